[@function]
the of and to is are was were be been you your he she it we they them i my his her their this that these those with for not have has had do does did
would should could will can from what how why who when where there all just about because if but so very im dont youre its cant u ur
please hello hi hey thanks my our us at by out up no yes order package parcel

[@particle]
a an me as on so too such much really some any

[@i]
i we ill im

[@you]
you u ya yall yourself

[@your]
your ur

[@they]
they them their theirs those

[@him]
him her them he she they it that this those these someone somebody

[@be]
are is am was were be being seem look become r

[@very]
so very really just such totally completely absolutely fucking bloody damn nothing but common too all the a an of more most quite pretty only ever

[@not]
not never no nobody none nor neither without hardly cannot cant dont isnt arent wont

[@report]
said say says saying comment comments statement statements tweet accused accusing claim claims claiming condemn condemned denounce quote quoted
threatening threatened unacceptable hateful racism homophobia bigotry sexism song movie film lyrics banned stereotype treat treats treating treated support realise

[@retold]
calling telling saying calls

[phrase @retold]
told|called|calls|calling me|us|him|her|them|people|women|someone|somebody|@group
he|she|they|someone|somebody|people told|called|said|says|say|think
i|we was|were|got|been called|told
telling me|us|him|her

[excuse]
# Laughed about, or said between friends.
@soft .. @emoji-kind|lol|haha|lmao|joking|jk
hello|hey|hi|sup bitches|bitch|my
hate you guys .. joking|lol|haha|@emoji-kind
calling|call|calls|@retold .. @vile|@insult|@slur
maine coon|coons
chink in|of|armour
spic and span
fag end|ends|break|butt|butts|packet|ash
ash|cigarette|cigarettes|lighter|lit ... fag|fags
fag|fags ... smoke|smoking|cigarette|cigarettes|pub
dyke|dykes ... water|flood|sea|river|holland|dutch|built|wall
water|flood|sea|river|dutch|built|earth ... dyke|dykes
dykes on bikes
@we .. @slur|@insult
@slur|@insult .. community|pride|liberation|theory|culture|rights
my|her|our .. bitch .. puppies|litter|vet|breed|barking|walk|pregnant
bitch|bitches .. about|session
crippled|cripple|cripples by|with|the debt|economy|industry
retard|retards the .. growth|process|flame|spread
jap|japs eye
fellow .. @slur|@insult
proudly|happily .. @slur|@insult
i .. identify .. as
reclaim|reclaiming|reclaimed ... @slur
that|bad|basic|boss bitch is|was|slays
worth|worthless .. to you
i am|was|have|being .. @group|@slur|@insult
i|we been .. @insult|@slur
being|be a|an .. @slur|@insult
@slur|@insult|@group|@sex like me|us
us .. @slur|@insult
my nigga|niggas|bitch|bitches
@i both|are .. proud ... @slur|@insult
proud .. @slur|@insult|@group
bad|boss|queen|real bitch|bitches
as a|an .. @group|@sex
my .. @group|@sex
smoke|smoking|smoked|packet|pack .. fag|fags
garden|gardening hoe|hoes
hoe ... garden|soil|weeds|tool
bitch ... vet|barking|puppies|dog
bastard sword|files
love .. @slur|@insult|@group
opposite of .. @vile|@soft
@product ... @vile
dumbass|bastard|bitch idea|example|move|question
for|to .. me to fuck|piss off
got|get|gets|getting to? fuck|piss off
disabled|handicapped access|parking|toilet|toilets|seat|seats|account|card
chinese|indian|mexican|asian|african food|restaurant|cuisine|recipe|takeaway

[phrase @idiom]
work|works|working .. for|at|in a? law firm
cock a doodle
cock and bull
dick|moby moby|dick
kill two birds
killing time
killer deal|look|heels
dying to|for
lawyer|solicitor|barrister .. loves|adores .. your
gift|present ... lawyer|solicitor|barrister
dead tired|battery|line|end
drop dead gorgeous
to die for
stab at
bomb .. com
beat the|that price|deal
hang on|in|out|up
punch line
execute|executed|executing all|the|my? updates|update|order|command|transaction|trade|code|plan
joke of the
my bad
i am|m dead|dying
sick of it
son of a gun

[phrase @insult]
son|sons of a|- bitch|bitches|whore
piece|pieces|sack|sacks of shit|crap|trash|garbage|scum
dick|fuck|shit|cum|dip head|face|wad|bag
ass hole|holes|clown|hat|wipe
dumb ass|fuck|asses|fucks|shit
camel|goat fucker|fuckers
sand nigger|niggers
fucking idiot|moron|clown|loser|idiots|morons|clowns|losers|retard

[phrase @vile]
lesser|inferior|worthless|subhuman|shitty human? beings|being|creatures|people|race|humans
sub human|humans
fucked|messed in the head
make|makes|making me|us|everyone .. sick|angry|puke|vomit|furious|rage|gag
fill|fills me with .. rage|disgust|hate|hatred|anger
pissed|pisses me? off
sick of|and
disgust|disgusts me|us
nothing|anything .. worse|less|lower than
nothing in the world i ... less than
absolute|very|are|is|really|the worst
stupidest|dumbest|ugliest|laziest
stand|bear|tolerate being? around? !you
rather .. have|die|eat|be|get ... than
revolting|repugnant|nauseating|loathsome|hideous|inhuman|virus
dead weight
biggest|greatest mistake
ruin|ruined|ruining .. country|society|world
no better than
burden|drain|stain on|to
full of shit|crap
human garbage|trash|waste|filth

[phrase @violence]
put an end to
get|getting rid of
snap|break|slit|cut .. necks|neck|throat|throats
wipe|wiped out
make|making .. suffer
end every|the|that|those|their
die|dies a .. death
all be dead
in cages|cage|chains

# A people, named by a colour or a trait.
[phrase @group]
black|brown|white|gay|trans|disabled|muslim|jewish|asian|arab|african|mexican|indian|chinese|autistic|transgender|lesbian|homosexual|foreign|immigrant|queer @people|woman|women|girl|girls|kids|community

[@group fuzzy]
muslim+ jew+ jewish immigrant+ refugee+ migrant+ gay+ lesbian+ transgender disabled homosexual+ arab+ african+ asian+ mexican+ foreigner+ feminist+ autistic gypsies gypsy
islam hindu+ indian+ pakistani+ chinese blacks

[@group]
trans

[@sex fuzzy]
woman women female+ girl+

[@we]
us our ours we

[@people fuzzy]
people person persons folks men man guy guys

[@slur strong]
darkie+ darky negro+ negroes sambo+ wog+ wogs golliwogs abo+ abos pickaninny injun+ squaw+ wop+ dago+ polack+ kraut+ zipperhead+ chinky chinaman 
heeb+ yid+ yids shylock hymie goyim rughead+ hajji+ kaffir+ coolie+ poofter+ lesbo+ lezzie+ tranny heshe mongoloid+ spaz spazz retards mong 
nigger+ nigga+ chink+ spic+ kike+ faggot+ fag+ fags dyke+ tranny trannies paki+ wetback+ gook+ raghead+ towelhead+ coon+ ~retard ~retards retarded cripple+ shemale+ beaner+ jap+
mong mongs spastic+ muzzie+ muzrat+ sandnigger+ golliwog+ jigaboo+ ~tard libtard+ ladyboy+

[@insult strong]
arsewipe+ assclown+ asswipe+ asshat+ shitface+ shitstain+ numbnuts twatwaffle douchecanoe cumdump+ slag+ skank+ slapper+ trollop+ pikey+ gyppo+ chav+ ~nonce ~nonces paedo+ pedo+ paedophile+ pedophile+ mofo+ motherfuckin cocksuckers
wankstain+ cockwomble+ fuckface+ fuckhead+ fucktard+ asslicker+ arselicker+ bumlicker+ ~simp ~simps
asshole+ arsehole+ bastard+ bitch bitches cunt+ dickhead+ motherfucker+ fucker+ twat+ wanker+ prick+ douchebag+ douche+ moron+ scumbag+ whore+ slut+ shithead+ dumbass dumbasses jackass jackasses bellend+
tosser+ imbecile+ dipshit+ fuckwit+ cocksucker+ knobhead+ hoe+ ~hoes thot+ dumbfuck+ shitbag+ nazi+ arse-licker

# Nobody means anything else by these, wherever they stand.
[@curse strong]
cunt+ motherfucker+ asshole+ arsehole+ dickhead+ wanker+ cocksucker+ scumbag+ fuckwit+ dipshit+ shithead+ douchebag+ bellend+ fuckface+ arsewipe+ asswipe+

[@soft fuzzy]
idiot+ stupid dumb fool+ loser+ clown+ pathetic moronic liar+ brainless ugly crazy coward+ worthless muppet+ pig+ ~fat

[@soft]
dimwit+ halfwit+ nitwit+ numpty plonker+ pillock+ prat+ git+ cretin+ buffoon+ airhead+ bimbo+ weirdo+ lowlife+ degenerate+ snowflake+ creep+ perv+ slob+ brat+ hypocrite+ scab+ peasant+ incel+ ~tart ~tarts cow donkey troll+ swine weasel+ rat+ snake+

[@thief]
thief thieves scammer+ crook+ fraud+ fraudster+ con-artist+ robber+

[@vile fuzzy]
disgusting repulsive sickening vile scum filth filthy trash dirt garbage vermin subhuman+ inferior animal+ savage+ savages parasite+ cancer plague disease rat+ cockroach cockroaches dog+
despicable abhorrent pathetic worthless ignorant stupid dumb dumbest brainless uncivilised uncivilized primitive barbaric evil dangerous threat criminal+ terrorist+ rapist+ violent cruel monster+
refuse garbage pig+ monkey+ ape+ insect+ leech leeches abomination+ disgrace freak+ pervert+ dirty ugly retarded insane sick crazy thieves thief idiots idiot morons scumbag+ weak hysterical inbred

[@hateverb fuzzy]
hate hates hated loathe loathes despise despises detest abhor hating loathing

[@hate fuzzy]
hatred contempt disdain disgust disgusted disgusts rage repulsed

[@violence fuzzy]
kill% murder% stab% shot shoot shooting beat beating rape% raping raped strangle% strangling hang% hung hanged execute% executing executed torture% torturing burn% slaughter% exterminate% exterminated
drown% choke% punch% slap% smash% bomb% gas gassed behead% lynch% annihilate% eradicate% eradicated massacre% slit hurt hurting suffer% attack% destroy% bash% castrate% sterilise% deport% stabbed stabbing

[@colour]
black brown white

[@product]
fabric cloth cushion duvet sheet sheets pillow mattress blanket candle candles curtain curtains soap box pattern
order parcel package product app application website site service delivery item dress shoes shoe size quality packaging price payment shirt colour color store shop subscription invoice code bot screen phone update photo video game food card bank account transfer

[short]
sum1 = someone
some1 = someone
any1 = anyone
every1 = everyone
no1 = no one
kno = know
thru = through
tonite = tonight
2nite = tonight
2moro = tomorrow
tmrw = tomorrow
tmw = tomorrow
dnt = do not
wont = will not
wouldnt = would not
shouldnt = should not
couldnt = could not
didnt = did not
doesnt = does not
havent = have not
hasnt = has not
wasnt = was not
ive = i have
theyre = they are
gotta = got to
tryna = trying to
dissapear = disappear
dissapeared = disappeared
disapear = disappear
disapeared = disappeared
suiside = suicide
suicidle = suicidal
comit = commit
bleedin = bleeding
ppl = people
wmn = women
todie = to die
fukc = fuck
fcuk = fuck
shti = shit
im = i am
dont = do not
youre = you are
ur = your you are
u = you
ill = ill i will
isnt = is not
arent = are not
cant = can not
cannot = can not
gonna = going to
gon = going to
imma = i am going to
wanna = want to
stfu = shut the fuck up
kys = kill yourself

[@lewd fuzzy]
dick+ cock+ penis pussy pussies clit dildos buttplug fleshlight cunnilingus fellatio anilingus rimjob+ gangbang+ bukkake creampie+ deepthroat hentai onlyfans nudes masturbate masturbating wank wanking jerk-off jizz orgasm+ boner+ ballsack scrotum dildo+ blowjob+ handjob+ cum cumshot porn milf+ vagina+ anal butthole

[@bosom fuzzy]
boob+ tits titties nipple+ breast+ ass arse butt booty

# Words that may stand anywhere and change nothing.
[@filler]
really just so even honestly literally actually fucking bloody totally completely absolutely ever still probably maybe kinda truly simply already also seriously genuinely basically definitely bleeding

# English.

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
calling|call|calls .. @vile|@insult|@slur
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
revolting|repugnant|nauseating|loathsome|hideous|inhuman|virus|dead weight?
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
nigger+ nigga+ chink+ spic+ kike+ faggot+ fag+ fags dyke+ tranny trannies paki+ wetback+ gook+ raghead+ towelhead+ coon+ retard+ retarded cripple+ shemale+ beaner+ jap+
mong mongs spastic+ muzzie+ muzrat+ sandnigger+ golliwog+ jigaboo+ tard libtard+ ladyboy+

[@insult strong]
asshole+ arsehole+ bastard+ bitch bitches cunt+ dickhead+ motherfucker+ fucker+ twat+ wanker+ prick+ douchebag+ douche+ moron+ scumbag+ whore+ slut+ shithead+ dumbass+ jackass+ bellend+
tosser+ imbecile+ dipshit+ fuckwit+ cocksucker+ knobhead+ hoe+ ~hoes thot+ dumbfuck+ shitbag+ nazi+ arse-licker

[@soft fuzzy]
idiot+ stupid dumb fool+ loser+ clown+ pathetic useless moronic lazy liar+ brainless ugly crazy coward+ worthless muppet+ pig+ disgrace joke+ ~fat

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
order parcel package product app application website site service delivery item dress shoes shoe size quality packaging price payment shirt colour color store shop subscription invoice code bot screen phone update photo video game food card bank account transfer

[short]
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
gonna = going to
gon = going to
imma = i am going to
wanna = want to
stfu = shut the fuck up
kys = kill yourself

[@lewd fuzzy]
dick+ cock+ penis boob+ tits titties pussy pussies dildo+ blowjob+ handjob+ cum cumshot porn milf+ nipple+ vagina+ anal butthole

[insult 0.7 team addressed-insult]
are you fucking|really|that|just .. stupid|dumb|retarded|idiots|blind|thick$
eat .. dick|dicks
burn|rot in hell
go fuck yourself
you are .. piece|pieces of
get .. fucked|bent
bunch|pack|gang|load of .. @insult|@soft
you|u are|r .. @insult|@slur
you|u .. @insult|@slur$
you fucking|stupid|dumb|little|lying|dirty|absolute|bloody|damn|piece|pieces|useless .. @insult|@slur|idiot|idiots|shit|loser|losers|clowns|clown
fuck|screw you|u|off|yourself|yourselves|ya|your
shut the? fuck|hell up
shut .. mouth|trap
go fuck|kill|die|screw|hang yourself|yourselves|urself
go to hell
go die
piss|bugger|sod|fuck off
kiss|lick my ass|arse
suck my|a|it dick|cock|balls
eat shit
kill yourself|urself|yourselves|yoself
drop dead
rot in hell
piece|pieces|load of shit|crap|garbage|trash$
your mom|mum|mother .. @insult
what an|a .. @insult
such an|a .. @insult

[insult 0.6 person insult-to-somebody]
is|are|was|were|s a|an|such|the|total|complete|real|some .. @insult
that|this|a|an|the|these|those|her|his|their|your|he|she|my|some|fucking|stupid !few? @insult
@him is|are|was .. @insult
he|she|they|him|her is|are|was .. worthless|scum|vermin|dirt|trash

[insult 0.55 team mild-insult]
fuck is wrong with you
you guys|people|lot are .. idiots|morons|clowns|thieves|scum|stupid|dumb
fucking idiots|idiot|clowns|clown|losers|liars|morons|thieves
you|u are|r .. @soft
you .. idiots|idiot|losers|loser|clowns|clown|fools|morons|cowards|liars$
you stupid|dumb|lazy|useless|pathetic .. @soft|people|robot|bot|lot
^you .. @soft$
^@soft @emoji-insult$

[insult 0.6 team vile-you]
you|u @people? are|r .. scum|filth|trash|dirt|vermin|disgusting|vile|despicable|repulsive|parasite|parasites|garbage|worthless|pathetic|subhuman|nothing
your life|lives .. worth|worthless|nothing|meaningless
@hateverb you|u$
i @hateverb you|u|her|him
you .. make|makes me sick|puke|vomit
you disgust me
cant|can|not stand you|her|him

[insult 0.45 team called-a-thief]
you|u are|r .. @thief
bunch|pack|gang of .. @thief|crooks
you guys|people|lot are .. @thief
^@thief$

[hate 0.8 group group-and-derogation]
@group ... @be ... @vile|@insult|@soft|@slur
@group ... @vile|@insult
@vile|@insult|@hate ... @group|@slur
@group|@sex like you ... @vile|@insult|@soft
@sex ... @be ... @vile|@insult|@soft|@slur
you|these|those|all|only|such|any|a @sex ... @vile|@insult
@sex .. @they|who ... @vile
@vile|@insult|@hate ... you|these|those|all|the|a|than|every|any|for|by|at|like @sex
@vile|@insult @sex
@hate|@hateverb ... @sex
fucking|bloody|filthy|dirty|damn|stupid|common|nasty @group|@sex|queer|queers
fuck|screw|damn all|these|those|every|the|you? @group|@sex|@slur
@group|@sex ... go|get the? fuck|fucked|hell|lost|out
@hateverb ... @group|@slur
hate|hatred|contempt|disdain|scorn|disgust ... @group
typical of|behaviour? .. @group|@sex|@slur ... @vile|@insult|@soft
typical @group|@slur|@insult
just another .. @group|@slur|@insult|queer
only .. @group|@sex ... @vile|@soft
@vile|@soft|filthy|violent .. as ... @group|@sex
nature ... @group|@sex ... @vile|@soft|savages
@group|@sex|@colour ... belong in|behind
@group|@sex ... should|deserve|deserves|must|ought|need|would ... @violence|die|dead|disappear|leave|fuck|kitchen|silenced|zoo|cage|cages|removed|eradicated|sterilised|treated|executed
get out of .. our|my|this country
@group ... go|get .. back|home
@group|@sex ... than .. @vile|animals|dog|rats
@violence ... @group|@slur
@violence all|those|these|the|this|that|every|a|any|some|of .. @sex
murder|rape|kill @sex
death to .. @group|@sex|@slur
too many .. @group|@slur
smarter|better|valuable|worth|care|shit ... than|about ... @group|@sex|@slur
@group ... invading|invade|infest|infesting|swarm|swarms|ruin
infesting|infested|swarms|invasion|overrun .. by|of|with? .. @group
@they ... act|behave|live|smell like .. @vile
bullshit|idiotic ... came|from .. @group|@sex
better off ... @group|@sex
would|will ruin ... @group|@sex
allowing|letting|putting ... @group|@sex ... @vile|ruin|mistake|disaster

[hate 0.8 group group-and-denial sure]
@group|@sex ... are|is|do|does|will|can|could not|nt ... human|humans|worthy|matter|worth|deserve|belong|welcome|people|rights|trusted|equal|allowed
@group|@sex|@colour|their .. lives|life ... not|nothing|never ... matter|worth|valuable|anything|shit|nothing
never .. trust ... @group|@sex|@slur
no|not|zero|without|any respect|compassion|sympathy|pity .. @group|@sex|@slur
no place|space|room ... @group|@sex|@slur
not|never .. @group ... allowed|live|exist|born
no .. @group|@sex ... deserves|deserve|should|ever|can
never|not|no .. difference between ... @group
@group|@sex ... not stop|control ... @vile
@group ... no better
@group ... not .. human
not .. allow|let .. @group ... live|in

[hate 0.8 person slur]
@slur

# Candles burn, pictures hang and mails are shot off: only what is done to people counts without "you".
[@kill fuzzy]
kill killing murder% stab stabbed stabbing raping raped rape strangle% torture% slaughter% exterminate% behead% lynch% massacre%

[threat 0.7 person wish-of-harm]
someone|somebody should .. @kill|shoot|hang|punch|snap|@violence him|her|them|you|your|his
someone|somebody should .. @kill|shoot
someone|somebody should @violence
he|she|they|him|her|you should|deserves|deserve|must|ought to? be @kill|shot|hanged|burned|executed|tortured|beaten|killed|stabbed
raping|murdering|killing|torturing|stabbing him|her|them|you
you will die|burn|suffer
we|i will|are|am .. torture|kill|slaughter you|u|him|them

[threat 0.9 person violent-threat]
@your ceo|boss|manager|staff|driver|family|kids .. should|will|deserves .. @kill|die|hanged|shot|burn
smash|burn|destroy|torch|trash everything|everyone
hope .. your .. building|office|house|family ... burns|burn|dies|die
i|we am|are? will|going|want|wanna|wish|would|gonna|could|am|coming .. @kill .. you|u|her|him|them|@group|@sex|someone|everyone|your|people|every
i|we am|are? will|going|want|wanna|gonna .. @violence you|u|her|him$
i|we am|are? will|going|want|wanna|gonna .. @violence .. your face|head|family|kids|skull|teeth
i|we am|are? will|going|want|wanna|gonna|would .. @violence .. @group|@sex
you|u|he|she|they|him|her|all|should|deserve|deserves .. deserve|deserves .. die|hang|hanged|shot|killed|executed|stabbed|death|raped|suffer|tortured|@violence
hope|wish .. you|he|she|they ... die|dies|cancer|dead|burn|killed|shot
i|we know where you|u|your live|lives|work|sleep|family|kids|house
i|we know your address$
i|we will|am|are|coming|going|gonna .. find|hunt you$
hunt|hunting you down
coming for you$
i|we am|are? will|going|gonna|come|coming|would|want ... beat|beating you|u|him|her|them|your up
i|we am|are? will|going|gonna|come|coming ... set fire to .. your|the|that|this
i|we am|are? will|going|gonna|come|coming ... slash .. your tyres|tires
i|we am|are? will|going|gonna .. ruin you|your
see you in the dark|outside$
watch your back
you are? will|gonna|going .. regret
you are? will|gonna|going .. pay for this|it|that
i|we am|are? will|going|gonna|coming|should .. burn|blow|smash|bomb|torch|trash .. your|the|that|this .. office+|store+|shop+|building|place|house|headquarters
shoot up
bring .. gun|bat|bomb
bring .. knife .. you|your
break|snap|slit|cut .. your .. neck|legs|face|throat|bones|jaw|arms
end your|his|her|their life|lives
you are dead$
dead man|meat

# Veiled: what might happen to the shop, or what is known of those who work there.
[@staff]
staff manager+ girls girl cashier+ assistant+ employee+ team owner boss workers worker colleagues driver+ clerk+ lads guys

[@premises]
shop shops store stores window windows premises place warehouse storefront building

[threat 0.6 person veiled-threat sure]
shop|store|place|business ... shame|pity|unfortunate .. if .. something|anything|accident happened|happens to it$
shame|pity|unfortunate .. if .. something|anything|accident .. happened|happens to .. @premises|@staff|you
shame|pity|unfortunate .. if .. @premises ... burn|burned|burnt|smashed|fire|broken
something|anything|bad|accident might|could|may .. happen to .. @your|the @staff|@premises
accidents happen ... to|at .. @premises like|@your
i|we know .. time|when|where|bus|train|route|way|street .. @your @staff .. finish|finishes|leaves|leave|lock|locks|clock|clocks|get|gets|walk|walks|take|takes|park|parks|go|goes|drive|drives|catch|catches|live|lives
i|we know .. @staff face|car|route|schedule|shift|shifts
i|we is|are|am|been? watching your @staff !on !live
@your @staff should|better|must|ought .. careful .. walking|leaving|going|night !parcels !packages !the
@your @staff should|better|must|ought .. watch|look .. their|her|his|over back|shoulder|shoulders
@staff alone at night
tell .. @staff ... look|watch over? her|his|their shoulder|back|backs|shoulders$
look|looking over your|her|his|their shoulder|shoulders
watch his|her|their back|backs$
sleep|sleeping with one eye|eyes open
friends|mates|boys|lads|cousins|brothers ... be paying you|@your|them .. visit
boys|lads|cousins|brothers .. paying you|@your .. visit
windows|shops|stores break|burn|smash so easily|easy|fast
not know .. who you are? messing|dealing|fucking with
you are? will|gonna|going .. sorry ... crossed|messed|ever|did
you are? will|gonna|going .. wish .. never|had ... crossed|messed|met|born|heard
next time .. will|be not .. so|as|be nice|polite|friendly|kind !to
better hope ... not|never .. find|see|meet|catch
you .. been warned ... person|face|@premises|night

[sexual 0.75 team sexual-advance]
^@lewd$
^@lewd @lewd$
my|your|his|her|big|huge|fat|hard|small .. @lewd
send .. nudes|nude|tits|boobs|pics|pussy
show .. tits|boobs|pussy|ass|nudes|dick
suck|lick|ride .. my|your dick|cock|balls|pussy|ass|tits
i|wanna|want|lets|let .. fuck|bang|shag|bone .. you|u|your
want .. your .. ass|body|pussy|tits
you .. horny|wet|naked
my dick|cock|penis
your pussy|tits|boobs|cock|cum
pussy|blowjob|blowjobs|handjob|cum|cumshot|dildo|porn|milf|deepthroat|creampie|gangbang
have sex with

[legal 0.8 team lawyer sure]
lawyer|lawyers|solicitor|solicitors|attorney|barrister
legal action|proceedings|counsel|steps
small claims
take|taking|see|sue|taken you|u|this|them .. court
see you in court
to court
sue|suing you|your|this|the|for|u
i|we will|am|going|are .. sue|suing
trading standards
consumer rights|protection|council|affairs|authority
ombudsman|ftc|bbb|cfpb|attorney-general
better business bureau
citizens advice
chargeback|chargebacks
charge back
section 75
letter before action|claim
cease and desist
class action
file|filed|filing|lodge .. lawsuit|suit|police
lawsuit
gdpr complaint|request|breach
report .. you .. police|authorities|trading|ftc|bbb

# Steps told in everyday words: a last delay, a letter that proves, the bank, the court.
[legal 0.8 team legal-step sure]
you .. have|got .. days|hours|week|weeks to .. refund|pay|reply|respond|resolve|deliver|sort|return .. before|or|otherwise|until ... claim|court|legal|bank|action|further
within .. days|hours|week ... or|otherwise|failing ... claim|court|legal|bank|action
formal|legal notice|demand|complaint .. i|before|expect|money|refund|served
final demand|notice .. before|refund|money|pay
start|starting|issue|issuing|raise|file|filing|make|making .. claim .. against|court
i|we have|am|will|has? sent|sending|send|posted .. letter .. recorded|registered|signed|special
county|civil|magistrates|claims court !shoes !jacket
i|we am|are disputing|contesting this|the|your charge|charges|payment|transaction|debit with|through .. bank|card|visa|paypal
my bank|card .. is|will|are|to|has .. reverse|reversing|claw|dispute|reversed|clawing .. payment|charge|money|transaction|fraud
reporting|report|reported .. you|your|this .. to the? ico|authorities|regulator|regulators|watchdog
complaint .. ico|regulator|data protection
consumer|data|sale rights|protection|goods act
down the legal route|path
my|our legal insurance|cover|expenses
seek|seeking|taking|take|took|sought legal advice
you|they|your .. breaking|broken|breached the law
my|our statutory|legal rights

[press 0.8 team press-request sure]
journalist|journalists|reporter|newsroom
press request|office|enquiry|inquiry|officer|release|contact|kit|team|pass
media request|enquiry|inquiry|contact|relations
interview .. ceo|founder|request|spokesperson|owner|you|your|someone
i|we am|are|m writing|preparing|working|researching .. article|story|documentary|investigation
article|story|piece .. about your|you|the .. company|brand|practices|store
request .. comment|interview
going|go|talk|speak|tell to .. press|media|papers|newspapers|bbc
to the press|media|papers
watchdog
bbc|guardian|nyt|cnn|times .. story|article|journalist|reporter|piece

# Those who report without the word: what they make, when it comes out, what they ask for.
[@makes]
running run making producing preparing publishing airing broadcasting filming printing investigating

[@medium]
programme program piece story article segment report episode documentary feature investigation podcast broadcast

[@outlet]
newspaper paper radio tv television channel station magazine newsroom broadcaster gazette herald

[press 0.8 team asks-for-reaction sure]
i|we am|are? @makes a|an|our|the programme|program|piece|report|segment|episode|documentary|investigation|broadcast on|about|into !the
i|we am|are? @makes a|an|our|the @medium ... response|comment|reaction|respond
our|my @medium .. goes|go|airs|runs|publishes|out|published|broadcast ... live|out|air|on|tomorrow|today|tonight
programme|investigation|documentary|episode|broadcast ... your response|comment|reaction|statement
like|want|welcome|seeking|request your response|reaction|side to|for|before ... @medium|allegations
@medium ... do|would|will you ... wish|like|want|care|able .. to comment|react
i|we am|are? publishing|airing|broadcasting .. tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|sunday
i write|report|freelance for a|an|the .. @outlet|post|times|news|mail|echo|tribune|observer|chronicle|courier
i work for|at a|an|the .. newspaper|radio|tv|television|newsroom|broadcaster|gazette|herald|tribune|chronicle !shop
calling|writing|contacting|emailing .. from|behalf .. channel|radio|newspaper|television|newsroom|gazette|herald|tribune|observer|chronicle|news !page
customers|shoppers|staff|employees .. told|tell|spoken|contacted .. @outlet|programme|podcast
deadline ... send|provide|need|get .. statement|comment !account !bank
i|we have|has? collected|gathered|received|heard|obtained .. testimony|testimonies|testimonials|allegations ... customers|staff|employees|shoppers
put .. allegations|claims to you
right of reply
say|print|write|report|state|publish .. that? .. you .. declined|refused|failed to comment|respond
offer|give you .. opportunity|chance|right to comment
go|going|come|live on air !miles
producer|researcher|presenter on|for|at|with .. show|@medium|@outlet|bbc|news
film|filming .. for|our|a .. programme|documentary|broadcast|segment|episode
media|news queries|query|desk|outlet
who .. handles|handle|speaks .. media|press !iron

[distress 0.95 self self-harm sure]
i|am|will|want|going|wanna .. kill|hang|hurt|harm|cut|shoot|drown myself
kill|killing|hanging|cutting|harming myself
want|wanna|ready|wish|wanted|rather to? die
want|wish to disappear$
wish|rather i? was|were|be dead
want|going|wish|wanna to? end it|my all|life
end my life
end it all|now$
end it all
ending it|my all|life
suicide|suicidal
take my own? life
self harm|harming
not want to live|be|exist|wake .. anymore|here|alive|up|more
no reason|point|will .. live|living|alive
better off dead|without
can|cannot not? go on .. anymore|like|living
nothing .. live for
overdosed
took|swallowed|take .. all|whole|too .. pills
jump off|jumping .. bridge|roof|building
life .. not worth|meaningless
my life is over|worthless|meaningless
goodbye .. world|cruel|everyone
husband|boyfriend|partner|ex|dad|father|he .. beats|hits|hurts|abuses|raped|beating me
i am|m in danger
my life .. danger
help me or|please i ... die|myself|end
i was|got|been raped|assaulted|abused
nobody .. miss me

# The same without the words for it: life as too much, oneself as too many.
[@weary]
tired exhausted weary sick done worn drained

[@dear]
family parents kids children husband wife mum mom dad mother father friends everyone everybody anyone others people world them

# Also those who hurt.
[@kin]
husband boyfriend partner ex dad father stepdad stepfather brother uncle son wife girlfriend mum mom mother

[@afraid]
scared afraid terrified frightened

[distress 0.85 self weary-of-life sure]
@weary of|with being alive
@weary of|with this|my? life|living|existing|breathing$
@weary of|with living|existing|breathing anymore|any
i .. given|giving|give up on life|living|myself !as !in
had|have enough of life|living$
wish|want|hope|love|would|could ... sleep|asleep|bed ... never|not .. wake|waking up !at !in !with
hope|wish|want i|to? never|not .. wake up !at !in !with !to
wish|wished|should i? .. never .. been|was born
if i disappeared|died|vanished ... no|nobody|noone|anyone|who|everyone|world|better|happier
if i was|were gone|dead ... no|nobody|noone|anyone|who|everyone|world|better|happier
would|will .. notice|care|miss|cry if|when i .. disappeared|died|gone|dead|vanished
better|happier|easier|relieved|fine .. if|when|once i .. gone|dead|disappeared|died|vanished
happier|easier|relieved without me
point|reason|use .. of|in|to carrying|carry on
point|reason|use .. of|in|to going|go on$
point|reason|use .. of|in|to being|staying|stay alive|here$
not .. do|take|handle|face|bear .. life .. anymore|any|thing
not face another|one day|morning !of !without
goodbye|farewell letter|letters|note|notes
leave this world|life|earth
the pain to? stop|end$
no place for me in|on

[distress 0.6 self hints-at-despair sure]
i|am|being|feel|just .. a|such|only burden|deadweight to|on|for .. @dear
i am|feel like|just|such|only? a burden$
want|need|wish .. everything|all|life|world to|would stop|end|be$
want|need|wish .. everything|it all to stop|end|be$
way out for me
see|is .. no|any way out$
no|any hope|future left? for me
goodbye|farewell forever|everybody !to
last message .. goodbye|farewell
i feel .. empty|hopeless|alone|worthless$
not|cannot cope|coping .. alone|life

# At home, or followed.
[distress 0.85 self not-safe sure]
@kin|he is|gets|got|becomes|turns|can .. violent|abusive
i|we .. not|never|longer .. safe in|at|around|with|near my|own|our? home|house|him|@kin
not|longer safe .. for|with me|us|him .. home|house|here
he|she|@kin .. locks|locked|locking me in|inside|up
someone|somebody|man|guy|he|stranger is|keeps|been .. following|stalking me !on

[distress 0.7 self afraid-at-home sure]
@afraid to|of go|going|return|returning back? home
@afraid ... home .. with him|@kin
@afraid of|at|by my @kin$

[tease 0.2 team playful]
are you a|an|really|even|human .. robot|bot|human|ai|machine|real|chatgpt
tell .. joke|jokes
marry me
will|do you love|marry|like me
sing .. song|me
do you .. sleep|dream|eat
have|got .. feelings|girlfriend|boyfriend|soul
i love you
are you single
bet you
your favourite|favorite
meaning of life

[complaint 0.4 product angry-at-product sure]
you|your|this|it|company|service|app|product|delivery suck|sucks
hope .. company burns|fails|bankrupt|closes
unacceptable|ridiculous|disgraceful|appalling|outrageous|shameful|atrocious|shambles|disgrace
absolute|total|complete|utter|absolutely|utterly joke|disgrace|rubbish|garbage|trash|shambles|useless|crap|shit|scam|disgusting
your|this|the|my ... @be .. shit|crap|garbage|trash|rubbish|terrible|horrible|awful|useless|joke|scam|shite|disgusting|pathetic|bullshit|worthless
terrible|horrible|awful|worst|shit|shitty|crap|crappy|pathetic|poor|useless service|app|support|company|quality|experience|product|website|delivery
worst .. ever
what a joke|scam|disgrace|shambles|mess|waste
ripped|rip off
scam|scammed
fed up
sick of|and
never .. buy|buying|order|ordering|shop|again
still waiting .. weeks|months|days|hours
waited|waiting .. weeks|months ... disgrace|unacceptable|ridiculous|joke|now
waste of time|money
i am|m .. furious|angry|disappointed|livid|pissed|disgusted|annoyed|frustrated
so|very|really|extremely disappointed|angry|annoyed|frustrated
want my money
this is bullshit|shit|crap|outrageous
wtf|bullshit|ffs
you are .. terrible|awful|incompetent|rubbish|bad|hopeless|worst
fucking|damn|bloody .. app|order|parcel|package|phone|website|card|service

[@everyday]
arabia arabian hangup hangups independent dependent entire entirely travel travels computes computer
based base basing disable disables disabling depot depots changer changes change changed changing charged charging exchange exchanged exchanging interchange unchanged hanger hangers
plage page pages transition transitions transit transform translation transmit inspect inspects india africa pakistan niger nigeria garage garages refuse refused refuses refusal strange stranger strangers
loses lose lost losing violet violets violins tyranny tyrant slope slopes basher baser choker duchess execution executive executor reaping reap reuse reused primitive attire award
thanks thank think thing things drink shrink blink chin chins bank bonk hook hooks books fog fogs flag flags fade fads fax bags frag gag tags wage wages
sleet slate slight sliced sultan slum cants canto cane cans cuts cults cent cents aunt aunts hunt hunts punt stunt pint print prints quick sticks stick stock thick tick ticket dock docks
dusk duke dikes dice rice rate rates grapes paper papers tape tapir rap raps wrap wraps tapes caper shin skin chic clank spine spit split spa spoon swipe snip nap naps
ward wardrobe wand winker tanker banker blanket witches stitch switch switches hitch glitch ditch beaches breach retired return returns rotate detail details restart
lazy-susan laze daze fate fast fact fit flat fan fans toward towards coward lair lairs scam scan scans scar scale
sill sills mill mills pill pills till tills fill fills bill bills will chill chills
murky murmur stable stables establish shop shops beast beats beads beans bean bear bears burn burns turn turns born corn drawn drone drones brown crown
mongolia homologous homogeneous transparent
pick picks seek seeks price prices chik chick chicks tats stats heat heats mate mates house houses rapid scrap grape drape trash shift shirt shirts sheet sheets shot short count counts country
peach beach duck luck truck trucks puck tuck suck sucks ducks fund hell hello shell ship ships bass class glass pass mass grass assist assess asset assets kids kiss kick kicks killed
cold coin coins cook cooks cool corn clock block black track witch pitch batch beaches niche nice niece bigger digger trigger snigger finger singer ginger faster master easter
dispute disputes deputy repute reputes computes compute hoof roof proof poof poor pool whole whose white while write wore shore chore store share shake snake skill skills still spill
swat what wait that taps tape tapes type types drape nape hat hats hut hit hits sit sits site sites slot slots salt slit spin spins spec specs spice
document cucumber circumstance accumulate title titles titan twist cockpit peacock cocktail cocktails hancock dickens dictionary prickle rapport grapes therapist therapists analyst analysis
assassin assumption basement scunthorpe essex sussex middlesex penistone lightwater clitheroe arsenal parse sparse coarse hoarse raccoon raccoons cocoon tycoon
niggard niggardly retardant fagot spick spicket spices japan jape escape tranquil transit transfer transfers transaction transactions translate translation transport

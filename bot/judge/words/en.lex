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
said say says saying called call calling calls told tell comment comments statement statements tweet reported accused accusing claim claiming claims
stop condemn condemned denounce quote quoted wrote write writing threatening threatened unacceptable report hateful refer referring hear heard joke jokes
realise racism homophobia bigotry sexism song movie film book

[@group fuzzy]
muslim+ jew+ jewish immigrant+ refugee+ migrant+ gay+ lesbian+ trans transgender disabled homosexual+ arab+ african+ asian+ mexican+ foreigner+ feminist+ autistic gypsies gypsy
islam hindu+ indian+ pakistani+ chinese blacks

[@sex fuzzy]
woman women female+ girl+

[@people]
people person folks men man lives life

[@slur strong]
nigger+ nigga+ chink+ spic+ kike+ faggot+ fag+ fags dyke+ tranny trannies paki+ wetback+ gook+ raghead+ towelhead+ coon+ retard+ retarded cripple+ shemale+ beaner+ jap+
mong mongs spastic+ muzzie+ muzrat+ sandnigger+ golliwog+ jigaboo+ tard libtard+ ladyboy+

[@insult strong]
asshole+ arsehole+ bastard+ bitch bitches cunt+ dickhead+ motherfucker+ fucker+ twat+ wanker+ prick+ douchebag+ douche+ moron+ scumbag+ whore+ slut+ shithead+ dumbass+ jackass+ bellend+
tosser+ imbecile+ dipshit+ fuckwit+ cocksucker+ knobhead+ hoe+ ~hoes thot+ dumbfuck+ shitbag+ nazi+ arse-licker

[@soft fuzzy]
idiot+ stupid dumb fool+ loser+ clown+ pathetic useless incompetent moronic lazy liar+ brainless ugly crazy coward+ worthless muppet+ pig+ disgrace joke+ ~fat

[@thief]
thief thieves scammer+ crook+ fraud+ fraudster+ con-artist+ robber+

[@vile fuzzy]
disgusting repulsive sickening vile scum filth filthy trash dirt garbage vermin subhuman+ inferior animal+ savage+ savages parasite+ cancer plague disease rat+ cockroach cockroaches dog+
despicable abhorrent pathetic worthless ignorant stupid dumb dumbest brainless uncivilised uncivilized primitive barbaric evil dangerous threat criminal+ terrorist+ rapist+ violent cruel monster+
refuse pig+ monkey+ ape+ insect+ leech leeches abomination+ disgrace freak+ pervert+ dirty ugly retarded insane sick crazy thieves thief idiots idiot morons scumbag+ weak hysterical inbred worst

[@hateverb fuzzy]
hate hates hated loathe loathes despise despises detest abhor hating loathing

[@hate fuzzy]
hatred contempt disdain disgust disgusted disgusts rage repulsed

[@violence fuzzy]
kill% murder% stab% shot shoot shooting beat beating rape% raping raped strangle% strangling hang% hung hanged execute% executing executed torture% torturing burn% slaughter% exterminate% exterminated
drown% choke% punch% slap% smash% bomb% gas gassed behead% lynch% annihilate% eradicate% eradicated massacre% slit hurt% suffer% attack% destroy% bash% castrate% sterilise% deport% stabbed stabbing

[@product]
order parcel package product app application website site service delivery item dress shoes shoe size quality packaging price payment shirt colour color store shop subscription invoice code bot screen phone update photo video game food card bank account transfer

[short]
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

[insult 0.7 team addressed-insult]
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
that|this|a|an|the|these|those|her|his|their|your|he|she|my|some|fucking|stupid !few? @insult
@him is|are|was .. @insult
he|she|they|him|her is|are|was .. worthless|scum|vermin|dirt|trash

[insult 0.55 team mild-insult]
you|u are|r .. @soft
you .. idiots|idiot|losers|loser|clowns|clown|fools|morons|cowards|liars$
you stupid|dumb|lazy|useless|pathetic .. @soft|people|robot|bot|lot
^you .. @soft$
^@soft @emoji-insult$

[insult 0.6 team vile-you]
you|u are|r .. scum|filth|trash|dirt|vermin|disgusting|vile|despicable|repulsive|parasite|parasites|garbage|worthless|pathetic|subhuman|nothing
your life|lives .. worth|worthless|nothing|meaningless
@hateverb you|u$
i @hateverb you|u|her|him
you .. make|makes me sick|puke|vomit
you disgust me
cant|can|not stand you|her|him

[insult 0.45 team called-a-thief]
you|u are|r .. @thief
bunch|pack|gang of .. @thief|crooks
^@thief$

[hate 0.8 group group-and-derogation]
@group|@sex ... @be ... @vile|@insult|@soft|@slur
@group|@sex like you ... @vile|@insult|@soft
@vile|@insult|fucking|bloody .. @group !history
fucking|disgusting|filthy|stupid|dirty|worthless @sex
nothing but .. @group|@sex .. @vile|@insult
black people|person|men|man|lives ... @be|should|deserve ... @vile|@insult|@soft|@violence
@hateverb ... @group|@slur
@hateverb all|you|these|those|every|the? .. @sex
@hateverb ... black people|person|men
@hate ... @group|@slur
@hate .. for|by|at|towards ... @sex
@hate ... black people|person
@group|@sex|black ... make|makes me sick|vomit|puke|angry
@group|@sex|black ... disgust|disgusts me|us
worse|worst than .. @group|@sex|black|@slur
@group|@sex ... worst|threat|disgusts|cancer
@vile|@violent .. as ... @group|@sex
typical of .. @group|@sex|black ... @vile|@insult
only|nature ... @group|@sex ... @vile
@group|@sex|black ... belong in
@group|@sex|black .. people? should|deserve|must|ought|need ... @violence|die|dead|disappear|leave|fuck|kitchen|silenced|dumped|landfill|zoo|cage|cages|removed|eradicated|sterilised
get .. out of|@group
@group ... go|get .. back|out|home
@violence .. @group|@slur|@sex
@violence .. black people|person|man
death to .. @group|@sex|black
stand .. @group|@slur
@group|@sex|black ... than .. @vile|animals
@group ... invading|invade|infest|infesting|swarm
valuable|worth ... than .. @group|@sex|black
shit ... than .. @group|@sex|black
sick|tired of ... @group
@group|@sex .. @people .. worthless|meaningless

[hate 0.8 group group-and-denial sure]
@group|@sex|black .. @people? are|is|do|does|will|can not ... human|worthy|matter|worth|deserve|belong|welcome|people|rights|trusted|equal|allowed
never .. trust .. @group|@sex|black
no|not|zero .. respect|compassion|sympathy|pity .. @group|@sex|black
nothing worse than .. @group|@sex|black|@slur
no place .. @group|@sex|black
not|never .. @group ... allowed|live|exist|born
no .. @group ... deserves|deserve|should
never|not .. difference between ... @group

[hate 0.8 person slur]
@slur

[threat 0.9 person violent-threat]
i|we|i will|going|want|wanna|wish|would|gonna|ll|have|could .. @violence .. you|u|her|him|them|@group|@sex|someone|everyone|your|people|every
i|we will|going|gonna|shall .. @violence you|u|her|him|them|your
you|u|he|she|they|him|her|all|should|deserve|deserves .. deserve|deserves|should .. die|hang|hanged|shot|killed|executed|stabbed|death|raped|suffer|tortured
hope|wish .. you|he|she|they ... die|dies|suffer|cancer|dead|burn|killed
someone|somebody should .. @violence .. you|him|her|them
i|we know where you|u|your live|lives|work|sleep|family|kids|house|office
know .. your address
find .. where you|u live
i|we will|am|are|ll|coming|going|gonna .. find|hunt|come|coming|get|visit|ruin .. you|for|after|your
see you .. outside|office|home|dark|night|house
watch your back
you will|ll|gonna|are regret|pay|sorry
burn|blow|smash|bomb|torch|trash .. your|the|that|this .. office|offices|store|shop|building|place|house|headquarters
shoot up
bring .. gun|knife|bat|bomb
break|snap|slit|cut .. your .. neck|legs|face|throat|bones|jaw|arms
end .. life|lives|your
you are .. dead
dead man|meat

[sexual 0.7 team sexual-advance]
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
legal action|proceedings|advice|counsel|steps|team|notice|department
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
chargeback|charge back
section 75
letter before action|claim
cease and desist
class action
file|filed|filing|lodge .. lawsuit|suit|police
lawsuit
gdpr complaint|request|breach
police report
report .. you .. police|authorities|trading|ftc|bbb

[press 0.8 team press-request sure]
journalist|journalists|reporter|newsroom
press request|office|enquiry|inquiry|officer|release|contact|kit|team|pass
media request|enquiry|inquiry|contact|relations
interview .. ceo|founder|request|spokesperson|owner|you|your|someone
i|we am|are|m writing|preparing|working|doing|researching .. article|story|piece|report|documentary|investigation
article|story|piece .. about your|you|the .. company|brand|practices|store
request .. comment|interview|statement
going|go|talk|speak|tell to .. press|media|papers|newspapers|bbc
the press|media
watchdog
bbc|guardian|nyt|cnn|times .. story|article|journalist|reporter|piece

[distress 0.95 self self-harm sure]
i|am|will|want|going|wanna .. kill|hang|hurt|harm|cut|shoot|drown myself
kill|killing|hanging|cutting|harming myself
want|wanna|ready|rather|wish|wanted .. die|dead|disappear|death
want|going|wish|wanna to? end it|my all|life
end my life
ending it|my all|life
suicide|suicidal
take my own? life
self harm|harming
not want to live|be|exist|wake .. anymore|here|alive|up|more
no reason|point|will .. live|living|alive
better off dead|without
can not go on .. anymore|like|living
can not take .. anymore|life
cannot|can .. do this anymore
nothing .. live for
overdose|overdosed
pills .. all|took|bottle
jump off|jumping .. bridge|roof|building
life .. not worth|meaningless
my life is over|worthless|meaningless
goodbye .. world|cruel|everyone
husband|boyfriend|partner|ex|dad|father|he .. beats|hits|hurts|abuses|threatens|raped|beating .. me
i am|m in danger
my life .. danger
help me or|please i ... die|myself|end
i was|got|been raped|assaulted|abused
nobody .. miss me

[tease 0.2 team playful]
are you a|an|really|even|human .. robot|bot|human|ai|machine|real|chatgpt
you a? robot|bot|human|ai
tell .. joke|jokes
marry me
will|do you love|marry|like me
sing .. song|me
do you sleep|dream|eat|have .. feelings|girlfriend|boyfriend|soul
i love you
are you single
bet you
your favourite|favorite
meaning of life

[complaint 0.4 product angry-at-product sure]
unacceptable|ridiculous|disgraceful|appalling|outrageous|shameful|atrocious|shambles
absolute|total|complete|utter|absolutely|utterly joke|disgrace|rubbish|garbage|trash|shambles|useless|crap|shit|scam|disgusting
your|this|the|my ... @be .. shit|crap|garbage|trash|rubbish|terrible|horrible|awful|useless|joke|scam|shite|disgusting|pathetic|broken|bullshit|worthless
terrible|horrible|awful|worst|shit|shitty|crap|crappy|pathetic|poor|useless service|app|support|company|quality|experience|product|website|delivery
worst .. ever
what a joke|scam|disgrace|shambles|mess|waste
ripped|rip off
scam|scammed
fed up
sick of|and
never .. buy|buying|order|ordering|shop|again
still waiting|not|no
waited|waiting .. weeks|week|months|days|hours
waste of time|money
i am|m .. furious|angry|disappointed|livid|pissed|disgusted|annoyed|frustrated
so|very|really|extremely disappointed|angry|annoyed|frustrated
want my money
this is bullshit|shit|crap|outrageous
wtf|bullshit|ffs
you are .. terrible|awful|incompetent|rubbish|bad|hopeless|worst
fucking|damn|bloody .. app|order|parcel|package|phone|website|card|service

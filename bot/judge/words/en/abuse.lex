[insult 0.7 team addressed-insult]
get fucked|bent|stuffed
^get lost$
go choke|rot|die|drown|fuck|suck
up yours
shove|stick it|that|this|them|your .. up|where .. your|ass|arse|sun
stick .. up your
bite me$
suck it|balls|my|a
eat a? dick|dicks|shit|bag
fuck off|you|u|ya|ur|your|yourself|yourselves|outta|this .. you|idiots|cunts|everyone|all|lot|guys
fuck|screw your|you|ur|this .. company|shop|team|mother|mum|mom|family|lot|people
son of a bitch
you|u fucking|stupid|fat|ugly|old|little .. cow|pig|whale|troll|hag|bitch|creep|weasel|rat|snake
your|ya face .. ugly|punchable|makes
foad|gtfo|stfu|gfy|kys
nobody|noone likes|loves|asked|wants you|u
waste of space|oxygen|air|skin|sperm
oxygen thief|thieves
your mom|mum|mother is|was a?
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

[insult 0.55 person curse]
@curse

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

# What is only ever said of people, whoever they are.
[hate 0.7 group people-put-down]
lesser|inferior|subhuman|worthless human? beings|creatures|people|race|humans
sub human|humans
belong|belongs in|on .. zoo|cage|cages|landfill|chains|ovens|gutter|camps|asylum
@group|@sex|people ... dumped|put|throw|thrown|lock|locked|belong|belongs in|on .. zoo|cage|cages|landfill|dump|chains|ovens|gutter|kitchen|camp|camps|asylum
should|ought|deserve|deserves|must|need|needs .. be .. exterminated|hanged|lynched|gassed|castrated|sterilised|sterilized|beheaded|stoned|eradicated
deserve|deserves .. to? die|death|rot|suffer|hang|burn|rape|cancer
death to all|every|these|those
@trade|people|you|they|he|she .. @be .. plague|cancer|stain|scourge|blight|disease|threat|danger|parasites|leeches on|to|of|for .. society|country|humanity|world|nation|earth|civilisation
@trade|people|they|@group ... infesting|infest|overrunning|invading|polluting our|the|this|my .. country|government|streets|schools|city|nation|land|towns|cities
world|country|earth|society .. better|safer|cleaner .. without|off|if
rid of .. @group|@sex|@slur
rid .. once and for all
would|should all be dead|shot|gassed|hanged|executed
gas|exterminate|lynch|execute all|every|those|these|them !updates !commands
kill|shoot|hang|burn|drown .. all|every|those|these .. @trade|people|men|bastards|@insult|@slur
nothing|no|none .. worse|lower .. than .. your kind|sort|lot|type
your kind|sort ... worse|disgusting|disgust|filth|belong|hate|die|go|vermin|welcome
human|humans .. garbage|trash|scum|filth|waste|vermin
filthy|dirty|subhuman|disgusting .. animals|savages|rats|pigs|vermin|people|foreigners|peasants

# Any trade or belief may be abused for what it is.
[@trade]
worker+ manager+ doctor+ nurse+ teacher+ lawyer+ banker+ driver+ cop cops police politician+ journalist+ economist+ academic+ scientist+ farmer+ athlete+ footballer+ player+ cyclist+ motorist+ biker+ vegan+ vegetarian+ consultant+ executive+ lobbyist+ capitalist+ communist+
socialist+ liberal+ conservative+ republican+ democrat+ leftist+ fascist+ racist+ sexist+ bigot+ landlord+ tenant+ boomer+ millennial+ student+ plumber+ builder+ soldier+ dealer+ guard+ member+ officer+ official+ ceo ceos boss bosses owner+ customer+ seller+ waiter+ waitress artist+ actor+ engineer+ accountant+

[hate 0.55 group trade-put-down]
@hateverb .. @trade
hatred|contempt|disdain|disgust .. for|at .. @trade
@trade ... @be ... lesser|inferior|subhuman|scum|vermin|filth|filthy|despicable|repulsive|abhorrent|brainless|uncivilised|savages|@insult
@trade ... make|makes|making|fill|fills me|us .. sick|puke|vomit|rage|angry
@trade ... fucked|messed in the head
@trade .. vermin|scum|filth
@vile|@insult .. @trade .. like you
nature .. to be uncivilised|stupid|violent|savage|scum
@trade|those|these ... should|deserve|deserves|ought|must|would .. @kill|executed|hanged|shot|die|dead
@violence .. all|the|those|these|every|next .. @trade
i ... @violence .. @trade
death to .. @trade
make|making .. @trade suffer|pay
better .. without .. @trade
only @trade ... @vile|cruel|violent
@violence their|those .. throats|necks

[hate 0.75 group said-of-a-group]
typical|typically|nature|natural ... @group|@sex ... @vile|@insult|@soft|annoying|prick
hatred|hate|contempt ... for you .. @group|@sex|people
@group|@sex ... treated|see|need .. vet|veterinarian
woke|wake|reincarnated ... body|skin|as .. @group|@sex ... kill|die|suicide
rather .. die|dead|kill .. than .. @group|@sex
stupid|dumb|idiots|useless|bullshit ... @group|@sex .. after all
@they .. are @group|@sex .. after all
came|comes from .. a|an|some @group|@sex .. after all
go back to .. your|where|africa|asia|mexico|china|country|jungle|desert|sandbox
@group ... go|send|sent|ship|shipped .. back|home
great replacement
white genocide|power|pride
heil hitler
gas|oven|ovens .. the|all|those @group
six million|gorillion ... lie|enough|fake|more
lgbt|homosexuality|transgenderism|islam|judaism|feminism .. is|are .. disease|cancer|illness|sin|disgusting|abomination|cult|plague|poison|evil
build|finish .. the wall ... out|them
@they breed|breeding like
welfare|benefit leech|leeches|scroungers|queens|queen

# The same where a negation is part of it.
[hate 0.75 group said-of-a-group sure]
hitler .. was|had|did .. right|point|nothing|enough
holocaust .. hoax|lie|fake|never|exaggerated

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

[sexual 0.75 team sexual-advance]
^@lewd$
^@lewd @lewd$
my|your|his|her|huge|fat|hard .. @lewd !off !whistle
your|ur|nice|great|big|fat .. @bosom .. show|suck|lick|grab|bounce|are|look|on|baby|girl
your|ur @bosom$
grab|squeeze|suck|lick|touch|see|fuck|spank .. your|her|ur|those|them @bosom
show .. me|us .. @bosom|@lewd
send|sending .. @bosom|@lewd
what are? you wearing
what .. color|colour .. panties|underwear|knickers|bra
come|sit on|over my|to face|bed|lap
wanna|want|lets|let .. fuck|sex|hook|bang .. tonight|me|up
@lewd ... in|on|all|up .. your|her|his|their
blow|jerk|jack|suck|wank me|him|it|you|yourself off
i|he|she|we|you|u cum|came|jizz|jizzed on|in|over|inside
sleep|sex with me|you$
how much .. for .. night|blowjob|sex|hour|you$
rape|fuck|bang|shag .. her|your|his|my .. mother|mum|mom|sister|daughter|wife|ass|face|brains|hard
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

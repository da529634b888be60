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

# Threats: to people and to places, said outright or veiled.

# Candles burn, pictures hang and mails are shot off: only what is done to people counts without "you".
[@kill fuzzy]
kill killing murder% stab stabbed stabbing raping raped rape strangle% torture% slaughter% exterminate% behead% lynch% massacre%

# What is done to somebody, where "you" follows.
[@harm fuzzy]
kill murder stab shoot beat punch slap smack batter thump hit kick knock smash break crush bash deck clobber gut skin bury choke strangle throttle hurt maim destroy end find hunt knife shank slice slit cut burn

[@bodypart]
teeth legs leg arms arm nose knees kneecaps face head skull jaw neck throat fingers ribs bones eyes guts

[@weapon]
gun guns knife knives bat bats hammer crowbar machete acid petrol gasoline axe shotgun pistol rifle baseball blade

# Veiled: what might happen to the shop, or what is known of those who work there.
[@staff]
staff manager+ girls girl cashier+ assistant+ employee+ team owner boss workers worker colleagues driver+ clerk+ lads guys agent+ ceo receptionist couriers courier

[@family]
family kids children wife husband mother mum mom daughter son parents

[@premises]
shop shops store stores window windows premises place warehouse storefront building office offices headquarters van vans truck trucks depot house car cars

[@ally]
friends friend mates mate boys lads cousins cousin brothers brother husband people guys dad boyfriend crew

[@laugh]
lol haha lmao hehe 😂 🤣 😅

# ---------------------------------------------------------------- said outright
[threat 0.7 person wish-of-harm]
someone|somebody should .. @kill|shoot|hang|punch|snap|@violence him|her|them|you|your|his
someone|somebody should .. @kill|shoot .. him|her|them|you|people|everyone|your|his
someone|somebody should @violence you|him|her|them|that|your
someone|somebody should|needs|ought|must .. teach|give you|him|her|them .. lesson|beating|hiding .. bat|fist|fists|hammer|with
need|needs|deserve|deserves|want a .. beating|hiding|slap|kicking|smack|bullet|punch
he|she|they|him|her|you should|deserves|deserve|must|ought to? be @kill|shot|hanged|burned|executed|tortured|beaten|killed|stabbed
raping|murdering|killing|torturing|stabbing him|her|them|you
you will die|burn|suffer
die a .. horrible|painful|slow|miserable death
at|by my hands$
we|i will|are|am .. torture|kill|slaughter you|u|him|them
hope|wish .. you|he|she|they|your .. get|gets|catch|catches|are|be|is .. cancer|hit|run|killed|shot|raped|covid|aids|beaten|mugged|robbed|sick|hurt

[threat 0.9 person violent-threat]
@harm .. your|the|his|her @staff .. @bodypart
@harm your|his|her|their @bodypart .. in|off|out
put|putting|send|sending you|him|her|them|your .. in|to the? hospital|morgue|grave|ground
leave|leaves|leaving|end|ends|ending|go|goes .. on|in|up .. a|the .. stretcher|ambulance|coffin|box|ditch|trunk|boot|wheelchair
burn|torch|smash|trash .. the lot|everything|place
turn|turning .. place|shop|store|it .. upside|over down
or i burn|torch|smash|trash|kill|hurt
slit|cut|cutting|slitting .. your|their|his|her throats|throat
getting|get|gets|got|take|deserve|needs|in .. a|for|the .. beating|hiding|kicking|thrashing|hammering
make .. your|his|her|their life|lives hell|misery|miserable|nightmare
hope|wish|pray .. your|that|the|this .. @premises .. burn|burns|burnt|fire|collapse|collapses|explodes|explode
smash .. your|his|her face|teeth|head|skull
wring|wringing your|his|her|their neck|necks
i|we ... trash|smash|wreck|torch|burn the|your|that place|shop|store|office|building|windows|down
make sure you|he|she|they .. never|not|cannot .. walk|work|talk|smile|breathe|see
make|making you .. listen|beg|bleed|suffer|crawl|sorry
you ... end up|in .. hospital|morgue|ditch|wheelchair|grave|coffin|river
you .. are|will|going|gonna .. get .. hurt|killed|stabbed|shot
waiting for you .. outside|after|car
waiting outside .. your|for you|when you
@your ceo|boss|manager|staff|driver|family|kids .. should|will|deserves .. @kill|die|hanged|shot|burn
smash|burn|destroy|torch|trash everything|everyone
hope .. your|the .. building|office|house|family|shop|store|company|place ... burns|burn|dies|die|suffers|suffer
i|we am|are? will|going|want|wanna|wish|would|gonna|could|am|coming|imma .. @kill .. you|u|her|him|them|@group|@sex|someone|everyone|your|people|every
i|we am|are? will|going|want|wanna|gonna .. @violence you|u|her|him$
i|we am|are? will|going|gonna|gna|shall|swear .. @harm you|u|ya|him|her|them !to !a !up !with !on !in !at !some !the
i|we am|are? will|going|gonna|gna .. @harm .. your|his|her|their|the .. @bodypart
i|we am|are? will|going|gonna|gna .. break|knock|smash|kick|snap|cut|slit .. your|his|her|@staff .. @bodypart|out
i|we am|are? will|going|want|wanna|gonna .. @violence .. your face|head|family|kids|skull|teeth
i|we am|are? will|going|want|wanna|gonna|would .. @violence .. @group|@sex
beat|knock|kick .. living? .. daylights|crap|shit|hell|lights out of|you|him|her|them
knock .. teeth|lights|block out|off
put|putting you|him|her|them in .. hospital|ground|grave|coffin|wheelchair|morgue
six feet under
you|u|he|she|they|him|her|all|should|deserve|deserves .. deserve|deserves .. die|hang|hanged|shot|killed|executed|stabbed|death|raped|suffer|tortured|beaten|@violence
hope|wish .. you|he|she|they ... die|dies|cancer|dead|burn|killed|shot|suffer
i|we know where you|u|your live|lives|work|sleep|family|kids|house|park
i|we know your address$
i|we will|am|are|coming|going|gonna .. find|hunt you$
find .. you .. kill|hurt|end
hunt|hunting you down
coming for you$
i|we am|are? will|going|gonna|come|coming|would|want ... beat|beating you|u|him|her|them|your up
i|we am|are? will|going|gonna|come|coming ... set fire to .. your|the|that|this
i|we am|are? will|going|gonna|come|coming ... slash|key|scratch .. your|every|all .. tyres|tires|van|vans|car|cars|truck
i|we am|are? will|going|gonna .. ruin you$
see you in the dark|outside$
watch your .. back|backs|step
watch yourself|yourselves$
look|looking over your|her|his|their shoulder|shoulders
you are? will|gonna|going .. regret this|it|that|messing|everything|crossing$
you will|gonna regret|rue$
you are? will|gonna|going .. pay for this|it|that|what
make you|them|him|her pay|suffer|bleed !for
i|we am|are? will|going|gonna|coming|should .. burn|blow|smash|bomb|torch|trash|vandalise|vandalize|wreck|level|demolish .. your|the|that|this .. office+|store+|shop+|building|place|house|headquarters|warehouse|windows|window|van|car
brick|rock|hammer .. through .. your|the window+|windscreen|door
burn .. to the ground
blow .. up .. place|shop|store|building
shoot up
bomb|bombs in|inside|under|at|outside .. your|the .. @premises|toilets|hq
planted|plant|left .. bomb|something|device|surprise in|at|under .. your|the @premises
bring|bringing .. gun|bat|bomb|knife|crowbar|machete|hammer !key
come|coming|turn|be ... with .. @weapon
own|got|have|keep .. gun|guns|shotgun|rifle .. afraid|know|use|loaded|car|here|house
break|snap|slit|cut .. your .. neck|legs|face|throat|bones|jaw|arms
end your|his|her|their life|lives
end you$
you|ur|u are? dead|finished if|when|meat|man|to
ur|u dead
find|found|get|catch you|u n|and .. kill|u|hurt|end
wait till|until i .. get|find my|hands|you|there$
you are|ur dead$
dead man|meat
are|is|ur dead if

# ---------------------------------------------------------------- veiled
[threat 0.65 person veiled-threat sure unless=@laugh]
what is coming .. to|for|your you|way
took|taken|noted|got|wrote|have .. your .. number|licence|license plate|plates
took|taken|noted|got|wrote|have .. your .. registration|plates
watch out|yourself when|walking|leaving|going|on .. leave|leaving|work|home|night|tonight
not walk|go|drive|leave|sleep .. home|alone|out|night .. alone|if|were
attached|fond|like .. to|of .. your|that @premises|@family|teeth|legs
get .. your|their .. home|personal|private address|addresses
not be laughing|smiling then|when|soon
meet .. one|some day .. and|you
you|u have|got a|your .. family|kids|children|wife|daughter|husband|son .. not|right|think|careful|shame|school|home
think about|of your|them family|kids|children|wife|daughter
if|when|once i find|catch|see|meet you ... feel|regret|sorry|wish|dead|pay|run
not worry .. we|i .. meet|see|find|be
not|hardly fireproof|bulletproof|untouchable
say that|it to my face
got|have|saved|noted|wrote .. your|their names|faces
saved|noted|got .. names|faces|photos .. of .. everyone|everybody|@staff
one day you will ... wrong
days are numbered
your time is|will|has up|coming|come|running
tick tock
teach|teaching you|him|her|them .. lesson
get|gets|getting|got what is? coming|deserve .. to|you
settle|sort|finish this .. outside|face|person|man
had? better hope i|we .. never|not
better hope .. i|we .. never|not .. meet|find|see
better run|hide|pray
keep this|it|that up .. and|you|someone|one .. hurt|regret|sorry|see
never forget a|your .. face|name
shop|store|place|business ... shame|pity|unfortunate|terrible .. if .. something|anything|accident happened|happens to it$
shame|pity|unfortunate|terrible|awful|tragic|sad .. if .. something|anything|accident .. happened|happens to .. @premises|@staff|you|@family
shame|pity|unfortunate|terrible|awful|tragic|sad .. if .. @premises ... burn|burned|burnt|smashed|fire|broken|crashed|accident|caught
something|anything|bad|accident might|could|may .. happen to .. @your|the @staff|@premises|@family
accidents happen ... to|at .. @premises like|@your
things|places|shops|stores|buildings .. have|has|tend .. way|habit .. burning|breaking|happening|disappearing
i|we know .. time|when|where|bus|train|route|way|street|which .. @your @staff .. finish|finishes|leaves|leave|lock|locks|clock|clocks|get|gets|walk|walks|take|takes|park|parks|go|goes|drive|drives|catch|catches|live|lives
i|we know .. @staff face|car|route|schedule|shift|shifts
i|we know|found|find|seen|got .. which|what|where .. car|bus|route|school|street .. you|your|she|he .. drive|drives|take|takes|live|lives|goes|go|park|parks
found|find|know|figured|tracked out|down? .. where .. your|the|that|@staff .. lives|live|parks
got|have|found|know|your .. home|private address|addresses .. of|online|now
i|we know .. you|they|she .. close|closing|alone|lock|work|leave ... alone|night|herself|yourself
i|we is|are|am|been? watching your @staff !on !live
@your @staff should|better|must|ought .. careful .. walking|leaving|going|night !parcels !packages !the
@your @staff should|better|must|ought .. watch|look .. their|her|his|over back|shoulder|shoulders
you|u had? better watch|look|be .. yourself|out|back|careful$
@staff alone at night
tell .. @staff ... look|watch over? her|his|their shoulder|back|backs|shoulders$
watch his|her|their back|backs$
sleep|sleeping with one eye|eyes open
sleep .. tight|well while|as .. you .. can
hope|hopes .. she|he|they|@staff gets|get|makes home safe|ok|alright
pretty|nice|lovely .. girl|daughter|wife|family|house|kids ... hope|shame|safe|careful|something
@ally ... be paying you|@your|them .. visit
@ally .. paying you|@your .. visit
@ally .. deal|sort|handle|take|talk|have|come|visit .. with|you|care|your .. you|out|word|of
got|have|know people|guys|friends|mates who|that|to .. deal|sort|handle|fix .. with|you
sort you|him|her|them out
windows|shops|stores break|burn|smash so easily|easy|fast
not know .. who you are? messing|dealing|fucking|talking with|to
idea|know|imagine .. what|who .. i am capable|messing|dealing .. of|with
no idea who|what .. dealing|messing|talking|capable
messed|messing|picked|crossed with? the wrong
you are? will|gonna|going .. sorry ... crossed|messed|ever|did|when
you are? will|gonna|going .. wish .. never|had ... crossed|messed|met|born|heard
next time .. will|be not .. so|as|be nice|polite|friendly|kind !to
not|never end well|good|nicely for you|your|them
last|final|only warning|chance ... before|or .. ugly|nasty|things|violent|i|else|come
before things|it|this get|gets|turn|turns ugly|nasty|messy|violent
better hope ... not|never .. find|see|meet|catch
you .. been warned ... person|face|@premises|night
then|or i .. come|turn|show|be .. up|collect|round .. person|myself|house|office|hand
mark my words ... pay|regret|sorry|burn
post|publish|leak|share|put .. your|his|her|their|staff .. home|private|personal address|addresses|number|numbers|details|names|info
hack|hacking|ddos .. your|this|the store|site|website|page|account|shop|system|server|servers !was !been
take|taking|bring|crash your|the|this .. website|site|server|servers|store down|offline

# One of these alone says little; two of them are a threat.
[threat 0.35 person hint-of-threat sure]
know where your .. @premises|is
think about it|that|them$
coming down|over|round .. there|your|to
on our|my way to .. your|you
drive|driving|drove over|down|round
not like it|this|what
wait till|until i .. get|arrive|come .. there|down|hands
wait till|until i get there|you$
last|final warning
warned you
been warned
see what happens
find out$
sort|deal you|this|it|with .. myself|out
watch out$
nothing .. to lose
blood|bleed
you will see$
or else$
24|48 hours

# Less still: people do come with friends.
[threat 0.2 person faint-hint-of-threat sure]
come|bring|be .. with my|some|a .. friends|mates|brothers|crew|boys
me and my .. mates|boys|brothers|lads|cousins|friends
be .. careful$
very careful
i know .. people|guys
think about|of your family|kids|children|wife|daughter
someone|somebody .. is|will|going|gonna .. get .. hurt|killed

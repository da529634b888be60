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

# ---------------------------------------------------------------- frames: whoever does it, to whomever, with whatever
[@victim]
neighbour neighbor neighbours neighbors driver courier postman mailman ex boss manager guy bloke man woman bitch bastard thief dude kid brother staff girl girls lad person one assistant cashier agent rep next first someone somebody
everyone everybody anyone him her them you u ya delivery owner ceo family receptionist worker workers employee employees colleague landlord team

[@hurts fuzzy]
kill murder stab shoot beat punch batter smack strangle slaughter gut skin butcher cripple kneecap maim hurt bash deck clobber throttle choke break destroy execute behead burn hang lynch slap shank knife torture crush smash
end merk wreck pummel pulverise drown poison jump

[@data]
database data passwords password emails customers customer files photos pictures videos video nudes accounts records details messages information systems servers server records

[@exposes]
publish publishing post posting leak leaking release releasing share sharing sell selling send sending dump dumping expose exposing show showing spread spreading tell telling

# Where it is a manner of speaking.
[@kindly]
kindness kidding joking lol haha lmao hehe 😂 🤣 😅 😍 😘 🥰 ❤ level boss-fight game zombies mosquitoes moths ants wasps weeds frogs bugs spiders cockroaches two-birds

[phrase @idiom]
kill|killing|kills some? time|two|germs|bacteria|odours|weeds

[threat 0.8 person violent-threat unless=@kindly]
i|we|ima|imma will|am|going|gonna|gna|want|wanna|swear|could|might|about|ready|coming ... @hurts|stab|shoot|kill the|my|your|ur|that|this|one|his|her|a @victim !up !with !off !out !down !back !in !on
@hurts|kill|killing|shoot|shooting .. the|next|first|every|any|each .. next|first|single|last|one .. person|one|@staff|of|who|driver|agent|you|person !call
going|gonna|gna|will|ready|about|want .. to? @hurts|batter|beat|smash .. him|her|them|you|u|his|her|your|the|someone|somebody|my|neighbour|neighbor .. with|head|using|senseless|unconscious|pulp|bloody|black .. a|the|my|in|to|and|@weapon|pulp|blue
shoot|shooting|shot|blow|blowing|burn|burning|smash|smashing|light|tear|tearing|trash|torch .. the|your|ur|this|that|up .. @premises|place|joint|everything|everyone|lot|stockroom|factory .. up|down|out|apart|pieces|fire
set|setting|sic|release|releasing .. my|the|a .. dog|dogs|pitbull|rottweiler on|onto|loose
somebody|someone|people|person|one|staff|sum1|everybody .. is|are|will|going|gonna|gets|get|could|might|end .. get|be|gets|end|to|up|getting .. hurt|killed|stabbed|shot|dead|injured|harmed|hospital|die .. if|unless|or|until|over|because|tonight|tomorrow|today|soon
there will|gonna|going be blood|bodies|casualties|deaths|bloodshed|carnage
there will|gonna|going be a bloodbath|massacre|shooting
your|ur|his|her|their days|hours .. are|r numbered|counted
enjoy|make .. your|the|most .. last|final .. day|days|night|week|weekend|breath|meal|christmas|hours
pick|choose|order|write|buy|plan|start|book .. your|out|a|ur|digging .. coffin|grave|headstone|tombstone|obituary|eulogy|will|funeral|body|hearse|wheelchair !candle
end|ending|wake|waking .. up .. in|at .. a|the|hospital|morgue .. ditch|grave|hospital|morgue|coffin|river|lake|wheelchair|icu|a&e|woods|canal|bodybag
i|we .. will|going|gonna|gna|am|can|are .. find|track|hunt|locate|trace .. you|u|ya|her|him|them|out .. down|who|where|wherever|eventually|myself !in !on
i|we .. will|going|gonna|am|are .. come|coming|show|turn|bring|walk|drive .. round|over|down|up|there|to|in|with .. with|to|and|your|carrying .. a|my|some|bat|petrol|@weapon|@hurts|smash|beat|knock
acid|petrol|gasoline|anthrax|firebomb|molotov|explosive|explosives|razors .. in|on|through|over|into|at .. your|ur|the|you .. @premises|letterbox|face|doorstep|door|water|post|food

# Something might happen; somebody is near; somebody knows.
[threat 0.65 person veiled-threat sure unless=@kindly]
see|watch|find|guess .. what|out .. happens|happen|going|gonna|comes|will .. to .. your|ur|you|u|that|the|@staff|@premises !order !parcel !money !refund !account !package
hope|pray|trust|sure|better|assume|suggest .. your|you|ur|u|the|that|have|got|is .. fire|life|home|house|building|contents|good|decent|health|public|insured|smoke|cameras|cctv .. insurance|insured|policy|alarms|alarm|detectors|cover|extinguishers|well|paid|plan|working|extinguisher
hope .. fire|life insurance .. is|covers|up|paid|good
hope .. you|@staff|they .. like|enjoy|can|know .. hospital|hospitals|running|swim|pain|fires|surprises|guests|flames|how
check|checks|look|looks|looking .. under|underneath|beneath .. his|her|their|your|the|your .. car|cars|bed|vehicle|van|bonnet|hood
accidents|bad|things|terrible|fires|tragedies|nasty .. things|can|do|happen|do|always .. happen|start|occur ... people|person|staff|you|work|late|who|shops|stores|places|those|know|all
tell|warn|advise|remind|telling|ask .. your|ur|the|them|you .. girls|staff|@staff|guys|team|people|lot|them|to|that|ladies .. not|avoid|never|stop|be|to|stay .. walk|walking|go|leave|drive|park|careful|being|alone|out|safe .. alone|home|night|late|dark|out|street|car
should|ought|better|would|might|want|wise .. not|avoid|think|never|stop|be .. walk|walking|leave|leaving|go|going|park|twice|careful .. home|alone|out|about|by|at|after|when|to .. alone|night|themselves|dark|yourself|late|work|lock|leave
one|a|single .. phone|single|quick|little? call|text|word|message|click|match .. and|is|from|all|away .. your|you|u|the|they|ur|it|that .. windows|gone|finished|done|burns|shop|place|store|over|dead|toast|disappear|goes|takes
i|we .. am|are|was|were|will|parked|sat|sitting|waiting|standing|stood .. parked|outside|sat|sitting|waiting|standing|stood|across|near|be .. outside|your|opposite|from|in|her|the|his|front .. house|home|store|shop|office|place|door|flat|building|car|premises .. i|and|watching|looking .. see|watch|can|saw|seen|watching|girl|her|him|lights|she|he|you
can|could see .. the|your|that|her|you|him girl|lady|woman|lad|man|cashier|manager|kids|she|through|at .. at|by|through|in|on .. till|window|counter|desk|alone|register|here
wait|waiting|there|outside .. for|when .. your|ur|the|that|her|him girl|girls|lad|cashier|manager|receptionist|assistant|one|her|him .. when|after|outside|by|closes|leaves|finishes|car|lock|shift
when|after|once .. she|he|they|you|u|@staff .. close|closes|lock|locks|finish|finishes|leave|leaves|clock|clocks|gets|get .. up|off|out|work|work|tonight|late|alone|home ... waiting|wait|be|there|see|outside|follow|following|talk
followed|follow|following|tailed|tailing .. your|you|ur|one|her|him|the|u .. @staff|home|driver|van|girl|of|home|girls|to|back|from .. home|house|yesterday|today|tonight|last|work|car|back
@staff|boss|ceo|owner|your|he|she .. still|kids|kid|daughter|son|wife|dog|children ... drop|drops|school|nursery|goes|go|walk|walks|picks|pick|plays|park|st|at|to|gym|train|road|street|jog|jogs .. off|kids|school|at|thought|right|every|around|on|morning|up|8|7|9|alone|3
used|trained|been|served|spent|was|am|ex|did .. to|in|as|years|an|ten|time|a .. army|military|marine|marines|soldier|prison|jail|boxer|mma|inside|navy|sas|special|hitman|sniper|fighter|forces .. know|learned|learnt|taught|and|so|done|scared|not .. how|i|things|people|afraid|to|what|going|worse
know|knows|learned|learnt|ways|taught .. how|where|ways .. to .. make|hide|bury|get|dispose|dump|hurt .. people|someone|somebody|bodies|body|you|them|problems|person|away|rid|of .. disappear|vanish|go|talk|bodies|gone|body|with|people|scream|hurt
make|making .. people|someone|somebody|you|problems|them disappear|vanish|scream|bleed
not|nt|hardly be|here|there|coming .. buying|shopping|browsing|polite|friendly|gentle|nice|alone|smiling|unarmed .. anything|when|this|next|to|about
mates|boys|lads|cousins|brothers|crew|uncles|bros|brother|cousin|uncle ... pay|paying|payin you|your|ur|u|them|@staff .. visit
behind .. your|a|that|the|ur|his|her .. keyboard|screen|desk|computer|phone|counter .. see|say|when|face|wait|person|front|but|laugh|until
say|laugh|smirk|smile|talk|speak .. that|it|like|to|when|now|then .. to|in|when|that .. my|face|front|person|i .. face|person|standing|see|find|there
last|final .. thing|mistake|time|order|delivery|shift|day .. you|u|they|she|he .. ever|will|make|do|see|hear|work
what goes around .. comes
sleep|rest .. well|tight|easy|peacefully .. tonight|while|last|because|knowing
nice|lovely|pretty|beautiful|cute .. shop|store|windows|house|family|daughter|kids|little|place|car|wife|van ... shame|pity|hate|careful|hope|safe|look|happen|burn|flammable|if|fragile

# Your money, or what is known comes out.
[threat 0.75 person blackmail sure]
dox|doxx|doxxing|doxing|doxxed|doxed
ddos|ddosing|ddosed !protection
swat|swatting you|u|your|ur|them
pay|refund|refunded|money|bitcoin|btc|crypto|ransom|dollars|pounds|compensation ... or|else|unless|otherwise ... @exposes|goes|leaked|public .. @data|public|online|everyone|fake|everybody|lies|everything
either|unless ... free|refund|money|pay|refunded|paid|compensation|£|€ ... or|i|we|and|else ... @exposes|fake|post|tell|everyone|reviews|poison ... fake|false|everyone|poison|lies|customers|photos|rumours|rumors|data|disgusting|rats
your|ur|the|all|every|customer|customers|their .. @data|passwords|customer .. will|going|gonna|goes|go|are|could|might|up|be|details|data .. be|all|public|online|on|for|out|leaked|up|sold .. over|online|public|internet|forum|web|sale|dark|everywhere|world|twitter|reddit|morning|sold|telegram|anyone
i|we .. have|got|took|stole|downloaded|accessed|hacked|copied|hold|own .. your|all|access|ur|the|copies|into .. @data|customer|customers|database|source|admin|entire|whole|network|to ... pay|bitcoin|btc|or|ransom|public|sell|leak|post|publish|unless
ransom|ransomware|bitcoin|btc .. by|or|within|before|to|in|now|and .. friday|monday|tomorrow|hours|midnight|else|else|noon|else|days|delete|wallet|the
fake|false|invent|inventing|made-up lab|reviews|review|results|story|stories|test|photos|rumours|rumors|videos|evidence ... unless|until|or|say|saying|everyone|online|destroy|ruin|everywhere|poison|rats
flood|flooding|spam|bomb|bombing|bury|burying|bombard .. you|your|ur|google|trustpilot|u|page|site .. with|in|fake|one|bad .. fake|one|reviews|star|bad|1
share|post|publish|hand|print|plaster|leak|spread|circulate|giving|handing .. your|his|her|their|ur|@staff|ceo .. home|personal|private|mobile|cell|phone address|addresses|number|numbers
share|post|publish|hand|print|plaster|leak|spread|circulate .. your|his|her|their|ur .. address|addresses|number|photo|name .. online|everywhere|internet|door|everyone|reddit|forum|lamppost|lampposts
got|have|found|know|have|know .. your|ur|his|her|their|the .. home|name|full|photo|face|linkedin|facebook|surname|picture|address|number|street|profile|plate|postcode|car .. i|and|now|so|will|gonna|going|on .. find|come|coming|see|visit|know|soon|gonna|will|tracking|looking

# The private life of those who work there is nobody's business; nor are their doors and windows.
[@private]
lives home school nursery gym pub plate plates registration parks park parked walks walk walking bus train jogs jogging family kids kid children daughter son wife husband mother mum alone night dark street
followed hurt ambulance hospital grave funeral stitches crying bleeding

[@uncanny]
hate hated shame pity terrible awful tragic sad unfortunate horrible dreadful wonder imagine careful scared afraid pray praying worried

[threat 0.65 person veiled-threat sure unless=@kindly]
@uncanny .. if|for|to|that|how|when|about .. something|anything|your|ur|you|she|he|they|it|were|was .. happened|happen|happens|broke|burned|burnt|burn|hurt|fell|caught|got|went|came|vanished|disappeared ... to|your|ur|fire|hurt|home|night|up|missing|road|down
@uncanny .. if|for|to .. your|ur|that|the @staff|family|kids|children|wife|daughter|son|windows|premises|shop|store .. got|get|was|were|had|caught|happened
hate|hating|awful|terrible|shame .. for|if something|anything|accident .. to|happened .. happen|to|your
@staff|sister|brother|mother|wife|daughter .. stopped|never|not|didnt|doesnt .. coming|came|come|made|make|get|got home|back|it
like|feel|think|enjoy .. it|that if .. she|he|your|someone|they|somebody .. did|stopped|was|were|hurt|came|never|burned|broke|followed
like|enjoy|love|fond|appreciate .. having|of|your|those|using|walking .. windows|knees|kneecaps|teeth|legs|fingers|thumbs|walking|breathing|eyes|tyres
your|ur|one .. @staff .. number|license|licence plate|plates
tell .. @staff .. i .. got|have|know|seen .. his|her|their .. plate|number|car|address|face|name
one day|night .. @staff .. not|never|wont .. come|make|get home
@staff .. gets|get|getting|got|ends|end|deserve|deserves|leaving|leaves|be|been .. followed|hurt|stabbed|shot|jumped|robbed|ambulance|bodybag|coffin|what|hospital|mugged
someone|somebody|one is|are|will|be .. leaving|going|coming .. in|out|to .. ambulance|bodybag|coffin|hospital|handcuffs
get|gets|getting|got|what what .. deserve|deserves|coming !paid !back !my
make|making sure|certain .. you|they|he|she|your|ur|founder|owner|staff .. never .. walk|see|sleep|smile|breathe|recover|safe|forget|again|children|grandchildren
make|making sure|certain .. you .. not|never|unable walk|breathe|talk|see !on !in !over
you|u|they|@staff should|better|ought|will .. be .. scared|afraid|terrified|very|frightened|shaking|trembling|begging
pray|praying .. i|you|we|that .. never|not|do|nobody|dont .. find|meet|catch|come|see|get
lock|locking .. your|ur|the .. doors|door|windows .. tonight|now|if|at|and|carefully|every
you|u|they|ur|none|nobody .. not|never|wont .. live|see|make|be .. to|it|see|another|around|alive .. see|xmas|christmas|tomorrow|morning|day|sunrise|30|year|home|next !order !parcel
u|you not see xmas|christmas|tomorrow|daylight
live to regret
there will|is|going .. be|a .. a|fire|an fire|explosion|accident|funeral|shooting|riot !sale !drill !extinguisher
you|yours|ur|u are|is|were next$
taking|take|dragging|bringing you|everyone|somebody|someone|u|all|them .. down? with me
finish|finishing|finished what .. i|he|we .. started|began
ruin|destroy|end|wreck .. your|ur|her|his|their life|lives|family|marriage
going|gonna|coming|will .. lose|losing everything .. too|like
your|ur whole|entire|all family|families|team|staff|kids
you|u|your .. family|kids|wife|mother .. going|will|gonna .. pay|suffer|regret|cry|bury|die|watch
@ally|son|sons|cell|uncle|uncles ... out|released|from|left of? prison|jail|juvie|inside
put|left|hid|slipped|added|planted .. something|surprise|gift|present|little|a .. in|inside .. the|your|ur|that .. return|parcel|package|box|envelope ... enjoy|open|opening|surprise|careful|gloves|hope|smell
make|have .. me|us .. come .. over|down|round|there|in there|here|person
wait|waiting|meet|meeting|see|seeing .. for|4|you|u|ya .. u|you|ya|after|outside .. after|outside|in .. work|closing|dark|shift|alley|car
snitches get
stab|shoot|strangle|kill|murder|throttle whoever|whomever|everyone|everybody|anyone|anybody
wanna|want|need|love|itching|dying|like to? stab|shoot|strangle|kill|murder|punch|throttle|hurt .. whoever|someone|somebody|the|him|her|you|your|one|u
website|site|servers|server|shop|page|systems .. will|is|gonna|going|be .. down|offline|gone|wiped|toast|dead .. for|by|permanently|good|forever|tomorrow|watch|tonight !why !maintenance
screenshots|recordings|recording|photos|videos|messages|emails|dirt|secrets|evidence ... pay|money|refund ... or|everyone|sees|wife|public|out|else|goes
pay|refund up? ... everyone|world|wife|public|press|boss sees|see|knows|know|gets|finds|hears
responsible .. for .. what|my i|actions|happens|brothers|my
not .. be|held responsible for|if .. what|my|i|someone|something .. i|actions|do|next|happens|does|snap
pushed|push|driven|drive|pushing me .. too|over|far|edge|limit .. far|edge|and|far
seeing|see red$
end|finish .. badly|ugly|tears|blood|violence .. for|you|unless|if
count|counting your days|blessings|hours|fingers
your|ur|you|u .. are|is|re|going|will|gonna .. toast|history|finished|screwed|done|target|marked|dead|next|roadkill|pulp$
eye for an? eye
revenge|vengeance|retribution .. on|is|will|your|coming|against|mine
blood .. on|everywhere|your|spilled|will|all .. hands|floor|walls|spilt|be|street
i|we have|got .. nothing .. left? to lose .. and|so|anymore|you|now

[threat 0.6 person veiled-threat sure]
refund|money|pay|paid|parcel|package|order|sort|fix .. or else$
keep|keeps on? .. talking|ignoring|laughing|lying|stalling .. and|see .. see|find|watch .. where|what
not|wont see xmas|christmas|tomorrow|daylight
someone|somebody .. leaving|going|carried .. in|out .. ambulance|stretcher|bodybag|coffin
there will|is .. be a? fire|explosion$
there is going to be a fire|explosion|funeral|riot|bloodbath$
outside|at|in .. your|ur .. shop|store|office|house|place .. with .. brick|petrol|@weapon

# What is said between the lines: advice, questions, and what one happens to know or own.
[threat 0.65 person veiled-threat sure unless=@kindly]
i .. would|d .. sleep|start|look|looking|move|leave|check|watch|avoid|worry|think|stay|hide|lock|run|keep|quit|pack|not|answer|reply ... if i were|was you !buy !choose !wash
if i were|was you .. i .. would|d
ways|way|means of .. dealing|handling|getting|silencing with|at|rid|back people|someone|companies like|you
people|companies|scum|someone like you .. end|ends|get|gets|deserve|deserves|never|learn|pay|disappear
not .. violent|aggressive|angry|bad person|man|guy|woman .. but
killed|hurt|stabbed|done people|someone|time|worse|for .. less|before|it
i collect|own|keep|have .. knives|guns|swords|machetes|weapons .. so|just|by|know|and
no idea who i .. am|know
what i do for a living
@staff|driver|courier is|s .. a? dead man|meat|woman
lose|losing .. a|your|some|an finger|fingers|hand|eye|eyes|tooth|teeth|leg|legs|thumb|ear|kneecap
see|catch|find|spot .. one|any|another .. of your .. vans|drivers|trucks|people|staff|cars|lot ... not|never|regret|wont|dead|burn|last|wish
or|else|otherwise .. the|your|this|these|that @data|video|footage|screenshots .. goes|go|gets|get|is|are|will .. to|online|public|sent|live|everywhere|viral
your|ur .. address|house|flat|street is .. isn|right|correct|yes|innit|not
your|ur|her|his kid|kids|daughter|son|children .. school|nursery .. finishes|finish|is|starts|ends|on|right|at
up in smoke|flames
start|better|begin looking for|elsewhere .. new .. building|premises|job|place|shop|staff|driver|office|face|teeth
near|on|to my house|property|home|doorstep|street|land|family ... shoot|shot|shotgun|stab|dogs|regret|bullet|kill
hope|check|pray .. brakes|brake|tyres|tires|gas|smoke .. on|are|work|good|alarm|pipes|alarms
@staff|employee|employees|everyone .. name|names|photo|photos|number|numbers|face|faces .. on|all|over|in|goes .. internet|online|web|twitter|reddit|facebook|everywhere
name|names|photos|faces|numbers of .. @staff|employee|employees|everyone|team .. on|all|over|online .. internet|online|twitter|reddit|web
your|ur|his|her|that|their head|face|teeth|skull .. through|against|into|off|under .. the|a|that|wall|till|window|door|screen
know|know .. a|some|people|guys|few .. guy|guys|man|people|someone|bloke|lads who|that .. break|breaks|hurt|hurts|does|fix|fixes|handles|deals|specialise|owe
keep|leave your cameras|camera|cctv|alarms .. on|tonight|running|working
before i .. turn|come|show|drive|have|get|lose .. up|over|there|down|myself|round|to|it .. and
before i turn|show|come up|over|down|round
hunt|hunting|track|tracking .. down .. the|whoever|every|each|person|everyone|them|one
someone|somebody should|needs|ought|must .. burn|bomb|torch|smash|trash|blow|raze .. that|this|your|the|you|it
deserve|deserves|need|needs .. a .. bomb|bullet|beating|kicking|slap|brick|visit|fire
outside|in .. your|the .. office|shop|store|house|headquarters .. every .. day|night|morning .. until|till|and
how|so|not|very .. brave|tough|hard|cocky|smug|big|clever .. you|when|without|behind|in|face .. without|behind|in|to|when .. headset|screen|person|keyboard|desk|uniform|face|security|alone
least of .. what|your|it .. coming|worries|problems
only|just the .. beginning|start .. of|for
ways to|of hurt|ruin|end|reach|find|get .. you|u|people|to
what time|when .. do|does|you|she|he|@staff .. finish|get|close|clock|leave|knock .. off|work|up|tonight|alone|out
drag|dragging|pull|pulling|throw|throwing|push|pushing|shove|kick|kicking .. you|u|him|her|them|your .. out|by|through|off|down|under|into|in|over .. by|window|hair|stairs|street|roof|bridge|river|counter|traffic|car
cut|cutting|chop|chopping|slice|slicing|carve|rip|ripping|tear|tearing|pull|gouge|poke .. your|ur|his|her|their|them|you .. off|out|up|open|tongue|hands|fingers|throat|balls|ears|eyes|apart|limb|heart|head
piss|spit|shit|blood .. on .. your|ur grave|graves|corpse|coffin
your|ur blood|brains|head|guts|bones .. on|will|is|all|be .. my|the|hands|wall|walls|floor|mine|pavement
rest in peace
rip .. to? you|your|@staff
say your prayers|goodbyes
meet your maker
dig|digging .. own|your|a|ur graves|grave|hole
wipe|wiping .. you|smile|smirk|grin|that .. off|out|face|map|earth

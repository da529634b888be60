# Somebody is not well, or not safe: said outright, or without the usual words.

[@weary]
tired exhausted weary sick done worn drained fed

[@dear]
family parents kids children husband wife mum mom dad mother father friends everyone everybody anyone others people world them friend
brother sister daughter son baby girlfriend boyfriend cousin roommate flatmate neighbour neighbor mate nan grandma grandad colleague

# Also those who hurt.
[@kin]
husband boyfriend partner ex dad father stepdad stepfather brother uncle son wife girlfriend mum mom mother grandad cousin boss parents

[@afraid]
scared afraid terrified frightened

[@hits]
hit hits hitting beat beats beating hurt hurts abused abuses abusing punched punches slapped slaps choked choking strangled strangles raped rapes kicked kicks attacked

[@pills]
pill pills tablets paracetamol tylenol xanax valium antidepressants medication meds ibuprofen aspirin opioids

[@blade]
blade blades razor knife knives rope gun noose

[@shop]
parcel parcels package packages order orders ordering ordered delivery deliveries deliver website site app email emails newsletter checkout subscription refund refunds invoice payment pay size stock item items product products
shop store service return returns tracking courier driver price discount code sale catalogue basket cart account login password list queue candle candles duvet sheets pillow mattress brand company customer support link page review reviews colour color clothes dress

[phrase @idiom]
going|gonna|will to? wish you .. never .. born
kill me if|when it|this|that|the|my|these
suicide squad
losing the will to live
cut|cuts myself on|with|opening|shaving
overdosed|overdose .. on .. candles|chocolate|sugar|cute|cheese

# ---------------------------------------------------------------- said outright
[distress 0.95 self self-harm sure]
@dear|old|she|he ... wants|wanted|want to? die|kill !for !laughing !of
bang|banging|hit|hitting my head
not|never feel|feeling anything .. ever|again|anymore|any
wrote|written|writing|left .. letters|letter|notes|note .. to|for .. everyone|everybody|family|kids|children|parents|wife|husband|mum|mom|them
staring|looking|stare at .. the|my|these @pills|bridge|knife|rope|blade
join|joining|be with|be .. him|her|them|mum|dad .. in|up|there|soon|heaven
keep thinking .. join|dying|ending|death|jumping
how to keep|go|carry .. living|on
going|gonna|about|wants|want to? end it|things
not want|wanna to? wake up .. tmrw|tomorrow|again
since .. suicide|death .. join|follow|end
cut|cutting|slit|slashed my .. wrists|wrist|arms|thighs|veins
@dear|he|she has|have|had|having|with suicidal
drank|drink|drinking|swallowed|swallow|took bleach|poison|antifreeze|drano|detergent
swallow|swallowing|take|taking .. bottle|whole|handful of|lot .. @pills
feel|feeling|thinking|think|keep|about like|of|about ending|dying|jumping|death
i .. will|would|might|should .. be dead .. by|soon|tomorrow|tonight
when i die|kill
i .. wish|wished i .. did|was|were not|never .. exist|here|alive|born
live or die
if|whether i .. die|died|am .. or|anyway|dead
dead anyway|anyways
she|he|they|@dear .. is|am|are|say|says|going|will .. jump !on !for !in !to !through
reason|reasons .. stay|staying|be|keep alive|living|breathing
myself .. being|be alive .. next|tomorrow|year|much
not .. be|being|am alive|around|here .. tomorrow|next|much|longer|year|soon
just not|wasn here .. tomorrow|anymore
hate|hated my life|existence|self
hate myself
given|giving|gave .. my|all .. things|stuff|possessions|belongings away
tonight is the night
way|ways|method|how .. kill|die|end .. myself|painlessly|painless|quickly
i|am|will|want|going|wanna|to|about|thinking|thought|gonna .. kill|hang|hurt|harm|cut|shoot|drown|kms myself
kill|killing|hanging|hurting|harming|drowning myself
been|started|keep cutting myself|again
hurt myself !on !with !opening !lifting
kms !tracking
want|wanna|ready|wish|wanted|rather|prefer|going to? die !for
want|wish|wanna|need to? disappear$
want|wish|wanna|need to? disappear and|forever .. never
wish|rather|should|prefer i? was|were|be|am dead
want|going|wish|wanna|thinking|thought|ready .. to|about? end|ending it|my|things|everything all|life|tonight|now$
end|ending|ended my life
thinking|thoughts|thought about|of ending|killing|suicide|dying|death
dark|suicidal|intrusive thoughts
end it all|now$
end it all
ending it|things|my all|life
suicide|suicidal !squad
take my own? life
self harm|harming|harmed
overdose of @pills
taken|took|take|had an overdose
not want|wanna to be|go .. here|alive|around|on anymore|any|more
not want|wanna to live|exist
not want|wanna to wake !up !the !my !him !her !them !baby
not want|wanna to wake up !the !my !him !her !them !baby !at !early
not want to be here|alive$
not want to be here|alive anymore|any|more
no|any|much reason|point|will|purpose .. to|in|of|for? live|living|alive|existing
what|whats is? the? point .. of|in .. living|existing|being|going|carrying|my
better off dead|without me
can|cannot not? go on .. anymore|like|living
nothing|anything .. to? live for
took|swallowed|take|taken|taking .. all|whole|too|many|bottle|lots|handful .. @pills
took|swallowed|drank the whole bottle$
@pills .. in my|front hand|hands|of
jump off|jumping|jump|from|in .. bridge|roof|building|train|balcony|window
standing|stood|sitting|am on|at .. bridge|roof|ledge|rooftop|tracks|edge !of !over
@blade .. wrist|wrists|throat|myself
wrists|wrist .. cut|slit|bleeding
life .. not worth|meaningless|pointless
my life is|has over|worthless|meaningless|ruined|pointless !now
goodbye .. world|cruel|everyone
help me or|please i ... die|myself|end
nobody|noone|no one? .. miss me
one .. miss me
friend|brother|sister|son|daughter|husband|wife|mum|mom|dad|she|he|boyfriend|girlfriend|mate|roommate ... kill|killing|hurt|hurting|hang|harm herself|himself|themselves|themself
friend|brother|sister|son|daughter|mum|mom|dad|she|he ... overdosed|overdose

# ---------------------------------------------------------------- at home, or followed
# Beaten at a game is beaten by nobody.
[@game]
game games card cards chess match round score tennis

[distress 0.95 self not-safe sure unless=@game]
@kin|he|she|they .. pulled|pointed|held|put|waved|threatened|threatens .. knife|gun|weapon|blade .. on|at|to|with me|us|my
@kin|he|she|they .. threatened|threatens|threatening me|us with
knife|gun|blade .. to|at|against my .. throat|head|neck|face
@kin|he|she ... taken|took|has|hid|hidden|keeps my .. keys|phone|passport|card|money
will|would|does not let me out|leave|go|call
what he|she|they|@kin .. did|done|does to me
@kin|he|she .. broke|fractured|burned|bruised|twisted|dislocated .. my|our nose|arm|ribs|rib|jaw|wrist|leg|teeth|tooth|hand|finger
@kin|he|she .. beat|beats|beating .. up|me
@kin|he|she comes|came|gets|climbs|sneaks .. into|in my room|bed
@kin|he|she .. controls|monitors|tracks|locked|keeps .. everything|phone|money|passport|me|keys
@kin|he|she .. took|takes .. phone|money|passport|me|keys !to !for
@kin|he|she .. threatens|threatened|threatening me|us|to
@kin|he|she .. pushed|threw|shoved|grabbed|dragged|pinned me|us
being|am|getting bullied|blackmailed|harassed|trafficked|groomed
bullied|bullying .. school|work|me
@kin|he|she|they .. @hits me|us
@kin ... who .. @hits me|us
being|am|get|was|were|been abused|beaten|raped|assaulted|stalked|molested|attacked|kidnapped !by !about
was|got|been|were|being raped|assaulted|molested|abused|stalked
sexually assaulted|abused|harassed
domestic violence|abuse
@kin|he|she .. kill|hurt|find me|us .. if|when i|he|she .. leave|tell|go|finds|find|talk|call|try|say
@kin|he|she .. is|will|going|wants|threatened|threatens|said .. kill|hurt|stab|shoot me|us
@kin|he|she|they .. will|would|does? not let me leave|go|out|see
@kin|he|she .. locks|locked|locking me in|inside|up
he|she|@kin .. has a|got a? knife|gun|weapon !collection !set !block !sharpener
@kin|he .. touches|touched|touching me
i|we am|are? in danger
my life .. danger
call|send|get .. police|ambulance|911|999|112 .. please|help|now|me|us|here
please .. call .. police|ambulance|911|999|112

[distress 0.85 self not-safe sure unless=@shop]
hiding|locked|hidden myself? in|from|inside .. bathroom|closet|bedroom|toilet|him|room|cupboard
@kin|he is|gets|got|becomes|turns|can .. violent|abusive
i|we|me .. not|never|longer .. safe in|at|around|with|near my|own|our? home|house|him|@kin
not|longer safe .. for|with me|us|him .. home|house|here
i|we do|am|not|never .. not feel|am? safe$
someone|somebody|man|guy|he|stranger|men|car is|keeps|been|has|who|outside .. following|stalking|followed|follows|watching me|us !on
someone|somebody|man|guy|he|they .. trying|tries|broke|breaking|break .. into|in|down .. house|home|flat|door|here
i|we am|are? trapped|locked|stuck !in !out .. call|help|police|him
@afraid to|of go|going|return|returning back? home
@afraid ... home .. with him|@kin
@afraid of|at|by my @kin$
@afraid of my @kin
@afraid of him|her$
@kin ... drunk .. hits|violent|shouts|screams|angry

# ---------------------------------------------------------------- somebody else, or a body that fails
[@cloth]
fabric material duvet mattress pillow cover cotton linen plant leather skin foam sheet sheets

[distress 0.9 person somebody-in-danger sure unless=@cloth]
not|stopped|cannot|cant breathing|breathe !through
@dear|he|she .. collapsed|unconscious|unresponsive|seizure|choking
chest pain|pains
heart attack|stroke
@dear|child|toddler|kid ... swallowed|swallow|ate|drank|ingested .. battery|batteries|magnet|button|wax|oil|glass|liquid|bit
suicide|goodbye note|letter|notes|letters

# ---------------------------------------------------------------- life as too much, oneself as too many
[distress 0.85 self weary-of-life sure]
heart .. stop|stops|stopped .. sleep|night|beating
hope|wish|want .. heart .. stops|stop|stopped
not want to wake up tomorrow|again|ever|anymore
not want to wake up$
i .. will|would be gone .. good|ever|soon|forever|away
nothing makes|gives me .. happy|joy|smile|feel
life .. is .. too|so|unbearable hard|much|painful|difficult
not .. keep|carry|go|keeping .. going|on .. longer|anymore|like|much|this
not think i .. can keep|carry|go|cope|make
have|has to worry about me
worry about me .. anymore|soon|longer
things|everything .. better when|once i
pain .. never stop|end|goes
unless i do something
nobody|noone left .. to|for|and|talk
got nobody|noone|no
@weary of|with being alive
@weary of|with this|my? life|living|existing|breathing$
@weary of|with living|existing|breathing anymore|any
@weary of fighting|struggling|hurting|trying|pretending|suffering !with !for
done with life|living
i .. given|giving|give up on life|living|myself|everything !as !in
had|have enough of life|living$
wish|want|hope|love|would|could ... sleep|asleep|bed ... never|not .. wake|waking up !at !in !with
sleep forever$
hope|wish|want i|to? never|not .. wake up !at !in !with !to
wish|wished|should i? .. never .. been|was born
if|when|once i disappeared|died|vanished|disappear|die|vanish ... no|nobody|noone|anyone|who|everyone|world|better|happier
if|when|once i was|were|am gone|dead|around|here ... no|nobody|noone|anyone|who|everyone|world|better|happier
nobody|noone|anyone|one|who ... notice|care|miss|cry|mind .. if|when i .. disappeared|died|gone|dead|vanished|disappear|die
better|happier|easier|relieved|fine .. if|when|once i .. gone|dead|disappeared|died|vanished|around|here
better off without me
they|everyone|everybody|family|kids|children .. be better off
point|reason|use .. of|in|to carrying|carry on
point|reason|use .. of|in|to going|go on$
point|reason|use .. of|in|to being|staying|stay alive|here$
reason|reasons|strength to get|wake up|out .. morning|bed|anymore
not .. do|take|handle|face|bear|stand .. life|living .. anymore|any|thing|like$
not .. do|take|handle|face|bear|stand .. living|life !without
not face|another one|day|morning !of !without
goodbye|farewell letter|letters|note|notes
tell|told my|them|him|her @dear|i .. love|loved them|him|her|you
leave this world|life|earth
by the time .. read .. gone|dead|late
the pain to? stop|end|away
pain .. stop|end|away .. good|forever|please
no place for me in|on
make|survive|get it|through .. the|this|tonight|another|through night|tonight
make it through|to the|this|tonight night|week|morning
take|taking my life
cut|cutting|bleeding .. arms|wrists|thighs|again

[distress 0.7 self life-in-pieces sure unless=@shop]
wait|waiting .. for .. it|this|life|everything|the to|be|end .. over|end|stop
until i feel nothing
everything|all|it|life .. switched|turned|shut off
me included
no|nobody|noone one? .. notice|miss .. gone|for
i|am|being|feel|just .. a|such|only burden|deadweight to|on|for .. @dear
i am|feel like|just|such|only? a burden$
want|need|wish .. everything|all|life|world|it to|would stop|end
want|need|wish .. everything|all|life|it to|would be over
see .. no|any way|future|point .. out|forward|me|anymore|any|more$
no|any way out for me
over|nothing|hope|left .. for me$
nothing|no left for me
no|any hope|future left? for me
goodbye|farewell forever|everybody !to
last message .. goodbye|farewell
i feel .. so|really|completely? empty|hopeless|worthless|broken
not|cannot cope|coping .. alone|life|anymore|any|more
i am|feel all|completely|so? alone and|in|with|please
not .. do this .. anymore|any|life
not see|sees .. the|a|any point .. anymore|any|more
not see|sees .. the|a|any point .. in|of .. living|anything|life|carrying|trying|going
not see|sees the|a|any point$
no|any reason to go|carry on
bleeding .. not|won stop
hurt|hurting myself

# ---------------------------------------------------------------- frames
# Where it is a manner of speaking.
[phrase @idiom]
will|gonna|going|might|would|is to? kill|murder me|us if|when|once|for|over .. she|he|they|i|i|this|spending|buying .. sees|see|finds|what|spent|bought|how|bill|total|price|another|receipt|cost|order|statement
will|gonna|going|might|would|is to? kill|murder me|us ... @kindly|spent|bought|price|bill|receipt|total|basket|spending|shopping|statement|order|parcels|shoes|cushions|candles
dying|died|die|dead|choked|choking of|to|from|with|on|laughing .. laughter|laughing|know|see|try|get|boredom|curiosity|embarrassment|cuteness|excitement|wear

[@away]
holiday holidays vacation trip moving move abroad hotel camping work office travelling traveling flight japan university

[distress 0.9 self self-harm sure]
took|taken|swallowed|had .. too|way much|many$ !time !money !photos
took|taken|swallowed|had too many|much .. @pills|of
@pills|pills with|and .. vodka|whisky|wine|alcohol|gin|booze .. took|taken|drank|had
have|got|bought|saved|hid|hidden .. enough|all|saved|stash|some @pills .. to|and|for .. die|end|do|tonight|now
have|got|bought .. a|the|my rope|noose .. ready|tonight|and
i have|got the|my|enough|some @pills$
going|ready|tempted to do it tonight|now
i have a plan .. and .. tablets|pills|rope
i have a plan .. to|for .. die|tonight|end|kill
want|wants|wanted|trying|tried|threatened|going|gonna .. to? end|take|ending|taking .. my|her|his|their|own .. life|lives
@blade|pills|noose .. next|beside|in|by .. my|me|front .. hand|hands|me|lap !kitchen
@blade|noose .. next to|beside me
with|holding|got|have a|the .. blade|razor|rope|noose$
sat|sitting|am|on|locked .. on|in|the .. floor|bathroom|bath|tub|car|garage .. with|and|holding .. a|the|my .. @blade|pills|tablets|bottle|hose
scared|afraid|frightened|terrified of what i .. do|capable|might
scared|afraid|frightened|terrified of|by myself
not trust myself
i .. not|never deserve|worthy|fit .. to|of .. live|be|breathe|exist|living|life
am|sat|sitting|standing|stood|climbed .. on|at .. the|a|edge bridge|roof|ledge|rooftop|tracks|edge|cliff|overpass|parapet !of
am|going|gonna|about|ready|want|wanna|might .. to .. jump|jumping|slit|od|overdose$
drive|driving|steer|crash my|the car|van|it .. into|off .. wall|tree|bridge|cliff|sea|traffic|lorry
walk|walking|step|stepping|throw|throwing .. into|under|in|off|front .. traffic|train|bus|lorry|cliff|bridge|sea|tracks
if i .. fell|fall|went|go .. asleep|sleep ... not|never|nt .. wake|woke|waking
fall|go .. asleep|sleep .. and .. never|not wake|waking|woke
nobody|noone|no .. one|body .. would|will|even|ever .. even|ever|notice|miss|care .. notice|miss|care .. i|me|gone|die
not .. need|needing|bother|matter|use .. it|them|that|this|anything .. where .. i .. going|go

# Soon gone: what is said when accounts are closed.
[distress 0.7 self life-in-pieces sure unless=@away]
written|wrote|finished|left .. the|my|all|goodbye|some .. letters|goodbyes
closing|tidying|sorting|settling|wrapping|tying|putting|clearing .. up|down|out|off|my|everything|few|affairs|loose .. affairs|ends|accounts|before .. i|in|order|go|accounts|gone|end
lost .. everything|wife|husband|job|kids|home|house|all .. and|my|now ... nothing|point|anymore|end|die|reason|alone|left
cant|not .. take|bear|stand|survive|face .. pain|it|this|another|one|living|life .. anymore|longer|day|night|any|more|life !customer !service !queue
nobody|no needs|wants|loves|one .. me .. anymore|alive

# Hunger, cold, the street: nobody asks a shop for bread without need.
[distress 0.8 self in-need sure]
not|nothing .. eaten|ate|fed|eat .. since|in|for .. sunday|monday|tuesday|wednesday|thursday|friday|saturday|days|yesterday|week
nothing|no|not|enough .. left|food|money|afford .. to|for .. feed|eat .. my|baby|kids|children|them|us|family|with !dog !cat !cats !dogs
nothing left to eat
starving|starved|malnourished .. for|and|since|my|to|days|kids|with .. days|week|weeks|death|weak|kids|baby|no|yesterday
feed .. my|the|our .. baby|kids|children|son|daughter|family ... nothing|cant|not|no|how|money|help|week
sleeping|sleep|living|live|slept .. in|on|rough my|our|the|a car|street|streets|doorway|van|bench|shelter
sleeping|sleep|slept rough
evicted|homeless|kicked .. out|tonight|tomorrow|with|and|my|on|nowhere
no|without heating|electricity|gas|water|heat .. and|for|with|since .. baby|kids|days|children|weeks|newborn
so|too weak|dizzy|ill|faint .. to|i|that .. stand|walk|move|get|eat|cant

# Somebody near with a weapon, or no way out.
[distress 0.9 self not-safe sure unless=@game]
@kin|he|she|they|someone|somebody|man|guy|stranger|neighbour|neighbor .. is|has|have|outside|at|came|with|got|downstairs|here .. outside|with|a|the|door|downstairs|here|holding|in .. a|with|holding|armed .. @blade|gun|bat|hammer|axe|machete|crowbar|armed|weapon
@kin|he|she|they|someone|man|guy ... waiting|outside|banging|hammering|kicking|smashing|trying .. for|outside|on|at|my|to|the .. me|my|door|house|window|in|get !parcel !driver !courier
not|never|dare leave|talk|speak|call|phone|escape .. because|he|@kin .. he|him|hears|hear|listening|watching|find|kill !through
he|she|@kin will|going|gonna .. kill|beat|hit|find me|us .. if|when
help|sos .. me|us .. he|she|trapped|danger|dying|police .. hurt|kill|going|danger|coming|door|knife|here|trapped
tied|chained|locked|held me|us .. up|in|to|against .. room|basement|house|flat|bed|bathroom|will|cellar

# Bodies that fail.
[distress 0.85 person somebody-in-danger sure unless=@cloth]
not|lost .. feel|feeling|move .. my|in|half .. legs|leg|arm|arms|hands|hand|face|fingers|feet|lips|side
not move my|his|her legs|leg|arm|arms|side|face
bleeding|bleed|haemorrhaging|hemorrhaging .. heavily|heavy|badly|everywhere|nonstop|hour|hours|hr|alone !gum !gums !colour !color
fell|fallen|collapsed|passed|fainted|slipped !in .. down|and|over|out|stairs .. not|unconscious|bleeding .. get|move|wake|respond|moving|breathing|responding|up !parcel
throat|tongue|airway .. is .. closing|swelling|swollen|swelled
face|lips .. swelling|swelled|swollen .. cant|breathe|after|badly|up
anaphylactic|anaphylaxis
allergic|severe reaction .. cannot|throat|breathe|breathing|help|ambulance
asthma|diabetic|epileptic attack|seizure|fit|hypo .. help|now|right|having|she|he|please
chest hurts|tight|crushing|pain .. and|not|arm|so|breathe|left|badly|really
@dear|mum|dad|nan|baby|he|she is|are|will|has .. not|stopped|gone|turned|turning .. waking|wake|responding|breathing|blue|conscious|limp !to !email !emails !message !messages
@dear|mum|dad|nan|baby .. unresponsive|unconscious|limp
overdosed|overdosing|convulsing .. help|please|floor|what|@pills

[distress 0.85 self weary-of-life sure]
no|see|any|what|isnt point .. in|of|to .. anything|everything|it|going|carrying|trying|living|life|me anymore|any|all|now !return !shipping
saving|saved|hoarding|stockpiling|collecting|counting|counted|stashed .. up|my|all|the|enough|sleeping|out .. @pills|pills
quickest|easiest|fastest|painless|best|least|peaceful|how .. way|painful|method|fast .. to|way .. go|die|end|out$
keep|keeps|sit|sitting|staring|looking|drawn|standing|walk .. looking|staring|at|by|near|to|going .. the|at|train|those .. tracks|bridge|rails|water|edge|knives|roof|ropes
not|nt|never .. see|imagine|picture|make .. myself|me|it .. being|be|here|alive|living|getting|making|past|reaching|to .. here|alive|christmas|30|thirty|summer|birthday|older|spring|weekend|18
fade|fading|slip|disappearing|vanish|melt|drift .. away|into|off|nothing !colour !color !wash !quickly
tomorrow|soon|next|after .. there .. not|wont|no .. be|me .. me|be .. to|left|anymore|here|a
won|not|wont be a me
nobody|no|noone .. one|would|even .. would|even|ever|gonna|will .. care|notice|miss|cry|come|mourn !about
better|happier|richer|easier|off .. with .. insurance|payout|without|life .. money|insurance|me
insurance .. money|payout|policy .. when|if|after|worth|than .. i|me|gone|alive|die
nowhere|no .. one|place|nobody|where|family .. to|left|else .. go|turn|run|stay|hide|sleep|tonight .. and|kids|tonight|he|with|husband|bruises|scared
not|nt|never safe .. on|by|with|alone .. my|own|myself|alone
talk|speak|stay|help .. to|with .. me .. not|before|please|alone|scared|i .. safe|do|something|alone|stupid|harm

[distress 0.9 person somebody-in-danger sure]
lips|face|skin|fingers|hes|shes|turned|gone|going|turning .. gone|going|turned|are|turning|is|went .. blue|grey|purple !colour !color !jeans !dye
flatmate|housemate|roommate|@dear|@kin ... locked|lock|taken|took|swallowed|swallowed|cutting|hanging|jump|jumped|threatening|saying|says .. himself|herself|themselves|everything|overdose|pills|tablets|rope|goodbye|die|cabinet|noose !out !password
taken|took|swallowed everything in|from the .. cabinet|bottle|drawer
empty|packets|packet .. of|pill|bottle|bottles .. @pills|pill|bottle .. next|beside|on|everywhere|around|and|in

[distress 0.9 self not-safe sure]
@kin|he|she|they .. said|says|told|swears|knows|promised|threatens|threatened|will .. if|that|he|ill .. i .. leave|tell|go|report|talk|move|run ... find|kill|hurt|take|come|hunt|regret|dead|me|us
@kin|he|she .. again|keeps|has|been|started|been .. hitting|beating|hurting|choking|threatening|strangling|raping|forcing|punching|kicking me|us

[distress 0.8 self in-need sure]
not|nt|nothing|no .. anything|nothing|money|food|got|left .. to|for .. feed|give|eat|cook .. my|the|them|kids|children|baby|us|family|tonight !dog !cat !bird !birds

[distress 0.85 self weary-of-life sure]
not .. be here|around .. to .. receive|get|see|open|need|use|read|enjoy|collect !monday !tuesday !wednesday !thursday !friday !saturday !sunday
tell|ask my|the kids|children|mum|mom|family|wife|husband|parents|son|daughter|dad .. i .. sorry|love|loved|tried
bottle|vodka|whisky|gin|alcohol|drunk|drinking .. and|with .. all|my|the|some|a .. @pills|meds|blade|razor
@pills|meds .. and|with .. bottle|vodka|whisky|gin|alcohol|wine
what|how|would|if .. happens|happen|much|if|long .. i|you|takes .. drank|drink|swallow|swallowed|took|take|ate .. this|cleaner|bleach|all|the|whole|bottle|pills|detergent|poison|fluid .. cleaner|bleach|bottle|pills|poison|antifreeze|detergent|fluid
disappointed|sad|sorry|angry|devastated|wish|hate .. that|to|when|i .. woke|wake|waking|still .. up|alive|breathing
world|everyone|everybody|family|kids|they|life|things .. would|will|be|is|d .. better|happier|easier|fine|calmer .. off|place|without|if .. without|off|place|i .. me|without|i|gone
nobody|noone|no .. one|body .. wants|needs|loves|likes .. me .. here|around|anymore|alive|at
stopped|stop|skip|skipping|quit .. taking|using|my .. my|insulin|meds|medication|heart .. on|purpose|deliberately|because|to|and .. purpose|die|deliberately|end
all|everything|it .. be over soon
relapsed|relapse .. and|took|last|cut|used|again|tonight
not|nt|havent .. left|leave|leaving|got|get .. my|the|out .. bed|house|room .. in|for|weeks|since|days .. weeks|days|months|point
peace .. with .. it|dying|death|leaving|going|ending
drowning|sinking|falling .. and|but .. no|nobody|noone .. one|sees|cares|notices|hears
think i am dying|going to die

[distress 0.9 self not-safe sure]
held|kept|holding|keeping|locked|trapped .. me|here|against .. against|my .. will|wishes
someone|somebody|man|stranger|men|people|intruder|burglar is|s|are in|inside my|the|our house|home|flat|garden|apartment|room !shop
@kin|he|she|they .. hands|hand|arm|belt|cord|pillow .. round|around|over|on .. my|her|our .. throat|neck|mouth|face
choking|strangling|stabbing|beating|raping|drowning|suffocating .. her|him|me|them|my|the .. i|hear|right|now|wall|kids|mum|mom|help|neighbour|and
bleeding|hurt|bruised|broken|unconscious|injured .. after|because|since|when|from .. he|she|@kin|they .. pushed|hit|kicked|threw|beat|attacked|punched|shoved
pregnant .. and .. bleeding|bleed|cramping|contractions|alone|homeless|beaten
delete|hide|erase|clear .. this|our|the|my .. chat|conversation|messages|message|history .. he|husband|partner|checks|reads|before|phone|please
@kin|he|she .. tracks|checks|reads|monitors|watches|bugged|controls|hacked my|our|the phone|messages|emails|calls|money|location|every

[distress 0.9 person somebody-in-danger sure]
girlfriend|boyfriend|friend|mum|mom|dad|brother|sister|husband|wife|son|daughter|mate|roommate|neighbour|he|she .. just|has|have .. jumped|hanged|hung|shot|overdosed|stabbed|electrocuted|drowned !in !on !for !at
no food|heating|heat|electricity .. and .. baby|kids|children|ill|sick|cold|freezing

# An animal that ate something is no emergency call.
[@pet]
cat cats dog dogs kitten puppy rabbit hamster parrot

[distress 0.9 person somebody-in-danger sure unless=@pet]
swallowed|swallow|drank|drunk|drink|ate|eaten .. your|the|some|a|lamp|my .. oil|cleaner|battery|detergent|bleach|diffuser|capsule|pod|tablet|poison|fluid|polish|glue|wax|magnet|magnets|refill|paint

[distress 0.85 self weary-of-life sure]
at|reached|near .. the|my end|limit .. of .. my|the rope|tether|life
wish|want|need|wanna|would|could|going .. to? disappear|vanish|cease .. forever|completely|existing|for|permanently
not|never|cannot keep .. myself .. safe
keep myself safe
everything|it|life|body|breathing hurts .. and|i .. want|out|cant|stop|need
want|need|wanted out$
in|from|to .. hospital|er|a&e|ward .. after|following|because|for|from .. overdose|attempt|suicide|od|tried
not|nobody|no|nothing .. anyone|one|body|friends .. just|only|except .. me|bottle|pills .. and .. bottle|pills|blade|dark
planning|planned|preparing .. it|this|everything|my .. for .. months|weeks|days|ages|years !wedding !party !birthday !trip
look|take|care|feed|find|rehome .. after|care|for|of|home|my .. my|dog|cat|kids|children|son|daughter|pets|him|them|her .. when|after|once|if .. i .. gone|dead|go|die
not|never|no .. see|imagine|picture .. a|any|my|the|no future|tomorrow
easier|better|simpler .. if|for .. i|everyone|all .. stopped|just|quit|ended|disappeared|left|wasnt|gone|died|vanished
ready to .. go|leave|die|rest|sleep .. now|thanks|forever|finally|tonight|goodbye|thank|peace !work !live !shop !ship
been cutting|burning|hurting|starving .. again|myself|for|since

[distress 0.9 self not-safe sure]
@kin|partner|he|she .. wont|will|not|never|doesnt|refuses|forbids|lets .. let|allow|letting|have|lets me .. have|see|work|leave|go|talk|spend|keep|own|speak|eat .. own|money|friends|family|work|out|anyone|phone|job|food|bank
they|he|she|@kin is|are|keeps|keep|been|were .. hurting|torturing|abusing|bullying|beating me|us
@kin|uncle|stepdad|teacher|coach|neighbour|neighbor|grandad .. does|did|makes|made|asks|shows .. things|stuff|me|touch|pictures .. to|with|do|watch|touch .. me|him|things
going|gonna|might|afraid|scared|about|think|want .. to|i|ill|of hurt|hurting|harm|harming|shake|shaking|kill|smother|drown .. my .. baby|kids|children|child|son|daughter|newborn|myself
smoke|flames|fire|gas .. coming|under|in|everywhere|from|is|outside .. under|door|in|through|house|stairs|flat|corridor|building .. trapped|stuck|cant|we|help|out
man|guy|someone|stranger|car|bloke|men|woman .. is|s|has|been|keeps following|stalking|chasing me|us
man|guy|stranger|someone following|stalking|chasing me|us

[distress 0.9 person somebody-in-danger sure]
she|he|@dear|mum|dad is|s|are|stopped .. not .. responding|breathing|moving|conscious|waking|answering .. what|help|please|i|do|quick !email !emails !text !texts !chat
having|have|got|getting chest pain|pains

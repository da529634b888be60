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
you are .. useless|joke|disgrace|lazy|terrible|awful|incompetent|rubbish|bad|hopeless|worst
fucking|damn|bloody .. app|order|parcel|package|phone|website|card|service

# The press writes, or somebody says they will tell it.

# Those who report without the word: what they make, when it comes out, what they ask for.
[@makes]
running run making producing preparing publishing airing broadcasting filming printing investigating writing working researching covering

[@medium]
programme program piece story article segment report episode documentary feature investigation podcast broadcast column

[@outlet]
newspaper paper radio tv television channel station magazine newsroom broadcaster gazette herald tribune times standard tabloid newspapers

[@named-outlet]
bbc guardian nyt cnn reuters itv telegraph bloomberg watchdog mirror buzzfeed vox wsj

[@no-press]
read love loved job hr lovely seen saw subscription free brilliant congrats

[press 0.8 team press-request sure unless=@no-press]
your comment|comments|reaction|input|view .. for|in .. our|my|an|the article|piece|story|report|feature
our|my|few|some questions .. to|for|in .. the|a|our|my @outlet|article|podcast|show|feature|column
news channel|website|programme|team|room|producer
leak|leaking|send|sending|giving|take|taking|hand|handing .. to the media|press|papers
our|my article|piece|story out|due|published|appearing .. on|in|monday|tomorrow|friday
our @outlet|paper|channel|publication|site|podcast|show .. would|wants|is .. like|love|want|running|to
profile .. your|the founder|ceo|brand|owner|company
i|we .. shooting|filming|making|working .. documentary
looking into .. practices|complaints|allegations|industry|sector|company
for a|our|my|the .. report|story|article|documentary|investigation|broadcast$
sending|send|forward|forwarding .. everything|this|it|all|evidence .. to .. press|newspapers|media|papers|journalists
correspondent
news agency|outlet|organisation|organization|programme|crew
trade publication|press|magazine|title
i|we .. edit|editor|edits .. a|the|of .. publication|magazine|newsletter|column|paper|site
feature|piece|segment on|about .. brands|your|you|the|sleep|consumer|retail
quote|quoting|quoted you|me|someone .. in|for .. story|article|piece|report|feature
filing|file a|the|my|this story|report|piece|copy
mentioned|named|cited|featured|appears in .. an|our|my|the article|investigation|story|report|piece|documentary
every|all|the newspaper|newspapers|tabloid|tabloids|outlet|outlets|journalist|reporter
for the record
for .. publication$
on our .. show|podcast|programme|program|channel|station .. tomorrow|morning|tonight|live|next|this|to
our .. morning|evening|tv|radio|breakfast|live show
before .. we|i publish|print|air
we|i publish|print|broadcast .. tomorrow|today|tonight|monday|next
journalist|journalists|reporter|reporters|newsroom|journo|columnist|correspondent
press request|office|enquiry|enquiries|inquiry|inquiries|officer|release|contact|kit|team|pass|pack
media request|enquiry|enquiries|inquiry|contact|relations|kit
interview .. ceo|founder|request|spokesperson|owner|you|your|someone
ceo|founder|spokesperson|someone .. available|come|join ... interview|show|podcast|comment|air|programme
i|we am|are|m writing|preparing|working|researching .. article|story|documentary|investigation
article|story|piece .. about your|you|the .. company|brand|practices|store
request .. comment|interview
i|we ... going|go|talk|speak|tell|telling .. to|the|it .. press|papers|newspapers|@named-outlet
going|go|talking|speak to the media
to the press|media|papers|newspapers
till|until|when|wait .. press|papers|media|newspapers .. hear|hears|find|finds
i|we .. contact|contacted|contacting|told|telling|called|emailed .. @named-outlet|sun|times|papers|press|daily
daily mail|mirror|express|telegraph
watchdog
@named-outlet .. story|article|journalist|reporter|piece
news desk
consumer column|columnist|editor|correspondent
crew .. film|filming|inside|news
crew|camera|news|tv|programme .. film|filming|record .. inside|in|at your .. store|shop|warehouse|factory|office
high res|resolution|hi|quality .. images|photos|pictures|image ... article|piece|story|print
illustrate .. my|our|an|the? article|piece|story
our|my readers|viewers|listeners
on|off the record
come|join|appear|be .. on|as .. my|our podcast|show|programme|broadcast .. discuss|talk|about|guest|air|news|industry
on our|my show$
fast fashion|safety|practices .. documentary|investigation

[press 0.8 team asks-for-reaction sure]
i|we am|are? @makes a|an|our|the programme|program|piece|report|segment|episode|documentary|investigation|broadcast|story|column on|about|into !the
i|we am|are? @makes a|an|our|the @medium ... response|comment|reaction|respond
investigating|investigation .. into|complaints|your|about .. your|you|company|complaints|practices
our|my @medium .. goes|go|airs|runs|publishes|out|published|broadcast ... live|out|air|on|tomorrow|today|tonight
story|piece|article|segment|report runs|airs|publishes|drops|out .. tomorrow|today|tonight|monday|friday|and|need
programme|investigation|documentary|episode|broadcast ... your response|comment|reaction|statement
response|comment|reaction|comments|respond|answer .. to|on .. allegations|accusations|claims|customers|reports|complaints .. accusing|report|made
any comment on .. allegations|accusations|claims|story|reports
response to .. customers|allegations|accusations .. report|accusing|programme|article
confirm .. laying|closing|layoffs|redundancies|takeover|job|bankrupt|recall
like|want|welcome|seeking|request your response|reaction|side to|for|before ... @medium|allegations
need|want your side
@medium ... do|would|will you ... wish|like|want|care|able .. to comment|react
before we publish|print|air|broadcast|run
i|we am|are? publishing|airing|broadcasting .. tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|sunday
i write|report|freelance for a|an|the .. @outlet|post|times|news|mail|echo|tribune|observer|chronicle|courier
i write|edit a|an|the .. column|newsletter|feature for
freelance|freelancing|staff journalist|writer|reporter .. covering|for|with
i work for|at a|an|the .. newspaper|radio|tv|television|newsroom|broadcaster|gazette|herald|tribune|chronicle !shop
calling|writing|contacting|emailing .. from|behalf .. channel|radio|newspaper|television|newsroom|gazette|herald|tribune|observer|chronicle|news !page
customers|shoppers|staff|employees .. told|tell|spoken|contacted|speaking .. @outlet|programme|podcast|record|us
deadline ... send|provide|need|get|back .. statement|comment|me|someone !account !bank
on|my|our deadline$
i am|we on .. deadline
i|we have|has? collected|gathered|received|heard|obtained .. testimony|testimonies|testimonials|allegations ... customers|staff|employees|shoppers
put .. allegations|claims to you
right of reply
chance|opportunity|right to respond|comment|reply .. before|to|publish
say|print|write|report|state|publish .. that? .. you .. declined|refused|failed to comment|respond
offer|give you .. opportunity|chance|right to comment|respond
go|going|come|live on air !miles
producer|researcher|presenter on|for|at|with .. show|@medium|@outlet|bbc|news
film|filming .. for|our|a .. programme|documentary|broadcast|segment|episode|news
media|news queries|query|desk|outlet
who .. handles|handle|speaks .. media|press !iron

# Words of the trade: one says little, two are the press.
[press 0.35 team words-of-the-press sure unless=@no-press]
investigation|investigations
piece|item|segment on|about
a source|sources inside|says|say|tells|tell|told|close
deny|confirm it|that|this|whether
comms|pr
media
next|upcoming|this issue|edition
high resolution|res
hear from you before
goes|go|going online|live|out
show|programme|broadcast on|about
your|the name .. came|comes|keeps up|coming
shoot|film|filming .. in|at .. workshop|store|shop|factory|office
gazette|herald|tribune|telegraph|chronicle|observer
from the gazette|herald|tribune|times|post|mail|echo|chronicle|observer
speak|talk to me for

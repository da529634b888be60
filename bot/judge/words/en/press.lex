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
press release !date
press request|office|enquiry|enquiries|inquiry|inquiries|officer|contact|kit|team|pass|pack
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

# Who has read about the brand, plays what is on the air, or looks for work.
[@reader]
read saw seen loved subscription subscribe job jobs hr hiring play start stop pause skip tune turn switch latest headlines weather social twitter tweet facebook status classical music song

# ---------------------------------------------------------------- who makes something for an audience, and asks for something
# Papers, channels and programmes by name; those that are everyday words only with a word of the trade beside them.
[@title]
bbc itv cnn nbc cbs npr msnbc guardian telegraph independent huffpost buzzfeed bloomberg reuters politico axios techcrunch forbes fortune vogue cosmopolitan grazia
gq esquire newsweek economist nyt wsj vox wired marieclaire pbs rte skynews newsnight panorama dispatches watchdog moneysavingexpert tiktoker youtuber

[phrase @title]
sky|fox|abc|bbc|cbs|nbc news|radio|one|two|sport
channel four|five|4|5 news?
local|evening news|radio|paper|newspaper|standard|post
daily|sunday mail|mirror|express|telegraph|star|times|record
sun|times|mirror|mail|metro|standard|herald|gazette|echo|observer newspaper|journalist|reporter
new york times|post|magazine
washington|huffington post
los angeles times
financial|irish times
which magazine|mag
which consumer magazine|mag
good housekeeping
good morning britain|america
rip off britain
money box
the one show
business insider
consumer reports
press association
associated press
marie claire
usa today

# Who wants something for their followers is no press.
[@partner]
collab collabs collaboration collaborate partnership influencer ambassador sponsorship sponsor sponsored affiliate gifted

[phrase @idiom]
am a|an lawyer|solicitor|attorney|judge|reporter|journalist ... invoice|parcel|order|deliver|size|customer|return
wants|dreams|hopes|studying|training to|of .. be|become|being a? journalist|reporter|lawyer|solicitor|attorney
am a solicitor|lawyer|attorney|barrister ... bag|shoes|suit|briefcase|robe|wig|gown

[@show]
podcast podcasts newsletter magazine mag zine newspaper radio tv telly documentary docuseries bulletin breakfast-show webzine broadcast newsroom editorial

[@crafts]
host hosts hosting present presents presenting produce produces producing edit edits editing record recording run runs running make makes making write writes writing
contribute contributes work works working freelance review reviews film filming shoot shooting publish launch do

[@request]
interview interviewed quote quotes comment comments spokesperson statement guest appear feature profile speak talk chat minutes questions question borrow loan samples sample images photos photograph
pictures logo credit respond reply response dates visit film record available happy willing love like could may

[@go-to]
tell telling told tells send sends sent sending email emailed emailing forward forwarded forwarding give giving gave show showing showed shown contact contacted contacting call calling called write writing
wrote written share sharing shared sell selling pitch pitched leak leaking leaked tip tipped alert alerted alerting speak speaking spoke spoken talk talking talked going go gone hand handing handed took taking take pass passed
passing report reported expose

[press 0.8 team makes-for-an-audience sure unless=@reader unless=@partner]
i|we @crafts .. a|an|the|our|my|for|this .. @show ... @request|you|your
i|we @crafts .. a|an|the|our|my|for|this .. @show|column|show|channel|blog ... interview|listeners|viewers|readers|guest|guests|quote|feature|comment|named|episode
my|our|a|an|this|tiny|small|little|student|local|college|school|university|community @show ... question|questions|interview|quote|comment|minutes|chat|feature|guest|spokesperson
have|get|invite|inviting|feature|featuring|love|like .. you|your|founder|owner|someone|ceo .. on|in|for .. our|my|the|a|this @show|show|channel|programme|program|livestream|stream
be|come|appear|join|guest .. a? guest|on|us .. our|my|the @show|show|channel|programme|livestream
listeners|viewers|readers|subscribers .. have|has|had|are|keep .. named|complained|complaining|written|asked|asking|contacted|told|flagged|raised|reported|emailed
@title|station|channel|newspaper .. here !is
^@title ... could|can|would|may|might someone|somebody|anyone|you|your|we|i
from|at|with|for the? @title ... could|can|would|may|might|comment|call|speak|talk|need|interview|question|questions|deadline|story|wondering
i|we am|are|is? .. with|at|from|for|represent|representing the? @title
writing|write|wrote|working|work|researching|preparing|doing|putting|compiling|drafting .. a|an|the|our|my|on|together .. profile|round-up|roundup|feature|guide|piece|article|story|exposé|expose|column|listicle .. of|on|about|for|into !school !homework
gift|buying|shopping|style|christmas|holiday guide|round|roundup .. can|could|send|would|include|feature|images|cut|up|looking|we|i
image|images|photo|photos|picture|pictures|logo|logos|shots|assets|headshot|headshots ... article|feature|piece|story|blog|publication|press|spread|coverage
borrow|borrowing|loan|lend|call|calling|pull .. in|the|a|some|your|one|it ... shoot|photoshoot|editorial|magazine|feature|spread|tv|television|film|set|programme|segment
press|media|pr sample|samples|loan|loans|contact|contacts|kit|kits|pack|packs|accreditation|pass|passes|badge|list|event|launch|trip|images|photos|visit|enquiry|enquiries|inquiry|person|people|team|department|office|officer|agency|preview|releases|invite|queries|query|relations
accreditation|accredited
in|from|to|for|your pr|comms|communications|publicity .. i|we|who|department|team|speak|talk|contact|person|head|manager|email|interview|statement|article
who .. handles|does|manages|runs|is|in|to .. your pr|publicity|press|comms
half an hour|10|ten|five|fifteen|twenty|a|few minutes? of .. your|his|her|their time
wish|like|want|care|able|opportunity|chance|time to .. respond|reply|comment|react .. to|on .. the|these|this|those|our|any allegations|claims|story|accusations|findings|article|report|complaints|footage
deadline ... respond|response|reply|comment|quote|statement|allegations|publish|print|story
going to|live|in|off to? press|print .. on|in|this|tonight|tomorrow|at|today
off|on the record ... comment|talk|speak|tell|quote|attribut|background
background briefing|only|quote
embargo|embargoed
statement|quote|comment|response .. by|before .. am|pm|noon|midday|tonight|tomorrow|deadline|end|monday|tuesday|wednesday|thursday|friday !account !bank
can|could|may|shall i|we quote you|him|her|them
shooting|filming|recording .. for|a|our|an .. @show|documentary|channel|programme|episode|segment|film|series
film crew|crews
photographer .. from|for|with the? @title|magazine|paper|newspaper|us
freelance|staff|student|features|fashion|food|consumer|business|beauty|local|lifestyle writer|editor|reporter|journalist|journo|photographer|correspondent
features|fashion|beauty|lifestyle|news|picture|commissioning|managing|deputy editor|desk
i|we .. blogger|vlogger|podcaster|youtuber|tiktoker|columnist|broadcaster|presenter|newsreader ... @request
student|school|college|university|campus paper|newspaper|magazine|radio|journalist

# They will hear of it, or have.
[press 0.8 team tells-the-press sure unless=@reader]
@go-to !me ... to|with|about|the|at|by|my|a|some|your .. @title|watchdog|press|media|papers|newspapers|newspaper|journalist|journalists|reporter|reporters|tabloids|tabloid|telly|broadcasters|newsdesk|editor !wash !box
@go-to !me ... news|consumer|money|local|national station|stations|channel|channels|paper|papers|show|shows|programme|programmes|outlets|outlet|site|sites|desk|programme|radio|magazine
@title|media|press|papers|newspapers|journalist|journalists|reporter|reporters|tabloids|tabloid|telly .. will|would|is|are|going|gonna|has|have|might|wants|want|to|may .. love|hear|know|interested|interest|enjoy|pick|run|publish|call|calling|contacted|replied|all|see|want|wants|story|feast
expect|expecting|await|ready|prepare|prepared .. a|an|the|for .. call|email|visit|phone|knock|questions|letter ... @title|press|media|journalist|reporter|paper|papers|newspaper|newspapers
know|knows|know|got|have|has .. someone|somebody|people|friend|mate|contact|contacts|a|friends|cousin ... at|in|from|works|who|is .. the? @title|press|media|papers|paper|newspaper|journalist|reporter|news|tv
make|making|made|be|end|ending|hit|hitting .. the|up|in|all|over .. front|headlines|headline|page|papers|news|evening|six news|page|headlines|papers|oclock !feed
on|in the six|ten|evening|local|morning|national|front|nightly|10|6 oclock|news|page|pages|press|papers
going|go|take|taking|took|bring|taken .. public|this|it|story|straight .. to the? @title|press|media|papers|newspapers|tabloids
interview|interviewed|interviewing me|us .. about you|your|this|it
@title|channel|journalist|reporter|newspaper|paper .. interview|interviewing|interviewed|contacted|called|asked|replied|emailed|phoned|messaged me|us|back
name and shame .. in|on|to

# Names that are words of every day, and what is only said of the news.
[press 0.8 team tells-the-press sure unless=@reader]
front page|pages !of !shows !loads
six|6|ten|10|nine|evening|nightly|local o? clock|oclock|tv news .. on|at|watch|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|see
watch|see the six|ten|6|10|evening|local .. news
reading|read|reads about this|you|it|your .. in the .. paper|papers|newspaper|newspapers|press|news|sunday|headlines
from the? mirror|sun|times|mail|star|express|record|independent|observer|post|herald|standard|metro|journal|wire .. can|could|call|ring|here|please|wanted|need|looking|deadline
i|hi|hello|hey|this|name .. from the mirror|sun|times|mail|star|express|record|independent|observer|post|herald|standard|metro|journal !office
the sun|times|mail|mirror|star|express|metro|post|herald|standard would|will|is|wants|are .. love|interested|hear|know|running|going
fact|facts check|checking|checker|checked
phone in .. on|about|show
approached|contacted|called|phoned|rung|rang|interviewed by .. a|the|someone|documentary .. documentary|journalist|reporter|newspaper|paper|radio|tv|producer|channel|film|researcher|programme
lady|man|woman|guy|someone|person|lad .. from|at|with the? @title|paper|papers|news|radio|telly|press|newspaper|magazine
crew from|of
film|filming|filmed .. what|how .. you .. did|do|treat

[press 0.8 team makes-for-an-audience sure unless=@reader unless=@partner]
review unit|units|sample|copy|copies|loan
putting|pulling|cutting|making|preparing|working|producing|doing .. a|the|this segment|item|package|episode|spread|slot|piece .. together|for|on|about
include|including|feature|featuring .. you|your .. in|on .. our|my|the|a .. segment|roundup|show|issue|edition|feature|programme|list|guide|spread
go|goes|going|went to|off to? print|press|air|broadcast .. at|on|by|in|tomorrow|tonight|today|six|noon
requesting|request|seeking|need|awaiting|want .. a|an|your|official|any .. statement|comment|quote .. on|about|regarding|from|for
my|our|this column .. this|next|is|on|about|week|will|runs|today
i|we|to cover|covers|covering .. retail|business|fashion|consumer|tech|food|beauty|lifestyle|news|industry|trade .. for|at|and .. the|a
photograph|photographing|film|filming|shoot|shooting|record .. your|the|you|some|people .. workshop|studio|factory|process|team|founder|craftspeople|makers|shop|store|warehouse .. for .. book|exhibition|series|documentary|report|programme|magazine|paper|channel|show|news
use|using|publish|reprint|print|run|feature .. your|the|those .. pictures|photos|images|photo|picture|recipe|logo .. in .. our|the|my|a
write|writing|blog .. for .. a|the|my|our blog|website|site|publication|outlet|paper|journal|column .. would|could|can|and|questions|called|about|may|answer
invite|inviting|like|love|fancy|want|guest|interview .. you|your|being|be|a .. guest|on|as|join .. our|my|the|a .. show|episode|podcast|stream|channel|series|panel
subs|subscribers|listeners|viewers .. interview|feature
panel|conference|festival|awards|jury .. speaker|speakers|speak|keynote|panellist|panelist

[press 0.8 team makes-for-an-audience sure unless=@reader unless=@partner]
ceo|founder|owner|director|spokesperson|someone|expert|boss|chef|designer ... on air|camera|record|tape|screen
ceo|founder|owner|director|expert|boss|designer ... q&a|radio|podcast|tv|telly|q .. on|for|in|chat|slot|spot|with|interview|our|and
run|print|publish|use|carry|feature .. a|your|the|some photo|picture|image|quote|story|piece .. on|in .. page|our|the|tomorrow|sunday .. 1|2|3|4|5|one|two|three|page|paper|issue|site|edition
my|our|the editor|editors|producer|newsdesk|boss .. wants|needs|asked|is|would|has .. line|quote|comment|statement|copies|story|response|number|emails|footage|you|by
producer|editor|researcher .. has|from|at|asked|called|contacted .. asked|me|us|for|from|at|contacted|the
filming|shooting|recording permission|permit|request|location|rights|access
head|director|chief|manager|vp|name .. of .. comms|communications|pr|press|media|publicity
name|naming|quote|quoting|mention|mentioning|identify|cite you|your|the .. in .. our|my|the|an investigation|report|article|story|piece|programme|coverage
comment|comments|statement|reaction|response .. on|to|about .. the|your|this|these|recent protest|strike|allegations|layoffs|recall|fire|lawsuit|controversy|closure|petition|scandal|outbreak|incident|rumours|claims|boycott|tweet|video|footage|leak|breach
expert|experts|specialist|source|sources|spokesperson|contributor|contributors|case .. to|for|on|who comment|interview|speak|talk|quote|discuss|appear
tiktok|youtube|instagram|video|web|radio|tv|documentary series|show|channel .. about|on|for .. would|wants|will|love|feature|makers|looking
list|ranking|comparison|group|test|roundup|round .. of|the|on .. best|worst|top ... our|my readers|viewers|subscribers|listeners|magazine|site
quick|short|five|5|10|ten .. min|minute|minutes|phone|radio|zoom .. radio|interview|chat|call|slot .. with|on|for|about|tomorrow|tmrw .. founder|ceo|air|show|piece|article|programme|tmrw

[press 0.8 team tells-the-press sure unless=@reader]
whole|entire|everyone|country|nation|world|everybody .. country|will|is|to|in|across|hears|hear|sees .. about|on|hear|this|you .. the? news|telly|tv|television|radio|papers
emailed|messaged|rung|phoned|tweeted|been .. on|to|with .. local|national|the .. rag|rags|@title
@title about you|u|this|your
story|complaint|case|experience|letter|photos|video .. is|s|going|will|are|was|being|to .. going|published|be|appear|appearing|run|running|featured|in .. in|on|by .. the? metro|sun|times|mail|@title|paper|papers|news|press|guardian|gazette
papers|press|tabloids|media|journalists|newspapers will|are|gonna|going|would|have|would .. have|having .. field|ball|feast day
press|media|papers|news|journalists .. have|has|had|picked|are|is .. picked|got|hold|wind|ran|calling|asking|on|onto .. it|up|this|wind|me
viral .. press|media|papers|news|journalists
telly|tv|television|papers .. for|wrong .. wrong|reasons

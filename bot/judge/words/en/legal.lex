# Lawyers, courts, authorities, formal steps: asked for politely or in anger.

[@no-lawsuit]
joke jokes gift present birthday deliver delivery work works costume shoes shoe jacket tennis

[legal 0.8 team lawyer sure unless=@no-lawsuit]
lawyer|lawyers|solicitor|solicitors|attorney|barrister|paralegal
county|civil|magistrates|claims court
to court

[@crime]
stolen stole theft thief burglary robbed wallet purse passport identity card mugged

[legal 0.8 team lawyer sure unless=@crime]
file|filed|filing|lodge|lodged .. police|crime report
make|made|making .. police|crime report .. against|about|on .. you|your
report|reported|reporting .. this|it .. to .. police|fraud

[legal 0.8 team lawyer sure]
my|our|the|from lawyer|lawyers|solicitor|solicitors|attorney|attorneys
hear|hearing from .. lawyer|lawyers|solicitor|attorney
get|getting|involve|call|calling|instruct|instructed|contact|consult|hire|hired .. lawyer|lawyers|solicitor|attorney
lawyer .. says|said|told|thinks .. you|i|owe
legal action|proceedings|counsel|team
small claims
take|taking|see|sue|taken you|u|this|them|it .. court
see you in court
a judge can|will decide
sue|suing|sued you|your|this|the|for|u|over
get|getting|be|being sued
i|we will|am|going|are|gna|gonna .. sue|suing
trading standards
consumer protection|council|affairs|authority|rights|association
ombudsman|ftc|bbb|cfpb|attorney-general|accc|ofcom
better business bureau
citizens advice
chargeback|chargebacks
charge back
section 75
letter before action|claim
cease and desist
class action
file|filed|filing|lodge|start|starting|begin|issue|issuing .. lawsuit|suit|proceedings
report|reported|reporting .. you|your .. police|authorities|trading|ftc|bbb|fraud|authority|standards
report|reported|reporting .. this|it .. authorities|trading|ftc|bbb|authority|standards
action fraud
contact|contacting|contacted|call|calling|go|going .. the? police|ombudsman|authorities|regulator !station
lawsuit|litigation|legally
gdpr complaint|request|breach|subject
data protection complaint|breach|officer
subject access
under|per|per the? gdpr
information commissioner

# Steps told in everyday words: a last delay, a letter that proves, the bank, the court.
[legal 0.8 team legal-step sure]
legal consequences|trouble|repercussions|ramifications
under .. the|state|federal|uk|eu|lemon|consumer law|laws
cease .. using|selling|immediately|and
press|pressing|pressed charges
held|hold|holding .. you|legally|liable|personally responsible|accountable
fraud .. police|reporting|reported|authorities
law firm !and
legal department|team|dept|counsel|route|steps|advisor|adviser|aid|rep|representative
before|front .. a|the judge|magistrate|court|tribunal
reserve .. all? my|our|the right|rights
violates|violate|violating|violation|breaches|breach|contrary|infringes ... law|laws|regulation|regulations|directive|act|code|rights
prosecute|prosecuting|prosecution|prosecuted
summons|subpoena|writ|tribunal|litigate
reported|reporting|report .. you|your|this|company|it ... authorities|hmrc|hse|cpsc|fda|police|regulator
damages for|and|in|to|against
claim|claiming|get|getting .. money|payment|it .. back .. through|via|from|with .. my .. card|bank|credit|provider|issuer
medical report|reports|certificate|bills .. seeking|claim|damages|compensation|sue
compensate|compensated|compensation
personal injury
you .. have|got .. days|hours|week|weeks to .. refund|pay|reply|respond|resolve|deliver|sort|return .. before|or|otherwise|until ... claim|court|legal|bank|action|further
you .. have|got until|till ... then|or|otherwise|before .. legal|claim|court|proceedings|action
within .. days|hours|week ... or|otherwise|failing ... claim|court|legal|bank|action|further
further action
formal|legal notice|demand|complaint .. i|before|expect|money|refund|served
formal notice
complain|complained|complaining|complaint formally
final demand|notice .. before|refund|money|pay
start|starting|issue|issuing|raise|file|filing|make|making .. claim .. against|court
i|we have|am|will|has? sent|sending|send|posted .. letter .. recorded|registered|signed|special
recorded|registered|signed delivery|for|letter .. on|is .. its|way
i|we have|am|will|are|going? dispute|disputing|disputed|contesting|contest it|this|the|your .. charge|charges|payment|transaction|debit|with|through .. bank|card|visa|paypal|company|credit
opened|open|opening|raised|filed a|an .. paypal|dispute|case|claim .. dispute|paypal|against|bank|case
paypal dispute|claim|case !resolved !closed
my bank|card .. is|will|are|to|has .. reverse|reversing|claw|dispute|reversed|clawing .. payment|charge|money|transaction|fraud
reporting|report|reported .. you|your|this .. to the? ico|authorities|regulator|regulators|watchdog
complaint .. ico|regulator|data protection
consumer|data|sale rights|protection|goods act
down the legal route|path
my|our legal insurance|cover|expenses
insurers|insurer|insurance .. pursuing|pursue|claim|contact .. you|against
seek|seeking|taking|take|took|sought|taken|getting|got legal advice
you|they|your|this .. breaking|broken|breached|break the law
breach of .. contract|law|rights|act
against the law
is|are|that|this .. illegal|unlawful
legally|required|obliged|entitled by|to .. law|refund
my|our statutory|legal|consumer rights
false|misleading advertising
compensation|damages for|and|in .. damages|costs|distress|loss|injury|it|this
claim|claiming|seek|seeking .. damages|compensation
without .. licence|license|permission|consent|authorisation|authorization ... photo|image|picture|copyright
photo|photograph|image|picture|design|artwork .. without .. licence|license|permission|consent
infringe|infringes|infringing|infringement
copyright|trademark .. infringement|claim|violation|our|my|notice|breach
dmca
bailiff|bailiffs

# ---------------------------------------------------------------- frames
# A present, a street, a show: none of them sues.
[phrase @idiom]
mug|gift|present|card|shirt|costume|hoodie|poster|book|cushion|candle ... lawyer|attorney|solicitor|barrister|judge|journalist|reporter
lawyer|attorney|solicitor|barrister|judge|journalist|reporter .. mug|gift|present|card|costume|birthday|graduation
court street|road|lane|avenue|shoes|jacket|jester

[@court]
ico cma fca asa ecc hmrc ofgem ofcom ofwat ftc bbb cfpb cpsc fda osha eeoc fcc accc dgccrf cnil ombudsman ombudsmen regulator regulators adjudicator arbitrator arbitration mediator mediation magistrates tribunal judge judges
magistrate attorney-general mcol citizens-advice adr cedr

[phrase @agency]
trading standards
citizens advice
consumer centre|center|ombudsman|council|association|protection|affairs|bureau|authority
attorney general
small claims
county court
information commissioner
money claim online
financial|energy|property|retail|legal ombudsman
advertising standards
competition and markets
environmental health
better business bureau
dispute resolution service|scheme|body
state|district attorney

[legal 0.8 team legal-step sure unless=@no-lawsuit]
complaint|complain|complaining|complained|report|reporting|reported|referring|refer|referred|escalate|escalating|escalated|contact|contacting|contacted|raise|raising|raised|lodge|lodging|lodged|filing|file|filed|taking|take|took|submit|submitted|submitting|go|going|write|writing|writing|speak|spoken|spoke|heard|advice|advised|help|helping|call|called|calling .. to|with|by|through|from|the|this|matter|case|dispute|a|an .. @court|@agency !card
@agency|ombudsman|ombudsmen|regulator|cedr|mcol
which legal .. helping|help|say|says|advised|advice|told
advice|help from which legal
i|we act|acting|represent|representing .. for|on|behalf|mr|mrs|ms|my|our|the|a|above !store !shop !brand
acting for|on|behalf .. of|mr|mrs|ms|my|our client|clients|mr|mrs|ms|behalf
my|our client|clients .. mr|mrs|ms|is|has|will|instructs|instructed|requires|demands
instruct|instructs|instructing|instructed|retain|retained|retaining|engage|engaged|engaging|hire|hired|hiring|briefed|appointed|appointing|consult|consulted|consulting .. counsel|solicitors|solicitor|lawyer|lawyers|attorney|barrister|legal|kc|qc
hearing|court|trial|tribunal|mediation|summons date|dates|hearing|papers|order|fees|judgment|judgement|claim|proceedings
hearing .. on|date|listed|scheduled|in|is|set .. court|january|february|march|april|may|june|july|august|september|october|november|december|listed|judge
let|leave|leaving|letting|up .. to|a|the|for|it .. judge|court|courts|magistrate|jury|tribunal|regulator .. decide|rule|sort|settle|judge|see|determine|have|know
preserve|preserving|retain|produce|disclose|provide .. all|any|copies|relevant|the .. correspondence|documents|evidence|records|communications|disclosure|footage .. litigation|matter|court|pursuant|relating|claim|evidence|for|in|to
without prejudice
particulars|statement|notice|letter|form of .. claim|intent|truth|intention|action|loss
claim form
served|serve|serving .. you|with|papers|notice|proceedings|on|them|your .. papers|notice|proceedings|claim|writ|summons|claim|registered
default judgment|judgement
ccj|ccjs
statutory demand|rights|declaration|notice
enforcement action|officer|agent|officers|agents
took|taken|taking|seek|sought|got|getting .. legal? advice .. from|about|on|and .. solicitor|lawyer|legal|union|citizens|barrister|which
legal team|insurance|cover|expenses|helpline|advice|advisor|adviser|rep|threat|claim|claims|basis|grounds|obligation|obligations|duty|right|rights|remedy|steps|demand|case|matter|department|letter|document
cease|refrain|desist .. and|from|using|publishing|selling
infringing|infringement|infringed|infringes|plagiarised|plagiarized|counterfeit .. my|our|copyright|trademark|design|patent|on|work|ip|goods|claim
stole|stolen|copied|using|used|ripped|lifted .. my|our .. design|artwork|photo|photos|illustration|image|logo|pattern|trademark|work ... takedown|legal|lawyer|copyright|licence|license|invoice|permission|cease|sue|action|remove
patent|trademark|trade mark|copyright .. holder|owner|registered|registration|attorney|lawyer|number|infringed|application
union|employment|discrimination|injury|accident|negligence|defamation|libel|slander .. claim|lawyer|case|tribunal|suit|action|damages|solicitor|compensation
liable|liability|negligent|negligence .. for|in|under|and .. damages|injury|injuries|loss|burns|costs|damage|the
injured|burned|burnt|hurt|hospitalised|hospitalized .. by|from|because|using|due .. your|product|candle|faulty|defective ... claim|compensation|lawyer|solicitor|legal|damages|liable

[legal 0.8 team legal-step sure unless=@no-lawsuit]
going|go|off|straight|calling|talk .. to .. the cops|police|authorities|feds|fbi|ag
cops|police .. about|over|for|on .. you|your|this|fraud|scam|theft
fraud|scam|theft|crime .. cops|police|authorities
acting|act|instructed|writing|write for|by|on|behalf .. the|our|behalf|a .. landlord|tenant|estate|insurer|insurers|claimant|defendant|creditor|bank|company|customer|client|owner|liquidator|plaintiff
insurer|insurers|insurance .. will|is|are|be|going .. recover|recovering|recoup|pursue|pursuing|claiming|chase|chasing|seek .. from|you|cost|costs|against|the
registered|legal|official|company address|office|name|number|entity .. for .. service|court|claim|legal|documents|papers|lawsuit|proceedings|solicitor
service of documents|process|proceedings
unfair|unenforceable|void|unlawful terms|contract|clause|clauses
terms|contract|clause|clauses|policy .. is|are .. unfair|unenforceable|void|unlawful|illegal|invalid

[legal 0.8 team legal-step sure unless=@no-lawsuit]
within|know my|our .. legal|consumer? rights
rights to .. reject|refund|repair|sue
under article 15|16|17|20|21|82
erase|delete|remove .. all|my|any .. data|information|records .. under|article|gdpr|law|within|pursuant
owe|owed|plus|with .. statutory|interest .. interest|at .. 8|per|statutory|percent|rate
union|employment rep|rights|tribunal|practices|law|lawyer|board
collecting|gathering|keeping|saving|building|compiling .. evidence|case|proof|records|file .. for|against|in .. court|you|lawyer|judge|solicitor|case|claim
demand|demanding|require|expect|seek|want .. compensation|damages|reparations .. for|and|of

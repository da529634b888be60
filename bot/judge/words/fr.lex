# French. Words are written as they are spelt; case and accents are evened out when they are read.

# By these the language is known: none of them is an English word.
[@function]
le la les des du une un je tu il elle nous vous ils elles que qui mais donc ou et est es suis êtes sont ai avez ont était être avoir
dans sur avec sans pour par chez aux au très trop bien quand pourquoi quel quelle tous toute toutes encore déjà toujours aussi même
merci bonjour bonsoir salut svp stp ce cet cette ces mes tes ses nos vos votre notre leur leurs moi toi lui eux ne jamais rien
c j t qu n aime fait faire faut peut veux peux vais va allez vont avais avait aviez quoi oui non cest jai ca ça vs jsuis chui pcq mtn
comme parce depuis après avant alors là bcp mdr ptdr wsh ouais bah deux trois jours semaine commande colis

[@particle]
a d l s y en me te se si pas plus de

[@i]
je j moi on nous jvais jte

[@you]
tu t te toi vous vs

[@your]
ton ta tes votre vos

[@they]
ils elles eux leur leurs les ceux celles

[@him]
il elle lui le la l ils elles les eux leur ce cette ces celui celle quelqu'un

[@be]
es est êtes etes sont suis etait etaient était sera seront serez seras soit soyez restez restes reste resteront toujours

[@very]
très trop vraiment tellement juste complètement totalement absolument carrément si aussi tous toutes tout franchement sacrément bien
juste simplement qu que rien autre que pires pire vulgaires vulgaire vrai vraie vrais vraies gros grosse grosses sale sales putain
pauvre pauvres petit petite petits petites sacré sacrée espèce bande tas bel belle beau belles espèces grand grande grands de d des un une

[@not]
pas jamais aucun aucune ni nullement point plus guère non

# Who speaks of what somebody else said, or condemns it.
[@report]
traité traitée traités traitées traiter traite traitent traitait dire dit dites disent disait disant prétendre prétend déclarations déclaration propos
commentaire commentaires insinuer dénoncer dénonce condamner condamne menacer menacé menaçait lutter insulter insulté insultée accuser accusé combattre
phrase phrases slogan chanson racisme antisémitisme homophobie discriminer discrimination inacceptable tolérable signaler signalerai expression stéréotype cliché préjugé préjugés

# Somebody else's words, told: nothing after them is the writer's own.
[phrase @retold]
m|me|nous|lui|l a|ont|avait dit|répondu|sorti|balancé|lancé|crié|hurlé|appelé|appelée
m|me|nous|lui traite|traitait|traitent|répond
il|elle|on|ils dit|disait|répond que?
d|de appeler .. les|des|quelqu|une|un
dit|dire|disant|demandé d|de aller

[phrase @mistreated]
m|nous a|ont|avait traité|traitée|traités|insulté|insultée|insultés|agressé|agressée|humilié|humiliée|menacé|menacée

[excuse]
# Laughed about, or said between friends.
@soft|con|conne|bête|débile .. @emoji-kind|mdr|ptdr|lol|haha|hihi
@emoji-kind|mdr|ptdr|lol|haha|hihi ... @soft|con|conne|bête
salut|coucou|wesh|alors ma|mes|les? @insult
attaque|attaquer|attaquerai|attaquerons .. justice|tribunal
me|m tuer|tue|tuez avec|tellement|ces|vos|votre
# « frais de port »
les|des|vos|de|sans|quels|quel|le|aux|combien fdp
fdp ... gratuit|gratuits|offert|offerts|combien|payer|cher|chers|euros|e|inclus|compris|livraison|commande|internationaux|colis|port
combien ... fdp
je suis .. @group|@slur|@insult
je|j peux|pouvais|ai|aimerais .. être|étais|été .. @insult|@slur
j|je !t !vous ai|suis .. été .. @insult
d|sans|pas être un|une .. @insult
senti|sentie comme .. @insult
en tant que .. @group|@sex
comme moi
mon|ma|mes .. @group|@sex
@product @be .. @vile
@product .. @vile
colis|service|livraison|appli|site|produit|robe|taille|goût|odeur|couleur|qualité ... @be ... @vile
leurs|les|des|mes|ses|vos ordures|déchets dans|de|à|ménagères
poubelle|poubelles|tri .. ordures|ordure
pain|pains|baguette .. bâtard|bâtards
pour|taille|rayon|mode|collection|chaussures|parfum|vêtements @sex
incapable|incapables de|d
fière|fier|fiers|fières d .. @slur|@insult
opposé|contraire de|d .. @vile|@soft
journée|droits|cause des|de|aux .. @sex|@group

[phrase @idiom]
c est du suicide
huile|masque|beurre|toast|salade|crème|purée|noyau|chair|pulpe|soin|shampoing|vert d|à|a|de|l l? avocat|avocats
avocat|avocats mûr|mûrs|bio|toast|crevettes|hass|grillé
règlement|concours|déposé|déposée|étude ... huissier
avocat|avocate|avocats .. adore|adorent|cherche .. vos|votre|un|une
cadeau ... avocat|avocate|avocats
bombe|bombes de bain
meurs|mourir|crève|crever|mort|morte de faim|soif|rire|froid|chaud|chaleur|fatigue|honte|peur|trouille|sommeil|ennui|impatience|envie
c est une? tuerie|tueries
ça|ca tue
qui tue
à|a tomber
mourir de rire
mort|morte|mdr de rire
je suis mort|morte !de
crevé|crevée|crevant
tuer le temps
casse la baraque
crevaison
la|sa|ma mort dans l
à|a mort
bête de course
trop bête|con de|d ma|mon
c est con|bête|débile|stupide
c est pas con|bête
gros|grosse|grosses|gros comme
con de moi
comme un con|conne
fais|fait pas chier
chienne de vie
chien|chat|chiens|chats pour|de
pour|mon|mes|croquettes|nourriture chien|chiens|chat|chats|rat|rats

[phrase @slur]
attardé|attardée|attardés|attardées mental|mentale|mentaux|mentales

[phrase @insult]
déchet|déchets humain|humains|social|sociaux
qi négatif|d .. huître|moule|bulot
bouffeur|bouffeurs de merde|couscous|porc
fils|fille|fis de pute|putes|chien|chienne|putain
trou|trous du|de cul|balle
tête|têtes|face de con|cons|noeud|cul|rat|bite
sac|tas à|de merde|merdes
sous merde|merdes|race|hommes
pauvre|sale|gros|petit con|conne|cons|type|merde|mec
enfant|enfants de salaud|salauds|putain|pute
peau de vache
bon|bons|bonne à rien
espèce de merde

[phrase @vile]
rebut|rebus|lie|déchet|déchets de l|la humanité|société
êtres|créatures inférieurs|inférieures|inférieur|sous
sous humain|humains|humaine|humaines|homme|hommes|race
moins que rien
défoncé|défoncés|défoncée|défoncées|malades|fêlés|dérangés|atteints|atteintes de|du|dans la? tête|ciboulot|cerveau|crâne
sans aucune? valeur
me|m|nous font|fait|faites .. chier|bouillir|vomir|gerber|enrager|honte|pitié|peur|horreur
me|m|nous rendent|rend .. malade|malades|fou|folle|dingue
me|m|nous dégoûte|dégoûtent|répugne|répugnent|insupporte|insupportent|écœure|écœurent
donnent|donne|donnez .. nausée|gerbe
rien|n de|d plus|pire .. que|qu
pires|pire que|qu|qui
les pires
plutôt|préfère|préfèrerais|préférerais|préférerai avoir|mourir|crever|attraper|manger ... que|qu
rien au monde
incapables|incapable de|d penser|réfléchir|vivre|s
une|des|un plaie|poison|fléau|gangrène|danger
même pas humains

[phrase @violence]
# With life, it is despair: see below.
en finir|finira|finisse|finissent avec !la !ma !cette
en finir|finira|finisse|finissent avec la|cette !vie
se|s|en|nous débarrasser de?
faire|fasse souffrir|payer|disparaître|taire
brise|briser|casser|tordre le|la cou|gueule|nuque|jambes
tranche|trancher|trancherai|tranchées|tranchée la|les|leur|leurs? gorge|gorges
gorges? tranchées|tranchée|tranchez
tirer|tire|tirerai une balle|dessus
mettre|mette fin à
couper|coupe la|les tête|têtes|gorge|couilles
rayer de la

[@group fuzzy]
musulman+e arabe+ juif+ juive+ migrant+e immigré+e réfugié+e handicapé+e homosexuel+le homosexuels lesbienne+ transgenre+ homo+ gay+ rom+ gitan+e
tsigane+ maghrébin+e africain+e asiatique+ chinois chinoise+ black+ étranger+ étrangère+ islamiste+ bisexuel+le transsexuel+le sdf clandestin+e
algérien+ne marocain+e tunisien+ne sénégalais turc+ turque+ roumain+e autiste+ féministe+ trisomique+

[@group]
trans

# Also colours, sizes and lines of clothing: a group only as the subject of something said of people.
[@sex fuzzy]
femme+ meuf+ fille+

[@colour]
noir+e blanc+ blanche+

[@slur strong]
bougnoule+ bicot+ négro+ nègre+ négresse+ bamboula+ youpin+e youtre+ feuj+ tarlouze+ tafiole+ tantouze+ gouine+ pédé+ gogol+ mongolien+ne
mongol+ attardé+e chinetoque+ niakoué+e métèque+ négrillon+ pd pds fiotte+ lopette+ travelo+ sidaïque+
feujs basané+e enturbanné+e fatma+ fatmas espingouin+ gouinasse+ bougnoules dégénéré+e tantouse+

[@maybe-slur strong]
pédale+ tapette+ bridé+e macaque+ crouille+ boche+ rital+ raton+ melon+

[@insult strong]
tchoin+ golmon+ mongolo+ bougne+ crevard+e branleur+ branleuse+ suceur+ suceuse+ catin+ salopards tassepé+ tepus gueudin+ nardco enflure+ raclures sodomite+
salaud+ connard+ connasse+ conard+ conasse+ enculé+e enfoiré+e salopard+ salope+ bâtard+e pute+ putes pétasse+ pouffiasse+ poufiasse+ fumier+ raclure+ ordure+ trouduc
trouducul couillon+ abruti+e débile+ crétin+e tocard+e bouffon+ne merdeux merdeuse+ ducon grognasse+ conne+ enflure+ pourriture+ blaireau+
tepu+ tebé+ teubé+ biatch crevure+ pouilleux fdpute cassos charogne+ salopes enculer+ enculeur+ pourritures

[@swear strong]
putain

[@swear fuzzy]
nique niquez niquer foutre merde+ emmerde+ gueule+ chier bordel

[@soft fuzzy]
beauf+ clodo+ cocu+ frustré+e fragile+ mythomane+ crasseux cassoc+ neuneu+ naze+ simplet+ attardé+e trisomique+ autiste+ truie+ thon+ boudin+ cagole+ michto+ soumis parano+
guignol+ puceau+ puceaux incel+ cuck+ laideron+ laidron+ collabo+ sodomite+ pédo+ facho+ nazi+ cafard+ idiot+e imbécile+ incapable+ minable+ ringard+e boulet+ clown+ charlot+ andouille+ incompétent+e mytho+ menteur+ menteuse+ feignasse+ parasite+ rigolo+ hypocrite+
lâche+ con cons conne+ connes débiles stupide+ bête+ pathétique+ ignare+ bandit+ taré+e dégénéré+e malade+ moche+ inutile+ laide+ ridicule+

[@thief]
voleur+ voleuse+ escroc+ arnaqueur+ arnaqueuse+ filou+ truand+ brigand+ mafieux crapule+

# What is said of people to put them below others.
[@vile fuzzy]
dégueulasse+ immonde+ répugnant+e abject+e ignoble+ repoussant+e dégoûtant+e infâme+ ignorant+e malhonnête+ méprisable+ abominable+ pitoyable+ détestable+ crasseux crasseuse+
inférieur+e stupide+ barbare+ sauvage+ violent+e dangereux dangereuse+ primitif+ primitive+ pervers perverse+ arriéré+e nuisible+ horrible+ vicieux vicieuse+
pathétique+ ordure+ pourriture+ vermine+ cafard+ rat+ parasite+ racaille+ déchet+ cancer+ peste fléau+ porc+ chien+ singe+ animal animaux bête+ monstre+
criminel+ criminelle+ terroriste+ voleur+ violeur+ menace+ rebut+ rebus merde+ fumier+ virus maladie+ idiot+e débile+ abruti+e crétin+e con conne+ cons sale+ moche+ cruel+ cruelle+ cruauté
irrécupérable+ malsain+e anormal+e erreur+ honte saleté+ cochon+ insecte+ mouche+ sangsue+ dégénéré+e incapable+ faible+ hystérique+ crasse puant+e infect+e engeance+ untermensch arriéré+e laid+e infecte+

[@hateverb fuzzy]
déteste détestes détestons hais haïs haïssons méprise méprisons exècre exècrons emmerde abhorre vomis haïr détester mépriser emmerdes nique encule conchie maudis

[@hate fuzzy]
haine mépris dédain dégoût répulsion aversion dégoûté dégoûtée dégoutte dégoûte

[@violence fuzzy]
tu%er tuez tuent buter bute butent crever crèv%er égorg%er frapp%er frapp poignard%er étrangl%er massacr%er assassin%er viol%er brûl%er pend%er pendre pendu pendus pendues lynch%er
exécut%er extermin%er éradiqu%er tortur%er noy%er étouff%er tabass%er défonc%er démont%er fracass%er éclat%er fum%er tir%er gazer gazés gazé gazer brûlés abattre abattu abattus abattues battre cogn%er
étriper étriperai dégomm%er descendre souffrir souffrent décapit%er trancher tranchées tranchée enfermer enfermés enfermées écras%er élimin%er anéantir trucid%er gifl%er attaqu%er briser fusill%er saign%er
plomber débarrasser stérilis%er déport%er castr%er

[@who]
mec+ meuf+ type+ gars fille+ femme+ homme+ gens peuple race+ victime+ religieux flic+ keuf+ journaliste+ modo+ patron+ vendeur+ vendeuse+ conseiller+ conseillère+ livreur+
vieux vieille+ gamin+e bourgeois politicien+ équipe gouvernement

[@body]
bite+ teub+ zgeg+ zob+ chibre+ nichon+ nibard+ chatte+ teuch+ schneck+ foufoune+ vagin+ anus cul fesse+ seins bonasse+ milf+ clito couille+ burnes

[@product]
colis commande produit appli application site service livraison article robe chaussures chaussure taille qualité emballage prix paiement pull pantalon couleur
boutique magasin app abonnement facture code promo bougie parfum crème goût odeur bot robot écran téléphone mise à jour pub photo vidéo jeu film pizza plat menu repas

[short]
morta = mort à
jvais = je vais
jte = je te
jtm = je t aime
jsuis = je suis
chui = je suis
jai = j ai
cest = c est
vs = vous
ta geule = ta gueule
tg = ta gueule
geule = gueule
gueul = gueule
gueules = gueule
pk = pourquoi
bcp = beaucoup
ds = dans
nn = non

# ---------------------------------------------------------------- insults
[insult 0.7 team addressed-insult]
tes|té|twa un|une|vraiment|qu|trop|des .. @insult|@slur|@soft
tes con|conne|cons|débile|@insult
tu|t|vous|vs|toi es|est|êtes|restez|restes .. @insult|@slur
espèce|bande|tas de|d .. @insult|@slur
@insult|@slur que tu|vous es|êtes
@insult|@slur va$
va .. @insult$
sale|sales|gros|grosse|pauvre|pauvres|petit|petite|putain|gros @insult|@slur|con|conne|cons|type|merde
un|une @insult|@slur comme toi|vous
@insult|@slur de ta|votre mère|race
@insult @you$
^toi|vous .. @insult$

[insult 0.6 person insult-to-somebody]
quel|quelle|quels|quelles .. @insult
@maybe-slur de merde
un|une|ce|cet|cette|ces|quel|quelle|quels|mon|ma|sa|son|des|les|la|le|vos|votre|tes|ton|ta|vrai|grosse|gros|sacré|de|d !que? @insult !en !qui

[insult 0.55 person somebody-is-a]
ce|cette|ces|quel|quelle|quels|quelles|sacré|gros|grosse|pauvre con|conne|cons|connes|débile|débiles|taré|tarée|tarés|dégénéré|dégénérés|puceau|puceaux|pervers|mytho|mythos|incel|boloss|boulet|victimes
sont tous|toutes des|de|qu|que .. @vile|@soft|@insult|cons|connes
tas|bande|paquet|ramassis|armée d|de|des .. @soft|@insult
raconte|racontes|dis|dit .. que? d|de la merde
va|allez te|vous|t .. soigner|laver|doucher|rhabiller|cacher|interner
t|tu es|est pas|jamais fini|finie|net|nette
ta|sa|leur|ton|son .. vie|tête|face de|à merde|chier|chiottes|con
@insult|@soft de votre|ton|son|leur genre|espèce
tu me fais pitié|honte|gerber
les|des fils|filles|enfants|bâtards de .. pute|putes|chien|chiens

[insult 0.45 person somebody-is-a]
c|ce|il|elle|ils|elles est|sont|était un|une|des|que|qu .. @soft|@maybe-slur !de !d
tais|taisez toi|vous

[insult 0.6 person person-of-no-worth]
@who de merde|merdes|mes
sale|sales @who
@who .. @be .. immonde|immondes|abject|abjects|répugnant|répugnants|ordure|ordures|vermine|déchet|déchets
il|elle|ils|elles est|sont .. con|conne|cons|connes|débile|débiles|abruti|abrutie|abrutis|dégueulasse|dégueulasses avec|comme|et|mais !ce
tête d|de? puceau|victime|con
génération|peuple|pays de @vile|@insult|@soft|faible|faibles

[insult 0.55 team mild-insult]
bande|tas d|de? .. rats|chiens|porcs|ânes|singes|cons|nuls|nazes|merdes|clowns|branleurs|cassos
chien|chiens de la casse
vous|tu|t êtes|es des|un|une .. rat|rats|chien|chiens|porc|porcs|naze|nazes|merdeux|vache
vous|tu me|m|nous dégoûtez|dégoûtes|répugnez|répugnes
vous|tu faites|fais .. pitié|honte
grosse|grosses vache|truie|baleine|dinde
vieux|vieille schnock|peau|con|conne|taupe
bot|robot .. con|conne|débile comme
est|était|es .. con comme .. pieds|balai
espèce|bande|tas de|d .. @soft
tu|t|vous es|êtes un|une|des|que|qu .. @soft !de !d
tu|t es .. con|conne|débile|idiot|idiote|stupide|bête|taré|tarée|moche|malade|inutile|ridicule !de !d
vous|vs êtes .. cons|connes|con|débiles|idiots|idiotes|stupides|tarés|malades|lâches|bêtes !de !d
sale|sales|gros|grosse|pauvre|pauvres @soft
pauvre|pauvres type|types|mec|fille|merde|merdes
^quel|quelle|quels|quelles .. @soft$
^@soft @emoji-insult$
@soft que tu|vous es|êtes

[insult 0.6 team vile-you]
tu|t|vous es|êtes .. immonde|immondes|abject|abjects|ignoble|ignobles|répugnant|répugnants|dégueulasse|dégueulasses|ordure|ordures|pourriture|pourritures|vermine|déchet|déchets|racaille|cafards|parasites|parasite|nuisible|nuisibles|merde|merdes|rebut|rebus
ta|votre vie|gueule|tête .. vaut|pue|rien|fait .. rien|vomir|gerber|pitié|clou|pue
@hateverb @you
je|j te|t|vous @hateverb
te|t|vous @hateverb
toi|vous seul|seule|seuls .. @vile
@hate pour @you

[insult 0.7 team go-away]
barre|barrez toi|vous
^tu pues
tu|vous pue|pues|puez la|le .. merde|mort|pisse
ferme|fermez ta|vos|votre bouche|clapet|mouille
retourne|retournez .. dormir|école|mère
ta|vos|votre gueule
fermez|ferme|fermes vos|ta|votre|la|ta gueule
ferme|fermez la$
nique ta|vos|tes|votre|toi
niquez vous|toi|vos
va|allez|aller te|vous|t faire .. foutre|enculer|voir|mettre|niquer|empapaouter|cuire
allez vous faire foutre|enculer
va te faire
casse toi
cassez vous
va|allez crever|mourir
crève|crevez$
va au diable
allez au diable
va|allez .. enfer
bouffe|bouffez de|ta|ma|la merde
mange|mangez tes|vos morts
je|j|on t|te|vous|les emmerde|encule|pisse|chie|nique
lèche|léchez moi|mon
ta|vos|tes mère|race|morts$
dégage|dégagez$
dans ton|votre cul
torche|torchez .. cul

[insult 0.45 team called-a-thief]
vous|vs|tu|t êtes|es .. @thief
bande|espèce|tas d|de .. @thief
^@thief$
^des @thief$
quels|quelle|quel bande? de? @thief

# ---------------------------------------------------------------- hate
[hate 0.8 group group-and-derogation]
@group ... @be ... @vile|@insult|@slur|@soft|@hate
@group ... @vile|@insult
@vile|@insult|@hate ... @group|@slur
@sex ... @be ... @vile|@insult|@slur|@soft
@sex comme @you|@they ... @vile|@insult|@soft
ces|vous|tous|toutes|autres|seules|seuls|une @sex ... @vile|@insult
@vile|@hate ... ces|que|qu|comme|toutes|tous|les|une|un|pour @sex
@colour .. @be .. criminels|singes|sauvages|vermine|inférieurs|parasites|animaux|cafards|voleurs|racaille
sale|sales|putain|foutu|foutus|vulgaire|vulgaires|espèce d|de? @group
putain|sale|sales d|de? @group|@sex
@hateverb ... @group|@slur
@hateverb les|tous|toutes|ces .. @sex|@colour
@hate ... @group|@slur
@hate pour|envers|par .. les|ces|toutes|tous|vous .. @sex
seuls|seules|seul|typique|nature|comportement ... @group|@slur|@insult
seules|nature|typique ... @sex ... @vile|@insult|@soft|chieur|chieuse|conneries
@vile|@soft ... seuls|seules|typique ... @group|@sex
marre|ras .. @group
ras|marre .. de|d ... @sex comme
@group|@sex ... devraient|devrait|doivent|doit|méritent|mérite|pouvez|peuvent|va|vont ... @violence|zoo|zoos|cages|cage|mourir|crever|disparaître|casser|camp|dégager|rentrer|partir|esclaves|cuisine|foutre|enfermer|interdits|mort
mort à|a|aux .. @group|@sex|@slur
à mort .. les? @group|@slur
dehors|virez|dégagez les|la|tous|ces .. @group|@slur
@group|@slur dehors
@group ... foutre le camp
rentre|rentrez|retourne|retournez .. chez|pays toi|vous|ton|votre
@sex .. cuisine|soumise|soumises|domestiques
envahi|envahis|envahissent|invasion|invasions|infestent|pullulent|infesté ... @group
@group ... envahissent|infestent|envahi|infesté|pullulent|ruiner|ruinent|ruine
trop|entouré|entourée|proximité d|de ... @group|@slur
ruine|ruiner|ruinent|mieux ... @group|@sex|@slur
chien|chienne|rat|insecte|animal|merde|singe ... que|qu|celle .. d|des|de|n|un|une|importe|les? .. quelle? @group|@sex|@slur
agissent|comportent|vivent|puent comme .. @vile
@they ... comme .. @group ... @vile
@violence ... @group|@slur
@violence ce|cette|ces|les|tous|toutes|des|un|une .. @sex|@colour
@group|@sex ... @violence
j|je|nous|on adorerais|aimerais|adorerait .. voir .. @group|@sex ... souffrir|mourir|crever
@group ... comme .. animaux|bêtes|chiens|vermine
conneries|connerie|bêtises ... @group
@group ... conneries|connerie|gueule|merde

[hate 0.8 group group-and-denial sure]
@group ... ne|n .. pas|aucun|aucune|jamais|rien .. humains|humain|place|droits|droit|respect|vivre|âme|dignité|capables|valent|compter|importance|peine|confiance|protégées
@group|@sex ... rien à faire
@group|@sex ... mérite|méritent pas|aucun|aucune .. vivre|exister|respect|droits|place|exister|vie
@sex ... ne|n .. pas|aucun|aucune|jamais|rien .. humains|place|droits|droit|respect|vivre|âme|dignité|valent|voter|peine|protégées
vie|vies .. @group|@sex|@slur ... sans|ne|n|aucune|vaut|valent .. rien|pas|aucune|valeur|clou|merde|importance
leurs|vos vies|vie .. ne|n valent|vaut|comptent
@group|@sex ... sans|aucune valeur
!manque aucune|aucun|zéro compassion|respect|pitié|confiance|estime .. @group|@sex
ai|éprouve|mérite|méritent aucun|aucune|pas .. compassion|respect|pitié|estime .. @group|@sex
jamais .. confiance ... @group|@sex|@slur
aucun|aucune @group|@slur|@sex ... vivre|exister|mérite|digne
laisser|laissez vivre ... @group
aucune|pas .. différence entre ... rat|merde|chien|singe ... @group|@sex
@group|@sex ... pas|rien .. mieux que
@group|@sex ... humains|humain ... @vile
mieux ... sans .. @group|@slur|@sex

[hate 0.6 group hateful-word]
racaille+|islamisation|arabisation|africanisation|négrification|bougnoulisation
grand remplacement
sous race+|homme+|humain+
invasion|submersion migratoire
race|races inférieure|inférieures|supérieure
femelle|femelles .. bonnes|juste|comme|sont|faites

[hate 0.8 group unwanted-group sure]
trop|plein|encore|que de|d|des .. @group|noirs|noires|blacks .. chez|dans|partout|ici
pas de|d @group|noirs|noires|blacks .. chez|dans|ici|svp
@group|noirs|noires ... dégoûte|dégoute|dégueulasse|gerber|vomir
retourne|retournez .. ton|votre pays|bled|jungle|brousse

[hate 0.8 person slur]
sale|sales|gros|grosse|espèce|bande|tas d|de? @maybe-slur
tu|t|vous|il|elle|ils es|est|êtes|sont .. @maybe-slur !de !d
@maybe-slur comme toi|lui|vous|eux
@slur
sale|sales|putain noir|noire|noirs|blanc|blanche|juif|juive|arabe|chinois|gitan

# ---------------------------------------------------------------- threats
# Candles are burnt, curtains hung, lines drawn: only what is done to people counts without "you".
[@kill fuzzy]
tu%er tuez buter bute butent égorg%er poignard%er étrangl%er massacr%er assassin%er viol%er lynch%er extermin%er fusill%er décapit%er trucid%er tabass%er éventr%er gazer

[threat 0.7 person wish-of-harm]
devrait|devraient|faut|faudrait|doit|va|vais lui|leur @violence
@him devrait|devraient|doit|mérite .. être @kill|pendu|pendue|pendus|abattu|abattus|exécuté|exécutée|exécutés|brûlés
balle dans la tête|nuque|gueule
qu|que on .. le|la|les|te|vous @kill|pende|pendent|exécute
au bûcher|poteau|gibet|échafaud
chambre|chambres à|a gaz
peine de mort pour ... @they|tous|toutes|ces
guillotine pour|et
il|elle|ils aurait|auraient du|dû .. mort|morts|crever|mourir
faut|faudrait .. gazer|fusiller|pendre|guillotiner|exterminer|lyncher|castrer
mérite|méritent|méritez|mériteraient|mériterait|mérites d|de .. être @violence
mérite|méritent|méritez|mérites de|la .. mourir|crever|mort
doivent|doit|devraient|devrait être|etre @kill|pendu|pendus|exécutés|brûlés|abattus
@kill vous|toi|les tous|toutes
débarrasser d|de vous|toi|eux
coup de .. pied|poing|boule .. gueule|bouche|face|tronche
te|vous|lui mettre|mets|met .. crochet|droite|gauche|patate|baffe|gifle|claque|taloche
faut|faudrait .. les|te|vous|le|la @kill|pendre|abattre
qu|que .. tous|toutes? crèvent|meurent|crève|crevez

[threat 0.8 person told-to-die]
suicide|pends|tue|bute|flingue|noie toi
suicidez|pendez|tuez|noyez vous$
devrais|devrait|pourrais|va|vas|allez te|vous suicider|pendre|noyer|flinguer

[threat 0.9 person violent-threat]
je|j|on vais|va|allons te|t retrouver|choper|attraper|pécho
je|on te|t retrouverai|retrouvera
je|on vais|va vous retrouver|choper$
je|on connais|connait|connaît|sais .. ton|ta adresse+|domicile|famille
amis|potes|cousins|frères qui vont|iront|savent ... occuper|régler|expliquer
tu|vous vas|allez voir .. gueule|race
tu|vous vas|allez voir ce qui|qu|que .. arriver|arrive|attend
crevez tous|toutes
je|j|on|nous vais|va|allons|vas|viens|viendrai|venons|veux|voudrais|aimerais|rêve|rêverais|envie|meurs ... te|t|vous @violence
je|j|on|nous vais|va|allons|veux|voudrais|aimerais|envie ... le|la|les|lui|leur|ces|ce|cette @kill
je|j|on vais|va|veux|aimerais|voudrais|allons .. @violence .. toi|@group|gueule|mère|famille|cou
je|j|on vais|va|veux|aimerais|voudrais|allons .. @kill .. @sex|quelqu|quelqu un|@who
je|on te|vous|t @violence
te|vous|t faire souffrir|payer|regretter|bouffer|avaler
te|vous tuer|buter|égorger|poignarder|éclater|défoncer|fracasser|massacrer|assassiner|violer|cramer
vais|va|allons|viens|reviens .. te|vous|vs|t démolir|dérouiller|cogner|tabasser
vais|va|allons|viens|reviens|veux ... casser|péter|fracasser|démolir .. la|les|leur figure|gueule|jambes|dents|genoux|bras|tête|nez
mettre|mets|mettra|mettrai|foutre|fous le feu à|a|au|aux|dans ... @premises|bureau|siège
mettre|mets|mettra|mettrai|foutre|fous le feu chez vous|toi|eux
je|j|on|nous vais|va|allons|viens|reviens ... crever|péter|exploser|casser|rayer|brûler|cramer .. vos|votre|tes|ton|leurs|leur pneus|voiture+|vitrine+|camion+|bagnole+
je|j|on|nous vais|va|allons|viens|reviens ... tout casser|péter|cramer|détruire|saccager|brûler chez vous|toi|eux
tu|vous vas|allez|mérites|méritez .. crever|mourir|souffrir|saigner|morfler
tu|vous vas|allez|va .. payer cher|ça|ca
tu|vous vas|allez|va me? le|l payer
^tu|vous vas|allez|va payer$
crever|mourir tous|toutes
espère que .. vous|tu|t ... crever|mourir|crèverez|crèves|crèveras|accident|cancer
je|j|on sais|sait|connais où tu|vous|t habites|habitez|habite|vis|vivez|travailles|travaillez|bosses|loges
on|je se|te|vous|vs|me retrouvera|retrouverai|retrouverons|reverra ... locaux|sortie|rue|dehors|parking|bureau|bureaux|siège|coin
attends|attend|attendrai|attendra|attendrons te|vous|votre ... sortie|parking|rue|dehors
je|on vais|va|viens|vient|débarque|débarquer ... @violence|casser|brûler|foutre|saccager|exploser|péter|cramer .. tout|feu|locaux|magasin|boutique|vitrine+|bureau|bureaux|siège|gueule|genoux|dents|jambes !sur
fais|faites attention à|a toi|vous$
fais|faites attention à|a ta|tes famille|fesses|gueule|arrières
tu|vous vas|allez|va .. regretter
vous|tu le regretterez|regretteras|paierez|paieras|payerez
ça|ca va mal finir|se|tourner
surveille|surveillez tes|vos|ton|votre arrières|dos|famille|enfants
venir|viens|vient|passe|passer|débarquer|débarque|retrouver|attends|attendre ... avec .. batte|arme|fusil|essence|kalash|machette|barre
venir|viens|vient|passe|débarque|attends ... avec un couteau
poser|pose|mettre|met une bombe !de !d
tout faire|fais sauter|péter|cramer|exploser
je|on vais|va .. venger|vengerai

# Veiled: what might happen to the shop, or what is known of those who work there.
[@staff]
vendeuse+ vendeur+ employé+e caissière+ caissier+ équipe gérant+e responsable patron+ne personnel livreur+ collègue+ salarié+e conseillère+ directrice directeur fille+

[@premises]
boutique magasin vitrine+ locaux entrepôt devanture enseigne bureaux commerce

[@leaves]
finissent finit sortent sort ferme ferment rentrent rentre partent part quittent quitte débauchent termine terminent sortie

[threat 0.6 person veiled-threat sure]
dommage|bête|triste|malheureux .. qu|que|si .. arrive|arrivait .. quelque|malheur|accident|un|des ... @your|à|a @premises|@staff
dommage|bête|triste|malheureux .. qu|que|si|pour .. @your @premises|@staff ... brûle|brûlait|flambe|accident|malheur|casse
arrivera|arriverait|pourrait|peut .. quelque|malheur|accident|bricoles .. à @your @staff
accident|malheur .. vite arrivé ... @premises|vous|@staff|vôtre
sais|connais|connaît|sait .. quelle heure|où|comment .. @your|les|la|le @staff .. @leaves !en
sais|connais|connaît|sait .. quelle heure @leaves .. @your @staff
@your .. @staff .. rentre|rentrent|sort|sortent|marche|marchent .. seule|seules|tard
@staff|elles|ils|elle devrait|devraient|ferait|feraient .. attention|gaffe|méfier .. en|quand|le|dans .. sortant|rentrant|soir|rue|sortent|rentrent|parking
méfier|méfiez en|quand .. sortant|rentrant|sortent|sortez|rentrez
on|je|j connaît|connait|connais|sait|sais .. tête|visage|voiture|plaque|trajet .. @your|les|la|le @staff
dites|dis|conseille .. @staff|vous|lui|leur .. d|de se|vous|bien? méfier
vous|te conseille .. de surveiller|planquer .. votre|vos|ta voiture+|vitrine+|famille|arrières
surveillez|surveille .. votre|vos|ta|tes voiture+|@premises|pneus ... parking|nuit|soir|rue|je
amis|potes|cousins|gars|copains ... rendre .. petite visite
@premises .. ça|ca casse|brûle|flambe|pète .. facilement|vite|bien !au
pas .. à|a qui .. avez|as affaire
à|a votre|ta place .. dormirais|dormirai .. pas|plus tranquille|tranquillement
à|a votre|ta place .. ferais|ferai gaffe
dormez|dors bien tant
jure|promets|garantis .. allez|vas|va .. en|t souvenir|morfler
allez|vas en? baver !de
prochaine fois ... pas|moins aussi|si gentil|gentille|poli|polie|aimable$
je|on|nous .. @your .. œil sur @staff|vous
vous|t|te aurai|aura prévenu|prévenus|prévenue ... face|personne|visage|@premises

# ---------------------------------------------------------------- sexual
[sexual 0.75 team sexual-advance]
gros|grosse|beau|petit|joli cul|boule|teub|queue|bite
tirer|tire .. un coup
prendre|prend|prise en levrette
doigter|enfiler|gicler|squirt|turlutte|turlute|pénis|zizi|chibre|nichons|nibards|zgeg|schneck|teuch|fellations|sodomiser
faire|fait une pipe
se|me|te taper|taperais|taperai .. meuf|femme|vieille|milf|daronne|mère
ta|sa|vos|leur mère|daronne|sœur|soeur|femme .. suce|baise|avale|pute|salope
dans la|sa|ta|leur chatte|bouche|gorge ... foutre|bite|queue|teub
dans le|ton|son|leur|mon cul
viens|on|tu on|tu|te|me baise|baises
je te ferais|ferai .. choses|jouir|plaisir
suce|sucez|lèche|léchez moi|ma|mes
t|tu es .. bonne toi|bébé|ma|poulette
envoie|envoyez|envoi|envoies|montre|montrez|demande .. nude|nudes|nue|nu|@body
je|j veux|vais|aimerais|voudrais|veut|peux .. baiser|sucer|lécher|ken|fourrer|niquer .. @you|@body
tu|te|vous|t|me|m|lui|se|la|les baiser|ken|sucer|lécher|fourrer|sodomiser|niquer|baise|suce|sucerais|sucerait|lèche
veux|veut|voudrait bien? .. sucer|baiser
tu|vous suces|sucez|baises|avales|mouilles
t|tu es|est|et trop|vraiment|super|grave|si? bonne|bandante|sexy$
ma|mon|grosse|ta|ton|sa|son|leur bite|teub|zob|chibre|chatte|teuch|schneck|foufoune|anus|vagin
photo|photos .. nue|nu|seins|pieds|fesses|cul
plan|envie .. cul|baise|sexe
viens|venez .. sucer|baiser|lit
bouffe|bouffer|lécher|lèche|lécherai|léché|sucer|sucé|baiser|baise|fourrer|doigter .. @body|milf|grosses|ta|ton|mère|meuf|femme
gros|beaux|gros|énormes seins|nichons|nibards|lolos|nénés|fesses|cul
petit cul
dans le|ton|son|leur|votre cul
bandante|bandantes|bander|bandais|bonasse|bonasses|milf
sodomie|éjac|éjaculer|branler|branle|branlette|gangbang|partouze|bukkake|cunni|fellation|levrette|éjaculation|enculade|facefuck
lui? mets|met des doigts
chier dans .. bouche
érection|foutre ... @body|bouche

# ---------------------------------------------------------------- legal
[legal 0.8 team lawyer sure]
avocat|avocate|avocats|huissier
commissaire de justice
mon|notre|un conseil juridique
mise en demeure
en demeure
porter|porte|porterai|portons|dépose|déposer|déposerai|déposé|porté une? plainte
plainte .. gendarmerie|police|commissariat|procureur|tribunal|contre|vous|pénale
tribunal|tribunaux|prudhommes|prudhomme
prud hommes
poursuites|poursuivre|poursuivrai|poursuis .. justice|judiciaire|judiciaires|pénales
action|actions|voie|procédure en? justice|judiciaire|collective|légale|juridique
saisir|saisis|saisirai|saisit .. tribunal|justice|juge|médiateur|procureur|dgccrf|cnil|conciliateur
dgccrf|dgcrf|ccrf|cnil|arcep
répression des fraudes
signal conso|consommateur|consommateurs
signalconso
60 millions
soixante millions
que choisir
ufc
association|associations|asso de|des consommateurs|consommateur
protection juridique
en justice
médiateur|conciliateur .. consommation|justice
rétrofacturation|chargeback
article l
code de la consommation
on|nous|je se|vous|reverra|verra .. au|devant tribunal|juge|justice
assigner|assignation|assignerai
engager|engage|engagerai|entamer|lancer .. poursuites|procédure|procédures
@violence .. justice|tribunal|prudhommes

# Steps told in everyday words: a last delay, a letter that proves, the bank, the judge.
[@delay]
jour+ heures semaine+ quinzaine huitaine

[legal 0.8 team legal-step sure]
laisse|donne|accorde .. vous? .. @delay pour .. rembourser|livrer|répondre|régler|réagir ... sinon|faute|procédure|justice|saisis|saisirai|attaque|délai
passé ce délai ... procédure|saisis|saisirai|justice|recours|engage|engagerai|attaque|mesures
sans|faute|défaut|d|de .. remboursement|réponse|règlement|retour|livraison .. sous|dans|d .. @delay ... saisis|saisirai|engage|engagerai|recours|procédure|attaque|plainte|justice
saisis|saisirai|saisir qui de droit
mise en demeure
lrar
lr ar
vous|t enverrai|adresserai|adresse|enverrons .. lettre|courrier recommandé|recommandée
recevrez|recevoir .. lettre|courrier recommandé|recommandée .. ma|mon|notre|de
vous .. recevrez|recevoir .. recommandé
^lettre|courrier recommandé|recommandée .. accusé ... envoyé|envoyée|part|suivra|postée|posté
vous .. envoyé|adressé|envoie|adresse .. lettre|courrier|recommandé recommandé|recommandée|avec !retour
recours|mesures légal|légaux|légales|judiciaire|judiciaires|juridique|juridiques
avant recours|procès|poursuites|justice
valoir .. mes|nos droits
devant|chez|saisir|saisirai|saisis le|un|la juge|juges|tribunal|justice|conciliateur
asso|association|assos|associations .. défense .. conso|consommateur|consommateurs
assurance|protection juridique
conteste|contesté|contesterai|opposition .. paiement|prélèvement|débit|transaction .. banque|fraude
demandé|demande|demander|demanderai .. banque .. contester|annuler|récupérer|rejeter .. paiement|prélèvement|débit|transaction|argent|somme
êtes .. illégalité
êtes hors la loi
dommages et|& intérêts?
attaque|attaquerai|attaquer|attaquons en? vous? .. justice|tribunal

# ---------------------------------------------------------------- press
[press 0.8 team press-request sure]
faire|ferai|sors|publie|publier|écrire .. article|reportage|sujet sur vous
journaliste|journalistes|pigiste
je|nous prépare|préparons|rédige|écris|écrivons|réalise|publie .. article|reportage|enquête|papier|sujet|documentaire
reportage|enquête|documentaire .. sur|consacré .. votre|vos|marque|entreprise
article .. sur votre marque|entreprise|maison|histoire
demande d|de interview|presse
interview .. dirigeant|fondateur|fondatrice|pdg|porte|marque|responsable
interviewer
attachée|attaché|service|relations|contact|dossier|rédaction|communiqué de? presse
droit de réponse
dans la|notre|mon presse|journal|rédaction
le monde|figaro|parisien|mediapart|bfm|libération|tf1 .. article|enquête|interview|rédaction|journal
appeler|contacter|alerter|prévenir .. presse|médias|journaux|bfm|mediapart|cash
les médias
cash investigation
capital m6

# Those who report without the word: what they make, when it comes out, what they ask for.
[@makes]
diffusons diffuse diffuserons publions publierons publie tournons tourne préparons prépare préparent consacrons enquêtons réalisons bouclons imprimons sortons

[@medium]
émission reportage sujet papier article enquête chronique documentaire dossier podcast

[@outlet]
télé télévision chaîne radio journal quotidien hebdo hebdomadaire magazine rédaction antenne

[@reaction]
réaction réagir commentaire position réponse déclaration version

[press 0.8 team asks-for-reaction sure]
nous|on @makes .. un|une|notre @medium .. votre|vos|enseigne|marque|entreprise|société
nous|on @makes .. un|une|notre émission|reportage|sujet|papier|enquête|chronique|documentaire sur
@medium|parution|publication|diffusion|antenne ... souhaitez|voulez|pouvez|aimeriez .. réagir|commenter
réagir ... @medium|@outlet|parution|publication|antenne|diffusion
souhaitons|souhaiterions|souhaite|recueillir|aimerions .. votre réaction|version|position
parvenir .. votre position|déclaration|réaction
avant .. bouclage|parution|diffusion|publication .. article|papier|sujet|enquête|reportage|ce|demain|lundi|mardi|mercredi|jeudi|vendredi
bouclage .. ce|demain|lundi|mardi|mercredi|jeudi|vendredi|à
@medium|@outlet ... avez|auriez vous un|une? commentaire|déclaration|réaction
nous|on|j|je avons|ai|a .. recueilli|récolté|rassemblé .. témoignage+
clients|clientes|victimes|salariés .. témoignent|témoigneront|témoigné .. numéro|émission|enquête|antenne|édition|colonnes|nos
écrirons|écrirai|mentionnerons|préciserons|indiquerons que .. vous ... répondre|répondu|réagi|réagir|commenter|souhaité
souhaité|voulu|refusé|refusez .. répondre à nos questions
je travaille|collabore|bosse|suis pour|à|chez .. @outlet .. et|cherche|souhaite|voudrais|aimerais
cherche|joindre|contacter .. votre porte parole
@outlet ... joindre|direction|réagir ... avant parution|diffusion|publication|bouclage
répondre à nos questions ... @outlet|@medium|parution
je|j|nous vous écris|appelle|contacte|écrivons|appelons|contactons de|du|pour|depuis .. france bleu|inter|info|culture|télévisions|2|3|5
je|j|nous vous écris|appelle|contacte|écrivons|appelons|contactons de|du|pour|depuis .. rtl|bfm|tf1|m6|journal|rédaction|antenne|quotidien|radio|télévision !intime !en
sujet|reportage pour le|notre journal|jt|@outlet|20|13|19

# ---------------------------------------------------------------- distress
[distress 0.95 self self-harm sure]
vie .. vaut|vaux plus|pas|rien .. peine|coup|vécue
marre|peux .. de .. vivre|vie
peux plus de la vie
envie de|d me|m faire .. mal
me|m fais|fait|faire du mal
saigne .. beaucoup|aide|aidez|secours
quelqu un .. chez|maison ... peur
aide|aidez|secours ... veut|va me tuer|frapper
veut|veulent me tuer|frapper|buter
va|vont me frapper|buter|égorger
je dis adieu
c est .. mon dernier message$
ne|n veux|ai plus .. être là
ne|n veux|ai plus .. me réveiller !avec !en !la !à !tôt
je|j|m vais|veux|pense|voudrais|ai|allais|songe .. me|m suicider|tuer|pendre|buter|flinguer|foutre|jeter|ouvrir .. l|en|air|veines|pont|vide|train|suicider|tuer|métro
envie|veux|voudrais|préfère|préférerais|pense|penser|idées|idée|souhaite|aimerais .. mourir|crever|suicide|suicider|suicidaire|suicidaires !de !pour !d
envie|veux|voudrais|aimerais de? disparaître$
envie|veux|voudrais|aimerais .. disparaître pour toujours|de
vais me tuer|pendre|suicider|buter|flinguer|foutre
envie|veux|voudrais|aimerais|préfère|pense|songe .. me|m tuer|pendre|suicider|buter|flinguer|noyer|supprimer
me foutre en l air
en finir avec .. vie
veux|vais|voudrais|envie .. en finir
mettre fin à|a mes|ma|la|tout jours|vie
plus envie de vivre|rien|me
veux|peux|voulais plus vivre
plus la force de .. vivre|continuer|rien
plus aucune? raison de? vivre
ma vie .. sert|vaut .. rien
ma vie .. fichue|foutue|finie
vivre .. sert .. rien
quoi bon vivre|continuer|exister
mieux|serait|serais sans moi
serais mieux mort|morte
suicide|suicider|suicidaire|suicidaires !toi !vous
me mutile|scarifie
me|m coupe|couper .. veines|bras
m ouvrir|ouvre|taillader les veines
avaler|avalé .. médicaments|cachets|somnifères
pris tous|toute|trop .. médicaments|cachets|somnifères
sauter|saute du|d|sous|par .. pont|fenêtre|toit|train|métro|balcon
scarifier|mutiler|scarifie|scarification
mon mari|copain|ex|père|conjoint|compagnon .. me|m bat|frappe|tape|cogne|tabasse|menace|tuer
il|elle me|m frappe|bat|tabasse|viole
on|il me|m .. violée|violé|séquestre|enfermée|enfermé
je suis en danger
ma|en vie .. danger
aidez|aide moi .. ou|sinon je|j
adieu .. monde|tous|tout
peux plus tenir|supporter .. vie
au bout du rouleau
à|au secours .. danger|peur|mourir|frappe|tuer
vais|risque|capable|peur .. faire une connerie|bêtise
perdu|perdue goût .. vie|vivre
personne .. manquera|manquerai|pleurera|regrettera

# The same without the words for it: life as too much, oneself as too many.
[@weary]
fatigué fatiguée épuisé épuisée las lasse usé usée lessivé lessivée vidé vidée crevé crevée

[@dear]
famille parents enfants mari femme mère père maman papa proches amis entourage sœur frère copain copine gosses fils fille monde autres tous

# Also those who hurt.
[@kin]
mari conjoint compagnon copain ex père mère fils femme compagne frère oncle concubin mec

[@wish]
veux voudrais aimerais souhaite souhaiterais rêve envie faut faudrait

[distress 0.85 self weary-of-life sure]
@weary de|d vivre|exister|survivre|respirer
@weary de|d|par la|cette|ma vie !chère !de !en
endormir|endors|dormir|coucher ... plus|jamais .. réveiller !la !avec !à
plus .. goût à|a|de|d rien|vivre|la|vie
@wish|mieux .. n? avoir|être jamais|pas né|née
être jamais|pas né|née
suis .. de trop sur|dans cette|la|ce terre|monde|vie
pas|plus|aucune ma? place sur|dans cette|ce|la? terre|monde
si je disparaissais|mourais|crevais|meurs|existais ... personne|rendrait|monde|soulagé|soulagés|mieux|manquerais|manque
si je disparais !de !d ... personne
si j étais .. mort|morte|plus ... personne|monde|soulagé|soulagés|mieux
personne .. mon absence|enterrement
personne .. ma mort|disparition
lettre|lettres|mot|message d adieu|adieux
dis|dire|fais|faire mes? adieu|adieux à|a tous|toutes|ma|mes|famille|monde
quitter|quitte ce|cette monde|terre
ma vie .. plus|aucun|pas .. sens|valeur|intérêt
vie .. me? pèse

[distress 0.6 self hints-at-despair sure]
je|j|me|que|qu .. un|une|qu|que poids|fardeau|boulet|charge ... pour|à|sur|de ma|mes|mon|tout|tous|les|toute @dear
je|j|me suis|sens .. un|une|qu|que poids|fardeau$
@wish .. que|qu tout ça|ca? s|se? arrête|arrêter|finisse|cesse|termine|stoppe$
plus|aucun|aucune .. goût à rien
je|j|moi .. vois|trouve plus|aucun|aucune|pas .. issue|avenir !à !pour !de !au
je|j n? ai plus|aucun .. espoir|avenir$
m|me en? vais|pars|partir|irai pour toujours !de !chez
je .. sers plus|strictement? à rien
je|j suis de trop$
me|m sens .. vide|seul|seule$
je|j tiens|tenais|tiendrai|peux plus .. le|tenir coup

# At home, or followed.
[distress 0.85 self not-safe sure]
@kin .. est|devient|devenu|devenue|était .. violent|violente
me|m|suis|sens|sommes pas|plus|jamais .. sécurité .. maison|foyer
me|m|suis|sens|sommes pas|plus|jamais .. sécurité chez|avec moi|nous|lui|eux|mes|mon
peur de|d rentrer|retourner|être|rester|dormir ... il|@kin ... violent|frappe|boit|bat|tape|crie|hurle|menace
homme|type|mec|quelqu|gars .. me|m suit|poursuit|traque|harcèle !sur !par !au
me cache|cacher|enfermer|enfermée ... il|@kin ... violent|frappe|bat|boit|tape

[distress 0.7 self afraid-at-home sure]
peur de|d rentrer|retourner chez|à moi|la|maison
peur de|d mon|ma|mes @kin$

# ---------------------------------------------------------------- tease
[tease 0.2 team playful]
envoie|donne .. 06|numéro|snap|insta
tu veux .. mon|ton snap|numéro|06
t|tu as|es .. numéro|couple
tu|t|vous es|êtes|serais .. robot|bot|ia|machine|chatgpt|humain|ordinateur
raconte|racontes|dis|fais|connais .. blague|blagues|vanne|vannes
raconte|dis .. histoire drôle
épouse|épouser|marier .. moi|toi|@you
tu|vous veux|voulez .. épouser|marier|sortir
tu|t as|es .. copine|copain|amoureux|célibataire|petite|meuf
chante|rappe|danse .. moi|chanson|nous
tu|vous .. m|me aimes|aimez
je t aime
tu dors|rêves|manges
lol t|tu es
cap|chiche de
devine

# ---------------------------------------------------------------- complaint
[complaint 0.4 product angry-at-product sure]
tu|t|vous es|êtes .. nul|nuls|nulle|nulles|naze|nazes|inutile
^incapables$
possible d être .. nul|nuls|mauvais|con|cons
tu sers à rien
peux plus de vos|votre|ce|cette|attendre
votre|vos|ce|cette ... rend|rendent malade|fou|folle|dingue
allez avoir|entendre .. nouvelles|parler
mauvaise|sale pub|publicité|réputation
pourrir|pourris|détruire|descendre|balancer .. réseaux|avis|note|google|trustpilot
mal|mauvaise parlé|parle|accueilli|accueillie|reçu
était|est raciste|racistes|agressif|agressive|odieux|odieuse|désagréable|impoli
couler|coulez|fermer boutique
inadmissible+|inacceptable+|scandaleux|scandaleuse|honteux|honteuse|lamentable+|déplorable+|catastrophique+|intolérable+|aberrant+|inexcusable+
de|la|votre merde
c est|était|était .. merde|nul|nulle|pourri|pourrie|bidon|scandale|honte|arnaque|escroquerie|foutage|vol|cata|catastrophe|cauchemar
quelle|une honte|arnaque|merde|cata|catastrophe|escroquerie|daube
votre|vos|ton|ta|le|la|les|cette|ce ... @be .. nul|nulle|nuls|nulles|pourri|pourrie|pourris|merde|merdique|merdiques|naze|nazes|daube|dégueulasse|dégueu|ignoble|immonde|horrible|ridicule|minable|catastrophique
vous|vs êtes .. nul|nuls|nulles|mauvais|mauvaises|incompétents|incompétent|incapables|ridicules|minables|honteux|lents
service|sav|site|appli|livraison|support|marque .. nul|nulle|pourri|pourrie|merde|minable|lamentable|zéro|désastreux|inexistant|naze|déplorable
foutage de gueule
vous|vs|tu foutez|foutez|moquez|moque|fous|payez|prenez .. gueule|nous|moi|monde|tête|clients|pigeons|cons
se|me fout|foutent|moque|moquent .. gueule|monde|nous
ras le bol
marre
ça|ca fait .. semaines|semaine|mois|jours|heures|jour|heure|fois que|qu|d .. attends|attend|attendons|attente|écris|demande|appelle|relance
toujours rien|pas reçu|reçue|eu
jamais reçu|reçue|livré|remboursé
remboursez|rembourse moi
plus jamais .. vous|commande|commander|commanderai|achète|chez
à|a fuir
je suis .. déçu|déçue|dégoûté|dégoûtée|furieux|furieuse|énervé|énervée|excédé|excédée|colère|outré|outrée|scandalisé|scandalisée|mécontent|mécontente
très|trop|vraiment|tellement déçu|déçue|énervé|énervée|mécontent|mécontente
@mistreated
m a|ont manqué .. respect
m|me gonfle|gonflez|soûle|saoule|saoulez|énerve|énervez|faites|fait chier?
fait|faites|faire chier
vous servez à rien
vous sert|servez .. rien
arnaque|arnaqué|arnaquée|escroquerie
mauvaise foi
incompétence|incompétents|incompétent
^putain|bordel|merde !merci
pas sérieux|normal|professionnel

[@everyday]
situer situé située retirer retirant retirer effectuer effectue effectué effectuée effectueront situation entière entier entire ordre ordres bordure bordures créer crée créé créée créées créés créent crées créez créant créera signe signes signé signée signées signer signez fichier fichiers trier tri triée trié débuter débute débutent
tirer tirent tient tiens tiret tirets trait traits tiers prendre rendre vendre défendre dépendre suspendre entendre attendre étendre descendre unique uniques délai délais fiable fiables étrange étranges
cependant pendant indépendant dépendant dépendante travail travaux barrière barrières bouche bouches singulier volée volé bandit technique techniques exécution exécuter exécutez connues connus
chine turquie tunisie algérie roumanie afrique maroc asie mexique migrer migration vol tube tubes pont conter fils fille bonne bonnes menu mince mence violet stupeur ladies
communiquer fabrique clinique pratique musique mécanique électronique britannique panique tunique automne autre autres habits habit bizarreries chope chopes salaire
refus refuser refusé refusée changer échanger échange échangé déranger manger ranger tueries fouet pendule montre montrer nombre sombre ombre livre lire porc porcs
arrière arrières marrer marrant carré carte cartes charte chartes poche poches tâche tâches lâcher relâche vache vaches cache caches hache hachis niche fiche
charlotte charlottes clou clous gazon gaz gaze brume rhume plume allumer fumée parfumer parfumé parfumée profumo enfumé batterie battement abattement
démarre démarrer démarrage démarrent amarrer bizarre
truc trucs mongolie mongolia conte raciste homologue homogène transport transports transaction nasale
dispute disputes disputer députés députée députées réputé réputée réputées amputé amputée imputé imputée computer connaître connais connait connu connecter connexion concert conseil
salopette salopettes bâton bâtons butin butins pote potes petite petites piste pistes poste postes purée putois pull pulls conte contes compte comptes contre contact content
contente contents rade cadre tirage tiroir tires brûlure brûlé pension pensions pense pensez penser tirelire tirets noyau noyaux
violet violette violets violon violette attaché attachée cognac fumé fumée fumées fumeur fumiers écran ecrans chatte chatons crevette crevettes crevé grève grèves élève élèves
trainées traîné tarder tardif attarde attarder attardons attardez tarte tartes tard retard retards retardé retardée retarder bride brides mortel mortelle amortir
google youpi gps tps tgv trains trainer filet filets famille familles fillette femelle fermer ferme fermé fermée fermée fermes gagné gain gains roman romans
nulle tomate tomates homme hommes hormones tarif tarifs bouton boutons bouffer bouffe bouffée cule culotte culottes recul reculer calcul calculer calculs
article articles particulier particulière circuler véhicule ridicule peluche bluche biche biches bitume débit débits orbite habite habitez habiter bible bibles slip slips svp slt bjr cdt tjrs tjr tt
pb pblm cmd cde rdv dsl vrmt cmt qlq qlqn dc pcq mrc mrci rmbt prblm bnjr bnsr mtnt jms lgtps msg tlm mnt

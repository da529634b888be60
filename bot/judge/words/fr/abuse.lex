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

[insult 0.55 person curse]
@curse

[insult 0.55 person called-by-name]
encore un|une .. @insult|@by-name
putain|putains de? .. @who|@group|@soft|@insult
^le|la @insult$
gros|grosse|grosses|sale|sales|pauvre|pauvres|vieux|vieille @soft|@insult|@by-name|@politic
un|une|des|de|la|le|les|ces|cette|ce|aux|au|quel|quelle|tous|vrai|sale|gros|grosse|petit|petite|mes|tes|ses|que @by-name !taille !cancan
@by-name de|du|des|sur|comme .. @group|@insult|@you|gauche|droite|toi|merde|service
@by-name|@insult|@slur .. est|sont|était
est|es|êtes|sont|était @by-name
rempli|rempli|plein|repaire|ramassis|nid|bande|tas de|d .. @by-name|@insult|@slur|nazis|fachos
sale|sales @nation|traite|traître|traîtresse|vendu|vendue|collabo|hypocrite|menteur|menteuse|voleur|voleuse|profiteur|profiteuse|balance|victime|bête|chien|chienne|fou|folle
ces|sales|putain|bande .. fous|folles|malades|tarés|cons|salopards .. de|d @group|@nation|@slur
^la ferme$
qi .. moins|zéro|0|10|20|30|40|50|60|70|80|négatif
sans|aucun|zéro .. cerveau|cervelle|neurone|neurones
deux neurones
étouffe|étouffez toi|vous
lave|lavez toi|vous .. bouche|cul|aisselles
tu|t|vous .. pues|puez|schlingues|cocottes|daubes
tu|vous sens|sentez|sentais .. merde|cul|mort|urine|pisse|fauve
ta|votre mère|daronne|sœur la|suce|chauve|pute
mal baisé|baisée|baisés|baisées
frustré|frustrée|frustrés de la|ta|votre vie

[insult 0.6 person person-of-no-worth sure]
ta|sa|leur|votre|vos vie|vies|gueule|tronche|race|famille de merde|chiotte|chien
cette|ces|sale|sales|grosse|vieille|petite traînée|traînées|trainée|trainées !de !d
vieux|vieille|vieilles fripée|fripées|bique|débris|croûton|peau|chouette|porc|cochon|dégueulasse|pervers|vicelard
cuck+|soumis|collabo|collabos .. @group|féministe+

[insult 0.6 person person-of-no-worth]
garage à bite|bites
sac|sacs à foutre|bite|merde|vin
vide couille|couilles
greluche+|gonzesse+|pisseuse+ !à
nolife+|kikoo+|kevin .. de|va|mdr
no life|lifes
mange|mangeur|mangeurs|bouffeur|bouffeurs de merde|morts|riz|porc|couscous
assisté|assistés|parasite|parasites|profiteur|profiteurs .. de|du|au|aux merde|rsa|caf|système|allocs|alloc
@insult|@soft|@slur|@group|@politic|@mock de merde|merdes|mes|tes|chiotte|chiottes
bande|ramassis|tas|horde|paquet d|de .. de merde
t|tu|vous as|avez une|un .. @insult
t|tu|vous as|avez une|un .. tronche|tête|gueule de|d|à victime|puceau|vainqueur|cul|coucher|faire
gueule|tronche de .. porc|rat|raie|con|cons|cul|bite|singe|chien|travers
traite|traites de|d|du .. tous|tout|noms
qi de? négatif|moule|huître|moins|bulot|poisson
low iq
cerveau de|d .. moineau|moule|poisson|huître|pigeon|mouche
rien dans le|la crâne|tête|cerveau|citron|slip|caleçon
élevé|élevée|élevés par|chez des? loups|cochons|porcs
fini|finie|finis au pipi|pisse
bercé|bercée|bercés trop près
cas soc|social|sociaux
cassoce+
@who de mes|tes deux|couilles
les|des|vos|ces|tous @politic .. @be .. @vile|@insult|@soft
sale|sales|pauvre|pauvres|gros|espèce|bande @politic

@who de merde|merdes|mes
sale|sales @who
@who .. @be .. immonde|immondes|abject|abjects|répugnant|répugnants|ordure|ordures|vermine|déchet|déchets
il|elle|ils|elles est|sont .. con|conne|cons|connes|débile|débiles|abruti|abrutie|abrutis|dégueulasse|dégueulasses avec|comme|et|mais !ce
tête d|de? puceau|victime|con
génération|peuple|pays de @vile|@insult|@soft|faible|faibles

[insult 0.6 team mocked unless=@laugh]
espèce|espèces|bande|tas|ramassis|vieux|vieille|sale|pauvre de|d|des? @mock
tu|t|vous es|êtes un|une|des|qu|que|vraiment .. @mock !de !d
quel|quelle @mock$
^@mock va$
@mock que tu|vous es|êtes
^@insult$

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
vous|vs êtes .. cons|connes|con|débiles|idiots|idiotes|stupides|tarés|lâches|bêtes !de !d
sale|sales|gros|grosse|pauvre|pauvres @soft
pauvre|pauvres type|types|mec|fille|merde|merdes
^quel|quelle|quels|quelles .. @soft$
^@soft @emoji-insult$
@soft que tu|vous es|êtes

# Of somebody's taste or prices, it may be praise.
[insult 0.35 team gone-mad]
vous|vs|tu|t êtes|es .. malades|malade|tarés|taré|fous|fou|folle|folles|dingues|dingue|barjots|cinglés !de !d

[insult 0.6 team vile-you]
tu|t|vous es|êtes .. immonde|immondes|abject|abjects|ignoble|ignobles|répugnant|répugnants|dégueulasse|dégueulasses|ordure|ordures|pourriture|pourritures|vermine|déchet|déchets|racaille|cafards|parasites|parasite|nuisible|nuisibles|merde|merdes|rebut|rebus
ta|votre vie|gueule|tête .. vaut|pue|rien|fait .. rien|vomir|gerber|pitié|clou|pue
@hateverb @you
je|j te|t|vous @hateverb
te|t|vous @hateverb
toi|vous seul|seule|seuls .. @vile
@hate pour @you

[insult 0.7 team go-away]
va|allez chier|crever|pourrir|sucer|baiser|niquer|jouer|voir|te|vous pendre|noyer|ailleurs
va|allez te|vous|t pendre|noyer|gratter|crosser|branler|astiquer|palucher|suicider
va|allez vivre|crever|mourir .. en|au|dans|ailleurs
dégage|dégagez|barrez|tire|tirez|cassez|casse|barre d|de|te|toi|vous .. ici|là|pays|chez|sale|espèce
bouge|bougez ton|votre gros? cul
mets|mettez|carre|carrez|fous|foutez .. toi|vous|le|la .. au|dans .. cul|fion|derrière
fourre|fourrez .. dans .. cul|fion
pisse|chie|crache|pissez sur|dans|à|au .. tombe|gueule|face|visage|ta|votre|vos|toi|vous
crache|cracher|cracherai .. gueule|visage|face|figure|tombe
chiale|chialez|pleure|pleurez .. en|dans|chez ... silence|coin|mère
mange|mangez|bouffe|bouffez|suce|sucez .. mort|morts|bite|queue|zob|couilles|merde
nik|nique ta|tes|sa|vos|leur|leurs|mère|mer|grand|race|darons
vtff
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
va|vas|allez|aller te|vous|t faire .. foutre|enculer|voir|mettre|niquer|empapaouter|cuire|pendre|soigner|interner|tringler|baiser|sucer|bannir
allez vous faire foutre|enculer
va te faire$
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

# What is only ever said of people, whoever they are.
[@whole]
tous toutes tout tas peuple race

[@politic]
gauchiste+ gaucho+ gauchiasse+ facho+ fasciste+ woke+ wokiste+ droitard+ droiteux bobo+ macroniste+ lepéniste+ mélenchoniste+ communiste+ flic+ keuf+ condé+ féminazi+ sjw complotiste+ antivax journalope+ merdia+

# Any trade or belief may be abused for what it is.
[@trade]
médecin+ infirmière+ infirmier+ prof profs professeur+ enseignant+e avocat+ banquier+ chauffeur+ livreur+ vendeur+ vendeuse+ policier+ gendarme+ journaliste+ politicien+ fonctionnaire+ chômeur+ chômeuse+ patron+ manager+ dirigeant+e gestionnaire+ comptable+ boucher+ jardinier+ agriculteur+
économiste+ scientifique+ universitaire+ athlète+ footballeur+ joueur+ cycliste+ automobiliste+ motard+ végan+ végétarien+ végétarienne+ consultant+e lobbyiste+ capitaliste+ libéral libéraux socialiste+ syndicaliste+ raciste+ sexiste+ propriétaire+ locataire+ étudiant+e plombier+ soldat+ militaire+ agent+ vigile+ artiste+ acteur+ ingénieur+ curé+ élu+ députés ministre+

[hate 0.7 group people-put-down]
sous humain|humains|humaine|humaines
créatures|êtres|races|race inférieures|inférieurs|inférieure|inférieur
@trade|@politic|@group|ils|elles|ceux|vous ... menace|fléau|plaie|cancer|peste|ruine|poison|honte pour|de .. notre|la|l société|pays|humanité|nation|monde|civilisation
@trade|@politic|@group|invasion|invasions .. infestent|pullulent|gangrènent .. notre|nos|le|la|les pays|gouvernement|ville|villes|quartiers|rues|société|écoles|europe
méritent|devraient|mériterait .. mourir|crever|pendus|fusillés|gazés|exterminés|stérilisés|castrés|décapités|lynchés
faut|faudrait|suffit .. exterminer|éradiquer|pendre|gazer|stériliser|déporter|castrer|lyncher .. tous|toutes|ces|les|cette !virus !mites
exterminer|gazer|fusiller|lyncher|déporter|pendre tous|toutes|ces|cette
extermination|stérilisation|potence|déportation|exécution .. est .. seule|unique|vraie solution
mort|morts aux|à ces|tous|toutes !moitié
pendez|gazez|fusillez|exterminez|lapidez|butez|lynchez les|moi|ces|tous|toutes
si seulement .. @violence|crevaient|mouraient
vivement|espère qu|que .. il|elle|ils|elles .. crève|crèvent|meurt|meurent|claque|claquent
trancher|trancherai|tranche|couperai leurs|leur gorge|gorges|têtes
briser|tordre|casser .. le cou .. de|à ... @trade|@group|toutes|tous|ces
foutre|foutent|dégagent|dégagez .. camp .. de notre|ce pays
juste|que|seulement .. bonnes|bons à .. sucer|cuisine|ménage|crever|baiser|pondre
petites|grosses|vieilles|sales pisseuses|salopes|gamines|truies|dindes

[hate 0.55 group trade-put-down]
@hateverb .. les|ces|tous|vous .. @trade
dédain|mépris|haine|dégoût .. pour|envers .. @trade
@trade .. @be .. immondes|abjects|ignobles|répugnants|irrécupérables|ordures|vermine|merdiques|créatures|rats|@insult
@trade ... sont .. dégueulasses$
@trade ... @be .. irrécupérables|sous|créatures
typique de toi|vous ... @insult|@vile
par nature .. @trade
@violence .. tous|toutes|ces|les .. @trade
@violence .. le|la|les .. cou|gorge|gorges .. de|d|à|a ... @trade
mort|morts aux @trade
faire souffrir .. @trade
voir .. @trade souffrir|crever|mourir
@trade ... devraient|méritent|doivent ... foutre|mourir|crever|pendus|dégager
exécution|mort .. solution .. @trade
noyer|pendre|gazer .. genre|ces|tous .. @trade|voleurs
ce|cet|cette demeuré|demeurée|attardé|débile .. était|est

[hate 0.75 group said-of-a-group]
propagande|idéologie|délire|délires|secte|maladie|lavage .. lgbt|lgbtq|woke|wokiste|trans|transgenre|gay|homosexuelle|féministe|islamiste|sioniste|juive
nez crochu|crochus
bol|face|tête|gueule de riz|citron|craie
les|ces femelles
euthanasi%er|génocid%er|karchériser|napalm .. les|ces|tous|toutes|sur|eux
épuration|nettoyage .. ethnique|racial|raciale
sang .. impur|pur|mêlé .. race|@group
race .. pure|supérieure|blanche|aryenne
retourne|retournez|repartez|repars .. en|au|à|dans|chez .. afrique|algérie|maroc|tunisie|mali|sénégal|jungle|brousse|bled|pays|chine|turquie|israël|savane
négrifi%er|islamis%er|africanisation|islamisation
vie .. insecte|animal|chien|rat|mouche|cafard ... @group|@sex
peau d|de|du un|une @group|@sex ... suicid%er|tuer|tuerais|suiciderais|flinguer
suiciderais|tuerais|flinguerais ... si .. étais|réveillais|devenais .. @group|@sex
permettre|laisser|autoriser à|aux|les .. @group|@sex ... ruine|erreur|catastrophe|fin
confiance ... bouche|parole ... @group|@slur|@sex
@violence ... @group|@slur|@sex ... illégal|légal|permis
typique|digne d|de|du .. @group|@sex .. être|stupide|bête|idiot
puanteur|crasse .. @group|@slur
@group|@slur .. puent|pue|volent|égorgent
@group|@slur .. @be|@whole .. puants|violeurs|voleurs|profiteurs|assistés|racaille|crasseux|consanguins|zoophiles|égorgeurs|terros|barbares|pédophiles|pédos
@group|@slur .. de service|merde|mes|carnaval
remigration|remigrez|remigrer|remigrent
chance|chances pour la france
enrichissement culturel
@group|@slur ... rentr%er|rentrent|retournent|renvoyez|expulsez|dehors|virer|virez
sale|sales|putain|foutu|foutue bougn|bled|religion|turban|voilée|bicots
islam|coran|torah|talmud .. est|c|ça .. cancer|poison|secte|merde|peste|abject
cancer|poison|secte|merde .. islam|coran|judaïsme
complot|lobby|mafia juif|juive|sioniste|lgbt
judéo|sionisto maçonnique|maçon|bolchévique
shoah .. inventée|mensonge|arnaque|mérité|hoax|exagérée
hitler avait|a|aurait .. raison|dû|finir
dans|aux|remettre|rouvrir .. fours|camps|train .. à|de|gaz|concentration
@group|lgbt|homosexualité ... contre nature
les|ces|des|tous @nation .. @be .. voleurs|violeurs|sous|parasites|vermine|racaille|sauvages|barbares|singes|rats|merdes|égorgeurs|profiteurs
@nation|@group .. de merde|mes|carnaval
comme .. un bon @group
femelle|femelles .. humaines
arriéré|arriérés|dégénérés|barbares|sauvages de|d ton|votre|leur genre|espèce|pays|bled
engeance|engeances

# The same where a negation is part of it.
[hate 0.75 group said-of-a-group sure]
vétérinaire|véto .. pas .. médecin|docteur
plus|mieux|moins intelligent|intelligents|précieuse|précieux|utile|malin|propre ... que .. @group|@sex|@slur
soucie|fous|préoccupe .. plus|moins de|d|du ... que|qu .. @group|@sex
déteste|hais|méprise plus qu|que .. @group|@sex
rien .. déteste|hais|méprise .. plus ... @group|@sex
jamais|aucune confiance ... @group|@slur

[threat 0.45 person praise-of-violence]
se|te|le|la|les|faire|fait .. violer|lyncher|égorger|poignarder
fumé|buté|planté|poignardé|éclaté un|une|des|le|la|l|les|ce .. keuf|flic|flics|juif|arabe|noir|gosse|vieux|vieille|migrant|journaliste
abattu|abattre|crever|saigner comme .. chien|chiens|porc|lapins|rat
buter|flinguer|égorger le|la|les|ce|cette|ces|tous @who|@trade|conducteur|enfants|femmes|hommes
douze|12|une|deux balle|balles dans la|le|sa peau|tête|nuque|dos|ventre
viol|viols .. mérité|marrant|rigolo|drôle
on|il|elle|ils mérite|méritent .. balle|balles|corde|peloton

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

[hate 0.8 person slur sure]
sale|sales|gros|grosse|espèce|bande|tas d|de? @maybe-slur
tu|t|vous|il|elle|ils es|est|êtes|sont .. @maybe-slur !de !d
@maybe-slur comme toi|lui|vous|eux
@slur
sale|sales|putain noir|noire|noirs|blanc|blanche|juif|juive|arabe|chinois|gitan

# Coarse words that no order is described with.
[@lewd strong]
fellation+ sodomie+ sodomiser sodomise enculade+ éjac éjacule éjaculer éjaculation+ branlette+ partouze+ gangbang+ bukkake+ cunnilingus cunni levrette+ turlutte+ turlute+ foufoune+ schneck+ chibre+ zgeg+ teub+ zob+ nibard+ nichon+
godemiché+ gode+ gicler doigter doigte biffle+ gorge-profonde creampie+ deepthroat tapin+ branler branle branles branlait baisable+ bandante+ bandant+ bonnasse+ bonasse+ chaudasses porno+ pornhub hentai+ nudes sexto+ onlyfans squirt
suceuse+ avaleuse+ salope+ nympho+ partouz%er enculer encule enculez sodo+ pipes levretter pénétrer+ dépuceler défloré+e

[@make-love]
baiser baise baisé baisée baisait baiserai baiserais niquer niqué niquée sucer suce sucé sucée sucent suçait suçais ken kène kener fourrer enfiler sauter prendre tringler bourrer démonter défoncer piner tamponner troncher limer lécher bouffer

[sexual 0.6 person coarse-words]
érection+|orgasme+|sodo|dépucelage|pucellerie|sodomite+
pisse|chie|vomi|vomis|crache|gicle|éjacule .. moi|lui|sur|dans .. dessus|bouche|visage|gueule|seins
copuler|accoupler|forniquer avec
suc%er|suçais|suçait|branl%er|baisais|baiser .. mon|ma|son|sa|ta|ton|votre cousin|cousine|frère|père|oncle|mère|sœur|pote
taper|tape|tapes|tapais une|des|la|cette|ta|sa .. meuf+|fille+|femme+|vieille+|noire|black|milf
vider|vide|vidé .. les|mes|tes|ses couilles
@lewd
se|te|me|vous|s|faire|fait|fais .. sucer|baiser|enculer|branler|sodomiser|doigter|tripoter|bouffer|lécher|dépuceler .. la|le|les|ton|sa|son|par|dans|dessus|partout|cul|chatte
se|te|me|vous faire|fait|fais sucer|baiser|enculer|sodomiser|prendre|sauter|tringler|bourrer !pour !sur !comme !avec
ton|ta|tes|vos|votre|sa|ses|son|ma|mon|mes|leurs|leur|sucer|lécher|suce|lèche bite|bites|couilles|teub|nichons|nibards|vagin|anus|burnes|clito !d
couilles|bite|queue contre|dans|sur|sous .. ses|tes|vos|sa|ta|son|ton|fesses|bouche|cul|gorge|visage
@make-love ta|ton|sa|leur|vos|votre|les|des|ces|une|un|la|toutes mère|mere|sœur|femme|meuf|daronne|fille|filles|mères|meufs|grosse|chatte|cul|gonzesse|blonde|brune|beurette+|milf
baiser|ken|niquer|fourrer|sauter|troncher des|une|cette|ces|toutes|la|sa|ta .. meuf+|fille+|femme+|salope+|pute+|cousine|voisine|mère|sœur
il|elle|ils|tu|t|vous|on|je baise|baises|baisent|ken|suces|sucent|encules|branles|mouilles|mouille|bandes|bande|jouis !de !les !la !un !sur
tu|t|elle|il|vous suce|suces|sucez|avale|avales|écarte|écartes .. pour|qui|des|la|bien|tout|cuisses|jambes
écarte|écarter|ouvre tes|ses|les cuisses|jambes
orgasme|sperme|foutre|mouille|érection|pénétration ... fille|femme|meuf|elle|devant|corps|visage|chatte|bouche|cul|force
sperme|semence .. dans|sur|partout|bouche|visage|gueule
pénétré|pénétrée|pénètre de force
photo|photos|vidéo|vidéos|pic|pics|stories|histoires|leaks pedo|pédo|pédophile|salaces|porno|cul|sexe|hot|nue|nues|intimes|onlyfans|of
leak|leaks of|onlyfans
plan|plans à|cul|q|sexe|trois .. ce|soir|toi|dispo|cherche|vous|avec
envie de|d .. ton|ta|tes|te|toi|ton corps|cul|seins|bouche|lécher|baiser|prendre|goûter|sucer|fesses|nue
tu|vous portes|portez quoi .. sous|dessous|dessus|en
porte|portes|portez .. quoi .. sous ton|ta|votre .. pyjama|robe|jupe|culotte|vêtements
quelle|couleur .. ta|votre culotte|string|soutien
montre|montrez|envoie|envoyez|fais|faire voir|moi|nous|ta|tes .. seins|chatte|cul|fesses|bite|corps|string|culotte|pieds|nue|toi
photo|photos|vidéo|vidéos .. sans|nue|nu|dénudée|déshabillée$
masturb%er|masturbation
se|te|me|m|s|t touche|toucher|caresse|caresser|doigte .. en|pense|pensant|devant|nue|dans|bain|toi
je|j|on te|t|vous ferais|ferai|fera jouir|crier|mouiller|grimper|hurler|couiner|l|des
tu|vous es|êtes .. chaude|chaud|excitée|bandante|baisable|coquine !pour !de !comme !au
pute|putes .. combien|heure|tarif|prix
combien .. pour .. pipe|baiser|coucher|sucer
coucher|dormir|couche|couches avec toi|moi .. ce|soir|nuit|combien

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
ma|mon|grosse|ta|ton|sa|son|leur bite|teub|zob|chibre|teuch|schneck|foufoune|anus|vagin
grosse|ta|sa|leur chatte
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

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
je j moi on nous

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
je suis !dégoûté|dégoûtée|écœuré|écœurée|entouré|entourée|contre .. @group|@slur|@insult
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

[phrase @be]
peuvent|peut|pouvez|peux pas s|vous? empêcher d être

[phrase @idiom]
petit|petite|sale|gros|grosse|vieux con|conne|connard|couillon|débile de ma|mon chat|chien|chatte|chienne|fils|voiture|robot|machine
rien à branler|foutre|cirer
s|m|t en branle|branlent|bat|bats|battent|balec|tape
tapette|tapettes à mouche|mouches|souris
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
suis|est|es|êtes|étais|pneu|trop|tellement|complètement crevé|crevée|crevés|crevées|crevant
pneu|pneus crevé|crevés
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
fils|fille|enfant|enfants de|d p***|p**|p*|pu**|put*|p****
sac|tas à|de m***|m****
étron|merde|déchet|ordure humain|humaine
trou|peigne|lèche|faux|bouche du? cul
couille|couilles molle|molles
gros|grosse lard|merde|vache|truie|baleine|porc|cochon|cochonne|thon
suce|suceur|suceuse|lèche de? bite|bites|boule|boules
sous homme|hommes
islamo|judéo nazi|nazis|gauchiste|gauchistes
moins que rien
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
me|m|nous font|fait|faites .. chier|bouillir|enrager|honte|pitié|peur|horreur
me|m|nous font|fait .. vomir|gerber
me|m|nous rendent|rend .. malade|malades|fou|folle|dingue
me|m|nous dégoûte|dégoûtent|répugne|répugnent|insupporte|insupportent|écœure|écœurent
donnent|donne .. nausée|gerbe
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
tsigane+ maghrébin+e africain+e asiatique+ chinois chinoise+ ~black ~blacks étranger+ étrangère+ islamiste+ bisexuel+le transsexuel+le sdf clandestin+e
manouche+ algérien+ne marocain+e tunisien+ne sénégalais turc+ turque+ roumain+e autiste+ féministe+ trisomique+

[@group]
trans

# Also colours, sizes and lines of clothing: a group only as the subject of something said of people.
[@sex fuzzy]
femme+ meuf+ fille+

[@colour]
noir+e blanc+ blanche+

[@slur strong]
chintok+ chinetok+ nègro+ négroïde+ bamboulas bougnoul+ bougne crouillat+ youd youde+ yupin+ schleu+ gouin+ goudou+ trav travelot+ tarlouse+ pédoque+ tantouse+ fiottes trisos triso mongolos
kouffar+ kafir métèques romanichel+ lopettes pédés tafioles gogole+ gogolito enculeurs
bougnoule+ bicot+ négro+ nègre+ négresse+ bamboula+ youpin+e youtre+ feuj+ tarlouze+ tafiole+ tantouze+ gouine+ pédé+ gogol+ mongolien+ne
mongol+ attardé+e chinetoque+ niakoué+e métèque+ négrillon+ pd pds fiotte+ lopette+ travelo+ sidaïque+
feujs basané+e enturbanné+e fatmas espingouin+ gouinasse+ bougnoules dégénéré+e tantouse+

[@maybe-slur strong]
pédale+ bridé+e macaque+ raton+ melon+ rosbif+ ricain+

# Nobody means anything else by these, wherever they stand.
[@curse strong]
pute+ salope+ connard+ connasse+ conard+ conasse+ enculé+e enfoiré+e salopard+ pétasse+ pouffiasse+ poufiasse+ trouduc trouducul fdp enculeur+ tarlouze+ tafiole+ tantouze+ fiotte+ pédé+ salaud+ putasse+ tepu+ tchoin+ suceuse+ branleur+ branleuse+

# Where they stand with an article, nobody means anything else.
[@by-name strong]
tapette+ crouille+ boche+ rital+ babtou+ noiche+ noich+ blackos kebla+ gwer toubab+ polack+ pédo+ caillera+

[@nation]
palestinien+ne israélien+ne syrien+ne afghan+e irakien+ne iranien+ne malien+ne congolais congolaise+ camerounais camerounaise+ ivoirien+ne nigérian+e comorien+ne antillais antillaise+ pakistanais vietnamien+ne japonais coréen+ne russe+ ukrainien+ne polonais polonaise+
portugais espagnol+e italien+ne allemand+e anglais américain+e mexicain+e latino+ brésilien+ne tchétchène+ kabyle+ berbère+ kurde+ albanais serbe+ bulgare+ français française+ belge+ corse+ parisien+ne marseillais blédard+e banlieusard+e

[@insult strong]
kahba kehba+ kahbas zebi zebbi zeubi hmar kelb halouf hallouf charmouta sharmouta zamel+ nardinamok nikmouk nikoumouk prostipute+ consanguin+e clochard+e schlag+ trimard+ kassos cassosse+ tapineuse+ untermensch étron+ nazillon+ crotteux merdaillon+ sous-race enfifré+ raclo+ suceboules pompeuse+ grognasse+ mongoloïde+ crapule+ saligaud+ salaude+
salopiaud+ salopiaux enflures pisseuse+ baltringue+ bouseux pouilleuse+ péquenaud+ péquenot+ empaffé+e branlo branlos connards connarde+ connardes
poucave+ grognasses pouffe+ chaudasse+ garce+ pimbêche+ tebés débilos couillonne+ raclures trouducs 
 crevures enculée+ enkulé+ ankulé+ emmerdeur+ emmerdeuse+ fouteur+ glandu+ tocarde+ abrutis batarde+ batar+ batards batarde chiennasse+ michetonneuse+
 suceurs zoophile+ 
tchoin+ golmon+ mongolo+ bougne+ crevard+e branleur+ branleuse+ suceur+ suceuse+ catin+ salopards tassepé+ tepus nardco enflure+ raclures sodomite+
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
lâche+ con cons conne+ connes débiles stupide+ bête+ pathétique+ ignare+ bandit+ dégénéré+e moche+ inutile+ laide+ ridicule+

[@soft]
gueux gueuse+ toxico+ drogué+e alcoolo+ ivrogne+ pochtron+ camé+e boutonneux malaisant+e dégueu+ dondon+ cageot+ golem+ normie+ goyim goy lâcheur+ parano+ schizo+ bipolaire+ hystéro+ hystérique+ pimbêche+ chouineur+ chouineuse+ tafiole+ soyeux fragilos
plouc+ bécasse+ pignouf+ corniaud+ bourrin+ vendu+ traître+ traîtresse+ chialeur+ chialeuse+ charognard+ trouillard+e looser+ loser+ rageux rageuse+ vicelard+e dépravé+e détraqué+e psychopathe+ sociopathe+
gogo+ fainéant+e glandeur+ glandeuse+ raté+ inculte+ analphabète+ illettré+e boloss bolosse+ bollos demeuré+e trouffion+ zouave+ prostituée+

# Mockery only where somebody is called that to their face: elsewhere a fish, a cloth or a garden gnome.
[@mock]
cruche+ dinde+ morue+ nouille+ tanche+ gourde+ cachalot+ crapaud+ larve+ limace+ bouse+ débris croûton+ vieillard+e nabot+ nain+ naine+ obèse+ minus gland+ lavette+ traînée+ pigeon+ pintade+
âne+ mule+ bourrique+ hyène+ chacal vautour+ poule+ baudruche+ traite épave+ punaise+ cloporte+ teigne+ harpie+ sorcière+ mégère+ girouette+

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

[@body strong]
bite+ teub+ zgeg+ zob+ chibre+ nichon+ nibard+ chatte+ teuch+ schneck+ foufoune+ vagin+ anus cul fesse+ seins bonasse+ milf+ clito couille+ burnes

[@product]
colis commande produit appli application site service livraison article robe chaussures chaussure taille qualité emballage prix paiement pull pantalon couleur
tissu tissus drap draps plaid couette housse oreiller matelas coussin savon rideau rideaux motif matière bougies boîte carton diffuseur
boutique magasin app abonnement facture code promo bougie parfum crème goût odeur bot robot écran téléphone maj pub photo vidéo jeu film pizza plat menu repas
chargeur ordinateur machine aspirateur casque montre batterie clavier console manette voiture vélo veste manteau jean chemise canapé lampe livre série émission chanson logiciel serveur connexion wifi réseau forfait version

[short]
morta = mort à
envi = envie
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
pov = pauvre
pauv = pauvre
povre = pauvre
ptn = putain
putin = putain
ptin = putain
batar = bâtard
merd = merde
merdeuh = merde
fermela = ferme la
ftg = ferme ta gueule
geule = gueule
gueul = gueule
gueules = gueule
pk = pourquoi
bcp = beaucoup
ds = dans
nn = non

# Words that may stand anywhere and change nothing.
[@filler]
ne n vraiment franchement juste carrément complètement totalement absolument tellement donc hein bon ben bah encore aussi quand même honnêtement sérieusement
clairement simplement certainement peut-être surement sûrement réellement littéralement voilà déjà genre putain bordel

# As people type on telephones.
[short]
jveu = je veux
jveux = je veux
jvx = je veux
jvai = je vais
jpe = je peux
jpeu = je peux
jpeux = je peux
jpense = je pense
jpren = je prends
jprends = je prends
jme = je me
jmen = je m en
jen = j en
jdis = je dis
jsui = je suis
jsais = je sais
jsai = je sais
jte = je te
jla = je la
jlai = je l ai
jetais = j étais
jvoudrais = je voudrais
jaimerais = j aimerais
vivr = vivre
plu = plus
ki = qui
ke = que
koi = quoi
keske = qu est ce que
kan = quand
tt = tout
ts = tous
avk = avec
ac = avec
ns = nous
vla = voilà
mm = même
jamé = jamais
fo = faut
fau = faut
g = j ai
tro = trop
tjr = toujours
tjrs = toujours
pri = pris
depui = depuis
pr = pour
jatend = j attends
jattend = j attends
jattends = j attends
jarrive = j arrive
jenvoi = j envoie
jenvoie = j envoie
jirai = j irai
jferai = je ferai
jfai = je fais
jvien = je viens
jviens = je viens
jconnais = je connais
jtrouve = je trouve
jcontacte = je contacte
jappelle = j appelle
jporte = je porte
jdepose = je dépose
jsaigne = je saigne
jsupporte = je supporte
jmange = je mange
jdors = je dors
jmeurs = je meurs
vou = vous
kelkun = quelqu un
kelqun = quelqu un
qqun = quelqu un
qqn = quelqu un
qlq1 = quelqu un
itv = interview

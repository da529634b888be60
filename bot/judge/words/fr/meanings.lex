# What words of abuse mean elsewhere: titles, names, dishes, beasts and refuse; sport and games; the news; what people say of themselves.
[phrase @idiom]
gueule de bois
cul de? sac|lampe|poule|bouteille
cul sec
crève|crèvent|crever|crevé|crevez l|les|le écran|abcès|plafond|yeux|œil|cœur
branle bas
gros|petit|petits|vilain bobo|bobos
malade|malades imaginaire|imaginaires

[excuse]
# Films, books, bands, games.
ni putes|pute ni soumises|soumise
sept|huit|douze|7|8|12|343 salopards|salopes|mercenaires
belle .. clochard
bouffon|bouffons vert
bouffon|bouffons du|de la? roi|reine|cour
dix petits? nègres
nègre|nègres|plume littéraire|littéraires
de|d|pour|avec|et|vs|contre|écoute|écouter|suprême|supreme|concert|album|groupe|the ntm
ntm au|en concert|tournée|zénith|live
nicolas|nikolai|journal|roman|nouvelle|nouvelles|livre|pièce|auteur|écrivain|bordello ... gogol
gogol bordello
jon|snow|ramsay|winterfell ... bâtard|bâtards|sauvageons
bâtard|bâtards ... jon|snow|bolton|ramsay|winterfell|roi|seigneur|trône
film|série|roman|épisode|saison|scénario|intrigue|manga|jeu|niveau|boss|donjon|quête|méchant|personnage|personnages ... @violence
@violence ... film|série|roman|épisode|saison|scénario|manga|jeu|niveau|boss|donjon|zombie|zombies|monstre|dragon|dragons
castrer|stérilis%er|pendre|pendu|abattre .. ces|les|le|la|mon|ma|mes|l|un|nos rideaux|cadres|lustre|lustres|linge|crémaillère|arbre|arbres|chat|chats|chien|chiens|chatte|chatons|mur|tableau
@violence .. à|au|aux|sur|contre|dans fifa|échecs|ping|foot|tennis|poker|uno|mario|jeu|belote|pétanque|padel|basket|rugby|dames|minecraft|fortnite|lol|valorant|scrabble|monopoly

# Peoples, dishes, beasts, refuse, tools.
empire|cavalier|cavaliers|yourte|yourtes|peuple|peuples|steppe|steppes|cuisine|barbecue|fondue|langue|guerrier|guerriers|invasion|invasions|conquête|conquêtes|armée|armées|horde|hordes|bœuf|chant|chants|cachemire|laine|selle|arc mongol|mongole|mongols|mongoles
mongols ... gengis|khan|chine|siècle|steppe|steppes
tête|têtes de nègre
faire|fait|fais|faites|font|fera la bamboula
pain|pains|baguette|baguettes|farine|boulanger|boulangerie ... bâtard|bâtards
chien|chienne|chiot|chat|chaton|labrador|croisé|race|refuge ... bâtard|bâtarde|bâtards
bâtard|bâtarde croisé|croisée
blaireau|blaireaux de|en|à .. rasage|poil|poils|barbe|soie|manche
rasage|raser|barbe|mousse|savon|rasoir|terrier|animal|animaux|poils ... blaireau|blaireaux
blaireau|blaireaux ... poils|rasage|terrier|forêt
sortir|sorti|sortez|sors|sort|jeter|jeté|jette|jetez|vider|vidé|trier|benne|bac|bacs|sac|sacs|ramassage|collecte|camion|local|enlèvement|ramasser|odeur ... ordures|ordure
mis|mettre|met|mettez|parti|partir|bon|bonne|bons .. aux|l|poubelle ordures|ordure
ordures ... ramassage|collecte|benne|bac|recyclage
fumier de|d cheval|vache|mouton|poule|lapin|bovin|ferme
du fumier
engrais|compost|jardin|potager|rosiers|terre|terreau|champ ... fumier
fumier ... jardin|potager|rosiers|terreau|engrais|compost
pourriture du|de|des|d la|l? tomates|tomate|fruit|fruits|feuilles|bois|racines|raisin|plantes|plante
pourriture noble|grise|racinaire
charogne|charognes .. animal|vautour|vautours|hyène|loup|loups
vieille|vieilles peau|peaux .. tannée|cuir|morte|mortes|souple
vieux débris de|d|du !ton !vos !votre
clochard céleste
look|style|tenue|fringues|sapé|habillé|habillée|dégaine .. clochard|clocharde

# Cats, sweets, wet hair and bows.
ma|sa|la|notre|votre|une chatte ... croquettes|chatons|chaton|stérilisée|vétérinaire|véto|litière|malade|adore|mange|dort|griffes|pâtée|miaule|puces|siamoise|persane|gestante|ans|mois|ronronne|poils
croquettes|litière|arbre|collier|vétérinaire|véto|pâtée|puces|chatons ... chatte|chattes
suce|suces|sucer|sucent|sucez|sucé|lèche|lécher .. pouce|tétine|bonbon|bonbons|pastille|pastilles|glaçon|glaçons|sucette|os|doudou|doigts|glace
avale|avales|avalent|avalé .. médicament|médicaments|comprimé|comprimés|gélule|gélules|pilule|pilules|croquettes|rond|couleuvres|repas|poussière|cachet|cachets
mouille|mouilles|mouillé|mouillent|mouiller .. cheveux|tête|pieds|chaussures|linge|tissu|éponge|mains|visage|peau|pinceau|vêtements|terre|maillot
bande|bandes .. arc|poignet|cheville|genou|plaie|muscles|yeux
pénétr%er .. peau|cuir|pores|produit|crème|huile|eau|soin|masque|sérum
crème|huile|eau|soin|masque|sérum|produit|faire|bien pénétr%er
rien|quoi|que|qu ... branlé|branlez|branles|branle|branler|branlent
branle|branlent|branles|branler .. rien|quoi
mettre|mis|met|mettent en branle
boule|boules|bite|bites .. d|de|à amarrage|bateau|port|quai
@body|cul ... couches|couche|bébé|rougeurs|érythème|lingettes
bouger|bouge|bougez|sauver|lever|lève|poser|pose|ramener|ramène|remuer|remue|botter|casser|casse|sortez|sortir|doigts .. mon|son|ton|leur|notre|vos|votre|du cul
pipe|pipes à|en|de tabac|bruyère|eau|crack
magasin|tabac|fumer|fume|fumeur .. pipe|pipes
gros|grosse|beaux|énormes|petits|petit|joli .. seins|fesses|cul ... taille|tailles|soutien|bonnet|culotte|pantalon|jean|maillot|bretelles|brassière|robe|haut
taille|tailles|soutien|bonnet|pantalon|jean|maillot|brassière|robe ... gros|petits|petit|énormes seins|fesses|cul
j|je ai|avec .. gros|énormes|petits|petit|beau seins|fesses|cul

merde|daube|camelote|saloperie|copie chinoise|chinois|turque
@insult ce|cette|ces|votre|vos|leur|le|la|les|ton|mon|ma @product
@product c|@be est? une|des|que|qu? une? @insult
niquer|niqué|nique|niquez|niqués mon|ma|mes !mère !grand !race
mon|ma|mes|notre|nos chien|chat|chatte|chienne|chiot|chaton|chiens|chats|lapin|perroquet ... @insult|@soft
@insult ce|mon|ma|le chien|chat|chaton|chiot|lapin
péter|exploser|casser|défoncer|@violence ... round|octogone|ring|mma|ufc|boxe|tie|set|knock|finale|prolongations|penalty|penalties|coupe|ligue|derby

# What is said of oneself: fooled, foolish, taken for a fool.
fait|faire|fais|faites prendre en|la|une|un|dans|au|mon|ma|son|sa
prendre|prends|prend|prenez|prennent|pris|prise|prenait|prenais|preniez|prit pour .. @insult|@soft|cons|con|conne
!tu !vous passe|passer|passais|passé|passait pour .. @insult|@soft
j|je|on|nous ... comme un|une|des .. @insult|@soft|con|conne|cons
j|je|on|nous .. l air d un|une|des? .. @insult|@soft
quel|quelle @insult|@soft je|j|on suis|fais|ai
@insult|@soft|con|conne que je|j suis|ai|étais
comme des cons|connes
@insult|@soft|con|conne|cons comme moi|nous
fais|fait|faire|faites|faisais|joue|jouer|arrête .. le|la|les|au|aux con|conne|cons
piège|attrape à cons
dîner .. cons|con
mea culpa ... @insult|@soft
j|je|on|nous .. fait|faire|fais|faits baiser|enculer|niquer|entuber
j ai|avais une? .. tête|gueule|tronche de|d
j ai|avais une? @insult
je|j|elle|il|on|nous|famille|parents|mari|femme|copine|copain|mère|père|amis|ami .. rentre|retourne|repars|repart|rentrons|retournons|rentré|retourné|rentrent|retournent .. dans|au|en|à|a|chez|aux
truc|trucs|prix|délire|niveau|vitesse|force|coup|score|temps|promo|régal|goût|tuerie de|d débile|débiles|bâtard|connard|enculé|salaud

# The news: what was done to people, or by whom.
@group|@sex .. ont|a|avait|avaient|auraient|aurait .. été .. @violence
@group|@sex .. sont|est|étaient|était morts|morte|mort|mortes|décédés .. @violence
@group|@sex @violence par|dans|lors|en|hier|sous|à|le
un|une|l|ancien criminel|criminelle|terroriste|voleur|violeur|animal|monstre|virus @group
terroriste|terroristes|criminel|voleur|violeur|voleurs|agresseur .. a|ont|avait|avaient|aurait|contre ... @group

# Not a slip for anything.
[@everyday]
pedomotive pedomotor pedometer pedologue pedologie pedopsychiatre
débite débites débité débitée débités débitées débitent débitera subite subites
bougre bougres

# A first name and a hand on a chain, or a cheese: a slur where an article stands before it, or many are meant.
[@first-name strong]
fatma romano+

[phrase @slur]
un|une|des|les|ces|ce|cette|vos|sale|sales|aucun|aucune|toutes|tous|autre|autres|quelle|quel|certains|certaines|pauvre|vulgaire|vulgaires|stupide|grosse|vermine fatma
typique|comportement|genre|espèce|bande|tas|trop|putain|vie|vies d|de fatma
fatma sont|devraient|doivent|méritent|êtes
fatma comme toi|vous
un|une|des|les|ces|ce|cette|sale|sales|aucun|tous|autre|autres|vulgaire|vulgaires romano|romanos
trop|bande|tas de romano|romanos

# Coarse talk of bodies and of what is done with them.
[@lewd strong]
boobs cramouille+ roploplo+ biroute+ bistouquette+ zigounette+ cyprine cumshot+ gloryhole+ youporn xhamster xvideos brazzers fapper fellateur+ partouzeur+ partouzeuse+ baiseur+ baiseuse+ palucher paluche paluches palucherais palucherai pignole+ scato gangbang gangbangs

[phrase @lewd]
gorge|gorges profonde|profondes
gang bang
demi molle|molles
fap fap
faciale|éjac éjac|faciale
film|films|photo|photos|histoire|histoires|vidéo|vidéos|site|sites|soirée|scène|scènes de cul
feu au cul|derche|derrière
cul en feu|chaleur

[sexual 0.6 person coarse-talk]
un|une|des|la|les|de|d|aux|ces|cette|quelle|grosse|grosses|petite|petites|ses|tes|mes|vos|leurs bite|bites
elle|il|ils|elles|qui|ça|ca suce|sucent|suçait|suçaient|sucerait$
arrête|arrêtez|continue|continuez|fini|train|va|vas|allez|passe|passes|passez|temps .. sucer !la
tu|vous|va|vas le|la|les|lui suce|suces|sucez|sucent|sucer|suçais
suce|sucez le|la|les bien|tous|encore
ferme la et suce
ta|sa|leur|vos mère|mere|meuf|femme|sœur|copine|daronne|fille .. se|fait|faire .. ken|démonter|baiser|prendre|tringler|sauter|défoncer|tourner|troncher|enculer|fourrer|sucer
elle|il|qui|ça|ca suce|sucent .. bien|dur|comme|des|fort|pour|queue|queues|bite|bites|gratuit|tout
envie|envies de|d baiser|niquer|ken|sucer|bander|jouir|branler|pomper|forniquer|tremper
à|pour|de|sans|va|vont|vais|veut|veulent|veux|peut|faut|aime|adore|aimerais|voudrais baiser avec|comme|sans|ce|toute|devant|tous|sec|fort|ensemble|là|partout|dans$
ça|ca|elles|ils|qui baise|baisent|fornique|forniquent .. sec|bien|fort|partout|comme|tous|entre|dans|souvent$
ai|as|a|avoir|donne|donnent|mettait|met|mets|foutre la trique
vais|va|vas|faire|fait|fais|faisait|ferais|ai|as|a|elle|il|envie jouir|joui|jouissait|jouissais !de !d !du
son|ton|leur|ce|cet|quel|regarde|mate cul !entre !du !de !d
tailler|taille|taillait|taillé|tailles .. pipe|pipes|turlute
une bonne pipe
la|les|l|lui prendre|prends|prend|prenais|prendrais|prenait .. par|en derrière|levrette|missionnaire
lui|la|leur|te .. déchire|déchirer|défonce|défoncer|ravage|ravager|ramone|ramoner|explose|exploser|démonte|démonter|élargir|dilater|fais|fait|faire|bouffe|bouffer .. cul|chatte|anus|fion|rondelle
lécher|lèche|léché|bouffer|renifler|renifle|sniffer|sniffe .. ta|sa|tes|ses|la|leurs raie|rondelle|rosette|culotte|culottes|string|aisselles|entrejambe
ta|sa|leur mère|mere|daronne|sœur|copine|meuf|cousine .. est|était|a|elle bonne|bonnes|fraîche|baisable|bonnasse$
ta|ton|sa mère|daronne|sœur .. string|nue|tapin|trottoir|bordel|lit|levrette|pipe|sodo|pole
vend|vendre|vends|vendent|prostitue .. son|leur|ton|ses|leurs cul|chatte|fesses
se|la|fait|faire|font tourner dans|par|en .. cave|caves|cité|mecs|tous|tournante
combien .. la|une pipe|sodo|turlute
mettre|mets|met|mettait|mis .. doigt|doigts dans|au le|la|sa|ta|son|ton cul|chatte|fion
sale|vraie cochonne|cochonnes
trempe|trempée|mouille|mouillée .. comme une? chienne|salope|fontaine|folle
la|le chatte|cul|con à|de|d ta|sa|leur|votre mère|mere|sœur|daronne|femme|race|grand
giclé|jouir|éjaculer|finir|finis|juter|jute|gicle|joui .. dans|sur|à .. bouche|visage|seins|gueule|face|cul|ventre|dos

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
@insult ce|cette|ces|votre|vos|leur|leurs|le|la|les|ton|mon|ma @product
@product c|@be est? une|des|que|qu? une? @insult
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

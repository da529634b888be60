# Somebody is not well, or not safe: said outright, or without the usual words.

# What people are tired of when it is not a parcel.
[@weary]
fatigué fatiguée épuisé épuisée las lasse usé usée lessivé lessivée vidé vidée crevé crevée fatigue épuise marre assez

[@dear]
famille parents enfants mari femme mère père maman papa proches amis ami amie entourage sœur frère copain copine gosses fils fille bébé conjoint conjointe
voisin voisine cousin cousine collègue mamie papi oncle tante petits petites

# Also those who hurt.
[@kin]
mari conjoint compagnon copain ex père mère fils femme compagne frère oncle concubin mec beau-père beaupère parents grand-père voisin patron tonton

[@wish]
veux voudrais veut voulais voudrait aimerais souhaite souhaiterais rêve envie faut faudrait préfère préférerais préférerait besoin espère

# What is meant to be done.
[@intend]
vais veux voudrais aimerais envie pense pensais penses songe compte ai allais prêt prête préfère préférerais décidé besoin failli essayé fini capable risque idée faut devrais veut va parle menace dit essaie

[@kill-oneself]
suicider suicide suiciderai tuer tue tuerai pendre pends buter flinguer supprimer noyer noie immoler défenestrer étouffer

[@pills]
médicament+ cachet+ somnifère+ pilule+ comprimé+ gélule+ plaquette+ xanax lexomil doliprane paracétamol valium anxiolytique+ antidépresseur+ tranxène stilnox morphine

[@blade]
lame lames rasoir cutter couteau couteaux corde arme fusil

[@hit]
frappe frappait frappé frappée tape tapait tapé tapée bat battait battu battue cogne cognait cogné cognée tabasse tabassé tabassée gifle giflé giflée étrangle étranglé étranglée
violente violenté brutalise brutalisé maltraite maltraité maltraitée séquestre séquestré séquestrée viole violé violée violait insulte

[@soothe]
oublier soulager punir exprès

# Where an order is spoken of, weariness is about that order.
[@shop]
résilie résilier concurrent colis commande commandes commander commandé commandée livraison livraisons livrer livré livrée livrez livreur livreurs livraisons site appli application mail mails email emails newsletter notification+
pub pubs publicité+ promo promos code remboursement remboursements rembourser remboursé remboursée remboursez facture paiement payer payé connexion connecter taille tailles stock article articles
produit produits boutique magasin service sav échange échanger retour retours renvoyer renvoyé suivi transporteur poste relais abonnement catalogue collection+ panier prix euros bug lien
bougie bougies plaid oreiller matelas drap draps pyjama pyjamas couette parfum housse lit tissu robe pull soldes solde avis fidélité points cadeau cadeaux notice douane carton emballage ruban insta instagram
fichier liste placard+ armoire conseiller conseillère relance+ procédure+ litige+ dossier attente attendre modèle+ gamme+ carte achat achats acheter diffuseur odeur odeurs étape gardien

[phrase @idiom]
va|vont me tuer si|quand|avec ça|ca|c|le|la|les|mon|ma|vous
vais|va|faut|peux me|m pendre|tuer|suicider|flinguer si .. @shop|rate|raté
c est du suicide
suicide squad
au bout du rouleau ... papier|scotch|tissu|ruban
suicidé|suicide commercial

# ---------------------------------------------------------------- said outright
[distress 0.95 self self-harm sure]
@dear|elle|il ... veut|voudrait|voulait|vouloir|envie .. mourir|crever !de !pour !d
taper|tape|cogner|frapper .. ma|la tête .. contre .. mur|murs
regarde|regardais|fixe|compte|compté .. la|les|mes|des .. boîte|boîtes|@pills .. de? .. @pills|depuis|heure
pense|penser|envie|veux|voudrais|vais .. le|la|les rejoindre .. là|ciel|haut
depuis|après .. suicide|mort|décès .. pense|veux|envie .. rejoindre|partir|mourir
arrive|peux|sais plus|pas .. à|comment .. vivre|survivre .. avec|ainsi|comme|après
me|m suis .. ouvert|ouverte|coupé|coupée|tailladé|tailladée .. veines|poignets|bras
serai|serais plus de ce|cette|sur monde|terre
pensées|idées|envies|pulsions suicidaires
bu|boire|avalé|avaler|avale|ingéré|ingérer|prends .. de? .. javel|déboucheur|antigel|soude|détergent|poison|lessive|insecticide|acide
@dear|elle|il|s|se .. fait|fais|fait du mal !au !à !en !aux
méthode+|moyen|moyens|comment|façon .. mourir|suicider|suicide|tuer .. souffrir|suicider|mal|vite
mourir|partir|crever sans souffrir|douleur
penser|pensé|pense|songe|songer|songé .. à|a mourir|mort|partir
je|j|moi|jpense ... mourir !de !d
si seulement .. mourir|disparaître|disparaitre|mort|morte
mieux .. vaut|vaudrait .. mourir|mort|disparaître|arrêter|finir$
plus être là|vivant|vivante|sur|en|parmi .. vie|terre|là
plus simple|facile|doux .. de? .. plus|mourir|partir|être|mort .. là|vivre|réveiller|finir
@intend .. me|m @kill-oneself
envie|veux|veut|voudrais|préfère|préférerais|pense|penser|idées|idée|souhaite|aimerais|voulu|voulais|besoin .. mourir|crever|suicide|suicidaire|suicidaires !de !pour !d
suicide|suicider|suicidaire|suicidaires !toi !vous !mon
tentative|tentatives de suicide
@dear|il|elle ... @intend .. se suicider|tuer|pendre|buter|flinguer|noyer|foutre|jeter|supprimer
me|m|se foutre|fous|jeter|jette|balancer|jeté .. en|l|par|sous|dans|du|d|à air|l|la|le|un|fenêtre|pont|train|métro|vide|eau|balcon|toit|rails
sauter|saute|sauterai du|d|sous|par|dans .. pont|fenêtre|toit|train|métro|balcon|vide|rails|falaise
me|m ouvrir|ouvre|taillader|taillade|couper|coupe .. veines|bras|poignets|poignet|cuisses|peau|jambes
me|m|suis scarifie|scarifier|mutile|mutiler|automutile|lacère|lacérer|scarifiée|scarifié|mutilée|mutilé|taillader|taillade
scarification+|automutilation|auto mutilation
me|m coupe|brûle|griffe|frappe .. @soothe
mettre fin à|a mes|ma|la|tout jours|vie|souffrances|ça
en finir avec .. vie|existence|tout
veux|vais|voudrais|envie|pense|décidé|songe .. en|d finir !avec
en finir .. pour bonne|toutes|toujours
plus|pas|aucune|jamais .. envie|raison|goût|force|courage de|d|à .. vivre|exister
veux|peux|voulais|voudrais|pouvoir plus .. vivre|exister|respirer
peux|peu plus de .. vie|vivre|exister
vie .. vaut|vaux|mérite plus|pas|rien .. peine|coup|vécue
ma vie .. sert|vaut .. rien
ma vie .. fichue|foutue|finie|gâchée
vivre .. sert .. rien
quoi .. bon|sert|servir ... vivre|exister|lutter|battre !contre
raison de .. vivre
avalé|avaler|avale|pris|prendre|prends|avalée ... toute|tout|tous|toutes|trop|entière|entier|boîte|boites|plusieurs|plein .. @pills
@pills .. devant|main|mains|poche|table .. moi|prêt|prête|là
les|des|mes @pills devant moi|mes
pris|prends|prendre|avale|avalé .. toute la? boîte|plaquette
@dear ... avalé|pris .. @pills
@blade ... veines|poignet+|gorge|cou|contre .. moi|poignet+|veines
ne|n veux|ai|voudrais|aimerais plus .. être|faire là|ici|partie !pour
plus|pas .. envie d être là|ici
serais|préfère|préférerais|aimerais|voudrais .. mort|morte !de
être|étais mort|morte !de
serait|serais|seraient|vivraient|iraient|porteraient|irait|porterait|serez|seriez|vivriez|serons ... sans moi
si|quand je|j suis|serai|étais|serais plus|pas là|ici ... @dear|monde|mieux|personne|manquer|soulagé
mieux si je|j .. étais|suis|mourais|disparaissais|existais|partais|crevais
je dis|disais adieu

# ---------------------------------------------------------------- at home, or followed
# Beaten at a game is beaten by nobody.
[@game]
jeu jeux cartes partie match échecs console score concours

[distress 0.95 self not-safe sure unless=@game]
@kin|il|elle|ami|on ... menace|menacé|menacée|pointé|sorti|braqué|brandi .. avec|un|une|son|sur .. @blade|pistolet|flingue|marteau
@blade|pistolet|flingue .. sur|contre|sous .. moi|gorge|ma|nous
@kin|ami|petit|mec|copain|il|elle ... a|garde|gardé|pris|bloqué|bloquée|confisque .. les|mes|mon|ma clés|téléphone|papiers|carte|portable
ce qu il|elle|ils|on .. m a fait
visage|nez|bouche|tête .. en sang
@kin|il|elle|on m|me|nous .. a .. cassé|pété|tordu|fracturé|brûlé|brisé|arraché|ouvert .. nez|bras|côte|côtes|dent|dents|poignet|jambe|main|doigts|cheveux|lèvre|mâchoire|arcade
@kin|il|elle|ils va|vont|peut|veut|veulent|voulait|essayé|essaie .. me|m|nous @violence|@harm|retrouver !pour !dans !sur !avec
@kin|il|on|homme vient|venait|entre|entrait|rentre|rejoint .. dans|lit|ma|mon .. chambre|lit .. nuit|soir|dors|dormais
@kin|il|elle contrôle|surveille|confisque|isole|interdit|prend|prive ... tout|argent|téléphone|papiers|sortir|amis|famille
harcelée|harcelé|harcèle|harcèlent|harcèlement .. lycée|collège|école|classe|scolaire|travail|boulot|moral|sexuel
@kin|il ... bouscule|jette|pousse|plaque .. contre|par|dans|sur .. mur|escalier|escaliers|terre
peur de|d .. lui|mon|leur|mourir$
chantage .. photos|nues|suicide|intimes
@kin|il|elle|on .. me|m|nous .. @hit !sur !dans !dessus
@kin ... qui .. me|m|nous .. @hit !sur
@kin|il|elle|on .. me|m|nous .. tape|tapait|cogne|frappe dessus
@kin|il|elle|on|ils ... peur .. tue|tuer|frappe|frapper|étrangle
@kin|il .. me|m|nous menace|menacé|menacée|menaçait
menace|menacée|menacé de mort
on|il|@kin|homme|ils .. m|me .. violé|violée|viole|agressée|agressé|touchée|tripotée|abusé|abusée|séquestrée|enfermée|séquestre
été agressée|agressé|violée|violé|abusée|abusé|séquestrée|battue|battu|étranglée|frappée|enlevée
agressée|agressé|abusée|abusé|violence+ sexuellement|sexuelle|sexuelles|conjugale|conjugales|familiales|familiale
femme|femmes|enfant battue|battu|battues|battus
victime .. viol|inceste|attouchement+|violence+|agression
attouchement+|inceste
@kin|il .. me touche|touchait|tripote|caresse .. quand|la|sous|tous|le|là|dors|nuit
je|j|suis|sommes en danger
vie .. danger
veut|veulent|va|vont|peut me|m|nous tuer|frapper|buter|égorger|étrangler|retrouver !si !avec !pour !quand
il|elle|ils|@kin .. tuer|tue|tuera ... si|s je|j|il|elle .. parle|pars|quitte|voit|sait|découvre
m|nous empêche|enferme|interdit|laisse .. de|d|pas|dans .. sortir|partir|quitter|parler|chambre|cave|appartement|maison
quelqu un .. chez|maison ... peur
à|au secours .. danger|peur|mourir|frappe|tuer
saigne .. beaucoup|aide|aidez|secours

[distress 0.85 self not-safe sure unless=@shop]
appelez|appelle|prévenez|envoyez .. police|secours|pompiers|samu|ambulance|flics|gendarmes|15|17|18|112
bloqué|bloquée|retenu|retenue|enfermé|enfermée .. dans .. appartement|chambre|maison|cave|salle
@kin|il .. est|devient|devenu|devenue|était .. violent|violente
me|m|suis|sens|sommes pas|plus|jamais .. sécurité .. maison|foyer
me|m|suis|sens|sommes pas|plus|jamais .. sécurité chez|avec moi|nous|lui|eux|mes|mon
peur de|d rentrer|retourner|être|rester|dormir ... il|@kin ... violent|frappe|boit|bat|tape|crie|hurle|menace
peur de|d rentrer|retourner chez|à moi|la|maison
peur de|d mon|ma|mes @kin$
peur .. qu|que .. il|@kin|elle ... me|m|nous trouve|retrouve|voie|tue|batte|fasse
homme|type|mec|quelqu|gars|voiture|inconnu|un .. me|m|nous suit|suivent|poursuit|traque|guette|harcèle|observe|attend !sur !par !au
quelqu un|homme|type|mec|ex|on .. essaie|essaye|tente|cherche|force|forcé .. entrer|rentrer|porte|appartement
me|m|suis|sommes .. cache|cacher|cachée|caché|enfermer|enfermée|enfermé|réfugiée|réfugié|barricadée|cachés .. salle|toilettes|chambre|placard|cave|bains|voisine|voisins|sous|dans|garage
suis|sommes .. enfermé|enfermée|coincée|coincé|séquestrée|retenue|ligotée|prisonnière|enfermés .. dans|chez
@kin|il .. casse|cassé|détruit .. tout .. maison|appartement|hurle|boit|bu|crie
@kin .. harcèle|harcelait|traque|suit|surveille

# ---------------------------------------------------------------- somebody else, or a body that fails
[@cloth]
tissu tissus matière couette matelas oreiller housse coton lin plante cuir mousse

[distress 0.9 person somebody-in-danger sure unless=@cloth]
respire|respirer|respirait plus|pas !bien !que
@dear|il|elle .. inconscient|inconsciente|évanoui|évanouie|convulsions|convulse|étouffe|agonise|réveille plus|pas
@dear|il|elle est|sont .. inconscient|inconsciente|évanoui|évanouie|étranglé
mal .. poitrine|cœur|coeur ... seul|seule|respirer|aide|aidez|bras
@dear|enfant+|garçon|fillette ... avalé|avale|ingéré|mangé|bu .. pile|piles|aimant|bouton|bille|cire|huile|liquide|produit|verre|parfum
@dear .. fait|faire une|de tentative|ts|overdose
fait une|un overdose|avc|infarctus|arrêt
overdose de|d @pills
peur pour .. sa|leur vie
@dear|enfant+|petite|petit ... crie|crient|pleure|pleurent|hurle|hurlent .. tous|toutes|toute|chaque|nuit|coups|peur
message|lettre|sms d adieu|adieux

# ---------------------------------------------------------------- life as too much, oneself as too many
[distress 0.85 self weary-of-life sure]
cœur|coeur .. s? arrête|arrêtait|lâche .. pendant|nuit|dormir|sommeil|enfin
plus .. rien .. me .. fait|donne .. plaisir|envie|sourire|heureux|heureuse
regrette d être né|née
sans moi ... mieux|heureux|heureuse|heureuses|tranquille|tranquilles|soulagés|bien
arrêter|arrête|cesser d|de .. avoir|souffrir .. mal|souffrir !au !à
plus avoir|jamais mal|souffrir !au !à
plus souffrir$
sert|servir|sers .. plus? .. à|a .. rien .. de|d vivre|continuer|être|exister
supporte|supporter .. cette|ma|la|mes|toute|ces douleur|souffrance|souffrances|existence|solitude|vie
poids mort
boulet pour .. tout|ma|mes|tous|eux
plus .. courage|force|énergie|volonté|envie de|pour|d .. rien|vivre|continuer|battre|lever|avancer
compte|comptais|importe|utile|manque|existe|importante|important .. pour .. personne
à|a personne pour moi
personne .. soucie|intéresse|préoccupe|occupe de|à|a moi
ma vie .. est|c .. inutile|vide|nulle|ratée|foutue|enfer|cauchemar|échec|désastre|gâchis
déteste|hais|supporte|maudis .. ma|cette|la vie !chère
plus .. à|a .. en|vous|t faire|inquiéter|soucier .. pour moi
plus .. vous|se inquiéter|soucier de|pour moi
je .. serai|serais .. plus là|ici$
je .. suis plus|pas utile|bon|bonne .. à|pour .. rien|personne
tout .. préparé|prévu|organisé|rangé|écrit|prêt ... enfants|papiers|lettre|lettres|famille|après|départ
donné|distribué|donne .. mes|toutes .. affaires ... avant|partir|fin|adieu
@weary de|d vivre|exister|survivre|respirer|souffrir|lutter
@weary .. battre|tenir|semblant|faire ... lâche|abandonne|bout|vie
@weary de|d|par la|cette|ma vie !chère !de !en
vie .. m a|me|nous usé|usée|épuisé|épuisée|tué|détruit|détruite|bouffe|pèse
plus .. goût à|a|de|d rien|vivre|la|vie
@wish|mieux .. n? avoir|être jamais|pas né|née
être jamais|pas né|née
suis .. de trop sur|dans cette|la|ce terre|monde|vie
pas|plus|aucune ma? place sur|dans cette|ce|la? terre|monde
si|quand je disparaissais|mourais|mourrais|crevais|meurs|existais|disparais|partais !de !du !d ... personne|rendrait|monde|soulagé|soulagés|mieux|manquerais|manque|différence
personne ... si je disparaissais|mourais|crevais|meurs|existais|disparais|mourrais|partais !de !d !du
si j étais .. mort|morte|plus ... personne|monde|soulagé|soulagés|mieux
que je sois|suis là .. ou pas|non
personne .. mon absence|enterrement
personne .. ma mort|disparition
personne .. me? manquera|manquerai|manquerais|pleurera|regrettera|regretterait|pleurerait
je .. manquerai|manquerais|manque .. à|a .. personne
je gâche|pourris|ruine|détruis .. vie .. monde|gens|tous|autres|@dear
autant que? je disparaisse|parte|meure|crève|disparaître|mourir|crever
monde|terre|gens|enfants|@dear ... serait|seraient|irait|iraient|porterait|porteraient|vivrait|sera|seront|sont .. mieux|soulagé|soulagés|heureux|tranquilles|bien .. sans|si|quand .. moi|je|j
lettre|lettres|mot|message d adieu|adieux
lettre|mot|lettres ... pour|à|a mes|ma|mon|leur @dear .. ce|c|demain|soir|fini|adieu
dis|dire|fais|faire mes? adieu|adieux à|a tous|toutes|ma|mes|famille|monde
dernier|derniers message|mots|soir|jour .. adieu|adieux
c est .. mon dernier message$ 
dites|dis|dire à|a mes|ma|mon @dear .. je|j|que .. aime|aimais|demande|désolé|désolée|pardon
quand|lorsque|si vous|tu|on lirez|liras|lira|lisez|lirait ... serai|serais|suis|plus|trop là|mort|morte|partie|parti|tard|loin
serai|serais .. déjà plus là|ici|de
quitter|quitte ce|cette monde|terre
ma vie .. plus|aucun|pas .. sens|valeur|intérêt
voudrais|veux|aimerais|pouvoir|pouvais|envie|préférerais .. plus|jamais .. exister|me|souffrir .. réveiller|mal|là|née|né !avec !en !la !à !tôt !le !les
endormir|endors|dormir|coucher ... plus|jamais .. réveiller !la !avec !à
endormir|endors|dormir|coucher .. pour toujours|jamais !dans !avec !sur
endormir|endors|dormir .. que .. s? arrête|finisse|cesse|termine
espère|voudrais|veux|aimerais|souhaite|pouvais|pouvoir|seulement ... pas|plus|jamais me? réveillerai|réveiller|réveille|lever|lèverai .. demain|jamais|matin|plus
ne me? réveillerai plus|pas|jamais$
disparaître|disparaisse|disparaitre de|d|à|pour .. surface|monde|terre|jamais|toujours|tous|vie|bon
envie|veux|voudrais|aimerais|souhaite de? disparaître|disparaitre$
douleur|souffrance|souffrances|souffrir|calvaire .. s? arrête|cesse|finisse|disparaisse|arrêter
raison|raisons|force|courage|envie|intérêt|but .. de|d|à .. me|m lever|battre|accrocher|réveiller
perdu|perdue goût|envie .. vie|vivre
supporter|supporte plus .. vie|vivre|existence
peux plus tenir|supporter .. vie
idées|pensées|idée noire|noires|suicidaires|morbides|sombres
me|m fais|fait|faire|fera|refait .. du|de|d mal !avec !en !à !au !aux
fais|fait|faire du mal en|à|exprès .. cachette|moi
envie de me|m faire .. mal
aidez|aide moi .. ou|sinon je|j ... bêtise|connerie|tue|flingue|pends|malheur|mal
sinon|ou je|j .. me|m tue|fous|flingue|pends|jette|suicide|bute
capable|risque|peur|sinon|peux .. faire une connerie|bêtise !pour
adieu .. monde|tous|tout !soldes

[distress 0.7 self life-in-pieces sure unless=@shop]
plus rien|jamais sentir|ressentir
@weary|dégoûté|dégoûtée|saturé de|d .. tout$
trop .. @weary .. de|d tout|la|cette|ça .. vie|ça
qu|que on m|me oublie|laisse|pleure
que|qu tout s? .. éteigne|éteindre|disparaisse|noir
plus .. envie de|d rien
dormir .. et .. plus|jamais
la|cette vie .. est|c .. trop .. dure|dur|difficile|lourde|insupportable|compliquée|cruelle|pénible
je|j .. suis|sers .. bon|bonne|bons|plus|sers à rien
plus personne .. à|a|vers|qui
vers qui me tourner
si je|j .. étais|serais .. plus là
testament
sans|plus|aucune envie de|d rien|vivre
je|j .. sers|vaux|suis .. rien$
@wish .. que|qu tout|ça s|se? arrête|arrêter|finisse|cesse|termine|stoppe
peux plus de .. tout|rien$
peux plus de me|m? lever|battre|faire|souffrir
je|j|me|que|qu .. un|une|qu|que poids|fardeau|boulet|charge ... pour|à|sur|de ma|mes|mon|tout|tous|les|toute|eux @dear|monde|autres|eux
je|j|me suis|sens .. un|une|qu|que poids|fardeau$
plus|aucun|aucune|pas .. espoir|avenir|issue|solution .. pour moi
plus|aucun|aucune|pas .. espoir|avenir|issue|perspective$
je|j|moi .. vois|trouve|voit plus|aucun|aucune|pas .. issue|avenir|sens|bout !à !pour !de !au
plus|n|ne rien .. a|n .. sens|importance|intérêt
plus|ne|n rien .. qui|ne|n|me .. retient|retienne|rattache|intéresse|motive|raccroche|attache
rien ne me retient|rattache|motive|intéresse plus
tout|c est .. fini|foutu|terminé|perdu|mort pour moi !le !la !les
intérêt|sens|but|quoi|sert .. de|à|a|d continuer|lutter|battre|accrocher|lever !avec !sur
m|me en? vais|pars|partir|irai|aller pour toujours|bon !de !chez
partir|pars|pour pour|de toujours|bon !de
je|j .. sers plus|strictement? à rien
je|j suis de trop$
me|m sens .. vide|seul|seule$
je|j tiens|tenais|tiendrai|peux plus .. le|tenir coup
plus la force .. de .. vivre|continuer|rien|lutter|tenir|me
plus .. force|goût|envie de|d|à rien
au bout du rouleau
au bout$
suis|sens|vis .. sur|au .. un|le|bord pont|toit|rebord|parapet|rails|voies|falaise|gouffre
@blade .. à|a|dans|en la|ma|mes main|mains
seul|seule au|complètement|vraiment monde|abandonnée|abandonné
personne .. à|a qui parler|me|confier
personne ne? m|me aime|aimera|comprend$
saigne .. beaucoup|pas|plus|arrête

# ---------------------------------------------------------------- frames
# Where it is a manner of speaking, or a present.
[phrase @idiom]
@kindly .. va|vont|vas me|m tuer
va|vont me|m|nous tuer ... @kindly|montant|panier|combien|dépensé|prix|facture|note|ticket|carte|achats|sacs|colis|découvrir|commandé
mourir|étouffer|étouffée|étouffé|pisser|tuer|crever de|d .. rire|joie|bonheur|honte|jalousie|envie|compliments|curiosité|bisous|câlins
faillit|failli|manqué .. étouffer|étouffé|étouffée|mourir|tuer|pendre .. de|en .. rire|lisant|voyant
plus envie de vivre|manger .. sans vos|votre|vous

# A thing one cannot be without, and plants that die.
[phrase @idiom]
vivre|exister sans ma|mon|mes|vos|votre|ce|cette|ces !fils !fille !mari !femme !mère !père !enfant !enfants !frère !sœur !bébé !maman !papa !chien !chat
ma vie est fichue|foutue|finie|ruinée sans
sapin|plante|plantes|fleurs|fleur|batterie|téléphone|rosier|orchidée|cactus|arbre|olivier ... mourir|meurt|meurent|crever|crève

# Where an ending is of a stay, a holiday, a job.
[@away]
vacances vacance weekend week-end hôtel camping voyage déplacement congés déménage déménagé déménager boulot bureau

[distress 0.9 self self-harm sure]
pris|prendre|prends|avalé|avale|ingéré|bu|gobé .. trop|tro|plein|beaucoup|plusieurs|overdose|tous|mélangé .. @pills
@pills .. avec|et .. alcool|vodka|whisky|vin|rhum .. pris|avalé|bu|prends
pris|avalé|bu .. @pills .. avec|et .. alcool|vodka|whisky|vin|rhum
je .. mérite|méritais plus|pas .. de|d .. vivre|exister
supporte|supporter|supportais|tolère|endure plus .. d|de|la .. exister|vivre|vie
vais|va sauter|balancer|jeter$
vais|prêt|prête|va m|me .. sauter|foutre en|jeter|balancer|pendre|noyer|ouvrir|trancher !dans !sur
endors|endormais|endormir|couche|couchais|dormir|endormirais ... réveill%er|réveillais|réveillerais|réveille|réveiller plus|pas|jamais !à !avant !tôt !la
m|me réveill%er|réveillais|réveillerais|réveille|réveiller plus|jamais .. irait|arrange|arrangerait|mieux|bien|soulagerait|tant
peur de|d .. ce .. que|qu|dont .. je|j .. ferai|faire|fais|suis|serais|pourrais|peux|vais
peur .. de .. moi même
peur de|d .. me|m .. faire|tuer|blesser|foutre|ouvrir|couper|pendre
@blade|pistolet|@pills .. à|a|près|devant|sous|sur .. côté|cote|portée|moi|main|mains|yeux|table|genoux !commander !livr%er
j|je .. préparé|acheté|trouvé|caché|sorti|prépare|sors .. la|une|mon|les|le|un|de|ma .. corde|lame|lames|rasoir|@pills|fusil|flingue|ceinture !commande
matin|nuit|minuit|heures|3h|2h|4h|1h|5h ... suis|assis|assise .. sur|au|bord .. le|la|les|du|un pont|toit|rebord|rails|voie|voies|falaise|parapet|gouffre
suis|assis|assise|monté|montée|debout .. sur|au|bord .. bord|rebord|toit|parapet|rails|falaise|pont .. du|de|le|la|et|seul|je|prêt|personne
je vais le faire ce soir
ai écrit|rédigé|laissé|préparé|fini .. ma|mes|les|une|la .. lettre|lettres|mots|mot .. adieu|à|pour .. mes|ma|tous|tout|chacun|enfants|parents|famille|proches
vouloir|veut|veux|voulait|menace|dit|parle|essayé|tenté|tente .. de|d|qu .. mettre fin|foutre .. à|en .. ses|sa|jours|vie|l
ne|n|me|m verrez|verra|reverrez|reverra|entendrez plus .. jamais|après|demain
vous|tu|personne .. aurez|auras|aura .. plus .. à|a|de .. entendre|supporter|occuper|subir|soucier|nouvelles
rejoindre|retrouver .. ma|mon|mes|maman|papa|lui|elle .. là|ciel|haut|paradis|étoiles|au|dans|mort|morte|décédé|décédée

# Soon gone: what is said when accounts are closed.
[distress 0.7 self life-in-pieces sure unless=@away]
toute|tout façon|manière|cas ... je .. serai|serais|suis .. plus|pas .. là|ici|longtemps|monde
plus besoin .. là|la|où .. où|ou|je|m .. vais|pars|attend
là|la où je vais|pars
régler|ferme|fermer|clôturer|ranger|trier|mettre ... avant .. de .. partir|disparaître|mourir|finir$
plus la|de|aucune force|forces|courage|énergie$
veux|voudrais|envie|aimerais .. partir|m|rejoindre .. rejoindre|retrouver|endormir .. maman|papa|mère|père|frère|sœur|fils|fille|bébé|elle|lui
plus personne|rien .. à|qui|pour|sur|ne .. qui|perdre|moi|m|me .. attend|retient|aime|manquera|raccrocher|donne
vois|voit|trouve plus .. bout|lumière|sortie .. tunnel|du
c est la fin pour moi|nous$
dernière|dernier fois|nuit|jour .. que je .. existe|vis|respire

# Hunger, cold, the street: nobody asks a shop for bread without need.
[distress 0.8 self in-need sure]
pas|rien|plus|ni .. mangé|bouffé|avalé|manger !vos !votre !de .. depuis|hier|jours|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine !ce !cet !au !le !la
plus|pas|rien .. de|quoi|pour|à .. nourrir|manger .. mes|mon|ma|ce|les|et enfants|bébé|fils|fille|soir|petits|petit
plus|n rien à|pour manger .. pour|depuis|mes|nous|jusqu|avec !dans
plus|pas de quoi manger|nourrir
nourrir .. mon|mes|ma .. bébé|enfants|fils|fille|petit|petite|gosses .. plus|pas|rien|sans|argent
sans|plus|pas .. argent|rien|quoi ... nourrir .. mon|mes|ma .. bébé|enfants|fils|fille|petit|petite|gosses
meurs|mourons|crève|crevons|affamé|affamée|affamés .. de .. faim|froid .. depuis|avec|mes|dans|jours|enfants
dors|dort|dormons|vis|vivons .. dans|à .. ma|notre voiture
dors|dort|dormons|vis|vivons .. dans|à .. la rue
dors|dort|dormons dehors .. depuis|avec
expulsé|expulsée|expulsés|expulser .. de chez|notre|mon|chez|demain .. logement|moi|nous|appartement|avec|enfants
sans|plus électricité|chauffage|toit|eau .. avec|et .. enfants|bébé|hiver|froid

# Somebody near with a weapon, or no way out.
[distress 0.9 self not-safe sure unless=@game]
@kin|il|elle|on|ils|homme|type|mec|quelqu|gars|inconnu|voisin ... avec|tient|sort|sorti|brandit|pris .. un|une|son|sa .. @blade|hache|batte|flingue|pistolet|marteau|carabine|matraque|machette !cuisine !cadeau !offrir
@kin|homme|type|mec|gars|inconnu|voisin .. a|est .. un|une|armé .. arme|couteau|fusil|flingue|pistolet|armé !cuisine
@kin|ils|homme|type|mec|quelqu .. m|nous|me .. attend|guette|cherche|cherchent|traque|poursuit .. en|devant|dehors|partout|avec|derrière .. bas|moi|chez|porte|maison|arme|couteau|nous|hall|immeuble
enfermé|enfermée|séquestré|séquestrée|attaché|attachée|ligoté|ligotée .. dans|ds|à|chez|par .. appart|appartement|chambre|cave|maison|radiateur|@kin
m|nous .. a|ont .. enfermé|enfermée|séquestrée|séquestré|enfermés|attachée|frappé|frappée|cogné|cognée|tapé|battue|étranglée|étranglé|giflée|violée !dans !son
ose|peux pas|plus .. sortir|appeler|partir|téléphoner|rentrer .. il|mon|ma .. écoute|surveille|tue|tuer|frappe|frapper|entendre|retrouve|menace
aidez|aide|sos|secours moi|nous .. il|danger|police|on .. frappe|tue|tuer|enfermé|enfermée|bat|arme|couteau|danger|porte|étrangle

# Bodies that fail.
[distress 0.85 person somebody-in-danger sure unless=@cloth]
sens|sent plus|pas .. mes|mon|ma|ses|son|sa jambes|jambe|bras|mains|main|côté|visage|pieds|doigts
saigne|saigner|hémorragie .. depuis|beaucoup|partout|énormément|abondamment !gencives !couleur
tombé|tombée|chute .. et|dans|elle|il .. respire|bouge|relever|répond|inconsciente|inconscient|conscience .. plus|pas
gorge|langue .. gonfle|gonflé|gonflée|enfle|serre
visage|lèvres .. gonfle|gonflé|gonflée|enfle .. respir%er|vite|gorge
choc|crise anaphylactique|cardiaque|épilepsie|convulsion
réaction|choc|crise .. allergique|asthme .. respir%er|aidez|vite|gorge|gonfle|grave|urgence
mal|douleur .. à|dans|au .. poitrine|thorax .. bras|respir%er|seul|seule|gauche|peur|jambes
s est|es .. évanoui|évanouie|effondré|effondrée|pendu|pendue|défenestré|tailladé|électrocuté|électrocutée|noyé|noyée

[distress 0.85 self weary-of-life sure]
économise|économisé|stocke|garde|cache|accumule|compte|comptais|collectionne .. mes|les|des|tous .. @pills
plus|pas|aucune|jamais .. envie|goût|force|raison .. d|de .. être .. en|vivant|vivante|là|né|née|au .. vie|monde
moyen|méthode|façon|manière .. le|la|plus|de|d .. plus|rapide|facile|sûr|sûre|douce|indolore|finir|mourir .. finir|mourir|partir|en|d|pour|souffrir
j|je|tu .. ai|prépare|acheté|noué|fait|regarde|caresse .. la|une|ma|cette|le|un corde|noeud|lame|rasoir|poutre$
regarde|fixe|longe|marche|vais|traîne|reste|attire|attirent|appellent|imagine .. les|le|la|au|du|près|devant|sur|vers .. rails|voies|pont|vide|train|trains|fenêtre|eau|lames|balcon .. tous|chaque|et|soir|soirs|nuit|en|qui|depuis|appelle
regarde|fixe|contemple .. les|le|la .. rails|vide|pont|lames
vois|imagine|sens pas|plus .. passer|fêter|vieillir|arriver|être|vivre|tenir|survivre .. noël|les|30|anniversaire|l|jusqu|été|là|hiver|semaine|mois|année|demain|encore
veux|voudrais|envie|aimerais|vais .. m|me .. éteindre|effacer|évaporer|dissoudre|laisser .. mourir|partir
veux|voudrais|envie|aimerais .. m éteindre|effacer|évaporer
demain|bientôt|après|prochaine .. il|y|n|je|plus .. aura|serai|y|il .. plus .. personne|rien|moi|là .. à|qui|au|pour|de|ce
pris|prise|prendre .. ma|la|cette décision$
mieux|heureux|tranquilles|bien .. avec|sans .. l|mon|le|la|moi .. assurance|argent|capital|vie
assurance vie .. pour|ira|aidera|suffira|mieux|quand|leur|après|ils
supporterai|supporte|supporter|tiendrai|survivrai|passerai|veux|peux|pas|plus .. pas|plus|un|une .. un|une|pas .. jour|nuit|journée|heure|seconde|minute|semaine|matin .. de|supplémentaire|encore .. plus|encore|comme
personne .. s|se|n .. en|y|soucie|rend|remarque|inquiète|fout|aperçoit|importe .. soucie|moque|compte|inquiète|moi|rien|d
c est .. un|mon|ma .. au|adieu revoir|adieu !avec
c est un au revoir
dernier|ultime|vrai au revoir
recommence|recommencé|rechuté|replongé|retombé .. à|a|dans|de .. me|m|la|l .. mutiler|couper|scarifier|scarification|automutilation|faire|taillader|ouvrir|brûler

[distress 0.9 self not-safe sure]
@kin|il|elle|ils|on .. recommencé|recommence|continue|arrête|essaie|essayé|commencé|passe|fini .. à|a|de|pas|par|son .. me|m|nous @hit|frapper|taper|cogner|battre|gifler|étrangler|violer|insulter|menacer|brutaliser|pousser|secouer|maltraiter|toucher
@kin|il|elle|ils ... si je|j|on .. pars|part|quitte|parle|dis|sors|appelle|dénonce|bouge|raconte|porte ... me|m|nous|les|mes .. retrouvera|retrouve|tuera|tue|tuer|trouvera|prendra|fera|frappe|frapper|aura|enfants|chopera
peur de|d rentrer|retourner|dormir .. ce|chez|à|cette|avec|là|dans .. soir|nuit|moi|maison|lui|mon|bas|demain|seule !train !tard
homme|type|mec|gars|inconnu|quelqu|voiture|individu .. un|qui|m|me|nous .. a|ont|m|est|un .. suivi|suivie|suivis|suit|poursuivi|poursuivie|coincée|agressée|attrapée|touchée|abordée|pisté .. jusqu|chez|dans|depuis|et|devant|à|il|ce|jusque
patron|chef|collègue|prof|oncle|beau|père|entraîneur|voisin|grand|frère|cousin|médecin|coach|curé|professeur|directeur .. me|m|père|nous .. touche|touchait|tripote|caresse|embrasse|force|coince|harcèle|oblige|attouche|filme !beaucoup !droit
où|nulle|sais|endroit .. aller|part|dormir|pas|réfugier .. aller|où|dormir|réfugier|il|mes|avec|pour|ce .. me|soir|enfants|frapper|dormir|aller|cette|nuit|retrouve|frappe

[distress 0.9 person somebody-in-danger sure]
lèvres|visage|peau|doigts|bébé|elle|il .. est|sont|a|les|le|devient|deviennent .. lèvres|bleu|bleue|bleues|bleus|violet|violettes|gris|grise|tout .. bleu|bleue|bleues|toute|bleus !couleur !teint !jean !pull
lèvres bleues|violettes
@dear|@kin|coloc|colocataire|il|elle ... dit|a|est|s|vient .. enfermé|enfermée|avalé|pris|tout|qu .. tout|avalé|médicaments|pris|comprimés|enfermé|@pills .. avalé|pris|médicaments|tout|@pills|armoire|dit
dit|avoue|écrit qu .. il|elle a .. tout avalé|pris|bu
réveille|réveillent|bouge|répond|réagit|respire pas|plus .. et|depuis|il|elle|y|il|dans !commande !mail !téléphone !message
boîtes|plaquettes|tablettes|flacons|flacon .. de|d .. @pills .. vides|vide|par|partout|à|autour

[distress 0.8 self in-need sure]
rien|plus|pas .. à|a|de|pour .. donner|quoi|manger|mettre|cuisiner .. à|a|mes|pour|aux|ce .. manger|mes|enfants|bébé|petits|filles|fils|soir .. enfants|soir|filles|petits|gosses|fils|bébé !chat !chien !chats !chiens !oiseaux

[distress 0.85 self weary-of-life sure]
serai|serais|suis .. plus .. là .. pour .. les|la|le|l|voir|recevoir|ouvrir|réceptionner|en .. recevoir|voir|ouvrir|profiter|réceptionner|lire !lundi !mardi !mercredi !jeudi !vendredi !samedi
dites|dis|dire .. à|a .. mes|ma|mon|les .. enfants|fils|fille|mari|femme|parents|mère|mère|maman|famille .. que|qu .. je|j .. suis|les|aime|désolé|désolée|regrette|ai|l|pardon
bouteille|vodka|whisky|rhum|alcool|vin|bourré|bourrée .. et|avec .. tous|mes|des|les|une|toute .. @pills|lame|lames
@pills .. et|avec .. une? bouteille|vodka|whisky|rhum|alcool
se passe|arrive|risque|fait|temps|combien .. quoi|si|ce|pour|faut .. je|j|on|si .. bois|boit|avale|prends|ingère|mange .. ce|de|du|la|tout|toute|le|un .. nettoyant|javel|produit|boîte|flacon|comprimés|détergent|parfum|poison|médicaments|plaquette|déboucheur|bouteille|liquide
déçue|déçu|triste|dégoûtée|dégoûté|désespérée|horreur|regrette .. de|d|quand|que|à .. me|m|je .. réveiller|réveille|réveillée|réveillé|être .. matin|encore|vivante|vivant|toujours
déçue|déçu|triste|dégoûtée|dégoûté|désespérée .. de me réveiller
monde|vie|famille|tout|terre|enfants|gens|tous .. tournerait|tourne|irait|serait|marcherait|continuera|continuerait|vivrait|ira|iront|seraient|vivraient .. mieux|très|bien|pareil|plus|aussi .. sans|bien|sans .. moi
personne|aucun|nul .. ne|n .. veut|aime|voudra|attend|supporte .. de|plus|m .. moi$
arrêté|arrête|arrêter|sauté|cessé|saute .. de|mon|mes|le|prendre|ma .. prendre|mon|insuline|traitement|médicaments|chimio|dialyse .. exprès|pour|volontairement|volontaire|car|tout|mourir
arrêté|arrête|arrêter|cessé .. mon|l insuline|traitement .. exprès|volontairement|mourir|finir
bientôt|demain|soir .. tout|ce|ça|c .. sera|est .. fini|terminé|derrière|réglé .. pour moi
paix avec|dans .. l|la|mon|ma|cette .. idée|mort|départ|décision .. de|d|mourir|partir|moi
paix avec l idée .. de|d partir|mourir
rechuté|replongé|craqué|recommencé .. et|hier|cette|ce .. j|nuit|soir|tout .. ai|pris|avalé|bu|coupé|tout .. tout|pris|trop|recommencé|coupé|coupée
ai|a tout pris|avalé|bu$
noie|coule|sombre|étouffe|crève|meurs .. et|en|tout|mais .. personne|nul|silence|seul|seule .. le|ne|voit|remarque|entend|aide|sait|seule|seul|coin
sors|quitte|lève|bouge plus|pas .. de|mon|du .. lit|chez|chambre|canapé .. depuis|à|semaines|jours|mois|quoi
plus|pas|jamais exister|existe$
arrête|arrêter tout .. pour|bon|de .. bon|vrai|toujours|définitivement
envie|veux|vais|faut .. de|d .. tout arrêter|stopper|foutre|plaquer .. pour|de|en .. bon|air|toujours|vivre
assez|marre de|d vivre|exister|respirer !dans !ici !comme !chez !en
ras le bol de|d vivre|exister

[distress 0.9 self not-safe sure]
retient|retenu|retenue|retiennent|garde|séquestre|enferme .. ici|contre|moi|prisonnière|chez .. contre|ma|mon|mes .. volonté|gré|plein
contre ma volonté
quelqu|homme|inconnu|type|individu|cambrioleur .. un|est|a|dans|chez|entré .. chez|dans|entré|rentré|rôde .. moi|maison|jardin|l|ma|mon|nous !livr%er !livré !réceptionner
@kin|il|elle|on|ils .. m|me|l|nous .. a|ont|va|met|mis|serre|serré .. serré|serre|mis|mains|pris|attrapé|écrasé|mettre .. la|les|ma|sa|par|mains|autour .. gorge|cou|cheveux|bouche|oreiller
en train de .. l|la|le|me|m|les|nous|ma|mon|se étrangl%er|frapp%er|battre|tu%er|viol%er|égorger|étouffer|taper|tabasser|noyer|massacrer
saigne|blessée|blessé|bleus|inconsciente|cassé|sang .. il|car|parce|elle|après|depuis|mon .. m|a|qu|mari|me .. poussée|poussé|frappée|frappé|tapée|battue|jetée|cognée|a
enceinte .. et .. saigne|saignements|contractions|seule|perds|frappe|battue|rue|sang
efface|effacez|supprime|supprimez|cachez .. cette|ce|la|nos|tout|mes .. conversation|message|messages|discussion|historique .. il|mon|avant|svp|car|mari|lit|surveille|vite
@kin|il|elle .. surveille|contrôle|fouille|lit|espionne|piste|écoute|confisque .. mon|mes|tous|ma|nos|tout téléphone|messages|mails|appels|compte|argent|sorties|portable|faits|position

[distress 0.9 person somebody-in-danger sure]
copine|copain|amie|ami|mère|père|frère|sœur|mari|femme|fils|fille|voisin|voisine|coloc|il|elle|pote vient|viennent|a|s .. de|est|sauté|d .. sauter|jeter|tirer|pendre|sauté|jetée|pendu|pendue|ouvrir|poignarder|électrocuter|noyer|effondrer|écrouler !pas !repas !cours !classe
pas|plus|ni de chauffage|lumière|eau|manger .. et .. bébé|enfants|malade|froid|petit
crois|sens .. que .. je .. vais|suis .. mourir|train|crever

# An animal that ate something is no emergency call.
[@pet]
chat chats chien chiens chaton chiot lapin hamster perroquet chatte chienne

[distress 0.9 person somebody-in-danger sure unless=@pet]
@dear|petit|petite|bébé|fils|fille|enfant|gamin|il|elle ... a|vient|ont .. bu|avalé|mangé|ingéré|croqué|boire|avaler .. de|du|l|la|le|votre|une|un|de|des .. huile|produit|nettoyant|pile|lessive|capsule|javel|parfum|dosette|vernis|colle|cire|aimant|liquide|recharge|peinture|détergent|bille !chien !chat

[distress 0.85 self weary-of-life sure]
au|à bout de ma|la vie
bout .. de|du .. ma vie|souffle|rouleau !mdr !lol
plus|pas|aucune .. raison|raisons|motif|envie .. de|d .. me|m|vivre|continuer|être|exister lever|vivre|battre|réveiller|lutter|vie
rime|sert|mène .. à .. quoi|rien .. de|d|tout .. être|vivre|continuer|exister|vie|ça !attendre
veux|voudrais|vais .. plus .. être|vivre .. là|ici|avec .. et
veux|voudrais plus être là|ici
tout .. me|m .. fait .. mal .. et|je|que|partout
tentative|ts .. de|à|il|l|en|hôpital|hospitalisée|hospitalisé .. suicide|médicamenteuse|hier|semaine|mois
hôpital|urgences|hospitalisée|hospitalisé .. après|pour|suite .. une|un|à|ma .. tentative|ts|overdose|surdose|geste
me|m coupe|brûle|griffe|mords|scarifie .. encore|toujours|exprès|souvent|tous|depuis|quand|les|recommence
dit|dis|veut|parle|menace .. qu|que|d|de .. il|elle|va|vont .. en finir|finisse
va|vais|allons|veut|veux en finir !avec
personne|rien|plus .. juste|que|seulement .. la|ma|une bouteille|bouteilles
mois|semaines|jours|longtemps|temps .. que|je .. je|prépare|pense|planifie|y .. prépare|pense|planifie|songe .. à|le
occupez|occupe|prenez|veillez .. vous|soin|sur .. de|mon|ma|mes .. chat|chien|chats|enfants|fils|fille|mère|famille .. quand|après|si|une
plus|mieux simple|facile .. si .. je|j .. arrêtais|disparaissais|partais|mourais|crevais|arrête|restais|finissais !commander
suis|es prêt|prête .. à|pour .. partir|mourir|rejoindre|sauter|finir .. maintenant|merci|enfin|ce|loin|adieu !vacances !voyage
avenir|futur .. pas|plus|aucun|vois
protéger|protège|contrôler|contrôle .. de|contre .. moi .. même|meme
cesse|arrête|arrêter|finir|stop .. de souffrir|souffrance|douleur|douleurs

[distress 0.9 self not-safe sure]
@kin|compagnon|compagne|il|elle .. m|me .. interdit|empêche|défend|prive|interdisait|laisse .. d|de|pas|tout|mes|les .. voir|avoir|sortir|travailler|parler|argent|amis|amies|famille|téléphone|compte|manger
ils|elles|on|il|elle|@kin .. me|m|nous fait|font|faisait|faisaient .. du|mal|des .. mal|choses|trucs
@kin|ils|il|elle|on .. me|nous .. font|fait|faisait du mal
@kin|oncle|prof|voisin|coach|beau .. me|m|père .. fait|faisait|demande|oblige .. des|faire|à|de .. choses|trucs|toucher|regarder|photos|caresses
fumée|flammes|feu|gaz .. sous|dans|chez|partout|entre|par|sort .. porte|la|appartement|couloir|chambre|maison|escalier .. suis|sommes|on|je|bloqué|coincé|coincée|bloquée
faire .. du mal à|a mon|ma|mes|moi|nous .. bébé|enfant|enfants|fils|fille|même|petit|petite|moi

[distress 0.9 person somebody-in-danger sure]
elle|il|@dear répond|bouge|respire|réagit|parle|réveille plus|pas .. je|quoi|que|aidez|vite .. fais|faire|faut|aidez|fait !mail !message !sms !téléphone
mal|douleur|pression dans|à|au .. poitrine|thorax|cœur

# Threats: to people and to places, said outright or veiled.

# Candles are burnt, curtains hung, lines drawn: only what is done to people counts without "you".
[@kill fuzzy]
tu%er tuez buter bute butent égorg%er poignard%er étrangl%er massacr%er assassin%er viol%er lynch%er extermin%er fusill%er décapit%er trucid%er tabass%er éventr%er gazer

# What is done to somebody, where "you" stands before it.
[@harm fuzzy]
casser péter démolir démonter défoncer éclater exploser fracasser fumer crever planter suriner refroidir liquider descendre dérouiller corriger tabasser cogner savater marraver frapper
gifler étrangler égorger éventrer saigner massacrer tuer buter flinguer poignarder écraser broyer détruire abattre dégommer atomiser allumer choper attraper niquer enterrer schlasser

# Done to things in anger.
[@wreck fuzzy]
casser cramer brûler incendier saccager péter exploser détruire défoncer vandaliser fracasser démolir dégrader rayer crever taguer caillasser ravager raser

[@burns]
cramer brûler flamber sauter exploser brûlera cramera brûle crame flamber flambe partir

[@bodypart]
main mains dents jambes jambe bras nez genoux genou gueule tête crâne mâchoire cou doigts doigt côtes visage figure os yeux tronche face rotules

[@weapon]
batte couteau couteaux fusil arme armes flingue pistolet kalash machette barre marteau pitbull acide essence cocktail gun hache sabre matraque tronçonneuse couperet

# Veiled: what might happen to the shop, or what is known of those who work there.
[@staff]
vendeuse+ vendeur+ employé+e caissière+ caissier+ équipe gérant+e responsable patron+ne personnel livreur+ collègue+ salarié+e conseillère+ directrice directeur fille+ chauffeur+ stagiaire+ préparateur+ boss

[@family]
famille enfants gosses femme mari mère père fils fille sœur soeur proches gamins

[@premises]
boutique+ magasin+ vitrine+ locaux entrepôt+ devanture enseigne bureau bureaux commerce siège camion+ camionnette+ dépôt atelier site baraque établissement voiture+ bagnole+ véhicule+

[@leaves]
finissent finit sortent sort ferme ferment rentrent rentre partent part quittent quitte débauchent termine terminent sortie fermez sortez rentrez partez

[@ally]
potes pote cousins cousin frères frère gars amis ami mari père mec copains copain mecs types fils beau-frère oncle collègues gens

[@comes]
arrive arrivons viens vient venons passe passons passer débarque débarquons débarquer rapplique reviens revient retour descends venir viendrai viendra viendrons passerai passera vais va allons vont

[@laugh]
mdr ptdr lol haha hihi mdrr 😂 🤣 😅

# ---------------------------------------------------------------- said outright
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
mérite|méritent|méritez|mérites .. qu|que .. te|vous|t|le|la|les|lui|leur casse|frappe|tape|mette|colle|pète|fasse|crève|plante|bute
mérite|méritent|méritez|mérites de|la|que? .. mourir|crever|mort|balle|corde|pendaison
doivent|doit|devraient|devrait être|etre @kill|pendu|pendus|exécutés|brûlés|abattus
@kill vous|toi|les tous|toutes
débarrasser d|de vous|toi|eux
coup de .. pied|poing|boule .. gueule|bouche|face|tronche
te|vous|lui mettre|mets|met .. crochet|droite|gauche|patate|baffe|gifle|claque|taloche
faut|faudrait .. les|te|vous|le|la @kill|pendre|abattre
qu|que .. tous|toutes? crèvent|meurent|crève|crevez
souhaite .. cancer|malheur|mort|accident|pire|souffrir|crever|maladie
qu|que .. vous|te|t|lui|leur arrive malheur|quelque|un
quelqu un|on? va|finira|devrait|pourrait .. vous|te|t|les|lui|leur|le|la|l @harm|@violence !prix !livre
besoin d une .. leçon|correction|raclée .. batte|poing|tabasse

[threat 0.8 person told-to-die]
suicide|pends|tue|bute|flingue|noie toi
suicidez|pendez|tuez|noyez vous$
devrais|devrait|pourrais|va|vas|allez te|vous suicider|pendre|noyer|flinguer

[threat 0.9 person violent-threat]
envoie|enverrai|envoyer|mettre|mets|mettrai|finir .. à|a|au|aux l? hôpital|morgue|cimetière|urgences|tapis
@harm|@wreck les|la|le .. @bodypart .. à|a|de|du|d ton|votre|ta|vos|tes|@staff|celui|lui|toi|la|le
avec .. @weapon .. dans|sur|contre .. gueule|tête|ventre|gorge|toi|vous
finir|finiras|finirez|repartir|repartira|repart|repars|repartez|sortir|sortira .. dans|sur|en|à un|une|le|la|les coffre|fossé|tombe|cave|civière|brancard|ambulance|cercueil|boîte
je|j|on|nous .. crame|brûle|pète|explose|défonce|casse tout|tt chez|si|sinon
je|j|on|nous .. crame|brûle|pète|explose|défonce|casse tout|tt$
je|j|on|nous .. viens|venir|vient|débarque|arrive ... tout retourner|cramer|casser|brûler|péter|exploser|saccager|défoncer
crever|cramer|brûler la|le|votre|vos gueule|bouche|boutique|magasin
vivre|mener|faire .. un|vie enfer .. à|a? vous|toi
faire vivre un|l enfer
vie .. un|impossible enfer$
va|vas|allez|vont|mérite+|méritez .. prendre|recevoir|ramasser|manger|bouffer une|des|sa|la|ma .. raclée|branlée|rouste|dérouillée|correction|trempe|rossée|droite|patate|baffe|baffes|mandale
espère|souhaite|voudrais|aimerais|rêve .. que|voir|de .. votre|vos|ta|ton|leur|cette|le|la .. @premises ... feu|brûle|brûler|crame|cramer|explose|exploser|effondre|prendra|flamber|flambe
finir|finirez|finiras|finira|termine|terminer .. à|a|au|aux|dans|en .. hôpital|morgue|cimetière|cercueil|fauteuil|urgences|fossé|rivière|tombe
je|on te|t|vous|vs crève|crèverai|défonce|défoncerai|démonte|démonterai|éclate|éclaterai|fume|fumerai|plante|planterai|saigne|saignerai|massacre|massacrerai|casse|casserai|explose|exploserai|péterai|retrouverai|frapperai|chope|choperai|détruirai|fracasserai !pas !le !la !les
je|on t|te|vous aurai|aura$
@comes .. tout @wreck
ruiner|détruire|pourrir|foutre|briser .. votre|ta|vos|tes|leur|sa vie|vies|carrière|famille
m|t|vous|mérite+|méritez|mériteriez|mériterais .. qu|que on ... @violence|coupe|casse|brise|arrache|brûle
attends|attendrai .. camille|vendeuse+|vendeur+|livreur+|patron|gérante .. à|a la sortie|fermeture
vos|tes|leurs|ses|votre jours|heures|heure .. comptés|comptées|venue|arrivée|arrive
sale|mauvais quart d heure
faire|fera|ferai|vais .. votre|ta|sa|leur fête$
régler|réglera|règlement .. nos|de|vos|tes comptes .. toi|vous|face|tous
je|j|on vais|va|allons te|t retrouver|retrouve|choper|attraper|pécho
je|on te|t retrouverai|retrouvera
je|on vais|va vous retrouver|choper$
je|on te|t|vous retrouve ... et te|vous|t|tu|ça|je @harm|démonte|explose|tue|bute|défonce|fracasse|crève|massacre|vas
amis|potes|cousins|frères qui vont|iront|savent ... occuper|régler|expliquer
tu|vous vas|allez voir .. gueule|race
tu|vous vas|va|allez voir .. ce|c|se qui|qu|que|ki .. arriver|arrive|attend|tariver
crevez tous|toutes
je|j|on|nous vais|va|allons|vas|viens|viendrai|venons|veux|voudrais|aimerais|rêve|rêverais|envie|meurs|peux|pourrais|jure ... te|t|vous @violence
je|j|on|nous vais|va|allons|viens|jure .. te|t|vous|vs|lui|leur @harm !dans !sur !par
je|j|on|nous vais|va|allons|veux|voudrais|aimerais|envie ... le|la|les|lui|leur|ces|ce|cette @kill
je|j|on vais|va|veux|aimerais|voudrais|allons .. @violence .. toi|@group|gueule|mère|famille|cou
je|j|on vais|va|veux|aimerais|voudrais|allons .. @kill .. @sex|quelqu|quelqu un|@who
je|on te|vous|t @violence
jure .. te|t|vous @violence
jure .. te|t|vous .. @violence|@harm|bute|tue|retrouve|chope|casse|démonte|défonce|éclate|explose
si je|on te|t|vous|vs croise|chope|attrape|retrouve|recroise
si je|on te|t trouve|vois|tombe
t es|serais mort|morte si|quand|je$
t es|tu|vous|ils|il|elle es|êtes|est|sont mort|morte|morts|mortes$
tu|t|vous es|êtes un|une|des homme|femme|hommes mort|morte|morts
te|vous|t faire souffrir|payer|regretter|bouffer|avaler
te|vous tuer|buter|égorger|poignarder|éclater|défoncer|fracasser|massacrer|assassiner|violer|cramer
vais|va|allons|viens|reviens .. te|vous|vs|t démolir|dérouiller|cogner|tabasser
te|vous|lui|leur|t casser|péter|fracasser|démolir|éclater|exploser|briser|arracher|crever|tordre|couper|défoncer .. les|la|le|tes|ta|ton|vos|sa|ses? @bodypart
casse|pète|fracasse|éclate|explose|arrache|brise te|t|lui|leur|toi|vous|les .. @bodypart
casser|péter|fracasser|briser|arracher|exploser les|la|le .. @bodypart .. à|a|de|du|d ton|votre|ta|vos|tes|@staff|celui|lui|toi
je|on vais|va|allons .. casser|péter|fracasser|briser .. la|les gueule|jambes|dents|genoux|tronche|mâchoire|os
tu|vous vas|allez|va prendre|ramasser|recevoir cher|une|des|ma|mon .. raclée|baffe|coup|coups|main|poing|branlée|pain|patate
tu|vous vas|allez|va prendre cher
tu|vous vas|va|allez .. déguster|morfler|saigner|ramasser|douiller
faire la? peau$
te|vous|lui|leur faire la peau
te|vous|lui|leur faire ta|votre|sa|leur fête
lui|te|vous|leur faire son|leur affaire$
régler|règle|réglerai ton|votre|son|leur|ses|vos compte|comptes
m|s|nous occuper|occupe|occuperai|occupera|occupent de|d toi|vous|ta|ton|eux|elle|lui|votre|sa|vos .. personnellement|cas|famille|gueule|sérieusement|perso
m|s|nous occuper|occupe|occuperai de toi
t|te|vous|lui|leur en? coller|mettre|foutre|balancer|claquer|décocher une|deux|trois$
mettre|mets|mettra|mettrai|foutre|fous|fout .. le feu à|a|au|aux|dans|chez ... @premises|vous|tout|toi|eux
foutre|mettre le feu$
mettre|mets|mettra|mettrai|foutre|fous le feu chez vous|toi|eux
je|j|on|nous vais|va|allons|viens|reviens|peux|pourrais ... @wreck .. votre|vos|ta|ton|tes|leurs|leur|toute|toutes|la|le|les|une|de @premises|pneus|pneu
je|j|on|nous vais|va|allons|viens|reviens ... tout @wreck .. chez|dans|là|votre|vos|ta|le
pavé|brique|masse|parpaing|caillou|marteau|pierre ... vitrine+|carreaux|fenêtre+|baies|pare
votre|vos|ta|ton|le|la @premises .. va|vont|finira|risque|pourrait|devrait .. @burns|brûler|cramer|sauter !dans !en !le
crever|rayer|péter les|tes|vos|leurs|des pneus|pneu|vitres|rétros
tu|vous vas|allez|mérites|méritez .. crever|mourir|souffrir|saigner|morfler
tu|vous vas|allez|va .. payer cher|ça|ca
tu|vous vas|allez|va me? le|l payer
tu|vous vas|allez .. payer pour ça|ca|ce|tout|vos
^tu|vous vas|allez|va payer$
crever|mourir|sauter|brûler|exploser tous|toutes
vous|vs allez|va .. tous|toutes sauter|exploser|brûler|crever|mourir
espère que .. vous|tu|t|il|elle ... crever|mourir|crèverez|crèves|crèveras|accident|cancer|souffrir|mourrez|mourras|brûler|malheur
je|j|on sais|sait|connais où tu|vous|t habites|habitez|habite|vis|vivez|travailles|travaillez|bosses|loges|crèches|dors
on|je se|te|vous|vs|me retrouvera|retrouverai|retrouverons|reverra ... locaux|sortie|rue|dehors|parking|bureau|bureaux|siège|coin
attends|attend|attendrai|attendra|attendrons te|vous|votre|lui|les ... sortie|parking|rue|dehors|tournant|coin
je|on vais|va|viens|vient|débarque|débarquer ... @violence|casser|brûler|foutre|saccager|exploser|péter|cramer .. tout|feu|locaux|magasin|boutique|vitrine+|bureau|bureaux|siège|gueule|genoux|dents|jambes !sur
@comes ... avec .. @weapon !dessins !cadeau
@comes ... avec un? couteau|fusil|arme|batte
j|je|on ai|a|possède|garde .. un|une|mon|ma fusil|arme|flingue|pistolet|kalash|gun|machette|revolver ... sais|servir|maison|voiture|coffre|vous|toi
poser|posé|pose|mettre|mis|met|caché|planqué une bombe dans|chez|devant|sous|à
il|y a .. une bombe dans|chez|devant|sous|à|au .. votre|vos|le|la|les|@premises !box !salle !boîte
bombe .. va exploser|sauter
tout faire|fais|fera sauter|péter|cramer|exploser
je|on vais|va .. venger|vengerai
surveille|surveillez tes|vos|ton|votre arrières|dos|enfants

[threat 0.7 person violent-threat unless=@laugh]
fais|faites|fait gaffe|attention à|a toi|vous|tes|vos|ta|ton|votre$
fais|faites attention à|a ta|tes|vos|votre famille|fesses|gueule|arrières
tu|vous vas|allez|va .. me? le? regretter !de !d !que !votre !ce !cette
vous|tu le regretterez|regretteras|paierez|paieras|payerez
ça|ca va .. mal finir|se|tourner|aller !si !au !à
ça|ca va .. mal .. pour|avec vous|toi|vs
on|je va|vais .. rigoler|expliquer|causer .. hommes|homme|dehors|face|quatre
vous|tu allez|vas|va .. moins rigoler|rire|sourire|faire|malin|fier
arrête|arrêtez|arrêtera .. rigoler|rire quand|lorsque je|on|tu|vous
dernière fois ... gentiment|poliment|gentil|calmement|bonne
avant que je|j|on|ça .. m|me|débarque|vienne|pète|dégénère|énerve .. énerve|fâche|cable|câble|vraiment|vrai|plombs|chez|vous
après|sinon|sans .. c est|je moi|viens qui|me viens|vais|viendrai|déplace
viens|viendrai|venir|passe|passerai|passer .. chercher|récupérer .. mon argent|fric|thune|pognon|dû
je|on vous|te|leur conseille de|d .. courir|prier|planquer|cacher|déménager|changer

# The same where a negation is part of it.
[threat 0.7 person violent-threat sure unless=@laugh]
ça|ca|sa va pas? .. être|etre .. beau|joli|sanglant|moche|drôle
sais|savez|connais|connaissez|ignores|ignorez|imaginez pas? à|a|de qui|quoi .. parle|parles|parlez|affaire|capable
pas pour acheter|rigoler|papoter|plaisanter
pas pour discuter|rigoler|papoter|plaisanter|faire

# ---------------------------------------------------------------- what is known of people
[threat 0.75 person knows-where sure]
sais|sait|saurai|connais|trouverai où|ou .. vous|te|t|les|la|le|l trouver|retrouver|chercher|choper !en !sur
sais|sait|trouverai où|ou .. trouver|retrouver .. vos|tes|ton|ta|vos|votre @staff|@family|famille
j|je|on ai|a|garde|note|noté|gardé|retenu .. vos|tes|leurs|ton noms|visages|nom|visage|têtes|photos|tête .. oublie|oublierai|liste|sais|retiens|mémoire|et
sais|connais|connaît|connait|sait|trouvé|retrouvé|découvert|repéré où|ou .. habit%er|vit|vis|vivent|loge|dort|gar%er|garez|gares|crèche|bosse|travaille .. ton|ta|tes|votre|vos|cette|@staff
sais|connais|sait|trouvé|retrouvé|repéré où|ou .. vous|tu|t|elle|ils|elles|@staff .. habit%er|habitez|vivez|vis|loge|dors|garez|gares|gare|stationnez
connais|connaît|connait|sais|ai|note|noté|trouvé|récupéré|retrouvé .. adresse+|domicile|plaque|immatriculation|numéro perso|personnelle|privée|privé .. de|d|à
j|je|on sais|connais|connait|trouvé .. ton|ta|votre|vos|tes adresse+|domicile|famille|plaque|école !de !mail !du !postale !email !à !pour !svp !sur !et
connais|connaît|connait|sais|ai .. trajet|itinéraire|horaires|planning|plaque|immatriculation|voiture|visage|tête .. de|du|d ton|ta|tes|votre|vos|@staff
sais|sait|vois|vu .. que|qu .. vous|tu|elle|elles|@staff .. ferm%er|fermez|êtes|es|sort%er|sortez|rentrez|rentre|part|partez ... seule|seules|seul
école .. tes|vos|ses|ton|ta enfants|gosses|fille|fils
mettre|mets|publi%er|diffus%er|balanc%er|affich%er .. vos|votre|ton|ta|tes|leurs|le|son adresse+|numéro+|coordonnées .. perso|personnel|personnels|ligne|internet|partout|réseaux|privé|privés|patronne|@staff
mettre|mets|publi%er|publie|diffus%er|balanc%er|affich%er|post%er .. adresse+|numéro+ .. perso|personnel|personnelle|patronne|@staff|en

[threat 0.6 person veiled-threat sure]
savez|sais|imaginez|imagines|doutez|doutes pas .. ce qui vous|t|te attend
relevé|noté|pris|photographié|retenu|mémorisé .. plaque|plaques|immatriculation .. de votre|ta|ton|tes|vos
fais|faites gaffe|attention .. en|quand .. sortant|rentrant|sors|sortez|rentres|rentrez|quittant|quittez .. boulot|travail|bureau|chez|magasin|boutique|soir|nuit|seul|seule
tenez|tiens à .. vos|votre|ta|tes|ton @premises|@family|vie|dents|jambes|vitrine
conseille|conseiller|place|étais ... plus|pas|jamais .. sortir|rentrer|marcher|dormir|garer .. seul|seule|tranquille|nuit|soir|tard|ici
jour|moment|fois là .. vous|tu .. rirez|rires|riras|rigolerez|rigoleras plus|moins
aurai|ai|obtiendrai .. vos|tes|leurs|ses adresse+|numéro+ .. perso|personnelle|personnelles|personnels|privée|privées
de quel bois .. chauffe
le|la|les sentir passer
t|vous|vs inquiète|inquiétez|inquiètes|inquiète .. on|je .. croiser|voir|revoir|retrouver|retrouvera|reverra|croisera|sait|oublie
avez|as une|des|ta|vos|bien? famille|enfants|gosses|femme|mari|fille|fils ... non|hein|pensez|pense|dommage|attention|perdre|savez
attends|attend|attendons .. de pied ferme
faites|fais .. attention .. à|a .. ce que vous|tu
vous|tu avez|as des? .. enfants|gosses .. attention|école
votre|vos|vous|ta|ton ... pas .. à|a l? abri d|de .. incendie|accident|malheur|drame|cambriolage
rigolera+|rigolerez|rira+|rirez|fera+|ferez|rigoler .. moins .. quand|malin|maligne|malins|fier|fière
tu|vous ... moins .. rigoler|rire|malin|malins .. devant|face|quand
envoyer|envoie|envoyé|enverrai .. quelqu|du|mes|des|deux .. un|monde|gars|types|potes|cousins|gens ... expliquer|voir|parler|chez|occuper|discuter|causer
vais|va .. te|vous|leur montrer .. qui je suis|appelle
vais|va .. te|vous|leur montrer .. c est .. le respect
vais|va .. te|vous|leur montrer .. de quoi|quel .. suis|bois
gare à|a vous|toi|ta|vos|votre
un? conseil .. fermez|partez|cachez|planquez|courez|priez|déménagez|cache|cours|prie
changez|changer de trottoir
œil pour œil|oeil
trembler|tremblez|supplier|supplierez|ramper|ramperez|pleurerez|pleureras
avez|as .. intérêt à ... sinon|ou|autrement ... trouver|viens|voir|sais|moi|feu
continuez|continue .. comme|ainsi ... hôpital|verrez|verras|mal|finir|regretter|vous|tu
dommage|bête|triste|malheureux|con|regrettable .. qu|que|si .. arrive|arrivait .. quelque|malheur|accident|un|des ... @your|à|a|vos|votre @premises|@staff|@family
dommage|bête|triste|malheureux|con|regrettable .. qu|que|si|pour .. @your|votre|vos @premises|@staff ... brûle|brûlait|flambe|accident|malheur|casse|ait|avait
arrivera|arriverait|pourrait|peut|arriver .. quelque|malheur|accident|bricoles|bricole .. à|a @your @staff
pourrait|peut|va|risque .. vous|te|t|lui arriver .. bricoles|malheur|quelque|un|des|accident
accident|malheur|incendie|feu .. vite arrivé|parti|fait ... @premises|vous|@staff|vôtre|hein|croyez|attention
incendie .. vite arrivé|parti|fait
accident .. vite arrivé$
vitrine|vitrines|vitre|vitres|carreaux|magasin ... ça|ca|se|s .. casse|brise|brûle|flambe|pète|explose !au
sais|connais|connaît|sait .. quelle heure|où|comment .. @your|les|la|le @staff .. @leaves !en
sais|connais|connaît|sait .. quelle heure @leaves .. @your @staff
@your .. @staff .. rentre|rentrent|sort|sortent|marche|marchent .. seule|seules|tard
@staff|elles|ils|elle devrait|devraient|ferait|feraient|ferais|ferez|feriez .. attention|gaffe|méfier|regarder .. en|quand|le|dans|derrière .. sortant|rentrant|soir|rue|sortent|rentrent|parking|elles|eux|elle
méfier|méfiez|attention|gaffe|regard%er|regardez en|quand|derrière .. vous|toi|eux|elles|lui? en|quand .. sortant|rentrant|sortent|sortez|rentrez|sors|rentres
méfier|méfiez en|quand .. sortant|rentrant|sortent|sortez|rentrez
regardez|regarde|regarder .. derrière vous|toi|eux|elles|elle|lui
on|je|j connaît|connait|connais|sait|sais .. tête|visage|voiture|plaque|trajet .. @your|les|la|le @staff
dites|dis|conseille .. @staff|vous|lui|leur .. d|de se|vous|bien? méfier
vous|te conseille .. de surveiller|planquer .. votre|vos|ta voiture+|vitrine+|famille|arrières
surveillez|surveille|surveiller .. votre|vos|ta|tes voiture+|vitrine+|pneus|arrières|boutique|magasin|camion+
@ally ... vous|te|leur rendre|faire .. petite? visite
@ally ... s|se occup%er|charger|chargera|chargeront .. de|d vous|toi|ton|votre|lui|elle|ça|ca !retour !envoyer
@ally ... régl%er|régleront|arranger .. ça|ca|le|votre|ton|problème .. à|a|façon|manière|lui|leur
@ally ... vous|te parler|expliquer|voir|causer .. à|a|entre|manière|façon|dehors
@ally ... aime|aiment pas|moyen .. qu|que .. on|l|me|m .. moque|fout|foute|arnaque|vole|prenne|manque
@premises .. ça|ca casse|brûle|flambe|pète .. facilement|vite|bien !au
pas .. à|a qui .. avez|as affaire
à|a votre|ta place .. dormirais|dormirai .. pas|plus|que tranquille|tranquillement|oeil|œil
dormirais|dormir|dormez|dors .. un|que œil|oeil
à|a votre|ta place .. ferais|ferai gaffe
dormez|dors bien tant
jure|promets|garantis|jurer|promettre .. allez|vas|va .. en|t|vous? souvenir|morfler|comprendre|pleurer|regretter|payer
allez|vas en? baver !de
prochaine fois ... pas|moins aussi|si gentil|gentille|poli|polie|aimable$
je|on|nous .. @your .. œil sur @staff|vous
vous|t|te aurai|aura prévenu|prévenus|prévenue ... face|personne|visage|@premises
rira|rirez|riras .. jaune|moins
allez|vas .. entendre parler de moi .. pas|autrement
vous|tu avez|as .. choisi|cherché|voulu .. cherché|voulu|assumez|guerre|merde
pirater|hacker|ddos|ddoser|cracker .. votre|vos|ta|ton|leur|tout|le|la|l !été
vais|va|peux|allons|peut .. faire tomber|planter|crasher|sauter .. votre|ton|leur site|serveur|serveurs|page|boutique

# ---------------------------------------------------------------- frames: whoever does it, to whomever, with whatever
[@victim]
voisin voisine voisins voisines ex mec meuf patron patronne chef cheffe type gars frère beau-frère livreur livreuse facteur factrice vendeur vendeuse conseiller conseillère collègue collègues caissier
caissière directeur directrice gérant gérante coloc proprio propriétaire prof standardiste technicien premier première prochain prochaine dernier dernière responsable responsables employé employés employée
employées standard équipe famille gosse gosses enfants chauffeur pdg stagiaire vigile coursier quelqu'un patronne salariés salarié

[@hurts fuzzy]
tuer buter flinguer égorger planter poignarder étrangler massacrer assassiner défoncer démonter tabasser fracasser éclater cogner frapper marraver dérouiller saigner étriper décapiter abattre descendre fumer écraser démolir
latter savater lyncher exploser gifler étouffer noyer brûler éventrer choper crever violer shooter

[@private]
adresse adresses numéro numéros nom noms photo photos plaque coordonnées rue domicile profil profils prénom prénoms linkedin facebook perso école immeuble horaires trajet

[@data]
données donnée fichier fichiers base bases clients mots passe mails photos vidéos vidéo sextape nudes iban coordonnées adresses serveur serveurs secrets

[@exposes]
diffuse diffuser publie publier balance balancer montre montrer révèle révéler vends vendre poste poster envoie envoyer leak leaker lâche affiche afficher divulgue divulguer mets mettre fuiter

[phrase @idiom]
tout|tous casser|exploser|déchirer|péter|cramer .. sur|avec|ce|à|au .. piste|scène|sono|fête|soirée|dancefloor|weekend|week|mariage|chaussures|tenue|robe|soldes

# Where it is a manner of speaking.
[@kindly]
compliments compliment bisous bisou câlins câlin rire rires joie bonheur mdr ptdr lol haha hihi 😂 🤣 😅 😍 😘 🥰 ❤ gentillesse cadeaux chatouilles amour bougie bougies cheminée poêle plaisante blague jeu niveau partie boss zombies moustiques mites fourmis cafards

[threat 0.8 person violent-threat unless=@kindly]
je|j|on|nous vais|va|allons|viens|veux|voudrais|jure|peux|pourrais|risque|compte|envie|capable|finir ... @hurts .. le|la|les|l|mon|ma|mes|ce|cette|cet|votre|vos|ton|ta|un|une @victim
je|on @hurts|bute|tue|plante|défonce|démonte|fracasse|éclate|égorge|étrangle|cogne|crève le|la|les|l|votre|vos|ton|ta|tes premier|première|prochain|prochaine|vendeur|vendeuse|conseiller|livreur|équipe|patron|famille|mère|collègue+
tirer|tire|tirerai|tirez .. dans|sur .. le tas|foule|gens|vous|@victim
lâche|lâcher|lâcherai|lâché .. le|la|les|mes|mon|chien|chiens chien|chiens|pitbull|rottweiler|malinois|dessus .. dessus|sur|aux
débarque|débarquer|viens|venir|arrive|entrer|entre .. chez|dans|au|à .. et .. @hurts|tirer|tire|casser|péter
mort d|de|du|l|votre|vos|un|une .. @victim .. conscience|mains|bientôt|promets|assurée
y|il|ça aura|aurait|va|avoir|faire|fera .. des|un|du .. morts|mort|blessés|blessé|sang|cadavres|massacre|carnage|drame|victimes .. si|chez|dans|là|demain|promets
y|il|ça aura|va|avoir|faire|fera .. des|un|du .. morts|blessés|cadavres|massacre|carnage$
^t mort|morte|mor$
tes|vos|ses heures|jours sont|st compté|comptés|comptées|compter
profite|profitez .. bien? .. de|d|tes|vos|ta .. derniers|dernière|dernières jours|heures|semaine|nuits|moments
prépare|préparez|réserve|réservez|choisis|choisissez|commande|commandez .. ta|ton|votre|vos|une .. tombe|cercueil|testament|enterrement|obsèques|pierre|linceul|ambulance|hôpital
finir|finira|finiras|finirez|finit .. dans|au|à|en .. cercueil|cimetière|tombe|fossé|coffre|hôpital|hosto|morgue|seine|canal|réa|rivière|fauteuil !commande
je|on @comes .. te|vous|vs|t|lui|leur @hurts|choper !sur !dans
je|on @comes .. te|vous|vs|t chercher
je|j|on vais|va|vai|finirai|allons|peux|saurai .. te|vous|vs|t .. trouver|retrouver|traquer|pister|débusquer !en !sur !dans !une !un !au !le !la !rapidement !bientôt
je|on te|vous|vs|t .. retrouverai|retrouvera|trouverai|trouvera|traquerai|attraperai|aurai|choperai !sur !dans !en !une
avec ... @weapon|chien|chiens|pitbull .. chez|devant|dans|au|à .. vous|toi|votre|vos|ton|boutique|magasin|sav
envoie|envoyer|enverrai|ramène|ramener|ramènerai .. te|vous|vs|mes|des|mon .. mes|des|mon|deux|trois|du|quelques .. cousins|cousin|frères|gars|potes|hommes|bras|gitans|chiens|tontons|motards|copains|gros|lascars|monde !récupérer !chercher !acheter
vous|te|t .. envoyer|envoie|enverrai .. cousins|cousin|frères|gars|potes|hommes|motards|lascars
cramer|brûler|incendier|dynamiter|plastiquer|gazer|ravager .. votre|vos|ta|tout|la|le .. @premises|stock|stocks|usine|maison|baraque|bordel
acide|essence|bombe|cocktail|poison|arsenic|anthrax .. dans|sur|chez|contre|par .. vos|votre|ta|tes|ton|la|le|un|les @premises|colis|courrier|café|parfums|produits|retour|figure|visage|gueule

# Show yourself, and see.
[threat 0.65 person veiled-threat sure unless=@kindly]
derrière .. ton|votre|vos|un|des|son .. écran|écrans|clavier|claviers|pc|ordi|ordinateur|téléphone|comptoir ... devant|face|verra|verrez|retrouve|retrouver|rira|réel|vrai|dehors|attrape
verra|verras|verrez|voir .. quand|lorsque|si .. je|on .. serai|suis|sera|arrive|débarque|vient|viens .. devant|face|là|chez|dehors|toi|vous
j|je|on|nous .. attend|attends|attendrai|attendra|attendons|guette .. en|à|devant|derrière|dehors|sur .. bas|sortie|dehors|parking|devant|fermeture .. bande|règle|régler|expliquer|voir|va|et|@weapon|pas
regler|régler|règle|réglera|réglerai|règlera|arranger|réglons .. ça|ca|cela|le|compte|problème .. à|a|d|entre|dehors|en .. ma|notre|ancienne|hommes|homme|façon|quatre .. manière|façon|méthode|ancienne|yeux
entre hommes|quatre-z-yeux|quat-z-yeux
évitez|éviter|évite|évitent|éviterais|éviteraient|devraient|devrait|devriez|conseille|recommande .. de|d|éviter|plus|pas .. marcher|rentrer|sortir|traîner|rester|circuler|promener|garer .. seul|seule|seuls|seules|tard|soir|nuit
espère|souhaite|j|croise .. que|qu|les|doigts .. vous|votre|ton|tu|vos|la .. avez|as|bonne|bien|@premises|maison .. assurance|assuré|assurés|assurée|mutuelle|extincteur|extincteurs|alarme|vigile|gilet|cardiologue|garde
assurance incendie|vie|obsèques|décès .. à|est|êtes|jour|bonne|vous|hein$
bonne assurance incendie|vie|obsèques|santé
vous|tu êtes|es|avez|as .. bien? .. assurés|assuré|assurée|assurées contre|pour .. incendie|feu|vol|dégâts
un|1|qu .. coup|appel|texto|sms|message|mot .. de? .. fil|téléphone|moi .. et .. plus|votre|vos|ta|tes|c|tout|vous|t|je .. flambe|brûle|saute|tombe|vitrine|fini|mort|vitrine+|boutique|plus|terminé|perdez|rasé
j|je .. ai|possède|garde|sors|sorti|charge|chargé|nettoie|nettoyé .. un|une|mon|ma|le|la|deux @weapon|fusil|carabine|calibre|revolver|sabre ... temps|patience|envie|perdre|colère|prêt|prête|peur|permis|servir|cave|coffre|chargé|votre|vos|vous|pousse|pas
ancien|ancienne|ex|fait|passé|était|étais|suis .. militaire|légionnaire|armée|légion|boxeur|boxe|commando|para|taulard|prison|tireur|taule|krav|karaté ... sais|su|apprend|appris|comment|peur|faire|crains|craint|ceux|retourner|recommencer|disparaître
sais|sait|savoir .. comment|faire .. faire .. disparaître|taire|parler|souffrir .. les|des|quelqu|une|un|gens|corps|traces|personnes
faire disparaître .. les|des|quelqu|un|une|vos|votre|ton .. gens|corps|personnes|un|quelqu|patron|patronne
rien à perdre .. et|moi|vous|plus|attention|méfiez
je suis|attends|serai .. devant|en|garé|garée|à .. chez|devant|bas|votre|ton|ta|vos .. toi|vous|immeuble|maison|domicile|voiture|porte .. vois|regarde|attends|t|te|allumée|lumière|sors|descends
je|j .. vois|observe|regarde|surveille|guette .. votre|vos|ta|ton|la|les|le|vous|t|te .. vendeuse|vendeuses|caissière|employée|employées|filles|fille|vitrine|maison|fenêtre|salon|gamins|rentrer|sortir .. depuis|de|par|d|en|à|tous|chaque|fermer
vous|te|t|l|la .. suivi|suivie|suivis|suivre|suivrai|suis .. jusqu|après|hier|ce|en .. à|chez|sortant|soir|rentrant|voiture|maison|sortie !commande
qui sème|seme .. vent|tempête|le
dors|dormez|dormir|dormiras|dormirez .. bien|tranquille|plus|tranquilles .. pendant|cette|ce|la|tant|profite .. nuit|soir|pouvez|encore|peux
@staff|@victim|patron|patronne|directrice ... gosses|enfants|fille|fils|gamins|petite|petit|école|crèche|collège ... école|crèche|dommage|jolie|mignonne|mignons|sort|sortent|jolis|prénom|sais|connais|dépose
joli|jolie|beau|belle|mignon|mignonne|mignons .. petite? fille|fils|famille|enfants|maison|gamine|gamins .. que|qu|vous|tu|sur|dommage|là .. avez|as|facebook|insta|instagram|photo|si

# Your money, or what is known comes out.
[threat 0.75 person blackmail sure]
rembours%er|remboursez|pay%er|payez|paie|donn%er|donnez|vers%er|versez|envoy%er|envoyez|file|filez|rends|rendez|cède|cédez|vire|virez|argent|euros|bitcoin|bitcoins|rançon|gratuit|gratuitement ... sinon|ou|sans|autrement ... @exposes ... @data|photos|vidéo|vidéos|faux|fausse|fausses|rumeur|tout|privé|privée|privées
@exposes .. les|vos|toutes|tout|la|des|le|ses .. @data|photos|vidéo ... si|sauf|sinon|tant|demain .. vous|tu|je|rançon|payez|pas|moins
si|sinon|tant ... vous|tu|payez|paies|remboursez|rembourses|je ... @exposes .. les|vos|la|tes|des|ses|tout .. photos|vidéos|données|fichier|fichiers|nudes|conversations|secrets|mots|base
vos|tes|leurs|ses|les .. mots|données|codes|fichier|fichiers|clients|base|secrets|photos|identifiants|iban .. passe|clients|bancaires|client|de|personnelles|perso|seront|sera|vont|finira|finiront|va ... forum|internet|ligne|publiques|public|publics|vendus|vendues|dark|partout|web|tweetés|telegram|revente
j|je|on|nous|ai|avons .. votre|vos|toute|accès|copie|récupéré|piraté|hacké .. base|données|serveur|serveurs|fichier|comptes|système .. clients|client|données|complet|complète|à|et|de .. payez|payer|bitcoin|rançon|public|forum|vends|vendre|diffus%er|sinon|perdre
rançon|bitcoin|bitcoins|btc .. ou|sinon|avant|pour|demain|en|contre .. je|tout|vos|votre|récupérer|rien|perdez
inventer|invente|inventerai|faux|fausse|fausses|bidon|bidons|rumeur ... avis|analyses|témoignages|analyse|certificat|résultats ... sinon|sauf|jusqu|si|partout|couler|tant .. vous|à|je|ce|rembours%er|remboursez
faux|mauvais avis ... jusqu|couler|sinon|tant .. à|ce|remboursez|que|fermez|fermiez
ai|possède|trouvé|récupéré|connais|obtenu|g .. le|la|ton|votre|son|leur|tes|vos @private|nom .. perso|personnelle|personnel|privé|de|ta|ton|d|ta|la|votre ... donner|diffus%er|publi%er|balanc%er|tout|monde|partager|trouver|retrouver|afficher|visite|voir|mettre|internet
c est|quel|donne|donnez|dis .. quoi|est|ton|moi|votre .. ton|ta|votre|vos .. nom|prénom|adresse|famille ... rue|adresse|sais|trouver|retrouver|ai .. déjà|déja|deja|chez|toi
ton|ta|tes|votre|vos adresse|rue|domicile|immeuble|plaque|quartier .. je|j|on .. l|la|le|les .. ai|connais|sais|trouverai|trouvé|déjà|retrouverai
sais|trouvé|retrouvé|connais .. où|ton|ta|tes|quelle|votre|dans|l .. vos|tes|ton|école|rue|adresse|enfants|gosses .. enfants|gosses|vont|école|crèche|habite|habites|fille|fils

# The private life of those who work there is nobody's business; nor are their doors and windows.
[@uncanny]
dommage bête triste malheureux con regrettable terrible affreux tragique embêtant moche horrible ennuyeux pitié imagine imaginez

[threat 0.65 person veiled-threat sure unless=@kindly]
je|on t ai|a .. trouvé|trouvée|retrouvé|retrouvée|repéré .. sur|dans .. facebook|insta|instagram|linkedin
rentrez|rentre|sortez|sors|marchez|marche|restez|traînez pas|plus|jamais .. seul|seule|seuls|seules|tard .. ce|le|cette|la|demain|dans
@uncanny .. qu|que|si|pour .. il|elle|on|leur|lui|vous|t|votre|ça|quelqu|quelque|un|une|elles|ils .. arrive|arrivait|arriver|casse|brûle|brûlait|flambe|tombe|perdait|perde|disparaît|disparaisse|blesse|prenne|crame|manque ... chose|malheur|feu|incendie|accident|soir|plus|jambe|vitrine
quelque|un .. chose|malheur|accident .. leur|lui|vous|t|te .. arrive|arrivait|arrivera|arriver|tombe
sais|connais|vu|repéré|noté|crois|pensez .. à|a|que|où|quelle|les|tes|vos .. quelle|heure|horaires|gares|garez|dors|voiture|clio|habites .. ferme|fermes|finis|finit|sort|sors|gares|garez|clio|ton|ta !votre
sais|connais|repéré .. où|dans|quelle .. tu|vous .. gares|garez|dors|dormez|habites
@staff|vendeuse|vendeur|caissière .. blonde|brune|rousse|petite|jeune|grande .. finit|sort|termine|rentre|habite|gare|seule|mignonne
je|on|serai .. serai|sera|serons|attendrai|attendra là$
si je|on|j .. te|vous|t|vs|l|le|la|les .. vois|croise|tombe|attrape|trouve|chope|retrouve|tiens|recroise ... réponds|répond|rien|mort|dents|regret|plante|frappe|massacre|rate|rater|finir|comprendre|prier
réponds|répondrai|responsable|répond plus|pas .. de .. rien|moi|mes|ce .. actes|moi|rien|ferai|feront|suite
réponds plus de rien|moi|mes
descendez|descends|sortez|sors|venez|viens .. si|de|dehors|en .. vous|tu|là|êtes|es .. êtes|es|des|un|hommes|homme|dehors|couilles
le|la|les|celui|celle|prochain|prochaine .. @victim|qui|livreur ... je|on|j .. le|la|l|les|lui .. @hurts|plante|bute|défonce|démonte|tape|frappe|termine|finis|éclate|saigne|massacre|attends|égorge|tire
celui|celle|ceux|type|mec .. qui|d|de ... va|vont|aura|auront .. payer|paiera|manger|bouffer|regretter|souffrir|pleurer|morfler|mourir|comprendre|cracher|perdre|sa|ses .. de|ses|sa|cher|dents|vie|d|douleur
manger|bouffer|avaler|ramasser|cracher .. ses|tes|vos|leurs|ton|son .. dents|dentier|extrait|acte
priez|prie|prier .. pour|que|bien|dieu .. que|pas|je|vous .. je|croise|retrouve|trouve|tombe|jamais|pas
homme|femme|mec|personne|gars .. qui .. plus|rien|n .. rien|plus|à|a .. perdre|a|est
rats|cafards|punaises|souris|merde|acide|poison .. dans|chez .. votre|vos|ta|vous|le|la .. boutique|magasin|entrepôt|locaux|restaurant|vous|colis|produits|stock
publie|publier|publierai|diffuse|diffuserai|diffuser|balance|balancer|balancerai|envoie|envoyer|enverrai|montre|montrer ... conversations|photos|messages|mails|vidéos|secrets|dossiers|captures|enregistrements|dossier .. privées|privés|intimes|de|du|compromettantes|votre|vos|ton|ta|internes .. patron|patronne|directeur|directrice|femme|mari|vendeuse|employée|si|sauf|gérant|gérante|pdg|fondateur|fondatrice
piraté|hacké|récupéré|volé|accès|copié|téléchargé .. à|votre|vos|toute|ta|tes|la|toutes .. base|données|serveur|serveurs|fichier|clients|mots|système|compte|site ... payez|payer|rançon|bitcoin|sinon|publi%er|vendre|vends|public|jours|heures
vos|tes|les données|mots|codes|fichiers|clients|serveurs .. bancaires|de|clients|sont|personnelles|passe .. entre|sont|dans|en|mes .. mes|mains|ma|possession
pourrir|pourrira|pourris|pourrirai|gâcher|détruire|briser|ruiner|foutre .. votre|ta|vos|vôtre|la|leur|sa|en .. vie|vies|famille|existence|mariage|air
tomber|tomberez|tomberas|croiser|croiserez|recroiser .. sur|moi .. moi|dehors .. dehors|nuit|soir|seul|ruelle|regret|jour
@ally|fils|oncle|oncles|mari|père ... sort|sorti|sortent|sortis|vient|revient|fait .. de|du|d|en|10|5|dix|cinq .. prison|taule|cabane|zonzon|placard|fleury
hâte|hate|impatient|impatients|envie .. de|d .. vous|te|t|vs rencontrer|voir|croiser|parler|connaître .. en|face|et
carnage|massacre|bain de sang|tuerie|drame|fusillade|hécatombe .. chez|dans|si|sera|va|vous|demain|boutique|magasin
faire|ferai|fera|commettre un|une carnage|massacre|malheur|meurtre|bain|hécatombe|boucherie !avec !en !auprès !ce
souhaite .. un|une|d|le|que .. bon|bel|belle|avoir|beau|joli .. incendie|accident|cancer|cambriolage|mort|inondation|faillite|enterrement|avc
vitrine+|carreaux|voiture+|murs|vitres|pneus|camion+ .. va|vont .. souffrir|morfler|trinquer|prendre|valser|voler|exploser|tomber|sauter
payer|paiera|paierez|payera .. de .. sa|ta|votre|vos|leur vie|sang|vies
t|te|vous ai|a .. trouvé|trouvée|retrouvé|retrouvée|stalké|repéré|repérée .. sur .. facebook|insta|instagram|linkedin|tiktok !et !grâce !j
c est|bien .. toi|vous @staff|qui .. du|de|sav|service|réponds|répond|réponses ... trouvé|trouvée|retrouver|retrouvée|retrouve|sais|vois|chez|facebook|linkedin
attention .. à|a .. toi|vous .. quand|en|le|ce|demain|dans|si|dehors|soir
couteau|lame|flingue|arme|pistolet sous|sur|contre .. la|gorge|tempe|nuque|cou .. malins|rire|rirez|fais|feras|ferez|rigoler|rembourserez|rembourser|comprendrez
mis|mettre|mets|glissé|caché|ajouté|laissé .. quelque|un|une|petit|petite .. chose|truc|surprise|cadeau|poudre .. dans .. retour|colis|paquet|carton|enveloppe|boîte ... surprise|ouvrir|ouvrez|ouvrant|verrez|bonne|gants|plaisir|attention
capable .. du|de|d .. pire|tout|tuer|meurtre|n .. importe|quelqu|si|quand|moi|vous|m|me
capable du pire|meurtre
poussez|pousse|poussé|poussée|pousser .. à|a .. bout .. je|vous|capable|et|m|attention|vais|regretter|responsable
jouez|joues|jouer avec .. le|feu|les|ma|mes .. feu|nerfs|allumettes !bougie !cheminée !enfants
vous|tu l .. aurez|auras|avez|as .. voulu|cherché|cherchée|voulue
défigurer|défigure|amocher|estropier|mutiler|castrer|éborgner|scalper te|vous|t|lui|quelqu|tous|leur|votre
te|vous|lui|leur|t|vs|les défigurer|défigure|amocher|estropier|mutiler|castrer|éborgner|scalper|pulvériser|dézinguer|rectifier|désosser|cramer|brûler|empoisonner|intoxiquer
tout|toute|toutes .. retourner|casser|cramer|péter|détruire|saccager|démonter|brûler|niquer .. chez|dans|là|votre|ta|vos|si|ce|boutique|demain|magasin
vos|votre|ta|tes voitures|voiture|scooter|camion|camions|utilitaires|enfants|vitrine .. dorment|dort|reste|restent|traînent|seul|seuls .. dehors|seuls|la|rue|parking
sang .. coulera|couler|versé|gicler
sang .. sur|partout .. murs|mains|conscience
coule|coulera|couler|coulerai .. sang|bronze|rivière
en|faire baver|pleurer|ramper|supplier|chialer .. vous|allez|tu|vas|des|sang|faire
œil|dent pour œil|dent
vengeance|venger|revanche|représailles .. sera|va|est|terrible|froid|mange|terribles|vous|contre|arrive|aurai
bientôt|demain|soir .. vous|tu .. rirez|rigolerez|ferez|feras|riras .. plus|moins
regret%er|regretté|regrété|regreté|regretterez .. toute|longtemps|amèrement|d|de .. votre|ta|vie|être|m|né
jure|promets .. vous|tu|vs|t .. allez|allé|vas|va|aller .. regretter|regreté|regretté|regrette|payer|pleurer|souffrir|comprendre|voir|morfler|douiller
tu vas|va|vas .. voir|comprendre|chialer|pleurer|regretter .. ta|ce|quand|si|mère|maman|race
sais|connais .. que|qu .. tu|vous .. fais|faites|es|êtes|bosses|finis|finissez|prends|prenez .. à|seule|seul|18|19|20|21|22|h|bus|train|métro|parking|fermeture

# What is said between the lines: advice, questions, and what one happens to know or own.
[threat 0.65 person veiled-threat sure unless=@kindly]
à|a votre|ta place .. je|j .. dormirais|fermerais|déménagerais|éviterais|surveillerais|ferais|réfléchirais|regarderais|sortirais|rentrerais|changerais|vérifierais|resterais|méfierais|quitterais|répondrais
moyens|moyen|façons|méthodes|manières .. de|pour .. régler|traiter|faire|calmer|mater|dresser|éliminer|atteindre .. cas|taire|gens|comme|type|vous|mal
gens|types|boîtes|ordures comme vous|toi .. finissent|finit|méritent|mérite|il|faut|on|ça
pas|jamais .. violent|violente|méchant|méchante|agressif|agressive .. mais|jusqu|sauf|là
tué|tapé|planté|frappé|buté .. pour .. moins
collectionne|possède|garde|affûte|aiguise .. les|des|mes|un|plusieurs couteaux|armes|fusils|sabres|lames|machettes
bon entendeur
livreur|@staff .. c|est .. est|un .. mort|morte|homme|cadavre .. mort
homme|femme|type|mec .. mort|morte$
tiens|tenez|tient .. à|a .. tes|vos|ses|ton|ta|votre doigts|dents|jambes|genoux|yeux|mains|oreilles|voiture|vie|peau|vitrine|vitrines|camion|couilles|job
perdre|perdez|perds|perdra .. un|une|des|tes|vos|quelques doigt|doigts|dent|dents|œil|oeil|main|jambe|yeux|oreille
si je|on .. revois|vois|croise|recroise|chope .. un|une|encore .. de .. vos|tes|votre|ton .. camion+|camionnette+|livreur+|gars|employés|employé|voiture+ ... pas|plus|brûle|repartira|regretter|flingue|casse|crève
vidéo|vidéos|photos|photo|captures|enregistrement|messages|dossier .. part|partent|partira|ira|seront|sera|arrive|atterrit|file .. chez|à|sur|dans|au .. employeur|femme|mari|patron|internet|presse|public|famille|police|réseaux|tout
tu|vous habites|habitez|vis|vivez|loges .. bien|toujours .. au|à|rue|avenue|rés|dans|le|chez
école|crèche|collège|lycée|maternelle .. de|d .. ta|tes|vos|votre|ses fille|fils|enfants|gosses|gamins|petite|petit|petits
partir|part|partira|finir|finira en fumée|flammes|cendres
cherche|cherchez|chercher|trouver|prévoyez|prévois .. un|une|des|de .. nouveau|nouveaux|nouvelle|autre|autres .. local|locaux|boutique|entrepôt|livreur|vitrine|métier|dents|camion
approche|approchent|revient|reviennent|sonne|passe .. de|chez|à|devant .. ma|mon|moi|chez .. maison|porte|moi|portail|terrain|famille ... tire|tirer|plombs|plomb|fusil|lâche|mort|regrette|tue|bute|plante|cogne
espère|vérifiez|vérifie|contrôlez|priez|pense .. que|les|vos|le|tes .. freins|pneus|alarmes|extincteurs|serrures|gaz|boulons|durites
mettre|mets|mettra|publi%er|afficher|affiche|diffuser|balancer|poster .. le|les|nom|noms|photos|tout|vos .. nom|noms|photos|numéros|têtes|visages|adresses|profils .. de|d .. tous|toutes|vos|chaque|chacun|tes|l|votre ... internet|ligne|facebook|réseaux|web|twitter|insta|partout|@staff
tête|gueule|visage|crâne|dents .. à|contre|dans|par|au .. travers|contre|mur|vitrine|caisse|comptoir|fenêtre|sol|trottoir|carreau !couvert !serviette
connais|connait|ai|pote|cousin .. un|des|une|quelques .. gars|type|mec|gens|types|mecs|amis .. qui .. casse|cassent|règle|règlent|s|fait|font|brise|frappe|tape|occupe|occupent|cogne
laissez|laisse|gardez|garde|rallumez|vérifiez .. vos|les|tes caméras|alarmes|alarme|lumières .. allumées|branchées|cette|ce|la|activées|marche
avant que je .. me|vienne|passe|m|débarque|perde|descende|pète .. déplace|déplacer|énerve|chez|fâche|charge|là|pour|vous|câble|occupe
traquer|traquerai|traque|pister|pisterai|chasser|retrouverai|retrouver .. la|le|celui|les|celle|chaque|ceux personne|type|mec|responsable|responsables|qui|d|coupable
quelqu|faudrait|faut|il .. devrait|un|que .. brûler|cramer|incendier|bombarder|raser|casser|plastiquer|détruire|faire .. sauter|cette|votre|vos|ce|tout|le|la .. boutique|magasin|taudis|entrepôt|boîte|bouge|tout|ça
mérites|méritez|méritent|mérite .. une|un|que|des|de .. bombe|balle|raclée|correction|pavé|baffe|gifle|coups|cocktail|visite|incendie
devant|dans .. vos|votre|ton|tes .. bureaux|bureau|boutique|magasin|porte|maison|siège .. tous|chaque|jour .. jours|jour|soirs|matins|soir|matin ... jusqu|tant|et
courageux|courageuse|courageuses|malin|maligne|malins|fier|fière|forts|fort|forte|drôle|grande .. sans|derrière|face|une|devant|en .. ton|votre|fois|moi|face|casque|écran|gueule|vrai
mauvais|avis|ça|ce|c|tout .. que|qu|est .. le|un|qu .. début|commencement|avant-goût|apéritif .. de|pour|croyez|attendez
que le début|commencement$
à|a quelle heure .. sors|sortez|finis|finissez|débauches|débauche|quitte|quittes|sort ... attends|attend|attendrai|attendrons|viens|serai|t
tu|vous|elle|@staff .. sors|sortez|finis|finit|termines|débauches à|a quelle heure
une|deux|ma|mon|des|bonne droite|droites|baffe|gifle|claque|patate|raclée|correction|torgnole|mandale .. et|dans|à|que|pour|tu|vous|te|va|ça|méritez|mérites .. tu|vous|comprendras|comprendrez|gueule|apprendra|calmera|mérites|taire|face
pneu|pneus|vitre|vitrine|accident|rétro|feu|coup|chute .. crevé|crevés|cassée|brisée|c|est|de|ça|perdu .. est|vite|si|arrivé .. vite|arrivé|facile
bougez|bouge pas .. j|je|on|nous .. arrive|viens|arrivons|débarque
sinon|ou je|on débarque|descends|viens|rapplique|passe|monte
tirer|traîner|jeter|balancer|pousser|défenestrer|passer .. te|vous|l|le|la|les|par|dehors|sous|dans .. par|dehors|sous|dans|du|de|à .. cheveux|fenêtre|escalier|métro|pont|train|rue|oreilles|tabac|balcon|seine
couper|coupe|trancher|arracher|arrache|crever|crève|percer .. les|la|le|ta|tes|vos|ton .. mains|doigts|langue|couilles|oreilles|yeux|tête|gorge|ongles|cordes|jambes .. à|de|un|tous|toi|vous|et
cracher|pisser|danser|chier .. sur .. ta|votre|vos|leur|sa|ton tombe|tombes|cadavre|cercueil
ton|votre|vos|ta sang|cervelle|os|cadavre|tête|dépouille .. sur|dans|va|sera|au|sous
fais|faites .. tes|vos|ta|votre prières|prière|valises|testament|adieux
creuse|creusez|creuser .. ta|votre|vos|ton|leur|propre tombe|trou|tombes
crever|mourir|souffrir .. comme|tous|lentement|seul|seuls|dans|la|bande|un .. chiens|chien|bouche|lentement|rats|rat|ouverte|solitude|douleurs|souffrances|porcs
rayer|effacer|balayer .. de|vous|du|la .. carte|map|planète

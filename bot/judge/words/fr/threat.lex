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

# One of these alone says little; two of them are a threat.
[threat 0.35 person hint-of-threat sure]
connais|connait .. du|des .. monde|gens|mecs|gars|types
je|on sais|sait|connais où .. @premises
pensez|pense y$
on se .. croisera|retrouvera|reverra
ferme|fermez .. boutique|volets|porte
dernier|ultime avertissement|sommation
préparez|prépare vous|toi
à|a plusieurs|quatre|dix demain|ce
vous|te|tu préviens|prévenu|prévenus|avertis|averti
jure|promets que? .. vous|tu|ça|on
ça|ca va chauffer|barder|péter|saigner|dégénérer|chier
verrez|verras$
tu|vous vas|allez voir$
tu|vous vas|allez comprendre$
tu|t|vous me cherches|cherchez
rien à|a perdre
plus rien à|a perdre
jusqu au bout
pas en rester là
attendez|attends que je|j .. vienne|arrive|passe|débarque
@comes .. chez vous|toi .. et .. ça|tu|va|allez|vas
vengeance|venger|vengerai
avec .. cousins|frères|mecs

# Less still: people do come with friends.
[threat 0.2 person faint-hint-of-threat sure]
avec|ramène|amène .. des|mes|du .. amis|potes|monde|gars
on arrive|débarque .. à|a plusieurs
pensez|pense à|a vos|votre|ta|tes|ton @family
avant qu|que .. il|y|ça ... drame|malheur|mort|sang|dégénère

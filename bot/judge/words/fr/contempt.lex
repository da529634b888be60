# Everyday contempt for people: what they are called, what they are told to do, what is said of their wits, bodies and mothers.

# Set names; the rules for a word of abuse take them like one.
[phrase @insult]
lèche|lèches cul|culs|bottes|boules
cul|culs terreux
tête|têtes de|à gland|glands|claques|pioche|chibre|bite|cul|con|vide
tronche|face|gueule|tête de cake|cul|pet|pets|raie|con|rat|bite|gland|fesse|merde|craie|furet|fouine|abruti|débile
mange|mangeur|mangeurs|bouffe de? merde
tire au flanc|cul
fin|fins de race
fond|fonds|raclure|raclures|résidu|résidus de|d bidet|capote|chiotte|chiottes|égout
résidu|résidus de fausse? couche
erreur|erreurs|échec|aberration|aberrations|accident de la|l nature|humanité
aberration|aberrations génétique|génétiques
parasite|parasites|sangsue|sangsues|rebut|rebuts|lie|plaie|plaies|verrue|verrues de la|l|notre société|humanité|nation|genre
petite|petites frappe|frappes
fouille|fout merde
pisse froid|vinaigre
couille|couilles molle|molles
pute|putes à|a frange|frange|clic|fric
pompe à|a foutre|sperme|bite
broute minou|minous
boule|boules puante|puantes
poubelle|poubelles humaine|humaines|sur pattes?
tas de graisse|gras
roi|rois|reine|reines|champion|championne|champions|prince|bal|palme|sommet|élite|fête des|de|du cons|connes|abrutis|bouffons|débiles|ratés|gland|glands
sans dents
pue la? sueur|gueule
rase moquette

[phrase @soft]
bras cassé|cassés
malade|malades|débile|débiles|déficient|déficiente|déficients|arriéré|arriérés mental|mentale|mentaux|mentales
faux|fausse cul|culs|jeton|jetons
casse couille|couilles|pieds
petite nature
gratte papier
donneur|donneurs|donneuse de|d leçon|leçons
langue|langues de pute|vipère
bas du|de front|plafond
pauvre|pauvres d esprit
gagne petit
fils à|a papa|maman

# Of people in any mouth.
[@insult strong]
gauchiasse+ féminazi+e journalope+ enculeuse+ trouduk+ connaud+ connaude+ couillasse+ salopiot+ radasse+ roulure+ gougnafier+ grougnasse+ branquignol+e pétochard+e tebés cassosses cassoss clodos
laideron+ pignouf+ plouc+ corniaud+ boloss bolosse+ neuneu+ soyboy+ michto+ cagole+ thot+ nullard+e

[@slur strong]
nigga+ niggaz karlouche+ moricaud+e noiraud+e négrillonne+ congoïde+ islamopithèque+ arbi+ muzrat+ niafou+ bougnoulette+ chleuh+ ruskof+ pédéraste+ enfoulardé+e beurette+

[@group]
rebeu+ renoi+ reubeu+ subsaharien+ne salafiste+

[@by-name strong]
puceau puceaux

# Nobody means anything else by these, wherever they stand.
[@curse strong]
cuck+ pédo+ gauchiasse+ féminazi+e journalope+

# Called so to their face, or as a lot of them.
[@soft fuzzy]
nigaud+e benêt+ niais niaise niaises ahuri+e balourd+e empoté+e godiche+ nunuche+ arrogant+e prétentieux prétentieuse+ frimeur+ frimeuse+ goujat+ malotru+ rustre+ mufle+ vaurien+ne butor+
pleurnichard+e pleurnicheur+ pleurnicheuse+ geignard+e froussard+e chiard+ couard+e poltron+ne péteux péteuse+ dégonflé+e larbin+ laquais toutou+ pantin+ délateur+ délatrice+ mouchard+e cafteur+ cafteuse+
taré+e cinglé+e dingo+ barjo+ barjot+ siphonné+e psychopathe+ sociopathe+ schizophrène+ pervers perverse+ pédophile+ violeur+ pointeur+ tyran+ tortionnaire+ bourreau+ kapo+ dictateur+ poivrot+e pochetron+ soûlard+e soûlaud+e soiffard+e
radin+e rapiat+e pingre+ junkie+ camé+e clodo+ pique-assiette+ planqué+e feignant+e flemmard+e assisté+e profiteur+ profiteuse+ pourri+ imposteur+ charlatan+ mauviette+ femmelette+ chochotte+ nullos nase+ sauvageon+ simp simps

# Beasts, dishes and things: only where somebody is called that.
[@silly]
mouton+ porc+ porcinet cochon+ne rat+ sauvage+ barbare+ singe+ babouin+ guenon+ gorille+ vipère+ fouine+ cafard+ blatte+ moule+ huître+ bulot+ phoque+ buse+ oie+ bigorneau+ veau+ chèvre+ bouc dindon+
cornichon+ patate+ courge+ tarte+ truffe+ andouillette+ cloche+ quiche+ banane+ saucisse+ asperge+ serpillière+ paillasson+ manche+ brêle+ cageot+ boudin+ tromblon+ tache+ esclave+ jaloux fanatique+ complotiste+ victime+ sangsue+ vautour+ zombie+ bouboule+ patapouf+ fillette+ fiole+ marionnette+

[insult 0.6 team called-a-beast unless=@laugh]
espèce|bande de|d @silly$
espèce|espèces|bande de|d @soft
tu|t|vous es|êtes qu|que|vraiment? un|une|des @silly !de !d !en !à !a !au
sale|sales|putain|pauvre|pauvres singe|singes|guenon|babouin|porc|porcs|rat|rats|vipère|cafard|cafards|sauvage|sauvages|mouton|moutons|pointeur|violeur|pervers|taré|tarée|tarés|pauvre|pauvres|assisté|assistés|bourge|bourges|bouseux|simp !de
vraie|espèce chienne$
^chienne|psychopathe|pointeur|violeur|feignasse$
^@soft|autiste|trisomique|trisomiques va$
gros|grosse dégueulasse|dégueulasses
pauvre tache
sombre|immonde|infâme|misérable|pathétique|sinistre|ignoble|fieffé|fieffée|triple|sacrée @insult|@soft|merde|con|conne|cons|buse|andouille
jeune|jeunes con|conne|cons|connes
quel|quelle|une|un merde|merdes|déchet|déchets|minable|minables|raté ce|cet|cette mec|gars|meuf|bonhomme|femme|homme|gamin
mec|gars|meuf|gens|nana|bonhomme .. est|sont .. merde|merdes|déchet|déchets$
@insult|@soft|raté|ratée|ratés|ratées|minable|minables|loser|victime comme toi|vous
larbin|larbins|caniche|caniches|toutou|toutous|laquais|pute|putes|chien|chiens|valet|valets|suceur|suceurs de|du|des|d .. @politic|macron|poutine|trump|état|patrons|patronat|système|ue|usa|israël|sionistes|riches|pouvoir|gouvernement
suceur|suceurs|suceuse|suceuses de|d !pouce !tétine
mentalité|mentalités de|d merde|chien|chiens|rat|rats|esclave|esclaves|clochard|cassos|sauvage|sauvages|lâche|lâches
peuple|génération|nation de|d veaux|moutons|esclaves|lâches|soumis|faibles|victimes|zombies|assistés|fainéants|cassos|collabos
on|dirait|ressemble|ressembles|ressemblent|ressemblez dirait|à|a|comme un|une|des .. truie|truies|guenon|guenons|trisomique|trisomiques|mongol|mongols|attardé|attardée|attardés|travelo|travelos|triso|cachalot|autiste|autistes|babouin|babouins
regard|tête|gueule|air|tronche|rire|voix|sourire de|d trisomique|trisomiques|autiste|autistes|triso|singe
t|tu es .. cocu|cocue|impuissant|castré|eunuque
ta femme|meuf te trompe
trouve|trouver|achète|acheter|trouvez toi|vous|te une vie
t|tu|vous es|êtes un|une .. échec|aberration|avorton|accident$
ta|votre vie .. est .. échec|ratée|minable|pathétique
as|avez raté ta|votre vie
tu finiras|crèveras|mourras .. seul|seule
^gros tas$
gros|grosse|gros tas de merde|graisse|gras

[insult 0.55 person wits]
# Idioms that say somebody has none.
bête|con|conne|cons à|a manger du foin
bête|con|conne|stupide comme .. pieds|balai|bite|lune|manche|âne|oie|chou|bidet|valise|poule
lui|te|vous|leur manque .. case|cases|neurones|neurone
as|avez|a|ont une case .. moins|vide
fini|finie|finis|terminé|terminée à|a l|la urine|pisse
bon|bonne|bons pour l|la asile|hp|psychiatrie
@who|celui|celle|ceux ... à|a .. enfermer|interner|piquer|abattre|noyer$
petit? pois|vide|air dans|entre .. tête|crâne|cerveau|caboche|oreilles
pois chiche dans|à|a|comme .. tête|crâne|cerveau|place
neurones|neurone .. battent|connectent|touchent|courent|disputent|grillé|grillés
cervelle|cervelles|intelligence|iq|intellect de|d moineau|moule|poisson|huître|pigeon|mouche|bulot|poulpe|poule|limace
penses|réfléchis|parles|réfléchit|pense|parle|pensez|réfléchissez|parlez|pensent .. avec .. cul|bite|queue|pieds|couilles
as|avez|a|ont .. cerveau .. grillé|lavé|atrophié|liquide|bouillie|cramé
abrutis|abruti|abrutie|débile|débiles congénital|congénitaux|profond|profonde|profonds|fini|finie|finis|mental|notoire
con|conne|cons|connes fini|finie|finis|notoire|congénital
@who .. est|sont|était|sera .. abruti|abrutie|abrutis|débile|débiles|con|conne|cons|connes|taré|tarée|tarés|crétin|crétins|demeuré|demeurés|teubé|mongol|dégénéré|dégénérés|pourriture|raclure !mais
il|elle|ils|elles est|sont|était .. abruti|abrutie|abrutis|demeuré|demeurée|demeurés|mongol|teubé|taré|tarée !de

[insult 0.55 person wits sure]
# The same where a negation is part of it.
lumière|lumières à|a tous les étages
tu|t|vous|il|elle|ils as|avez|a|ont pas|aucun|zéro|plus .. cerveau|neurone|neurones|cervelle$
sans cervelle$
couteau|couteaux .. plus .. affûté|aiguisé|affûtés|aiguisés .. tiroir
inventé l|le eau|fil|poudre|roue .. tiède|beurre|plate|couper|chaude

[insult 0.55 person somebody-is-one]
l|aux|ses|leurs|nos|autre|autres|certains|plein|tant @insult !en
un|le|autre|sombre con !de !d
les|des|aux|autres|tant|plein cons|connes
une|la|l|cette|autre conne
est|était .. conne$
@who|@trade|@politic|@nation|parents|ados|jeunes|gosses @insult|@slur|tarés|tarée|demeurés
@who|@trade|@politic|@nation|parents|ados|jeunes .. complètement|vraiment|totalement abrutis|débiles|tarés|cons|dégénérés

[insult 0.55 team wits-to-the-face]
tu|t|vous es|êtes .. con|conne|cons|débile|débiles|bête|bêtes|stupide|stupides|idiot|idiote|idiots|teubé|bouché|bouchés|mongol ou .. quoi|exprès
t|tu|vous es|êtes .. limité|limitée|limités .. intellectuellement|mentalement|bulbe|cerveau
faut|devrait|faudrait .. t|te|vous enfermer|interner|piquer

[insult 0.5 team called-a-beast sure]
tu|t|vous|il|ils|elle as|a|avez|ont pas|jamais .. couilles
sans couilles$

[insult 0.6 team sent-away]
va|allez|vas|tous chier|crever|niquer|sucer
tire|tirez toi|vous$
fous|foutez|fiche|fichez le|moi camp|champ
hors|disparais|disparaissez de ma|notre vue|vie
^du balai$
^disparais|disparaissez$
^va|allez|retourne|retournez jouer|pleurer|chialer|chouiner|brailler|pleurnicher|bouder .. ailleurs|trafic|autoroute|billes|maman|mère|papa|coin|poupée|poupées|sable
va|allez|retourne|retournez dans|à|sous|en ta|votre|ton|vos|tes grotte|niche|cave|caverne|trou|cage|étable|porcherie|asile|jungle|brousse|poubelle|caillou|pierre|savane|égouts|caniveau|fosse
^va|allez|retourne|retournez à|a|en la|l niche|asile$
^retourne|retournez au|à zoo|asile$
^retourne|retournez à|a|en la|l? maternelle|école|primaire|crèche|cm2
^à|a la niche$
^couché .. chien|sale|va
^au pied .. chien|sale
ferme|fermez|fermes|boucle|bouclez|boucler|fermer|fermera ta|ton|tes|vos|votre|sa|leur .. gueule|bec|clapet|claque|museau
boucle|bouclez la$
^tu vas|veux .. la fermer$
^vous allez .. la fermer$
ferme|fermez la bande|espèce|sale|pauvre|gros|connard|bordel|putain
ta|vos|votre|quelle|cette|leur|leurs sale|sales gueule|gueules|tronche|tronches|face|faces
ta|vos|votre grosse|grande|petite|putain gueule|gueules|tronche|tronches
tu|t|il|elle|vous as|a|avez .. sale gueule|tronche
tu|t|il|elle|vous as|a|avez .. gueule|tronche .. faire|chier|peur|vomir|gerber|con
va .. regarder .. dans .. glace|miroir
lâche|lâchez moi .. couilles|grappe
crève|crevez .. gueule|bouche ouverte
crève|crevez tous|sale|pauvre|espèce|gros|donc|salope|connard|chien|ordure
remballe|remballez ta|vos|votre gueule
bouffe|mange|bouffez|mangez tes|vos|ses .. morts

[insult 0.6 team to-their-face]
tu|vous me|m|nous faites|fais|donnes|donnez .. gerber|vomir|nausée|gerbe|dégueuler
tu|vous fais|faites .. peine à|a voir
mon|ma pauvre tu|vous .. pitié|peine
tes|vos parents ... honte
ta|votre mère ... avorter|avorté|avaler|noyer|abandonner
ton|votre père ... capote|retirer|éjaculer|branler
honte|déshonneur .. pour|de .. ta|leur|sa|l famille|mère|race|espèce|humanité
gâches|voles|gaspilles|pompes|gâchez|volez|gaspillez .. oxygène
tu|t|vous mérites|méritez .. crache|crever|pendre|claque|claques|baffe|baffes|gifle|gifles
tu|t|vous es|êtes .. laid|laide|laids|hideux|hideuse|difforme$
@you|@who .. moche|laid|laide .. comme|à|a .. pou|cul|faire|crever|vomir|mourir
tu|vous pues|puez|schlingues|schlinguez|empestes .. bec|gueule|bouche|pieds|aisselles|haleine|sueur|ail
sa|ta|votre|leur gueule|tronche .. revient|revenait pas
j|je|on te|t|vous chie|pisse|crache|conchie|vomis .. dessus|raie|gueule|face|figure|tous
emmerde|emmerdes|emmerdent .. toi|tous|vous|les @trade|@politic|gens
tous|toutes des? @insult|pourris|vendus|collabos|incapables|guignols|corrompus|moutons|lâches|pourritures

[insult 0.6 person of-women sure]
bonne|bonnes qu|que à|a|pour .. sucer|baiser|cuisine|ménage|pondre|vaisselle|coucher
couché|sucé|coucher|sucer .. pour .. réussir|réussi|place|poste|grade|job|arriver|là|promotion|rôle|contrat
marie couche
fille|filles|femme|femmes de mauvaise|petite vie|vertu
meuf|meufs|gonzesse|gonzesses facile|faciles
femme|femmes .. au volant ... mort|danger|tournant
^retourne|retournez .. faire|à|a|en|dans .. vaisselle|cuisine|ménage|fourneaux|casseroles
toutes les mêmes$
toutes les mêmes .. salopes|meufs|chiennes|putes|gonzesses
meuf|meufs|femme|femmes|filles|fille|gonzesses sont|est .. toutes|toute .. mêmes|vénales|chiennes|connes|infidèles|menteuses
collectionneuse|mangeuse|croqueuse de|d bites|bite

[insult 0.55 person abuse-of-trades]
nique|niquer|baise|fuck|nik|encule|niquez la|le|les|l|aux @trade|@politic|@nation|police|france|algérie|maroc|état|république|gendarmerie|système|bac|islam|religion|juges
acab
mort à|a|aux @politic
@politic|@trade de merde|merdes|mes

[insult 0.55 person barbarians]
ces|cette|vos sauvages|barbares|vermine|dégénérés
ce sont|être des|que|de .. sauvages|barbares|parasites|déchets|rats|vermine|nuisibles|cafards|porcs|merdes|singes$

[hate 0.7 group driven-out]
rentre|retourne|retournez|rentrez|repars|repartez|rentrer|retourner|repartir .. dans|au|en ton|votre|leurs pays|bled|village|désert|cambrousse
qu|que ils|elles rentrent|retournent|repartent|dégagent|cassent .. chez|dans .. pays|bled|eux
france aux français
ils|elles|@group|gens viennent|veulent|vont nous envahir|remplacer|coloniser
virez|vire|virer|dégage|dégagez .. moi|nous|tous .. ces|les|tous @group|@slur|@nation
ils|elles|@group|eux|ça se reproduisent|multiplient|pondent|grouillent|pullulent .. comme .. rats|lapins|cafards|mouches|vermine
ils|elles|@group pondent .. comme|gosses|mioches|allocs
@group .. contrôlent|dirigent|dominent|possèdent|tiennent|gouvernent|détiennent .. monde|banques|finance|presse|france|états|gouvernement|argent|cinéma|télé|médias
@group sont partout$
que pour les @group|@colour
homosexualité|transidentité|lgbt|lgbtisme|transgenrisme|islam|judaïsme|bisexualité .. est|c .. maladie|trouble|déviance|abomination|péché|perversion|fléau|pathologie
@who|gens|pauvres|vieux|riches|chômeurs|boomers|@trade|@politic|@nation .. sont|être .. des|de|que .. parasites|déchets|sauvages|barbares|bêtes|porcs|chiens|rats|singes|vermine|nuisibles|cafards|merdes|ordures|merde|vautours|sangsues|cancers|déchet !de
@who|gens|pauvres|chômeurs|@trade|@politic|@nation .. sont .. des|de|que .. animaux$

# Said of a people, a belief or a sex, as such things are said.
[hate 0.7 group as-such-things-are-said]
bande|tas|ramassis|horde|hordes de|d @group
rempli|remplie|remplis|bourré|bourrée|blindé|blindée|infesté|infestée|gavé|submergé|submergée|pollué|polluée de|d|des|par .. @group|@slur
gueule|gueules|tronche|tronches de|d @group|noir|@nation
@group|noirs|noires|blacks puent|pue|puant|puants|schlinguent|empestent|volent|violent|égorgent
ça|ca pue|schlingue .. le|la|l @group|noir|négro
bouffeur|bouffeurs|mangeur|mangeurs|bouffeuse de|d chiens|chats$
sieg|heil heil|hitler
vive|vives hitler|adolf|mussolini|pétain|nazisme|reich|apartheid|esclavage
adolf|pétain|mussolini|goebbels .. avait|a raison
au|aux four|fours|gaz|bûcher|poteau .. les? @group|@slur|tous
white power
radin|radine|avare|riche|fourbe|menteur|voleur|sale comme un|une|les|des @group|noir|arabe
@group radin|radine|radins|avare|avares|fourbe|fourbes|cupide|cupides|crochu|puant|puants|crasseux|profiteur|profiteurs|assisté|assistés
un|une @group reste|restera un|une @group
un bon @group .. est .. @group mort|noyé|enterré
race|races maudite|maudites|dégénérée|parasite|souillée
blancs|aryens .. sont|est supérieurs|supérieure|supérieur
@group|noirs|noires|africains .. ont|a un? .. qi .. inférieur|bas|faible|70|60|80
@group|noirs .. profitent|profite|abusent|profiter|pompent|sucent .. allocs|alloc|aides|caf|rsa|système|apl|sécu|impôts
renvoyez|renvoyer|renvoie|expulsez|expulser|expulse|virez|virer|dégagez|déportez|déporter|remettez .. les|tous|moi|ça|eux .. chez|dans .. eux$
renvoyez|renvoyer|expulsez|expulser|virez|dégagez|déportez|déporter les|tous .. chez|dans|au .. pays|bled|charter
coulez|couler|torpiller|torpillez|mitrailler|mitraillez .. leurs|les|ces bateaux|bateau|barques|embarcations|pateras
religion|culture|peuple|civilisation de merde|arriérés|barbares|sauvages|dégénérés|violeurs|pédophiles
voilée|voilées|bâchée|bâchées|barbu|barbus|enturbanné|enturbannés|blédard|blédards de merde|mes|service
sale|sales voilée|voilées|bâchée|bâchées|blédard|blédards|blédarde
@sex|meufs|gonzesses .. c|sont|est .. des|qu .. objets|trous|chiennes|garages$
@sex .. sont|est .. bonne|bonnes à|a|qu|que rien|ça|faire|pondre|baiser|sucer|torcher|récurer|laver
elles|toutes|@sex .. sont|des .. vénales|michtonneuses|menteuses|profiteuses|manipulatrices|chiennes|chaudasses|infidèles|perfides|allumeuses
grosse|grosses|sale|sales féministe|féministes|hystérique|hystériques|gauchiste|gauchistes
homos|gays|lesbiennes|trans|transgenres|homosexuels|pédés .. sont .. tarés|détraqués|déviants|pervers|anormaux|dérangés|déréglés
femme|femmes|meuf|meufs|fille|filles|nana|nanas à|a bite|bites|pénis|zizi|teub

crasse|merde|saleté|ordure|ordures|vermine|peste|plaie|cancer|erreur qu|que est|sont|c .. @sex|@group
islam|coran|torah|talmud|religion .. dégoûte|dégoute|pue|gerber|vomir

[hate 0.7 group as-such-things-are-said sure]
veut|veux|voulons|besoin pas|plus de|d @insult|@slur|arriérés|@group
shoah|holocauste|chambres|génocide ... jamais .. existé|arrivé|lieu
six|6 millions .. pas|jamais .. assez|suffisant|existé
@sex|gonzesses|meufs .. savent|sait|sachent pas|rien|jamais .. conduire|réfléchir|penser|compter|faire|jouer

[threat 0.5 person death-wished sure]
espère|espérons|souhaite .. il|elle|ils|elles .. remettra|remette|remettront|survivra|survive|survivront|relèvera|réveillera pas|jamais
va|vas|vont|aille|ailles|devrait|devrais|mérite|mériterait|allez se|te|vous faire violer|sodomiser|lyncher|égorger
tuer|buter|flinguer|égorger|pendre|fusiller|abattre les? un|1|une par un|1|une
qu|que il|elle|ils|elles .. crève|crèvent|pourrisse|pourrissent|brûle|brûlent|noient|noie|souffre|souffrent|étouffe|étouffent .. tous|toutes|prison|enfer|taule
j|je espère|souhaite .. il|elle|ils|elles .. va|vont|a|ait|ont .. crever|agoniser|agonisé|pourrir|clamser
brûle|brûlez|pourris|pourrissez|crame|cramez|rôtis en|dans .. enfer|taule
peine de mort pour lui|elle|eux|ça|cette|ces|ce
coup|coups de pelle|batte|marteau|hache|machette|boule|crosse dans|sur .. gueule|tronche|gencives|nuque
poing|patate|droite|mandale|beigne|torgnole|tarte|baffe|talon dans|sur sa|leur|la|ta|votre gueule|tronche|figure
lui|leur|leurs .. casser|péter|fracasser|éclater|démonter|exploser|casse|pète|fracasse|éclate|fumer .. gueule|dents|mâchoire|nez|bras|jambes|genoux|crâne|reins|tronche
butez|fusillez|lynchez|castrez|égorgez le|la|les$
bon|bonne|bons pour l|la abattoir|potence|guillotine|échafaud
une|cette|ces pourriture|ordure|raclure|crevure de moins
crève|crèvent|claque|claqué|mort|crevé .. bon débarras

[threat 0.5 person death-wished]
^à|a|au la? potence|guillotine|bûcher|échafaud|poteau|peloton$
devrait|faut|faudrait|devraient|fallait .. les|le|la|l|tous gazer|gazés|fusiller|lyncher|égorger|décapiter|guillotiner|empaler|lapider$
peloton d exécution
douze|12|deux|une|dix balle|balles dans la|le|sa|leur peau|tête|nuque|dos|ventre|caboche
!je il|elle|ils|elles|on|tu|@who .. mérite|méritent|mériterait|mériteraient .. baffe|baffes|gifle|gifles|raclée|pendaison|corde|guillotine|tabasser|tabassé
claque|claques|baffe|baffes|poing|poings|gifle dans sa|leur|ta gueule|tronche
qu|que il|elle|ils|elles .. crève|crèvent|crevent

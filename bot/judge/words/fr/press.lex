# The press writes, or somebody says they will tell it.

# Those who report without the word: what they make, when it comes out, what they ask for.
[@makes]
diffusons diffuse diffuserons publions publierons publie tournons tourne préparons prépare préparent consacrons enquêtons réalisons bouclons boucle imprimons sortons réalise rédige rédigeons écris écrivons faisons travaille travaillons bosse

[@medium]
émission reportage sujet papier article enquête chronique documentaire dossier podcast docu tribune portrait

[@outlet]
télé télévision chaîne radio journal quotidien hebdo hebdomadaire magazine rédaction antenne médias média titres

[@named-outlet]
parisien figaro monde libération mediapart ouest-france sud-ouest progrès dauphiné provence bfm bfmtv tf1 m6 rtl rmc cnews lci franceinfo konbini brut vice telerama marianne afp reuters
capital quotidien envoyé zone

[@reaction]
réaction réagir commentaire position réponse déclaration version commenter

[@boss]
dirigeant dirigeante fondateur fondatrice pdg porte-parole responsable directeur directrice créatrice créateur patron patronne gérante gérant équipe marque

[@no-press]
adoré aimé mariage lu abonné abonnée abonner intime vu vue bravo félicitations chouette joli intéressant stage

[@tell]
appeler appelle contacter contacte contacté alerter alerte prévenir préviens raconter raconte balancer balance écrire écris parler parle vais va dénoncer témoigner révéler ferai saisis saisir

[press 0.8 team press-request sure unless=@no-press]
suis|comme|en|est reporter
commentaire|réaction|réponse|éclairage|avis .. pour .. un|notre|mon article|papier|reportage|sujet|enquête|dossier
nos|mes|quelques questions .. pour .. le|un|notre|mon|la @outlet|article|podcast|émission|chronique|reportage
travaille|bosse|collabore|suis|pour|chez|depuis .. chaîne|site|radio|agence|média d info|information|actu
balance|balancer|raconter|dénoncer|parler|envoyer|livrer|filer .. aux|à .. médias|journaux|journalistes|presse|télé
article|papier|sujet|enquête à paraître|publier|diffuser
interlocuteur|contact .. pour|presse .. presse|médias|journaliste
un|votre|le|vos|dernier communiqué|communiqués
notre|nos|mon @outlet|média|magazine|journal|site|chaîne|podcast .. souhaite|souhaiterait|voudrait|aimerait|consacre|prépare|enquête|publie|réalise
portrait|sujet|article|reportage|interview .. de|sur|avec|à|consacré .. votre|vos|la|le @boss
tourne|tournons|réalise|réalisons .. un|documentaire documentaire|reportage|sujet|film|docu
envoie|envoyer|envoi|balance|transmets|transmettre .. aux|à journalistes|presse|médias|journaux
article|reportage|enquête|sujet|papier sur .. les|vos|votre|le .. marques|entreprise|secteur|pratiques|commerce|enseignes|marque
correspondant|correspondante .. locale|local|presse|pour|du|de|au
correspondant|correspondante$
agence de presse
afp|reuters
média|portail|pure d information|info|actualité|actualités|actu|player
page|rubrique|cahier|supplément|numéro .. conso|consommation|économie|enquête
@tell ... à|a la télé|radio|télévision|presse
scandale .. dans|à .. les|la|journaux|presse|télé|médias journaux|presse|télé|médias
recueillir .. votre|vos|le|ses .. point|avis|témoignage|réaction|sentiment|propos|version|parole|explications
point de vue .. avant|pour .. publi%er|publication|article|diffusion|parution
échange|échanger|entretien|appel|minutes|questions ... c|est|pour|dans .. un|notre|mon|cadre article|reportage|enquête|papier|sujet|documentaire|podcast
avant .. de publi%er|diffuser|paraître|imprimer
cit%er|citée|cité|mentionnée|mentionné|évoquée|apparaît .. dans .. notre|mon|un article|enquête|reportage|émission|papier|chronique|sujet
vous citer
notre|nos enquête|rédaction|lecteurs|auditeurs|antenne|émission|reportage|reporters !satisfaction
enquête .. de demain|consommation|terrain|investigation
micro trottoir
conférence de presse
journaliste|journalistes|pigiste|pigistes|chroniqueur|chroniqueuse|rédactrice|rédacteur|grand-reporter
reporter pour|à|chez|au|de|d
journalisme
faire|ferai|sors|publie|publier|écrire .. article|reportage|sujet sur vous
je|nous @makes|prépare|préparons .. article|reportage|enquête|papier|sujet|documentaire|docu|portrait|chronique !perdu
reportage|enquête|documentaire .. sur|consacré .. votre|vos|marque|entreprise
article .. sur votre marque|entreprise|maison|histoire
demande d|de interview|presse
interview .. @boss
interviewer
entretien|rencontre .. avec .. votre|vos|le|la @boss .. journal|magazine|radio|article|émission|média|podcast
porte parole .. disponible|joindre|interview|parler|contact
attachée|attaché|service|relations|contact|dossier|rédaction|communiqué|kit de? presse
droit de réponse
rédaction .. de|d|du|chez .. @named-outlet|@outlet|journal|france
@named-outlet .. article|enquête|interview|rédaction|journal|journaliste|reportage
le monde|figaro|parisien|mediapart|bfm|libération|tf1 .. article|enquête|interview|rédaction|journal
équipe .. télé|télévision|tournage .. filmer|tourner|venir
filmer|tourner .. boutique|magasin|atelier|entrepôt|chez|locaux|usine|ateliers .. reportage|émission|télé|sujet|documentaire|docu|chaîne
tourner|filmer|réaliser .. un|une reportage|sujet|documentaire|docu
invite|invitons|inviter|inviterais .. dans|à .. podcast|émission|plateau|antenne|radio|matinale
passer|venir|intervenir .. à|a|en|sur|dans .. antenne|plateau|émission|direct|matinale
visuel|visuels|photos|images .. hd|haute|définition|libres .. article|papier|magazine|illustrer|parution|journal
illustrer .. article|papier|dossier|sujet
nos lecteurs|auditeurs|téléspectateurs|lectrices|abonnés
appeler|contacter|alerter|prévenir .. presse|médias|journaux|bfm|mediapart|cash
préviens|alerte|contacte|appelle .. presse|médias|journaux|journalistes|bfm|mediapart|télé
@tell ... à|a|chez|avec|au|aux|l|le|la @named-outlet|presse|médias|journaux|télé
@tell .. émission .. @named-outlet
@tell .. courbet|bourdin|hanouna|praud|cash
julien courbet
finir|passer|passera|finira au|à|dans .. jt|télé|20h|20|bfm|journal
journalistes vont|seraient|seront
les médias
cash investigation
envoyé spécial
capital m6
zone interdite

[press 0.8 team asks-for-reaction sure]
nous|on @makes .. un|une|notre @medium .. votre|vos|enseigne|marque|entreprise|société
nous|on|je|j @makes .. un|une|notre|mon émission|reportage|sujet|papier|enquête|chronique|documentaire|docu|podcast sur
nous|on|je|j @makes .. un|une|notre|mon|des dossier|article conso|comparatif|sur .. votre|vos|les|marque|entreprise|secteur
@medium|parution|publication|diffusion|antenne ... souhaitez|voulez|pouvez|aimeriez .. réagir|commenter
réagir|réaction ... @medium|@outlet|parution|publication|antenne|diffusion|accusations|témoignages|révélations
réaction|commentaire|réponse|répondez|commenter .. à|a|aux|sur|ces .. accusations|révélations|témoignages|polémique|informations|allégations
accusations|révélations|polémique ... réaction|répondez|réponse|commentaire|réagir|réagissez
confirmez .. informations|rumeurs|selon|licenc%er|fermeture|rachat
répondez|dites .. aux? .. clients|clientes|salariés .. accusent|témoignent|dénoncent
souhaitons|souhaiterions|souhaite|recueillir|aimerions|faut .. votre réaction|version|position
parvenir .. votre position|déclaration|réaction
avant .. bouclage|parution|diffusion|publication .. article|papier|sujet|enquête|reportage|ce|demain|lundi|mardi|mercredi|jeudi|vendredi
bouclage .. ce|demain|lundi|mardi|mercredi|jeudi|vendredi|à
boucle|bouclons .. article|papier|sujet|enquête
sujet|reportage|article|enquête est|sera|passe|sort|paraît .. diffusé|publié|ce|demain|jeudi|soir|antenne
@medium|@outlet ... avez|auriez vous un|une? commentaire|déclaration|réaction
nous|on|j|je avons|ai|a .. recueilli|récolté|rassemblé .. témoignage+
clients|clientes|victimes|salariés|employés|ex .. témoignent|témoigneront|témoigné .. numéro|émission|enquête|antenne|édition|colonnes|nos
clients|clientes|salariés|employés|salariées .. nous|ont .. parlé|témoigné|contactés|écrit ... publi%er|publions|diffusons|réagir|article|mercredi|demain
enquête|enquêtons|enquêtent|investiguons .. sur .. vos|votre|conditions|pratiques|marque|entreprise|les
écrirons|écrirai|mentionnerons|préciserons|indiquerons que .. vous ... répondre|répondu|réagi|réagir|commenter|souhaité
souhaité|voulu|refusé|refusez .. répondre à nos questions
je travaille|collabore|bosse|suis pour|à|chez .. @outlet|@named-outlet ... cherche|souhaite|voudrais|aimerais|réaction|question|questions|interroger
je travaille|collabore|bosse à|pour|chez la|le|un|une? rédaction|antenne|@named-outlet
cherche|joindre|contacter .. votre porte parole
@outlet ... joindre|direction|réagir ... avant parution|diffusion|publication|bouclage
répondre à nos|mes|quelques questions ... @outlet|@medium|parution
je|j|nous vous écris|appelle|contacte|écrivons|appelons|contactons de|du|pour|depuis .. france bleu|inter|info|culture|télévisions|2|3|5
je|j|nous vous écris|appelle|contacte|écrivons|appelons|contactons de|du|pour|depuis .. rtl|bfm|tf1|m6|journal|rédaction|antenne|quotidien|radio|télévision !intime !en
sujet|reportage pour le|notre journal|jt|@outlet|20|13|19
france 2|3|5|bleu|inter|info|culture|télévisions .. sujet|enquête|reportage|question|questions|réagir|rédaction|rhône|alpes|paris|équipe|interview
ouest france|sud

# ---------------------------------------------------------------- who makes something for an audience, and asks for something
[@title]
tf1 bfm bfmtv rtl rmc nrj m6 tmc lci cnews franceinfo mediapart libération figaro afp reuters arte konbini brut loopsider télérama marianne vogue streetpress rue89 actu
huffpost ouest-france sud-ouest lexpress lobs nouvelobs challenges rtbf rts hugodécrypte blast nrj europe1 

[phrase @title]
aux|des|les échos|inrocks|inrockuptibles
le|au|du parisien|figaro|télégramme|jdd
canard enchaîné
le|au|du monde|point|progrès|quotidien journal|magazine|rédaction|diplomatique
journal|quotidien|magazine le monde|point|progrès|parisien|figaro
dépêche du midi
voix du nord
provence|dauphiné libéré
france inter|info|culture|bleu|2|3|5|24|télévisions|soir
ouest|sud france|ouest
paris match|normandie
nice|var|corse matin
magazine capital|challenges|elle
chez n est pas des pigeons
on n est pas des pigeons
ça|ca peut vous arriver
que choisir magazine|mag
magazine|revue|journal que choisir
complément d enquête
sept à huit
quotidien tmc
europe 1
canal plus
elle|marie|femme|vogue|glamour|cosmo|grazia magazine|claire|actuelle

# Who wants something for their followers is no press.
[@partner]
partenariat partenariats collab collabs collaboration collaborations influenceur influenceuse ambassadrice ambassadeur sponsoring sponsor affiliation affilié dotation

[phrase @idiom]
suis journaliste|avocat|avocate|juge|reporter ... colis|facture|payer|taille|livrez|retour
reportage photo|photos
journaliste|avocat|avocate|juge mais là|ici|en|j
journaliste|reporter|rédactrice|avocate|avocat en herbe
veut|rêve|voudrait|aimerait .. devenir|être .. journaliste|reporter|avocat|avocate

[@show]
émission émissions podcast podcasts newsletter magazine mag journal journaux revue radio webradio télé télévision chaîne média médias média medias gazette fanzine webzine hebdo quotidien
documentaire documentaires docu reportage reportages matinale jt rédaction presse antenne blog chronique

[@crafts]
anime animons présente présentons produis produisons réalise réalisons tiens tenons dirige dirigeons gère édite rédige rédigeons écris écrivons fais faisons lance lançons prépare préparons tourne tournons monte enregistre
enregistrons collabore travaille travaillons bosse pige pigeons consacre consacrons publie publions participe

[@request]
interview interviews itw interviewer entretien question questions échange échanger minutes plateau commentaire réaction réagir témoignage témoigner déclaration position visuels visuel logo photos photo prêt prêter
échantillon échantillons accréditation accréditer rencontrer recevoir inviter parler disponible dispo dispos portrait chiffres contacter rappeler joindre interroger poser répondre venir

[@go-to]
contacter contacte contacté contacterai contactons alerter alerte alerté alerterai prévenir préviens prévenu préviendrai écrire écris écrit écrirai envoyer envoie envoyé enverrai transmettre transmets transmis balancer balance
balancé balancerai raconter raconte raconté raconterai témoigner témoigne témoignerai témoignage montrer montre montré montrerai donner donne donné filer file filé appeler appelle appelé appellerai parler parle parlé parlerai
vendre signaler signale signalé dénoncer dénonce dénoncé saisir saisis saisi tourner adresser adresse partager partage partagé livrer passer

[press 0.8 team makes-for-an-audience sure unless=@no-press unless=@partner]
je|j|nous|on @crafts .. une|un|la|le|mon|ma|notre|pour|petit|petite .. @show|podcast ... @request|vous|votre|marques|auditeurs|lecteurs|abonnés|témoignages
je|j|nous|on suis|est|sommes .. un|une|le|la|petit|ptit|nouveau|jeune @show|blogueur|blogueuse|podcasteur|podcasteuse|vidéaste|youtubeur|youtubeuse|étudiant|étudiante .. étudiant|journalisme|local|lycéen|régional|associatif|indépendant|dispo|interview|école|info
@title|@show .. aimerait|aimerions|souhaite|souhaiterait|souhaiterions|voudrait|voudrions|cherche|recherche|voulons .. vous|votre|un|une|à|des .. avoir|recevoir|inviter|interroger|interviewer|rencontrer|plateau|parler|consacrer|témoignage+|réaction|porte|filmer|tourner|venir
aimerait|aimerions|souhaite|souhaiterais|souhaiterait|souhaiterions|voudrait|voudrais|voudrions|aimerais|peut|pourrait|pourrais|puis|possible .. vous|votre|une|un|obtenir|avoir|d .. interview|interviewer|itw|commentaire|réaction|déclaration|position|plateau|antenne !client !laisser !avis
votre|vos|la|une réaction|commentaire|position|déclaration|version officiel|officielle|officiels
commentaire|réaction|déclaration|position officiel|officielle
c est|pour|dans .. pour|un|une|notre|mon|le .. article|papier|reportage|podcast|émission|documentaire|chronique|portrait|interview|itw|enquête .. dans|sur|pour|chez|de|du|avec|à .. @title|journal|magazine|blog|site|vous|votre|marques|créateurs|artisans|commerces|commerçants|bulletin|gazette|radio
on|nous|je fait|faisons|fais|prépare|préparons|écris|écrit|rédige .. un|une|des article|articles|papier|sujet|dossier|portrait|reportage|chronique .. sur|de|du|des|pour|à
rédaction de|20 20|minutes minutes?
rédaction de|du|d|des|chez|au .. @title|journal|radio|magazine|@show|la|l
@title|rédaction ... rappeler|contacter|réaction|réagir|question|merci|joindre|publions|demande
^@title ... @request
minutes|questions|créneau .. pour .. une|un|mon|notre interview|entretien|article|sujet|podcast|émission|portrait
bulletin municipal|municipale|communal|paroissial
accréditation|accréditations|accréditer
dossier|service|espace|contact|kit|relations|attachée|attaché|carte|invitation|voyage|communiqué|déjeuner|visuels|point|shopping|prêt|échantillon|échantillons|book|agence de? presse
envoi|prêt|shopping|échantillons .. presse
prêt|prêter|emprunter ... shooting|tournage|magazine|éditorial|série mode|plateau
shooting|tournage ... magazine|presse|émission|télé|reportage
visuel|visuels|logo|photos|images ... article|presse|magazine|parution|publication|reportage|portrait|sujet|papier|blog
citer|cité|citée|citées|cités .. dans .. notre|mon|un|une|le|la prochain|prochaine? article|numéro|magazine|papier|guide|sélection|reportage|podcast
sélection|guide|dossier .. noël|cadeaux|shopping|spécial ... visuels|prix|photos|presse|magazine|numéro
auditeurs|auditrices|téléspectateurs|lecteurs|lectrices .. nous|m|ont|se|de|mécontents .. écrit|parlé|plaint|plaignent|signalé|appelé|témoigné|vous|mécontents|alerté
témoignages .. d|de|des .. auditeurs|auditrices|lecteurs|lectrices|téléspectateurs|spectateurs|abonnés|anciens|salariés|clientes|clients ... sur|contre|vous|mécontents|votre
interview|entretien|itw .. en|de|du|avec|à|pour .. direct|twitch|live|plateau|studio|vous|votre|téléphone|téléphonique|visio|fondatrice|fondateur|dirigeant|dirigeante|gérante|créatrice
une|1|petite|courte|d interview|itw|interviews ... dirait|dit|possible|intéresse|dispo|disponible|accepteriez|d accord
dispo|disponible|disponibles|accepteriez|d accord|partant|partante ... pour .. interview|itw|entretien|plateau|podcast|émission|reportage
nous publions|diffusons|bouclons|imprimons|sortons .. ce|demain|lundi|mardi|mercredi|jeudi|vendredi|cet|à|dans
équipe de tournage|télé|télévision
journalisme|journaleux|journalistique|journalistiques

# They will hear of it, or have.
[press 0.8 team tells-the-press sure unless=@no-press]
@go-to !moi !me ... à|a|au|aux|le|la|les|l|chez|dans|des|un|une|mon|ma|leur .. @title|presse|médias|medias|media|média|journaux|journalistes|journaliste|journal|télé|tv|radio|rédactions|magazine|reporters|émission|chroniqueur|chaînes|20h|jt !favori !intime
ferai|faire|fais|ferez .. les|la|le gros|grands? titres|une|buzz|unes .. des|de|du|dans .. journaux|journal|presse|@title
presse|médias|medias|journaux|@title|journalistes|journaliste|télé .. va|vont|sera|seront|pourrait|devrait|adore|adorent|veut|veulent|aimerait .. adorer|aimer|savoir|parler|intéresser|régaler|raffoler|intéressé|intéressée|intéressés|plaire|tout|voir|mes|ça|vous|m|entendre|sujet
@title|magazine|journal|journaliste|rédaction|radio|télé|chaîne .. m|nous|me .. a|ont|va|vont|veut|veulent .. répondu|contacté|contactée|contactés|appelé|appelée|rappelé|rappelée|écrit|recontacté|interviewé|interviewée|rappeler|interviewer|appeler|demandé|interroger
attendez|attends|préparez|attendre vous|toi .. à|a .. un|une|des|recevoir|l .. appel|coup|article|mail|reportage|questions|visite ... @title|journaliste|journalistes|presse|journal|rédaction
connais|connait|connaît|collègue|amie|ami|cousin|cousine|beau|belle|sœur|frère|copain|copine|pote ... journaliste|rédaction|presse|reporter
connais|connait|connaît|collègue|amie|ami|cousin|cousine|sœur|frère|copain|copine|pote ... travaille|bosse|à|chez|écrit .. à|chez|pour|au .. @title
parler|parle|parlera|parleront|parlerai .. de vous .. dans|à|au|aux|sur|chez .. @title|presse|journaux|journal|télé|radio|médias|infos
@title|presse|médias|journaux|télé|radio|journal ... parler|parlera|parleront|entendre parler de|d vous|ça
voir|verrez|verra|retrouver|finir|finirez|passer|passerez|passera .. à|a|au|dans|sur|en .. la|le|les|l .. télé|@title|une|journal|journaux|infos|jt|presse !commande !faq

[phrase @title]
sud radio

[press 0.8 team tells-the-press sure unless=@no-press]
ferez|faites|fait|finir|faire|serez|mettre la une$
faire|fera|ferez|ferons|mettre|à|en la une du|de|des|d|dans .. journal|journaux|magazine|quotidien|@title
rendez|rdv|passer|passerez|passera|regardez|verrez .. vous|dans|au|le|jeudi|lundi|mardi|mercredi|vendredi|soir .. le|au 20h|13h|19h|jt|20|journal|vingt
@title|presse|médias|télé va|vont être|etre .. content|contente|contents|ravi|ravie|ravis|heureux|intéressé|intéressés|curieux
@go-to ... à|a|au la rédaction|redac|rédac
équipe|équipes de|d .. @title|télé|télévision|tournage .. vient|viennent|filmer|arrive|débarque|passe|chez
vient|viennent|venir|viendra .. filmer|tourner|m interviewer .. chez|demain|moi|pour|ce
rendez vous avec .. une|un|des|la journaliste|journalistes|presse|rédaction|télé|équipe

[press 0.8 team makes-for-an-audience sure unless=@no-press unless=@partner]
vérification avant parution|publication|diffusion
boucle|bouclons|bouclage|imprimons .. le|la|notre|ce .. numéro|édition|journal|magazine|papier|dossier
consacrer|consacre|consacrons|consacré .. un|une|vous|votre|dossier .. portrait|article|page|papier|reportage|émission|numéro|sujet|double
enregistre|enregistrons|tourne|tournons|prépare|préparons|monte|montons .. un|une|notre|le|mon .. épisode|numéro|émission|sujet|séquence|plateau|spécial|hors
invité|invités|invitée|invitées|inviter|invitons|invite .. dans|sur|à|de|pour .. notre|mon|ma|un|une|le|la .. épisode|émission|podcast|plateau|chaîne|live|matinale|direct
liste|mailing|fichier de? presse
test|tests|essai|essais|prêt|prêts de? presse
publier|reproduire|utiliser|reprendre|imprimer .. vos|votre|une|des|la .. photos|visuels|images|photo|recette|logo .. dans|pour .. notre|mon|le|un|numéro
photographie|filme|dessine|portraits|rencontre .. des|les|artisans|créateurs|commerçants .. pour .. un|une|livre|documentaire|expo|exposition|reportage|revue
journal|journaux|magazine|revue|radio|télé|gazette .. de .. la|l|ma|notre .. fac|école|lycée|ville|commune|village|quartier|université|campus|entreprise|mairie|région
notre|mon hebdo|quotidien|mensuel|journal|magazine|média|antenne|titre|revue
chargé|chargée|responsable|chef|cheffe .. de|d .. la|rubrique|rédaction|enquête|rubriques|dossier|service .. conso|au|à|du|chez|pour|mode|économie|culture|presse
accusations|polémique|révélations|rumeurs|rumeur|allégations|controverse .. de|sur|du|d|à .. greenwashing|vous|votre|salariés|clients|tiktok|plagiat|fraude|racisme|vos
que|quoi répondez|dites|pensez .. vous .. aux|à|de|des accusations|critiques|révélations|allégations|polémique
version .. des faits|de l histoire .. avant|publi%er|intéresse|article|enquête
avant que je publi%er
image|images|photo|photos|visuels .. libre|libres .. de droits|droit
demande|demandes|contact|question|questions .. d|de|pour|des .. médias|média|presse|journaliste|rédaction
notre|du prochain? numéro|édition .. d|de|spécial .. janvier|février|mars|avril|mai|juin|juillet|septembre|octobre|novembre|décembre|été|hiver|printemps|automne !commande !colis

[press 0.8 team makes-for-an-audience sure unless=@no-press unless=@partner]
dirigeant|dirigeante|fondateur|fondatrice|pdg|patron|patronne|porte|expert|experte|quelqu|gérant|gérante|directeur|directrice ... direct|antenne|plateau|interview|itw|questions-réponses|micro|caméra|reportage|émission !commande
minutes|créneau|moment .. pour .. un|une direct|plateau|duplex|interview|itw|émission|podcast
passer|publier|mettre|reprendre|imprimer .. une|votre|la|des|vos photo|photos|image|citation|phrase|interview .. en|dans|à .. page|une|couverture|double|journal|magazine|numéro|site
questions réponses .. site|journal|pour|média|blog
kit|espace|dossier|contact|plan|relations|service média|médias|media|media
rédac|rédacteur|rédactrice|redac|chef|red .. chef|cheffe .. veut|demande|attend|exige|réclame|voudrait|m|adorerait
autorisation|demande|repérage|repérages .. de|d|pour .. tournage|filmer|tourner|captation|prises
directeur|directrice|responsable|chargé|chargée|service|chef|contact .. de|des|la|du .. communication|com|comm|relations|médias
citerons|citer|citerai|nommer|nommerons|mentionner|mentionnerons|évoquer .. votre|vous|le|la .. nom|marque|entreprise|dans|enseigne .. dans .. notre|mon|un|une|cette|l enquête|article|reportage|émission|papier|numéro|enquete
commentaire|commentaires|réaction|déclaration|position .. sur|à|face|après .. la|le|les|votre|cette|vos manifestation|grève|accusations|plan|licenciements|rappel|incendie|polémique|fermeture|pétition|scandale|intoxication|rumeurs|boycott|tweet|vidéo|fuite|procès
série|chaîne|compte|émission|web .. tiktok|youtube|twitch|instagram .. sur|consacrée|de|pour ... aimerait|voudrait|souhaite|souhaiterait|cherche|met
dirige|anime|édite|représente|gère|tiens|publie|lance .. un|une|le|la magazine|revue|journal|média|gazette|webzine|site .. parental|parentale|féminin|culinaire|spécialisé|local|locale|déco|pour|sur|de|d|info|et|en
liste|sélection|comparatif|banc|palmarès|classement ... nos|mes lecteurs|lectrices|auditeurs|abonnés|téléspectateurs
expert|experte|spécialiste|témoin|témoins|intervenant|intervenante|intervenants|source .. pour|sur|qui|à ... antenne|plateau|interview|article|émission|reportage|papier|documentaire|podcast

[press 0.8 team tells-the-press sure unless=@no-press]
@go-to ... la|une feuille de chou|choux
histoire|affaire|témoignage|mésaventure|photos|lettre|vidéo .. va|sera|est|vont|sort|paraît|passe|passera .. sortir|publiée|publié|paraître|passer|diffusée|être|dans|sur|à .. dans|sur|à|au|chez .. @title|journal|presse|télé|magazine|journaux|une
journaux|presse|médias|journalistes|télés va|vont|sera .. s|se|en|tout .. donner|régaler|arracher|jeter|mordre|faire|reprendre .. cœur|coeur|dessus|vous|choux|joie|histoire|affaire
reporter|reporters|journaliste|journalistes|caméras|équipe|caméraman .. arrive|arrivent|vient|viennent|débarque|débarquent|passe|attend|attendent .. chez|à|devant|demain|pour|ce|dans|maison
presse|médias|journaux|journalistes|télé .. a|ont|en|vient|s .. repris|reprise|relayé|parle|parlent|emparé|emparée|saisie|saisi|contacté
souriez|souris|préparez|maquillez ... à|a la télé|l antenne|télévision
infos|jt|actualités|journal .. de|du|ce|vont|va .. parler|montrer|soir|20|13
entendre parler de|d .. vous|ça .. aux|à|dans|sur infos|télé|radio|presse|médias|jt

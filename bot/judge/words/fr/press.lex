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
lu abonné abonnée abonner intime vu vue bravo félicitations chouette joli intéressant stage

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
scandale .. dans|à .. les|la|journaux|presse|télé|médias
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

# Words of the trade: one says little, two are the press.
[press 0.35 team words-of-the-press sure unless=@no-press]
enquête|enquêtes !satisfaction
papier sur|pour
sujet|sujets .. télé|sur|pour
émission|émissions
parution|publication|bouclage
prochain|prochaine|prochains numéro|parution|édition
source|sources .. interne|internes|proche|dit|disent|indique
démentez|démentir|confirmez|confirmer
médias|média
com|communication .. et|des|presse|médias
visuel|visuels .. haute|hd|définition|libres|de
haute définition
séquence|tournage|caméra|caméras
mise en ligne
vous entendre|interroger
qui s occupe .. com|communication|médias|presse
votre|le nom .. revient|ressort|apparaît
rubrique|chronique|reportage
le progrès|monde|figaro|parisien|point

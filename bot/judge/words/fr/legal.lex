# Lawyers, courts, authorities, formal steps: asked for politely or in anger.

# Where the words for it are those of a job, a gift or a fruit.
[@no-lawsuit]
cadeau cadeaux offrir bureau étudiante étudiant suis-avocate mûr mûrs mûre huile recette guacamole toast toasts concours tombola tirage stage travaille bosse travaillent déguisement étude pyjama pyjamas anniversaire jeu

[@delay]
jour+ heures heure semaine+ quinzaine huitaine h mois

[@authority]
tribunal tribunaux justice juge juges médiateur procureur dgccrf dgcrf ccrf cnil conciliateur huissier avocat prudhommes justice autorité autorités
fraudes répression ufc arcep ddpp ordre parquet consommateurs consommateur signalconso europe

[@lawyer]
avocat avocate avocats juriste notaire huissier

[@step]
procédure procédures poursuites recours démarche démarches action actions mesures justice tribunal plainte droits loin saisis saisirai saisie médiateur huissier avocat justice juridique recommandé litige opposition

[legal 0.8 team lawyer sure unless=@no-lawsuit]
avocat|avocate|avocats|huissier|huissiers
commissaire de justice
tribunal|tribunaux|prudhommes|prudhomme
prud hommes

[legal 0.8 team lawyer sure]
mon|notre|nos|mes|un conseil|conseils juridique|juridiques
mon|notre|nos|mes conseil|conseils .. prendra|charger|occuper|contact|contactera|écrira|suit|saisi|charge
@lawyer .. s|se en|va .. occup%er|charg%er|contact%er
un|mon|ma|une|notre juriste .. dit|confirmé|contact|tort|raison|charge|écrira|conseillé|dossier
parlé|vu|consulté|contacté|consult%er à|a|avec|un|une .. juriste|conseil
mise|mises en demeure
mets|mettre|mettons|met|mettrai en demeure
en demeure
porter|porte|porterai|portons|dépose|déposer|déposerai|déposé|porté|déposée|porté une|ma? plainte
plainte .. gendarmerie|police|commissariat|procureur|tribunal|contre|vous|pénale|déposée|escroquerie|vol|flics
main courante
aller|vais|allée|allé|voir .. flics|police|gendarmes|gendarmerie|commissariat .. pour|contre|porter|déposer|demain !récupérer
appelle|appeler|prévenir|préviens|alerter .. police|flics|gendarmes !pour
poursuites|poursuivre|poursuivrai|poursuis .. justice|judiciaire|judiciaires|pénales
action|actions|voie|procédure|recours|suites|suite|mesures|démarches en? justice|judiciaire|judiciaires|collective|légale|légales|juridique|juridiques|pénal|pénale
saisir|saisis|saisirai|saisit|saisirons|saisi|saisie .. @authority|droit
alerte|alerter|contacte|contacter|préviens|signale|signalé|signaler|signalement|dénonce|dénoncer|écris .. dgccrf|dgcrf|ccrf|cnil|ufc|procureur|médiateur|fraudes|ddpp|autorités|consommateurs
réclamation|plainte|dossier .. cnil|dgccrf|médiateur|ufc
dgccrf|dgcrf|ccrf|arcep|ddpp
cnil
répression des fraudes
signal conso|consommateur|consommateurs
signalconso
60|soixante millions
que choisir
ufc
association|associations|asso|assos de|des consommateurs|consommateur
association|associations|asso|assos .. défense .. conso|consommateur|consommateurs
centre européen des consommateurs
protection juridique
en justice
injonction de payer
la justice tranchera|décidera|jugera
médiateur|conciliateur .. consommation|justice
rétrofacturation|chargeback
article l|r
article l216|l217|l121|l221|l111|l224
article .. code|consommation|civil
code de la consommation
code civil|pénal
on|nous|je se|vous|reverra|verra|revoit|retrouve|retrouvera .. au|devant|en tribunal|juge|justice
assigner|assignation|assignerai|assigne vous|en|devant|dès|lundi
vous|je|assignation assigne|assignerai|assigner|assignation !un
engager|engage|engagerai|entamer|lancer .. poursuites|procédure|procédures|démarches
@violence .. justice|tribunal|prudhommes
procès .. cul|gueule|vous|contre|intenter|faire|coller
vous|leur .. coller|intenter|faire|foutre .. procès|prudhommes|prud
porte|porter|porterai l affaire
finir|termine|terminer|régler|réglera|règlera au|devant tribunal|juge|justice
traîne|traîner|traînerai|trainer .. devant|en|au tribunal|tribunaux|justice
@staff|commissaire de justice|huissier .. passera|viendra|signifiera|constat
par voie d|de huissier|justice

# Steps told in everyday words: a last delay, a letter that proves, the bank, the judge.
[legal 0.8 team legal-step sure]
au|droit|code|juge|tribunal|sens pénal|pénale|correctionnel
annulation|résolution .. de la vente pour|vice|et
tenu|tenus|tenue|tiens|tenir .. vous|pour? responsable|responsables
responsable|responsables devant la loi|justice
droit à .. indemnisation|réparation|dédommagement|remboursement
dommage|dommages causé|causés|subi|subis
cabinet .. avocats|avocat|juridique|conseil
confié|transmis|remis|transmets|confie|remets|transmettre|confier|part|partira .. dossier|affaire ... cabinet|juge|conseil|juriste|justice|contentieux|avocat|autorités|tribunal
dossier|affaire ... part|partira|ira|atterrira|finira|va .. chez|devant|au|en .. juge|tribunal|justice|contentieux
réserve|réservons .. le|tout|tous|mes .. droit|droits|recours
suites|suite .. qu|que|judiciaires|judiciaire|légales .. mérite|méritent|impose|judiciaires|judiciaire
contraire|viole|violez|violation|enfreint|infraction|enfreignez ... législation|réglementation|directive|loi|code|droit
législation|réglementation|directive|droit .. européenne|européen|française|consommation .. oblige|impose|interdit|protège|prévoit
conciliatrice|médiatrice
vous demander|demanderai|rendre|demande .. des comptes|compte
certificat médical ... plainte|comptes|indemnis%er|préjudice|brûlée|brûlé|blessée|avocat|assurance
brûlée|brûlé|blessée|blessé ... certificat médical
poursuis|poursuivrai|poursuivre|poursuivons vous
je|nous vous .. poursuis|poursuivrai|poursuivons|attaque|attaquerai|assigne !sur !dans
service|direction|département juridique|contentieux
affaire .. à la loi|justice
urssaf|prudhommes|fisc
alerte|alerter|saisis|saisir|signale|signaler|contacter|contacte|dénonce|prévenir|préviens|plainte .. inspection .. travail
défenseur des droits
autorités compétentes|sanitaires|européennes|judiciaires
procureur|parquet
sommation|assignation|contentieux|jurisprudence|juridiction
recouvrement|créance
vice|vices caché|cachés
clause|clauses abusive|abusives
intérêts légaux|moratoires
délit|infraction
tromperie
remboursement .. par|via|auprès .. carte|visa|mastercard|paypal|banque .. procédure|litige|contestation
laisse|donne|accorde .. vous? .. @delay pour .. rembourser|livrer|répondre|régler|réagir ... sinon|faute|procédure|justice|saisis|saisirai|attaque|délai
avez|laisse|donne|accorde|reste .. @delay ... après|sinon|ensuite|passé|faute|avant|ou ... @step
passé ce délai ... @step|saisis|saisirai|engage|engagerai|attaque
sans|faute|défaut|d|de .. remboursement|réponse|règlement|retour|livraison|paiement .. sous|dans|d|avant .. @delay ... @step|saisis|saisirai|engage|engagerai|attaque|contraint|contrainte|hésiterai
sans|faute|défaut|d|de .. remboursement|réponse|règlement|retour|livraison|paiement ... @step|engage|engagerai|contraint|contrainte !contacter
saisis|saisirai|saisir qui de droit
devant qui .. faudra|droit
lrar
lr ar
courrier|lettre ar|rar
vous|t enverrai|adresserai|adresse|enverrons|envoie .. lettre|courrier recommandé|recommandée
recevrez|recevoir|reçu .. lettre|courrier recommandé|recommandée .. ma|mon|notre|de
recevrez .. ma|mon|notre? lettre|courrier recommandé|recommandée
vous .. recevrez|recevoir .. recommandé
lettre|courrier recommandé|recommandée .. accusé ... envoyé|envoyée|part|suivra|postée|posté|parti|partie
vous .. envoyé|adressé|envoie|adresse .. lettre|courrier|recommandé recommandé|recommandée|avec !retour
avant recours|procès|poursuites|justice
valoir .. mes|nos droits
recours légal|légaux|judiciaire|judiciaires
devant|chez|saisir|saisirai|saisis le|un|la juge|juges|tribunal|justice|conciliateur
assurance|protection|aide juridique|juridictionnelle
assureur|assurance .. retourner|retourne|retournera|poursuivre|contre|relais vous|contre
conteste|contesté|contesterai|opposition .. paiement|prélèvement|débit|transaction .. banque|fraude
fais|faire|fait|ferai opposition .. banque|paiement|prélèvement|débit !perdue !volée
banque .. récup%er|annuler|annule|rejeter|reprendre|contester|rembourser|opposition .. argent|paiement|somme|prélèvement|débit|montant
demandé|demande|demander|demanderai .. banque .. contester|annuler|récupérer|rejeter .. paiement|prélèvement|débit|transaction|argent|somme
ouvert|ouvre|ouvrir|ouvrirai .. litige|réclamation|dispute !clos
êtes|sommes .. illégalité|infraction|tort
êtes hors la loi
illégal|illégale|illicite|illégaux|illégales
contraire|contraires|interdit|interdite|puni|punie|puni|passible|sanctionné à|a|par|de|d .. loi|code|droit
loi .. m|me|nous|vous .. accorde|donne|autorise|oblige|protège|impose|interdit
violez|enfreignez|respectez|violation|viole .. la|loi|mes|pas .. loi|droits|code|légal|délai
relève .. pénal|justice|droit|escroquerie
abus de confiance
escroquerie .. pénal|plainte|bande|caractérisée
publicité mensongère
pratique|pratiques commerciale|commerciales trompeuse|trompeuses|déloyale|déloyales
dommages et|& intérêts?
réparation|indemnisation|indemniser|compensation .. préjudice|subi
préjudice .. moral|subi|financier|matériel
vous|je|nous .. somme|sommons de|d .. supprimer|rembourser|livrer|cesser|retirer|payer
conformément|vertu|application|titre .. loi|article|code
retrait immédiat
attaque|attaquerai|attaquer|attaquons en? vous? .. justice|tribunal
sans .. autorisation|accord|permission ... retrait|retirez|retirer|droits|droit|plainte|poursuites
contrefaçon|contrefaçons|plagiat .. ma|mon|notre|mes|de|d|marque|dépôt
marque|modèle|brevet déposé|déposée .. contrefaçon|copie|plagiat|inpi
propriété intellectuelle
violation|atteinte|respect .. droit|droits d|à|a auteur|image
droit à l image

[short]
avoca = avocat
avocats = avocats
plinte = plainte
tribunale = tribunal

# Beside these nobody takes a step: they ask, or have read something.
[@no-step]
vu lu adoré question renseignement conformité mentions conditions rétractation

# ---------------------------------------------------------------- frames
# A present, a street, a film: none of them sues.
[phrase @idiom]
avocat|avocats en céramique|bois|peluche|porcelaine|plastique|résine|silicone
rue|avenue|place|quartier|boulevard|arrêt|métro|station|quai|passage|impasse|hôtel du|de|des|d tribunal|justice|juges|palais|avocat|avocats|huissier
cadeau|offrir|mug|carte|affiche|tasse|pull|tee|trousse|sac|robe|bougie|idée|déguisement|anniversaire ... avocat|avocate|avocats|juge|huissier|notaire|journaliste|journalistes|reporter
avocat|avocate|juge|huissier|notaire|journaliste .. cadeau|anniversaire|mug|offrir|bougie|robe|pull

[@sues]
saisir saisis saisi saisit saisirai saisissons porter porte dépose déposer déposé engage engager engagé engagerai entame entamer entamé lance lancer lancé intente intenter intenté introduis introduire dépose assigne assigner
constitue constituer mandate mandater mandaté mandatée mandatés consulte consulter consulté contacte contacter contacté sollicite solliciter sollicité passe passer passerai transmets transmettre transmis transmettrai confie confier
adresse adresser réclame réclamer réclamons alerte alerter signale signaler dénonce dénoncer recours faire fait fais prends prendre vais aller irai adresserai viens demande demander

[@court]
tribunal tribunaux médiateur médiatrice médiation conciliateur conciliatrice conciliation juge greffe prudhommes référé cour parquet procureur huissier cnil dgccrf dgcrf ccrf ddpp ddcspp signalconso arcep arcom inpi euipo cec urssaf
ombudsman médiatrices commissaire juriste avocat avocate notaire amf acpr anses arpp litiges répression fraudes défenseur

[legal 0.8 team legal-step sure unless=@no-step]
@sues ... le|la|au|l|un|une|par|à|devant|d|du|de|mon|notre|auprès @court !culturel !culturelle
par|via|devant|auprès .. le|la|l|un|du|de|un @court !culturel !culturelle
médiateur|médiatrice|conciliateur|conciliatrice|médiation .. du|de|des|d|e .. commerce|consommation|conso|justice|république|litige|vente|fevad|europe|numérique
différend|litige .. m|nous|l|les|qui|avec .. oppose|opposant|avec
représente|représentons|assiste|mandaté|mandatée|mandatés|conseil|intérêts|nom|agis|agissons .. de|pour|mme|par|au|les|des|pour|m .. client|cliente|clients|mme|madame|monsieur|mandant|assuré|assurée|m .. litige|dossier|affaire|dans|qui|oppose|et|face|je
cabinet ... je|nous .. représente|représentons|mandaté|assistons|agissons|défendons
action|procédure|poursuite|poursuites|recours|plainte|citation|constat|réparation|assignation .. en|pour|de|du|d .. contrefaçon|diffamation|escroquerie|plagiat|justice|parasitisme|référé|responsabilité|garantie|nullité|concurrence|vol|tromperie|harcèlement|usurpation|discrimination|huissier|blessures|indemnisation|paiement|dommages|préjudice
déposé|déposée|enregistré|enregistrée|protégé|protégée|dépôt .. à|au|l|par|chez|auprès .. inpi|euipo|wipo|brevet|copyright|sacem|adami
copié|copiez|plagié|plagiez|volé|repris|utilisé|utilisez|exploitez|reproduit|reproduisez .. mon|ma|mes|notre|nos|une .. logo|dessin|dessins|marque|modèle|design|photo|photos|illustration|illustrations|création|créations|texte|motif|œuvre|brevet|visuel
inpi|euipo
audience|convocation|convoqués|convoqué|comparution|jugement|verdict|délibéré|plaidoirie .. le|au|du|devant|à|de|fixée|prévue|tribunal|juge|date
attendez|préparez|recevrez|recevoir|attendre .. vous|à|une|un|des ... assignation|plainte|convocation|citation|contrôle|poursuites|recours|procédure|recommandé|courrier|action|lettre|papier .. avocat|justice|tribunal|en|juge|huissier|de|du|dgccrf|juridique
sous astreinte
partie civile
dommages intérêts
accord amiable|transactionnel
phase|voie|résolution|règlement|solution|tentative amiable .. échec|échoué|avant|sinon|terminée|épuisée|judiciaire
délai légal|légaux .. dépassé|dépassés|dépasse|expiré|jours|rétractation .. saisis|plainte|droit|remboursez|exige|mise
exige|exigeons .. le|un|mon .. remboursement ... article|loi|légal|code|légale|droit|faute
rgpd|gdpr article|violation|demande
violation|titre|vertu|conformément|manquement .. rgpd|gdpr
association|syndicat|collectif|fédération ... plainte|recours|action|justice|victimes|tribunal|défendre
huissiers

[legal 0.8 team legal-step sure unless=@no-step]
vais|va|aller|irai|passe|file|direct .. voir|aux|chez|à|au .. flics|police|gendarmes|gendarmerie|commissariat|keufs|poulets !récupérer !objets
recours|action|plainte|procédure|dossier .. collectif|collective|groupe|pénal|pénale
intervenons|intervient|interviens|agissons|agis|écrivons|mandatés|mandatée .. pour|au|en .. le|compte|nom|de|qualité .. compte|nom|du|de|bailleur|assureur|client|cliente|assurée|créancier
signifier|notifier|délivrer|remettre .. un|une|l|cet|vous .. acte|assignation|jugement|sommation|convocation|décision|citation
clause|clauses|conditions|cgv|contrat .. est|sont|abusives|nulle|nulles|nul .. abusive|abusives|illégales|nulles|nulle|contraires|illégal|illicites|réputées
inspection|inspecteur|inspectrice du? travail .. prévenu|prévenue|alerté|alertée|saisi|saisie|contacté|contactée|informée|averti|avertie|courant
prévenu|prévenue|alerté|alertée|saisi|saisie|contacté|averti|informé .. l|les|la|le inspection|douanes|fisc|urssaf|préfecture|mairie|fraudes|répression
c est|pur|vraie|cette .. escroquerie|arnaque|vol ... flics|police|plainte|gendarmes|justice|tribunal|procureur

[legal 0.8 team legal-step sure unless=@no-step]
dans mon|notre droit|droits .. de|d|en
rupture|violation|manquement|inexécution|résolution .. de|au|du|à .. contrat|obligations|obligation|accord|engagements
client|cliente|mandant .. nous|m charge|mandate|demande|prie .. de
chez|devant|par le|un|la médiateur|conciliateur|juge|huissier|tribunal
pré|pre plainte
plainte en? ligne
exige|exigeons|réclame|réclamons|demande|demanderai .. une|un|des|le indemnisation|dédommagement|réparation|dommages|compensation .. pour|de|du|à .. ma|mon|blessure|préjudice|brûlure|perte|corporel|moral|brûlures|accident|dégâts
effacez|supprimez|communiquez|transmettez .. mes|toutes|l|les .. données|informations .. article|rgpd|loi|mois|conformément
article 15|16|17|20|21|82
intérêts de|légaux|au .. retard|taux|légal
aurez|auras|aura|avoir .. un|votre|droit|le procès|assignation|convocation
garde|conserve|rassemble|réunis|accumule|collecte .. les|toutes|des|mes preuves|captures|échanges|éléments .. pour|devant|au|contre .. tribunal|juge|avocat|justice|vous|procès
titulaire|propriétaire|auteur|autrice|ayant|détenteur|détentrice .. de|des|du|droit .. la|marque|droits|brevet|photo|dessin|modèle|œuvre|image .. que|et|vous|utilis%er|copiez|utilisez|exploitez

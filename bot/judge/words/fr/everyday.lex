[@everyday]
communiquez communiquons communiquent communiques communiquer
situer situé située retirer retirant retirer effectuer effectue effectué effectuée effectueront situation entière entier entire ordre ordres bordure bordures créer crée créé créée créées créés créent crées créez créant créera signe signes signé signée signées signer signez fichier fichiers trier tri triée trié débuter débute débutent
tirer tirent tient tiens tiret tirets trait traits tiers prendre rendre vendre défendre dépendre suspendre entendre attendre étendre descendre unique uniques délai délais fiable fiables étrange étranges
cependant pendant indépendant dépendant dépendante travail travaux barrière barrières bouche bouches singulier volée volé bandit technique techniques exécution exécuter exécutez connues connus
chine turquie tunisie algérie roumanie afrique maroc asie mexique migrer migration vol tube tubes pont conter fils fille bonne bonnes menu mince mence violet stupeur ladies
communiquer fabrique clinique pratique musique mécanique électronique britannique panique tunique automne autre autres habits habit bizarreries chope chopes salaire
refus refuser refusé refusée changer échanger échange échangé déranger manger ranger tueries fouet pendule montre montrer nombre sombre ombre livre lire porc porcs
arrière arrières marrer marrant carré carte cartes charte chartes poche poches tâche tâches lâcher relâche vache vaches cache caches hache hachis niche fiche
charlotte charlottes clou clous gazon gaz gaze brume rhume plume allumer fumée parfumer parfumé parfumée profumo enfumé batterie battement abattement
démarre démarrer démarrage démarrent amarrer bizarre
truc trucs mongolie mongolia conte raciste homologue homogène transport transports transaction nasale
dispute disputes disputer députés députée députées réputé réputée réputées amputé amputée imputé imputée computer connaître connais connait connu connecter connexion concert conseil
salopette salopettes bâton bâtons butin butins pote potes petite petites piste pistes poste postes purée putois pull pulls conte contes compte comptes contre contact content
contente contents rade cadre tirage tiroir tires brûlure brûlé pension pensions pense pensez penser tirelire tirets noyau noyaux
violet violette violets violon violette attaché attachée cognac fumé fumée fumées fumeur fumiers écran ecrans chatte chatons crevette crevettes crevé grève grèves élève élèves
trainées traîné tarder tardif attarde attarder attardons attardez tarte tartes tard retard retards retardé retardée retarder bride brides mortel mortelle amortir
google youpi gps tps tgv trains trainer filet filets famille familles fillette femelle fermer ferme fermé fermée fermée fermes gagné gain gains roman romans
nulle tomate tomates homme hommes hormones tarif tarifs bouton boutons bouffer bouffe bouffée cule culotte culottes recul reculer calcul calculer calculs
article articles particulier particulière circuler véhicule ridicule peluche bluche biche biches bitume débit débits orbite habite habitez habiter bible bibles slip slips svp slt bjr cdt tjrs tjr tt
pb pblm cmd cde rdv dsl vrmt cmt qlq qlqn dc pcq mrc mrci rmbt prblm bnjr bnsr mtnt jms lgtps msg tlm mnt

# Found by trying a whole dictionary: words in which a disguise or a slip of the finger would be seen.
[@everyday]
abrutimes abrutir abrutisse abrutisses abrutit abrutites africanisations americain americains amoches amputes anales analite andouiller andouillers
antiparasite antiparasites arabisations arconne arconnes armoricain armoricains aspics assole assoles auspices badais badant bader bamboche bamboches
bandai bandait bandas bandat bandera banderai banderas banderille banderilles banderont basaner basanez batas biffe biffes bipedes bitees bittee
bittees blaireaux bobos bolet bolets bonichon bonimenteur boudinas boudine boudions boueux bouffions bouffonnee bouffonnees bouffonner bouffonnez
bouges bougre bougresse bougresses boulent boulete bouletes boulette boulettes braconne braconnes brandit bridgee bridgees bridges broches brunes
burines caboche caboches cafardas cafarde cagoule cagoules caillera calecons caparaconne caparaconnes cassons cations catis cenobites chaconne
chaconnes charanconne chaudeaux chaudes coasse cohabites complimenteur complimenteuse concasse concasses consente consentes consentiraient
consentirais consentirait consentirent consentirez consentirons conspire conspirees conspires conspuant coquilles coquillons coquin coquines cornard
cornichon cornichons costaricain couine crackers craton creatine creviez debandais debandant debander debandera debanderai debanderas debanderont
debride debridee debridees debrides deche deconne deconnees deconnes deflorer deflorez defragmenteur defragmenteurs degagee degages degagiez degenerez
delacons demaconne demaconnes demelons demelure demesure demeurer demeurez demure denichons denudes deparasite deparasitees deparasites depute
deratons desarconne desarconnes desenfiler desenfilera desenfilerai desenfileras desenfileront desenlacons desenlaide desenlaidees desenlaiderons
desenlaides desentrava desentravai desentravas desentravat desentraves deshydratons desorbites determinable determinables doigtee doigtees doigtera
doigterai doigteras doigteront doigtes doigtez doigtier doser douce douces douchee douchez duche duches ebaubites ectoparasite ecule eculee eculees
eculer ecules eculez emmelons enfile enfilera enfilerai enfileras enfileront enfileur enfler enfleure enfleures engrumelons enlacons ensauvageons
entrava entravai entravas entravat entraves entremelons enuclee enucleee enucleees enuclees epouilleuse estourbites etanconne etanconnees etanconnes
etronconne etronconnes excite excitees exorbites fachons faconne faconnes fagots fauconne fauconnes fermenteur filamenteuse filamenteuses floconne
floconnes fourbites fruste frustes frustrer frustrez fumiger garconnes gasconne gasconnes gicle giclera giclerai gicleras gicleront gicleur
glandouille glandouilles godees grace graces grene grognassee grognassees grognasser grognassez grommelons grumelons hackers hameconne hameconnes
hybride hybridee hybridees hybrides hydratons idiotie idioties imputes incestes incriminable incriminables indeterminable indeterminables inhabites
insoumis insoupconne insoupconnes interminable interminables interpenetrer invagina invaginas islamisations jumelons laces lachers lacons laierons
laies lapiderons lapides lecons levrettee levrettees levrettera levretterai levretteras levretteront levrettez ligamenteuse ligamenteuses maconne
maconnes macque macques mamelon mamelons marital medes medicamenteuse medicamenteuses melions melonne melonnees melos meneur meneurs meneuse meneuses
meulons mioches moirons mongole mongoles mongolique mongoliques mongolisme mordons mourons mozabites murat mythomanie niches nichions nippe nippes
nitratons nymphose orbites oxymoron pagodes panamericain parasitee parasitees parasiter parasitez patafiole patafioles pavimenteuse pavimenteuses
pedalee pedalees pedaler pedalez pedestres peins penetrera penetrerai penetreras penetreront penetres pequenaude pequenaudes petase petases phlebites
piedouche piegeons pigerons pinta pirate piratera piraterai pirateront piratons plaiderons plaides pleurnichons plisseuse poinconne poinconnes
poisseuse poisseuses pommelons portoricain pouffee pouffees pouffer pouffez pseudoparasite pusses rabiboche rabiboches ranconne ranconnes rations
rebandant rebuta rebutai rebutes refaconne refaconnes rehydratons relaches rememorons repugnat resigna ressemelons resta rials ricin rigolons
ringardas ringardee ringarder ringardez romanichelle romanichelles salpe sarmenteuse sarmenteuses sauvageonne sauvagin scombrides secretine secretines
simple simples soupconne soupconnes subites sueur sueurs surexcitee tapina tapinai tapinas tapinat tapines tapions tapis tarse tassee tassees
teletravaux tocade tomenteuse tomenteuses tourmenteur tourmenteuse tournebride tousser traitez travailleurs travesties travestimes travestiraient
travestirais travestirait travestirent travestirez travestirons travestis travestisme travestismes travestisse travestisses travestit travestites
triboulet trilobites trios tronconne tronconnes truites tyrannies vaginal vaginale vaginales vaginaux verine vignoble vignobles vrombites yourte
yourtes
annonce annoncees annonces annonceur annonceuses athymie cyclothymie denonces enclitique enonce enonces internonce lipothymie mongoloides noces nones
orgasmes prononce prononces renonce renonces schizothymie thymie
abstraite acoquine attraite burette burettes cailler caillerai caillerais carcaillera carcailleras chocottes cillera cilleras clora cocotes cocotte
cocottees cones courcaillera courcailleras craillera crailleras crapulee crapulees crapuler crapulez criticaillera criticailleras daubees
demouscaillera demouscailleras distraite ecaillera ecailleras echaude emmouscaillera emmouscailleras endaubes extraite fortraite preretraite raclons
rebandais rebander renfiler rentraite renvois retraite roter rouscaillera rouscailleras salades saligaude saligaudes schlingue schlinguees soustraite
terrons traie traire trimarda trimardai trimardas trimarde trimardes
chronometrons cramper cramperez dechevetrons demesuree demuree depetrons dines empetrons enchevetrons entrons etronconnais etronconnait etronconnees
fenetrons guetron guetrons impetrons interpenetrons kilometrons magnetron medaillon medaillons metrons mouroir murir penetrons perpetrons pleurerais
pleureriez ramer ramerez rampe rampera ramperai ramperas ramperiez ramperont raperez remirent rentrainee rentrainees salpetrons supplie suppliera
supplierai supplieras supplieriez supplieront testaments traines tremble tremblera tremblerai trembleras trembleront trembleur trembliez vengeances
abhorree abhorrer abhorres abhorrez affermez allecher bades baient baisse baissee baissees baissent baisses balisent baliser balises bambou bandees
barree barriez basent bases biaisent biaiser biaises bisent biser bises braisent braiser braises carme casez cassee catastrophais chassez classez
coassez concassez crassez debarrez decarcassez defonc defronce detestee detestez detestions embarrez enfermez etoffe etoffez etouffiez execree execrer
execres execrez execrions exerce exercons explosee exploses explosez expose flecher fourrera fourrerai fourreront fourreur fourrier fricassez
haissions havissons hissons imputees islamisai islamisas islamisat islamiseriez islamisiez islamisions islamisme jacassez lechera lecheront lecheur
maudits meprisee meprisez meprisions merise mouillee mouillees mouillez pattemouille rebandes refermez refourrer rembarrez remouille remouilles
renfermez retournee retournes sarabandes saucent saucerais saucerait sucrais sucrait sucrent sucrerais sucrerait suent suerais suerait tetues
tracassez

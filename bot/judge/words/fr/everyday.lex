[@everyday]
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

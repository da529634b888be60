[@everyday]
arabia arabian hangup hangups independent dependent entire entirely travel travels computes computer
based base basing disable disables disabling depot depots changer changes change changed changing charged charging exchange exchanged exchanging interchange unchanged hanger hangers
plage page pages transition transitions transit transform translation transmit inspect inspects india africa pakistan niger nigeria garage garages refuse refused refuses refusal strange stranger strangers
loses lose lost losing violet violets violins tyranny tyrant slope slopes basher baser choker duchess execution executive executor reaping reap reuse reused primitive attire award
thanks thank think thing things drink shrink blink chin chins bank bonk hook hooks books fog fogs flag flags fade fads fax bags frag gag tags wage wages
sleet slate slight sliced sultan slum cants canto cane cans cuts cults cent cents aunt aunts hunt hunts punt stunt pint print prints quick sticks stick stock thick tick ticket dock docks
dusk duke dikes dice rice rate rates grapes paper papers tape tapir rap raps wrap wraps tapes caper shin skin chic clank spine spit split spa spoon swipe snip nap naps
ward wardrobe wand winker tanker banker blanket witches stitch switch switches hitch glitch ditch beaches breach retired return returns rotate detail details restart
lazy-susan laze daze fate fast fact fit flat fan fans toward towards coward lair lairs scam scan scans scar scale
sill sills mill mills pill pills till tills fill fills bill bills will chill chills
murky murmur stable stables establish shop shops beast beats beads beans bean bear bears burn burns turn turns born corn drawn drone drones brown crown
mongolia homologous homogeneous transparent
pick picks seek seeks price prices chik chick chicks tats stats heat heats mate mates house houses rapid scrap grape drape trash shift shirt shirts sheet sheets shot short count counts country
peach beach duck luck truck trucks puck tuck suck sucks ducks fund hell hello shell ship ships bass class glass pass mass grass assist assess asset assets kids kiss kick kicks killed
cold coin coins cook cooks cool corn clock block black track witch pitch batch beaches niche nice niece bigger digger trigger snigger finger singer ginger faster master easter
dispute disputes deputy repute reputes computes compute hoof roof proof poof poor pool whole whose white while write wore shore chore store share shake snake skill skills still spill
swat what wait that taps tape tapes type types drape nape hat hats hut hit hits sit sits site sites slot slots salt slit spin spins spec specs spice
document cucumber circumstance accumulate title titles titan twist cockpit peacock cocktail cocktails hancock dickens dictionary prickle rapport grapes therapist therapists analyst analysis
assassin assumption basement scunthorpe essex sussex middlesex penistone lightwater clitheroe arsenal parse sparse coarse hoarse raccoon raccoons cocoon tycoon
niggard niggardly retardant fagot spick spicket spices japan jape escape tranquil transit transfer transfers transaction transactions translate translation transport

# Found by trying a whole dictionary: words in which a disguise or a slip of the finger would be seen.
[@everyday]
ankle ankles antipathetic apathetic aspics auspices bagpipes bandier belled blander boobies britches cations catkins causeless cockiest cockle cockles
cocoons denudes depute disgraced disgraces douched drainpipes empathetic fagots goddess googles grace graces hornpipes incest moons morns notching
noting nymph nymphs oxymoron oxymorons pen penises pinprick pinpricks pusses pussiest racoons salads salesgirl salesgirls saleswoman saleswomen scummy
sextons spiciest squirts stovepipes stupids sympathetic tailpipes tosses trashcan travelog travelogs travesties trios tycoons tyrannies unsympathetic
vaginae vaginal windpipes
allspices analities antispastic auspicates backslapper backslappers bandaids banderilla banders barracoons basan basans beaneries beanery blowpipes
boles bonasuses bonders bonkers brander brangle brangles bransle bransles brantle brantles bronchospastic butanal cacoon cacoons cains catlins chiks
clons closers clows cocket cockfighting cockshies cockshot cockup colies conines conners conns cooncan coondogs coonskin cornpipes creatin creatines
creatins crepe crippler cripplers dagoes deboner deboners didos disclosers disreputes downpipes dumbfounder dyspathetic ectoparasites enclosers
endoparasite endoparasites enfire epispastic epispastics fitte fittes fouter fouters gobbledegooks gobbledygooks googols gools hajis hajj halfpipes
hawsepipes hebes hemiparasite hemiparasites hosepipes hyperparasite hyperparasites inclosers isodose isodoses jawboners liripipes microparasite
microparasites miscomputes morions muzzier muzziest naiks nones northing oldsquaw oldsquaws outraves oxymoronic paiks panpipes parasympathetic
pargasite pargasites petasoses petasuses pheasants pigswill pikes pinkeys pipestone pitchpipes plack placks pollack pollacks pouff pouffed poussies
precomputes puccoons pusslies pussytoes puttee puttees rascaille rascailles recomputes retrad sambols sapper sappers sauerkraut sauerkrauts schavs
schnecke schnecken semiparasite semiparasites shlock solidagos spasticities spica spicas spiccato spikey squawks squit standpipes tains theopathetic
torpedos traves travis travises trisome trisomes trisomy unpathetic vaginate vandykes vasospastic vermian vermination verminy waker wakers waning
zooparasite zooparasites
cones fumers husbander prickiest salad salades


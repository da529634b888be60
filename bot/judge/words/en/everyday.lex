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

# Said in French and English alike: abuse that crosses borders, chat shorthand and emoji.

[@insult strong]
motherfucker+ asshole+ bitch bitches cunt+ fdp enculé+e salope+

# Not aimed at anybody by themselves; their disguises are undone because rules name them.
[@swear strong]
fuck% shit shite

[@hail]
ok oh ah eh hé ho hey yo non oui no yes bonjour bonsoir salut hello hi merci thanks mais bah ben bye ciao adieu espèce

[short]
fck = fuck
fuk = fuck
fvck = fuck
fking = fucking
fkn = fucking
btch = bitch

[@emoji-insult]
🖕 🤡 🐷 🐍 🤮

# Where somebody is called that, they are words like any other: "t'es un 🤡", "bande de 🐷".
[@soft]
🤡 🐷 🐽 🐍 🐀 🐒 💩 🐖 🫏

[@emoji-weapon]
🔪 🔫 💣 🗡 🪓 ⚰ 🧨 🩸 🔨

[@emoji-lewd]
🍆 🍑 💦

[@emoji-kind]
😂 🤣 😅 😄 😁 😊 😉 😜 😘 ❤ 💕 🙏 👍 🥰 😍 🎉 ✨

# A gesture is aimed at whoever reads it; a clown only beside words.
[insult 0.6 team rude-emoji]
🖕

[insult 0.35 team mocking-emoji]
🤡 🤡
^🤡$

[threat 0.8 team armed-emoji]
@you ... @emoji-weapon
@emoji-weapon .. @you
@emoji-weapon .. pour|for|chez .. @your|@staff|toi|vous|you

[threat 0.35 team armed-emoji]
@emoji-weapon @emoji-weapon

[sexual 0.6 team lewd-emoji]
envoie|montre|envoyez|send|show|suce|lèche|suck|lick|want|veux .. @emoji-lewd
ma|ton|ta|tes|your|my @emoji-lewd
@emoji-lewd @emoji-lewd @emoji-lewd?

[insult 0.7 team addressed-insult]
@you @be|etes .. @insult
@insult .. 🖕
fuck you|u|off|yourself|yourselves|ya|your
stfu
gfy
kys
ntm
nique ta|vos|votre

[insult 0.6 team bare-insult]
^@insult$
^@hail @insult$
^@insult @insult$
^@insult @emoji-insult$

[spam 0.6 nobody unasked-offer sure]
@spam-bait ... @link
@link ... @spam-bait
@spam-bait ... @mention
@spam-bait ... whatsapp|telegram|dm|inbox|mp
@spam-bait .. @spam-bait .. @spam-bait

dm|mp|whatsapp|telegram ... @spam-bait ... par|per|a jour|semaine|mois|day|week|month
abonne|abonnez|subscribe|follow ... @link

[@spam-bait]
bitcoin+ btc crypto+ cryptomonnaie+ forex trading usdt airdrop nft onlyfans casino followers abonnés likes investissement+ investment+ profit+ earn gagner bonus jackpot viagra seo backlinks giveaway

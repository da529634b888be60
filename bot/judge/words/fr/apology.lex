# Words that make up for what was said before; "vos excuses", asked for, are none.
[apology]
allé|allée trop loin
désolé|désolée|désolés|dsl|navré|navrée
pardon
pardonnez|pardonne|excusez|excuse moi
je m excuse
toutes? mes excuses
mes .. excuses
je me suis .. emporté|emportée|énervé|énervée|mal|laissé
j ai .. été .. dur|dure|injuste|agressif|agressive|méchant|méchante|impoli|impolie|odieux|grossier|grossière
je n aurais pas dû
je regrette .. mes|mon|ce|d !achat
mes mots|paroles ont dépassé

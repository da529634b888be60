"""What the app tells a team or an operator."""

from __future__ import annotations

from typing import Final

from bot.words import Words

WORDS: Final = Words(
    fr={
        "broken": "📄 Un fichier de la marque ne peut pas servir tel quel. Les derniers mots corrects restent en "
        "service.\n\n{findings}",
        "mended": "📄 Les fichiers de la marque sont de nouveau corrects, et en service.",
        "classifier": "VIGIE_CLASSIFIER : « {name} » ne peut pas servir ({reason}). Refaites le fichier avec "
        "« vigie learn », ou vérifiez le nom paquet.module:objet.",
        "ok": "✔ {name} : {text}",
        "fault": "✘ {name} : {text}",
        "note": "· {name} : {text}",
        "token": "jeton",
        "team": "groupe de l'équipe",
        "words": "mots de la marque",
        "database": "base",
        "encoder": "modèle de phrases",
        "encoder.ok": "{folder}, vecteurs de {width} nombres.",
        "webhook": "webhook",
        "token.ok": "@{username} ({bot_id})",
        "token.none": "aucun (TELEGRAM_BOT_TOKEN) ; « vigie run » ouvrira la répétition.",
        "unreachable": "{api} ne répond pas ({reason}). Vérifiez le réseau, un pare-feu, ou VIGIE_TELEGRAM_API.",
        "team.ok": "« {title} », le bot peut y écrire.",
        "team.none": "aucun groupe (VIGIE_TEAM_CHAT) : personne ne peut être appelé. Ajoutez le bot à un groupe, "
        "écrivez-y /id, et relancez « vigie doctor » : il vous dira le numéro.",
        "team.heard": "aucun groupe (VIGIE_TEAM_CHAT) : personne ne peut être appelé. Ces groupes connaissent le bot ; "
        "recopiez dans .env la ligne du vôtre :\n{groups}",
        "team.refused": "Telegram refuse le groupe {chat} : {reason}. Ajoutez-y le bot, laissez-le écrire, et "
        "vérifiez le numéro avec /id.",
        "team.moved": "le groupe {chat} est devenu un supergroupe, et a changé de numéro. Mettez VIGIE_TEAM_CHAT={moved_to} et relancez Vigie.",
        "team.private": "{chat} n'est pas un groupe. Créez un groupe pour l'équipe et ajoutez-y le bot.",
        "words.ok": "{files} fichiers, {intents} intentions, {examples} exemples.",
        "words.warnings": "{count} remarque(s) ; « vigie check » les montre.",
        "words.fault": "ils ne peuvent pas servir tels quels.\n{findings}",
        "database.ok": "{where}, à jour et accessible en écriture.",
        "database.behind": "{where}, accessible en écriture ; « vigie run » ou « vigie migrate » la mettra à jour.",
        "database.new": "{where} n'existe pas encore ; « vigie run » la créera.",
        "database.no_place": "{where} n'existe pas, et Vigie ne peut pas la créer dans {folder}. Créez ce dossier, donnez à Vigie le droit "
        "d'y écrire, ou changez VIGIE_DATABASE_URL.",
        "disk": "disque",
        "disk.little": "il ne reste que {megabytes} Mo à côté de {where}. Libérez de la place : quand il n'y en a plus, Vigie attend.",
        "clock": "heure",
        "clock.database.ok": "celle du serveur de base et de cette machine s'accordent (écart : {seconds} s).",
        "clock.database.off": "celle du serveur de base s'écarte de {seconds} s de celle de cette machine ; Vigie suit celle de la "
        "base. Réglez les deux par NTP.",
        "clock.telegram.ok": "celle de Telegram et de cette machine s'accordent (écart : {seconds} s).",
        "clock.telegram.off": "cette machine s'écarte de {seconds} s de l'heure de Telegram : les horaires et les moments de la marque "
        "se décalent d'autant. Réglez-la par NTP.",
        "rights": "droits",
        "rights.media": "le bot ne peut envoyer ni photos ni vocaux dans le groupe : ceux des abonnés n'y seront pas recopiés. "
        "Rendez-lui ce droit dans les permissions du groupe.",
        "rights.reactions": "le groupe n'autorise pas la réaction 👍 : la remise de vos réponses sera dite par une ligne.",
        "privacy": "confidentialité",
        "privacy.on": "Telegram ne donne au bot que ce qui lui est destiné : les réponses à ses messages et les commandes.",
        "privacy.off": "Telegram donne au bot tout ce qui se dit dans le groupe ; Vigie n'en garde rien, et n'en a pas besoin. Pour "
        "l'éviter : /setprivacy chez @BotFather, et le bot simple membre du groupe.",
        "webhook.ok": "Telegram apporte les messages à {url} (en attente : {pending}).",
        "webhook.not_yet": "{url} n'est pas encore posé chez Telegram ; « vigie run » le fera en démarrant.",
        "webhook.fails": "{url} n'a pas pris ce que Telegram lui apportait : {reason} (en attente : {pending}). Le bot tourne-t-il, et le "
        "serveur devant lui mène-t-il bien à VIGIE_WEBHOOK_LISTEN ?",
        "webhook.set": "un webhook est posé sur ce bot ({url}) : Telegram n'enverra rien en lecture directe. Ôtez-le avec "
        "« vigie webhook delete », ou mettez son adresse dans VIGIE_WEBHOOK_URL.",
        "webhook.refused": "Telegram refuse le webhook {url} : {reason}. L'adresse de VIGIE_WEBHOOK_URL doit être publique, en https, "
        "avec un certificat reconnu.",
        "cannot_listen": "Vigie ne peut pas écouter sur {host}:{port} ({reason}). Fermez le programme qui y est, ou changez "
        "VIGIE_WEBHOOK_LISTEN.",
        "nobody": "Personne n'est connu sous le nom {who}. Donnez le numéro de la personne, ou le @nom sous lequel elle a écrit.",
        "nobody.number": "{who} n'est le numéro de personne : celui de quelqu'un est positif, et celui d'un groupe est négatif. Donnez le numéro de "
        "la personne, ou le @nom sous lequel elle a écrit.",
        "letter.gone": "Il n'y a pas, ou plus, de n° {number} : il a été repris, ôté, ou oublié avec le temps. « vigie letters » montre ceux qui "
        "restent.",
        "letter.unreadable": "Le n° {number} ne peut pas être repris : ce n'est pas un message de Telegram que Vigie sache lire. Regardez-le "
        "(« vigie letters show {number} »), puis ôtez-le (« vigie letters drop {number} »).",
        "letter.outdated": "Le n° {number} ne peut pas être repris : la même minuterie a été remise depuis, et fera ce qu'il y a à faire. Ôtez-le "
        "(« vigie letters drop {number} »).",
        "erased": "🗑 Effacé à la demande de la personne.",
    },
    en={
        "broken": "📄 One of the brand's files cannot be used as it stands. The last good words stay in use."
        "\n\n{findings}",
        "mended": "📄 The brand's files are good again, and in use.",
        "classifier": "VIGIE_CLASSIFIER: “{name}” cannot be used ({reason}). Make the file again with “vigie learn”, or "
        "check the name package.module:object.",
        "ok": "✔ {name}: {text}",
        "fault": "✘ {name}: {text}",
        "note": "· {name}: {text}",
        "token": "token",
        "team": "team's group",
        "words": "brand's words",
        "database": "database",
        "encoder": "sentence model",
        "encoder.ok": "{folder}, vectors of {width} numbers.",
        "webhook": "webhook",
        "token.ok": "@{username} ({bot_id})",
        "token.none": "none (TELEGRAM_BOT_TOKEN); “vigie run” will open the rehearsal.",
        "unreachable": "{api} does not answer ({reason}). Check the network, a firewall, or VIGIE_TELEGRAM_API.",
        "team.ok": "“{title}”, the bot can write there.",
        "team.none": "no group (VIGIE_TEAM_CHAT): nobody can be called. Add the bot to a group, write /id there, and "
        "run “vigie doctor” again: it will tell you the number.",
        "team.heard": "no group (VIGIE_TEAM_CHAT): nobody can be called. These groups know the bot; copy the line of "
        "yours into .env:\n{groups}",
        "team.refused": "Telegram refuses the group {chat}: {reason}. Add the bot to it, let it write, and check the "
        "number with /id.",
        "team.moved": "the group {chat} became a supergroup, and has a new number. Set VIGIE_TEAM_CHAT={moved_to} and start Vigie again.",
        "team.private": "{chat} is no group. Create a group for the team and add the bot to it.",
        "words.ok": "{files} files, {intents} intents, {examples} examples.",
        "words.warnings": "{count} remark(s); “vigie check” shows them.",
        "words.fault": "they cannot be used as they stand.\n{findings}",
        "database.ok": "{where}, up to date and writable.",
        "database.behind": "{where}, writable; “vigie run” or “vigie migrate” will bring it up to date.",
        "database.new": "{where} is not there yet; “vigie run” will create it.",
        "database.no_place": "{where} is not there, and Vigie cannot create it in {folder}. Create that folder, give Vigie the right to write "
        "there, or change VIGIE_DATABASE_URL.",
        "disk": "disk",
        "disk.little": "only {megabytes} MB are left beside {where}. Make room: when there is none, Vigie waits.",
        "clock": "clock",
        "clock.database.ok": "the database server's and this machine's agree (difference: {seconds} s).",
        "clock.database.off": "the database server's is {seconds} s away from this machine's; Vigie follows the database's. Set both "
        "by NTP.",
        "clock.telegram.ok": "Telegram's and this machine's agree (difference: {seconds} s).",
        "clock.telegram.off": "this machine is {seconds} s away from Telegram's time: the brand's hours and moments shift by as much. Set "
        "it by NTP.",
        "rights": "rights",
        "rights.media": "the bot may send neither photos nor voice messages in the group: those of followers will not be copied "
        "there. Give it that right in the group's permissions.",
        "rights.reactions": "the group does not allow the reaction 👍: a line will tell that your answers arrived.",
        "privacy": "privacy",
        "privacy.on": "Telegram gives the bot only what is meant for it: replies to its messages, and commands.",
        "privacy.off": "Telegram gives the bot all that is said in the group; Vigie keeps none of it, and needs none. To avoid it: "
        "/setprivacy at @BotFather, and the bot an ordinary member of the group.",
        "webhook.ok": "Telegram brings messages to {url} (waiting: {pending}).",
        "webhook.not_yet": "{url} is not set at Telegram yet; “vigie run” will do so when it starts.",
        "webhook.fails": "{url} did not take what Telegram brought: {reason} (waiting: {pending}). Does the bot run, and does the server in "
        "front of it lead to VIGIE_WEBHOOK_LISTEN?",
        "webhook.set": "a webhook is set on this bot ({url}): Telegram will give nothing to polling. Remove it with “vigie webhook "
        "delete”, or put its address into VIGIE_WEBHOOK_URL.",
        "webhook.refused": "Telegram refuses the webhook {url}: {reason}. The address in VIGIE_WEBHOOK_URL must be public, with https "
        "and a certificate that the world knows.",
        "cannot_listen": "Vigie cannot listen on {host}:{port} ({reason}). Close the program that is there, or change "
        "VIGIE_WEBHOOK_LISTEN.",
        "nobody": "Nobody is known as {who}. Give the person's number, or the @name under which they wrote.",
        "nobody.number": "{who} is nobody's number: a person's is positive, and a group's is negative. Give the person's number, or the @name "
        "under which they wrote.",
        "letter.gone": "There is no number {number}, or none any more: it was retried, dropped, or forgotten with time. “vigie letters” shows those "
        "that are left.",
        "letter.unreadable": "Number {number} cannot be retried: it is no message of Telegram's that Vigie could read. Look at it (“vigie letters "
        "show {number}”), then drop it (“vigie letters drop {number}”).",
        "letter.outdated": "Number {number} cannot be retried: the same timer was set again since, and will do what there is to do. Drop it "
        "(“vigie letters drop {number}”).",
        "erased": "🗑 Erased at the person's request.",
    },
)

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
        "team.private": "{chat} n'est pas un groupe. Créez un groupe pour l'équipe et ajoutez-y le bot.",
        "words.ok": "{files} fichiers, {intents} intentions, {examples} exemples.",
        "words.warnings": "{count} remarque(s) ; « vigie check » les montre.",
        "words.fault": "ils ne peuvent pas servir tels quels.\n{findings}",
        "database.ok": "{where}, à jour et accessible en écriture.",
        "webhook.set": "un webhook est posé sur ce bot : Telegram n'enverra rien en lecture directe. Ôtez-le avec la "
        "méthode deleteWebhook de l'API.",
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
        "team.private": "{chat} is no group. Create a group for the team and add the bot to it.",
        "words.ok": "{files} files, {intents} intents, {examples} examples.",
        "words.warnings": "{count} remark(s); “vigie check” shows them.",
        "words.fault": "they cannot be used as they stand.\n{findings}",
        "database.ok": "{where}, up to date and writable.",
        "webhook.set": "a webhook is set on this bot: Telegram will give nothing to polling. Remove it with the API's "
        "deleteWebhook method.",
    },
)

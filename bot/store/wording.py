"""What an operator reads when the database does not do what it must."""

from __future__ import annotations

from typing import Final

from bot.words import Words

WORDS: Final = Words(
    fr={
        "busy": "La base {where} reste verrouillée par un autre programme. Fermez-le (une copie de sauvegarde, "
        "un éditeur SQLite ?) ; rien n'est perdu, Vigie réessaie.",
        "read_only": "La base {where} ne peut pas être écrite. Donnez à Vigie le droit d'écrire dans ce fichier et "
        "dans son dossier.",
        "full": "Plus de place pour la base {where}. Libérez de l'espace disque ; rien n'est perdu, Vigie réessaie.",
        "cannot_open": "La base {where} ne s'ouvre pas. Le dossier existe-t-il, et Vigie a-t-elle le droit d'y écrire ? "
        "Sinon, changez VIGIE_DATABASE_URL.",
        "damaged": "Le fichier {where} n'est pas une base SQLite saine ({reason}). Remettez une sauvegarde à sa place, "
        "ou donnez un autre fichier à VIGIE_DATABASE_URL.",
        "failed": "La base {where} ne répond pas comme il faut : {reason}. Vérifiez le disque et VIGIE_DATABASE_URL.",
        "refused": "La base {where} refuse une instruction : {reason}.",
        "address": "« {where} » n'est pas l'adresse d'une base que Vigie connaît ({reason}). "
        "Écrivez par exemple VIGIE_DATABASE_URL=sqlite:///vigie.sqlite3.",
        "too_new": "La base {where} a été écrite par une version plus récente de Vigie (schéma {found}, celle-ci connaît "
        "jusqu'à {known}). Installez la version récente, ou remettez une sauvegarde d'avant.",
        "in_use": "Un autre « vigie run » travaille déjà sur la base {where}. Arrêtez-le, ou donnez une autre base à "
        "celui-ci (VIGIE_DATABASE_URL).",
    },
    en={
        "busy": "The database {where} stays locked by another program. Close it (a backup copy, an SQLite editor?); "
        "nothing is lost, Vigie tries again.",
        "read_only": "The database {where} cannot be written. Give Vigie the right to write this file and its folder.",
        "full": "There is no room left for the database {where}. Free some disk space; nothing is lost, Vigie tries again.",
        "cannot_open": "The database {where} cannot be opened. Does the folder exist, and may Vigie write there? "
        "Otherwise change VIGIE_DATABASE_URL.",
        "damaged": "The file {where} is not a sound SQLite database ({reason}). Put a backup in its place, or give "
        "VIGIE_DATABASE_URL another file.",
        "failed": "The database {where} does not answer as it should: {reason}. Look at the disk and at VIGIE_DATABASE_URL.",
        "refused": "The database {where} refuses a statement: {reason}.",
        "address": "“{where}” is not the address of a database that Vigie knows ({reason}). "
        "Write VIGIE_DATABASE_URL=sqlite:///vigie.sqlite3, for one.",
        "too_new": "The database {where} was written by a newer Vigie (schema {found}; this one knows up to {known}). "
        "Install the newer version, or put back a backup from before.",
        "in_use": "Another “vigie run” already works on the database {where}. Stop it, or give this one another "
        "database (VIGIE_DATABASE_URL).",
    },
)

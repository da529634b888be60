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
        "Écrivez par exemple VIGIE_DATABASE_URL=sqlite:///vigie.sqlite3, ou postgresql://utilisateur:motdepasse@hôte/base.",
        "unquoted": "L'adresse d'une base a un @ de trop avant {where}. Dans un mot de passe, @ s'écrit %40, : s'écrit %3A et / s'écrit %2F : "
        "corrigez VIGIE_DATABASE_URL.",
        "options": "L'adresse de la base {where} a des options que Vigie ne connaît pas : {options}. Ôtez-les de "
        "VIGIE_DATABASE_URL ; celles qui existent : {known}.",
        "tls": "La base {where} ne peut pas être jointe avec le chiffrement (TLS) que demande son adresse : {reason}. Vérifiez dans "
        "VIGIE_DATABASE_URL sslmode (disable, prefer, require, verify-ca, verify-full), et que les fichiers sslrootcert, sslcert et "
        "sslkey sont là et lisibles.",
        "too_new": "La base {where} a été écrite par une version plus récente de Vigie (schéma {found}, celle-ci connaît "
        "jusqu'à {known}). Installez la version récente, ou remettez une sauvegarde d'avant.",
        "behind": "La base {where} est encore celle d'une version plus ancienne de Vigie (schéma {found}, celle-ci a besoin de {known}). Lancez "
        "d'abord « vigie migrate » ; cette commande-ci ne change pas la base sous un « vigie run » qui tourne.",
        "in_use": "Un autre « vigie run » travaille déjà sur la base {where}. Arrêtez-le, ou donnez une autre base à "
        "celui-ci (VIGIE_DATABASE_URL).",
        "no_driver": "La base {where} est une base PostgreSQL, et son pilote n'est pas installé ({reason}). Installez-le : "
        "pip install 'vigie[postgres]'.",
        "away": "La base {where} ne répond pas : {reason}. Le serveur PostgreSQL est-il démarré, et joignable d'ici à l'adresse de "
        "VIGIE_DATABASE_URL ? Rien n'est perdu.",
        "crowded": "La base {where} est trop occupée : {reason}. Rien n'est perdu, Vigie réessaie.",
        "connections": "La base {where} n'a plus de connexion libre ({reason}). Augmentez max_connections, ou lancez moins de "
        "« vigie run » : chacun en prend une dizaine.",
        "standby": "La base {where} est en lecture seule ({reason}). Est-ce un serveur de secours ? Donnez à "
        "VIGIE_DATABASE_URL l'adresse du serveur principal.",
        "login": "La base {where} refuse l'entrée : {reason}. Vérifiez l'utilisateur et le mot de passe dans VIGIE_DATABASE_URL.",
        "no_database": "La base {where} n'existe pas ({reason}). Créez-la (createdb), ou corrigez VIGIE_DATABASE_URL.",
        "no_right": "La base {where} ne donne pas à Vigie les droits qu'il lui faut : {reason}. Rendez son utilisateur "
        "propriétaire de la base.",
        "too_old": "La base {where} est un PostgreSQL trop ancien : il faut la version {oldest} ou une plus récente.",
        "backup.exists": "Le fichier {target} existe déjà, et Vigie ne le remplace pas. Donnez un autre nom.",
        "backup.no_folder": "Le dossier où écrire {target} n'existe pas. Créez-le, ou donnez un autre nom à la copie.",
        "backup.nothing": "Il n'y a pas encore de base {where} : rien à copier. Vigie est-elle lancée depuis le bon dossier ?",
        "backup.failed": "La base {where} n'a pas pu être copiée dans {target} : {reason}.",
        "backup.no_pg_dump": "« pg_dump » n'est pas installé sur cette machine : il vient avec le client PostgreSQL (paquet "
        "postgresql-client). Installez-le, ou faites la copie depuis le serveur.",
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
        "Write VIGIE_DATABASE_URL=sqlite:///vigie.sqlite3, for one, or postgresql://user:password@host/database.",
        "unquoted": "The address of a database has one @ too many before {where}. In a password, @ is written %40, : is %3A and / is %2F: "
        "correct VIGIE_DATABASE_URL.",
        "options": "The address of the database {where} has options that Vigie does not know: {options}. Take them out of "
        "VIGIE_DATABASE_URL; there are: {known}.",
        "tls": "The database {where} cannot be reached with the encryption (TLS) that its address asks for: {reason}. In "
        "VIGIE_DATABASE_URL, check sslmode (disable, prefer, require, verify-ca, verify-full), and that the files sslrootcert, sslcert "
        "and sslkey are there and can be read.",
        "too_new": "The database {where} was written by a newer Vigie (schema {found}; this one knows up to {known}). "
        "Install the newer version, or put back a backup from before.",
        "behind": "The database {where} is still that of an older Vigie (schema {found}; this one needs {known}). Run “vigie migrate” first; "
        "this command does not change the database under a “vigie run” that works.",
        "in_use": "Another “vigie run” already works on the database {where}. Stop it, or give this one another "
        "database (VIGIE_DATABASE_URL).",
        "no_driver": "The database {where} is a PostgreSQL one, and its driver is not installed ({reason}). Install it: "
        "pip install 'vigie[postgres]'.",
        "away": "The database {where} does not answer: {reason}. Is the PostgreSQL server up, and can it be reached from here at the "
        "address in VIGIE_DATABASE_URL? Nothing is lost.",
        "crowded": "The database {where} is too busy: {reason}. Nothing is lost, Vigie tries again.",
        "connections": "The database {where} has no connection left ({reason}). Raise max_connections, or run fewer "
        "“vigie run”: each takes about ten.",
        "standby": "The database {where} is read-only ({reason}). Is it a standby server? Give VIGIE_DATABASE_URL the address of "
        "the primary one.",
        "login": "The database {where} does not let Vigie in: {reason}. Check the user and the password in VIGIE_DATABASE_URL.",
        "no_database": "The database {where} does not exist ({reason}). Create it (createdb), or correct VIGIE_DATABASE_URL.",
        "no_right": "The database {where} does not give Vigie the rights it needs: {reason}. Make its user the owner of the "
        "database.",
        "too_old": "The database {where} is too old a PostgreSQL: version {oldest} or a newer one is needed.",
        "backup.exists": "The file {target} exists already, and Vigie does not replace it. Give another name.",
        "backup.no_folder": "The folder to write {target} into does not exist. Create it, or give the copy another name.",
        "backup.nothing": "There is no database {where} yet: nothing to copy. Was Vigie started from the right folder?",
        "backup.failed": "The database {where} could not be copied to {target}: {reason}.",
        "backup.no_pg_dump": "“pg_dump” is not installed on this machine: it comes with the PostgreSQL client (package "
        "postgresql-client). Install it, or make the copy on the server.",
    },
)

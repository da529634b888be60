"""Every exception that Vigie raises on purpose.

    VigieError
    ├── SettingsError        a setting is missing or wrong
    ├── CatalogueError       the authored files cannot be used
    ├── EncoderError         the folder of the sentence model cannot be used
    ├── StoreError           the database does not do what it must
    │   ├── StoreAway        cannot be reached just now
    │   ├── StoreBusy        locked by another process for too long
    │   ├── StoreReadOnly    cannot be written
    │   ├── StoreFull        no room left
    │   ├── StatementRefused it works, but does not accept this one statement
    │   ├── SchemaBehind     written by an older Vigie, and not to be changed by whoever only reads
    │   └── SchemaTooNew     written by a newer Vigie
    ├── ChannelError         Telegram cannot be reached, or refuses us
    │   ├── TokenRefused     the token is not, or no longer, a bot's
    │   ├── PolledElsewhere  another process reads this bot's updates, or they are brought to a webhook
    │   └── WebhookRefused   Telegram does not take the address that updates are to be brought to
    ├── BackupFailed         a copy of data could not be written
    ├── NobodyFound          nobody is known by that name
    ├── NoSuchLetter         a dead letter is gone, or never was
    ├── NotRetried           nothing can be made of a dead letter
    ├── NotLoopback          the rehearsal was asked to listen to other machines
    └── PortTaken            it cannot listen where a page or a webhook was to be served

Each says what is wrong, where, and how to mend it, in the language of whoever reads it: the message is made
where the facts are known. Programming mistakes stay Python's own exceptions.
"""

from __future__ import annotations


class VigieError(Exception):
    """Something that whoever runs Vigie can mend; its text says how."""


class SettingsError(VigieError):
    """One or more settings are missing or wrong; the text lists all of them."""


class CatalogueError(VigieError):
    """The authored files cannot be used as they stand."""


class EncoderError(VigieError):
    """The folder of the sentence model cannot be used, or the packages that read it are missing."""


class StoreError(VigieError):
    """The database does not do what it must."""


class StoreAway(StoreError):
    """The database cannot be reached just now."""


class StoreBusy(StoreError):
    """The database stayed locked by another process for too long."""


class StoreReadOnly(StoreError):
    """The database cannot be written."""


class StoreFull(StoreError):
    """There is no room left for the database to grow."""


class StatementRefused(StoreError):
    """The database works, but does not accept what it was asked: the fault is in the data or in the program."""


class SchemaBehind(StoreError):
    """The database is to be brought up to date first."""


class SchemaTooNew(StoreError):
    """The database was written by a newer Vigie."""


class ChannelError(VigieError):
    """Telegram cannot be reached, or refuses what we ask."""


class TokenRefused(ChannelError):
    """Telegram does not know the token."""


class PolledElsewhere(ChannelError):
    """Another process already reads this bot's updates."""


class WebhookRefused(ChannelError):
    """Telegram will not bring updates to that address."""


class BackupFailed(VigieError):
    """A copy of data could not be written."""


class NobodyFound(VigieError):
    """Nobody is known by that name."""


class NoSuchLetter(VigieError):
    """There is no dead letter of that number."""


class NotRetried(VigieError):
    """A dead letter cannot be handled again."""


class NotLoopback(VigieError):
    """The rehearsal listens to this machine only."""


class PortTaken(VigieError):
    """Another program already listens there, or nobody may."""

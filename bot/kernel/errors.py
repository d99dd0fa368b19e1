"""What goes wrong, by who must hear of it.

Refused         a rule says no: the person hears the reason, nothing is written
NotAllowed      … because it is not theirs to do: the team can read afterwards that they tried
ConsentNeeded   what the person wants keeps something about them: they are asked first, then it is carried out
StorageFailed   the database cannot be read or written now: the operator hears, the update waits
SettingsWrong   the house cannot start: one sentence on the command line, exit code 2
"""

from __future__ import annotations

from bot.kernel.text import Text


class Refused(Exception):
    """A rule of the domain says no; `reason` is told to the person and the transaction is undone."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.id)
        self.reason = reason


class NotAllowed(Refused):
    """A right is missing: it is the team's, or somebody else's; that it was tried stays in the audit."""


class ConsentNeeded(Exception):
    """What the person wants needs their consent; the transaction is undone, and carried out once they agreed."""


class StorageFailed(Exception):
    """The database itself failed (full, unreadable, gone); carries the engine's code, never a value."""


class SettingsWrong(Exception):
    """A setting, a data file or the database is not as it must be; the message is for the operator."""

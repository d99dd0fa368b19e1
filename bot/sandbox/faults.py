"""Troubles on demand: what may go wrong between a bot and Telegram, for so many requests."""

from dataclasses import dataclass
from typing import Literal, get_args

from bot.sandbox.refusal import ApiRefusal

Kind = Literal["400", "403", "429", "500", "502", "504", "cut-before", "cut-after", "slow"]
KINDS: frozenset[str] = frozenset(get_args(Kind))

_WORDS = {
    "400": "Bad Request: chat not found",
    "403": "Forbidden: bot was blocked by the user",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
    "504": "Gateway Timeout",
}


@dataclass(slots=True)
class Fault:
    """Strikes `times` requests for `method` ("*": any) and `chat_id`, leaving the first `after`.

    "cut-before" closes the connection and does nothing; "cut-after" carries the request out and
    closes without an answer; "slow" answers `seconds` late; numbers are answered as errors.
    """

    method: str
    kind: Kind
    times: int = 1
    retry_after: int = 1
    chat_id: int | None = None
    after: int = 0
    seconds: float = 1.0
    description: str = ""
    struck: int = 0

    def matches(self, method: str, chat_id: int | None) -> bool:
        named = self.method in {"*", method}
        return named and (self.chat_id is None or self.chat_id == chat_id)

    def refusal(self) -> ApiRefusal | None:
        """The error to answer with; None for cuts and delays."""
        if self.kind == "429":
            return too_many(self.retry_after)
        if self.kind in _WORDS:
            return ApiRefusal(self.description or _WORDS[self.kind], int(self.kind))
        return None


def too_many(retry_after: int) -> ApiRefusal:
    return ApiRefusal(f"Too Many Requests: retry after {retry_after}", 429, retry_after=retry_after)


class Faults:
    """The faults still to come, asked once for every request."""

    def __init__(self) -> None:
        self._coming: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        if fault.kind not in KINDS:
            raise ValueError(f"no such fault: {fault.kind}")
        self._coming.append(fault)
        return fault

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that hits this request, if one does."""
        for fault in self._coming:
            if fault.matches(method, chat_id):
                if fault.after > 0:
                    fault.after -= 1
                    continue
                fault.struck += 1
                if fault.struck >= fault.times:
                    self._coming.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self._coming.clear()

    @property
    def coming(self) -> tuple[Fault, ...]:
        return tuple(self._coming)

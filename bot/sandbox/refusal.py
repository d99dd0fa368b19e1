"""How the sandbox says no: Telegram's error code, description and parameters."""

from typing import Any


class ApiRefusal(Exception):
    """A request Telegram would refuse; `description` is what the bot is told, word for word."""

    def __init__(self, description: str, code: int = 400, **parameters: int) -> None:
        super().__init__(description)
        self.description = description
        self.code = code
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class Misuse(ApiRefusal):
    """A request no working bot sends (unknown method or parameter, wrong shape): always a bug."""


def bad_request(reason: str, **parameters: int) -> ApiRefusal:
    return ApiRefusal(f"Bad Request: {reason}", **parameters)


def forbidden(reason: str) -> ApiRefusal:
    return ApiRefusal(f"Forbidden: {reason}", 403)

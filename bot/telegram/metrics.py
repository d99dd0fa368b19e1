"""What is counted while we work, for whoever draws curves: numbers by kind, never by person."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter

REGISTRY = CollectorRegistry()
UPDATES = Counter("bot_updates", "Updates stored.", registry=REGISTRY)
FAILED = Counter("bot_updates_failed", "Updates kept as failed after their last try.", registry=REGISTRY)
ENDED = Counter(
    "bot_messages", "Messages by lane and how they ended.", ["lane", "outcome"], registry=REGISTRY
)
TOO_FAST = Counter("bot_too_fast", "Answers 429 by which Telegram slowed us down.", registry=REGISTRY)
ASIDE = Counter("bot_messages_aside", "Messages that no key opens.", registry=REGISTRY)


def aside() -> int:
    """Say how many messages were set aside since the process began."""
    return int(REGISTRY.get_sample_value("bot_messages_aside_total") or 0)

"""What the bot makes of words that nothing awaited: danger, a question, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256

from bot.features.faq.domain.small_talk import Talk
from bot.features.faq.domain.topic import Questions, Topic
from bot.features.faq.service.danger import Danger, Kinds
from bot.features.faq.service.search import Search, Understood
from bot.features.faq.service.small_talk import SmallTalk
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack, fact
from bot.features.placement.domain.provenance import Provenance
from bot.kernel.errors import Refused
from bot.kernel.text import Text

_MARK = 4


class Answers:
    """Questions and answers; shown to anybody, so it checks no right, asks no consent and keeps nothing."""

    def __init__(
        self,
        questions: Questions,
        search: Search,
        danger: Danger,
        kinds: Kinds,
        people: People,
        packs: Mapping[str, CountryPack],
        small_talk: SmallTalk,
    ) -> None:
        self.questions, self._search, self._danger, self._kinds = questions, search, danger, kinds
        self._people, self.packs, self._small_talk = people, packs, small_talk
        self._by_mark = {_mark(topic): topic for topic in questions.topics.values()}

    def looks_dangerous(self, said: str) -> bool:
        """Say whether words mean that somebody may be in danger; also for rooms that await something else."""
        return self._danger.looks_dangerous(said)

    def small_talk(self, said: str) -> Talk | None:
        """Say whether words are a greeting, thanks, or a wish to go home, and no question; None: neither."""
        return self._small_talk.kind_of(said)

    def understand(self, person: Person, said: str) -> Understood:
        """Give what the words are about: surely, where one thing is meant, and likely."""
        country = self._people.country_of(person).code.lower()
        understood = self._search.understand(said, implied=(f"country-{country}",))
        if (sure := understood.sure) and sure.is_law_of_another(country):
            return Understood(None, [sure, *understood.others])
        return understood

    def frequent(self) -> list[Topic]:
        """Give what people ask first and most."""
        return [self.questions.topics[key] for key in self.questions.frequent]

    def trouble(self, said: str | None) -> str:
        """Name the kind of trouble that words speak of; empty: none, or nothing was said."""
        return self._kinds.of(said) if said else ""

    def find(self, person: Person, said: str, most: int = 3) -> list[Topic]:
        """Give at most so many topics the words may be about, best first; empty: nothing was understood."""
        country = self._people.country_of(person).code.lower()
        return self._search.find(said, implied=(f"country-{country}",), most=most)

    def forms(self, person: Person, most: int) -> list[Topic]:
        """Give the forms of the person's country, in its order: for somebody who has not asked anything yet."""
        pack = self.packs[self._people.country_of(person).code.lower()]
        return [self.questions.topics[f"form-{key}"] for key in pack.forms][:most]

    def topic(self, key: str) -> Topic:
        """Give a topic; raises Refused when there is none such (any more)."""
        if key not in self.questions.topics:
            raise Refused(Text("faq-gone"))
        return self.questions.topics[key]

    def proofs(self, topic: Topic) -> list[Provenance]:
        """Give what an answer rests on."""
        law = self.packs["kz"]
        own = self.questions.proofs
        known = ((own[key] if key in own else getattr(fact(law, key), "proof", None)) for key in topic.facts)
        return [one for one in known if one]

    def marks(self, topics: Sequence[Topic]) -> str:
        """Write topics so shortly that a button can carry them."""
        return ".".join(_mark(topic) for topic in topics)

    def marked(self, marks: str) -> list[Topic]:
        """Read them again; what is not known (any more) is left out."""
        return [self._by_mark[mark] for mark in marks.split(".") if mark in self._by_mark]


def _mark(topic: Topic) -> str:
    return sha256(topic.key.encode()).hexdigest()[:_MARK]

"""Numbers to call, as they are put beside what we say."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.people.domain import Country
from bot.kernel.text import Lines, Text, lines


def numbers(countries: Sequence[Country]) -> Lines:
    """Give one line a country: the same short number differs across the border."""
    return lines(
        *(
            Text(
                "crisis-numbers",
                country=country.name,
                numbers=", ".join(one.number for one in country.emergency if one.on_card),
            )
            for country in countries
        )
    )

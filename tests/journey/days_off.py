"""Writes the days off of our countries from the library that knows them: `python -m tests.journey.days_off`.

They are kept as data, so that a lawyer can read them, and so that the running bot need not carry the calendars of the
whole world.
"""

from __future__ import annotations

from pathlib import Path

import holidays

from bot.features.journey.repository import DAYS_OFF

COUNTRIES = ("kg", "kz")
YEARS = range(2025, 2051)
"""Transfers of days off are known as far as they are decreed, the rest is reckoned by the law."""
HEAD = """# Days off, and weekends that are worked. Written by `python -m tests.journey.days_off` from the library
# holidays {version}, which names its sources: https://github.com/vacanza/holidays. Not edited by hand:
# what is wrong or newer stands in holidays_override.yaml of the country.
"""


def written(country: str) -> str:
    """Give the file of one country."""
    known = holidays.country_holidays(country.upper(), years=YEARS)
    lines = [HEAD.format(version=holidays.__version__)]
    for name, days in (("free", known), ("worked", known.weekend_workdays)):
        lines.append(f"{name}:" if days else f"{name}: []")
        for year in YEARS:
            listed = [day.isoformat() for day in sorted(days) if day.year == year]
            if listed:
                lines.append(f"  # {year}")
                lines.extend(f"  - {day}" for day in listed)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for country in COUNTRIES:
        Path(DAYS_OFF / f"{country}.yaml").write_text(written(country), encoding="utf-8")

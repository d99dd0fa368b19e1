"""Which facts the written sentences of a page tell beside the form's own."""

from __future__ import annotations

from collections.abc import Mapping

from bot.features.placement.domain.rules import Page

ALSO_TOLD: Mapping[tuple[str, Page], tuple[str, ...]] = {
    ("adoption", Page.LAW): ("steps.adoption.permission", "steps.adoption.court-file"),
    ("adoption", Page.CHILDREN): ("criteria.age-gap", "criteria.child-consent-10"),
    ("adoption", Page.MONEY): ("steps.adoption.payment",),
    ("guardianship", Page.LAW): ("steps.guardianship.decision",),
    ("guardianship", Page.CHILDREN): ("criteria.child-consent-10", "criteria.preparation"),
    ("guardianship", Page.MONEY): ("steps.guardianship.allowance",),
    ("patronat", Page.CHILDREN): (
        "criteria.child-consent-10",
        "criteria.preparation",
        "steps.patronat.choose",
    ),
    ("receiving-family", Page.CHILDREN): (
        "criteria.space-15m2",
        "criteria.child-consent-10",
        "criteria.preparation",
        "steps.receiving-family.choose",
    ),
    ("professional-family", Page.LAW): ("criteria.age-30-63", "criteria.citizen-kz", "criteria.space-15m2"),
    ("professional-family", Page.CHILDREN): ("criteria.child-consent-10",),
    ("guest-family", Page.LAW): ("criteria.citizen-kz", "documents.guest-opinion"),
    ("guest-family", Page.CHILDREN): ("criteria.child-consent-10",),
    ("adoption", Page.AFTER): ("rules.adopter-reports-abroad",),
    ("kg-adoption", Page.LAW): (
        "rules.kg-adoption-opinion",
        "rules.kg-adoption-order",
        "criteria.kg-adopter-age-60",
        "criteria.kg-child-consent-10",
        "criteria.kg-health",
        "criteria.kg-hiv",
    ),
    ("kg-guardianship", Page.LAW): ("criteria.kg-age-gap", "criteria.kg-health", "criteria.kg-hiv"),
    ("kg-foster-family", Page.LAW): (
        "criteria.kg-citizen",
        "criteria.kg-age-30-65",
        "criteria.kg-foster-single",
        "criteria.kg-training",
        "rules.kg-foster-training",
        "rules.kg-foster-number",
        "criteria.kg-health",
        "criteria.kg-hiv",
    ),
    ("kg-foster-family", Page.MONEY): ("rules.kg-foster-base",),
    ("kg-foster-family", Page.AFTER): ("rules.kg-foster-checks",),
}
"""Facts that the written sentences of a page tell beside the form's own; a new form needs no entry."""

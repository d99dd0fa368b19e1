"""The state programme that prepares a family: hours, modules, certificate, journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.features.placement.domain.provenance import Provenance, Written
from bot.features.placement.domain.rules import Deferral


@dataclass(frozen=True, slots=True)
class Hours(Written):
    """Academic hours of the whole programme, the length of one, and the least in a day."""

    min: int
    max: int
    academic_hour_minutes: int
    min_per_day: int


@dataclass(frozen=True, slots=True)
class GroupSize(Written):
    """The least and the most people in a group."""

    min: int
    max: int


@dataclass(frozen=True, slots=True)
class Module(Written):
    """A module with its least hours."""

    number: int
    key: str
    min_hours: int


@dataclass(frozen=True, slots=True)
class Intake(Written):
    """Enrolment as a service: limits in working days, grounds of refusal, complaint."""

    since: date
    channel: tuple[str, ...]
    limit_working_days: int
    parts: Mapping[str, int]
    documents: tuple[str, ...]
    refusal: tuple[str, ...]
    hearing_before_refusal: bool
    complaint_working_days: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CertificateRules(Written):
    """What stands in a certificate and how soon it is given (working days); it has no term of validity."""

    fields: tuple[str, ...]
    issue_within_working_days: int
    duplicate_within_working_days: int
    duplicate_keeps_number: bool
    valid_in_other_regions: bool | None
    national_register: bool


@dataclass(frozen=True, slots=True)
class Journal(Written):
    """The columns of the register of certificates and how long it is kept."""

    fields: tuple[str, ...]
    keep_years_min: int


@dataclass(frozen=True, slots=True)
class Programme(Written):
    """The programme whole; None: the order is silent."""

    key: str
    forms: tuple[str, ...]
    providers: tuple[str, ...]
    free: bool
    exempt: tuple[str, ...]
    deferral: Deferral
    each_joint_applicant_needs_own: bool
    spouse_who_is_not_applicant_must_attend: bool
    hours: Hours
    group: GroupSize
    online_allowed: bool | None
    final_test: bool
    whole_programme_required: bool
    entry_interview_by: str
    diagnostics_need_written_consent: bool
    psychological_help_needs_written_consent: bool
    intake: Intake
    modules: tuple[Module, ...]
    certificate: CertificateRules
    journal: Journal
    proof: Provenance

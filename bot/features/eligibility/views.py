"""How the questions and the result look: one question a screen, one line a form, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aiogram.filters.callback_data import CallbackData

from bot.features.eligibility.domain.changes import Change
from bot.features.eligibility.domain.situation import Relevance
from bot.features.eligibility.domain.verdict import Outcome, Reason, Result, Standing, Verdict
from bot.features.eligibility.domain.walk import Walk
from bot.features.eligibility.domain.wording import words_of
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.questions import SKIPPED, UNKNOWN, Question
from bot.features.placement.views.presses import LAST_ROW, Form, FormButton, compare, where_to_go
from bot.features.placement.views.proof import source_line
from bot.kernel.text import Lines, Money, Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Screen, column, grid

ANSWERS_A_PAGE, CAUSES_TOLD = 8, 2
EVERYWHERE = 2
"""From so many forms on that are possible on conditions, what stands in the way of all is said first."""

AfterResult = FormButton | None
"""A button another room adds under the result of a form that is open."""


class Check(CallbackData, prefix="check"):
    """The next question, or the result when all are answered; `told` are answers nobody keeps."""

    told: str = ""


class Ask(CallbackData, prefix="check-ask"):
    """One question, whether answered or not."""

    question: str
    told: str = ""


class Choose(CallbackData, prefix="check-set"):
    """One answer."""

    question: str
    answer: str
    told: str = ""


class Keep(CallbackData, prefix="check-keep"):
    """Keep the answers from now on."""

    told: str = ""


class LiveIn(CallbackData, prefix="check-in"):
    """Be judged by another country's law from now on."""

    country: str


class Why(CallbackData, prefix="check-why"):
    """Why a form is open or not, page by page."""

    form: str
    page: int = 0
    told: str = ""


class Answers(CallbackData, prefix="check-all"):
    """All answers, each to be changed."""

    page: int = 0
    told: str = ""


CAN_I = Button(Text("eligibility-button"), Check())
"""The way in, for the home screen and the guide."""


def _result_button(walk: Walk) -> Button:
    return Button(Text("eligibility-result-button"), Check(told=walk.told))


def current(walk: Walk, others: Sequence[str], after_result: AfterResult, *, resumed: bool = False) -> Screen:
    """The next question, or the result when none waits."""
    if waiting := walk.next:
        return question(walk, waiting, others, resumed=resumed)
    return result(walk, others, after_result)


def question(walk: Walk, asked: Question, others: Sequence[str], *, resumed: bool = False) -> Screen:
    key, chosen = asked.key, walk.answers.get(asked.key)
    begins = not walk.answers
    said = lines(
        Text(f"question-{key}"),
        _listed(walk.pack, asked),
        _figure(walk, asked),
        Text("eligibility-why", why=Text(f"question-{key}-why")),
    )
    now = Text("eligibility-your-answer", answer=words_of(asked, chosen)) if chosen else None
    opening = _opening(walk, begins=begins, resumed=resumed)
    rows = (
        *grid([_option(walk, asked, option.key) for option in asked.answers], asked.columns),
        (
            _plain(walk, asked, UNKNOWN, "eligibility-unknown-button"),
            _plain(walk, asked, SKIPPED, "eligibility-skip-button"),
        ),
        *(_countries(others) if begins else ()),
        (*_back(walk, asked), HOME),
    )
    return Screen(
        paragraphs(opening, said, now), rows, place=Check() if begins or walk.travels else Ask(question=key)
    )


def _opening(walk: Walk, *, begins: bool, resumed: bool) -> Said:
    if begins:
        return lines(
            Text("eligibility-begin"), Text("eligibility-law-of", country=Text(f"country-{walk.pack.code}"))
        )
    done, total = sum(one.key in walk.answers for one in walk.asked), len(walk.asked)
    bar = "\u2593" * done + "\u2591" * (total - done)
    progress = Text("eligibility-progress", bar=bar, done=done, total=total)
    return lines(Text("eligibility-continue"), progress) if resumed else progress


def _listed(pack: CountryPack, asked: Question) -> Lines | None:
    """Name the criteria a question stands for, where it asks for all of them at once."""
    if not asked.together:
        return None
    named = [criterion for key, criterion in pack.criteria.items() if key in asked.criteria]
    return lines(*(Text("eligibility-bullet", what=Text(f"criterion-{one.key}")) for one in named))


def _figure(walk: Walk, asked: Question) -> Text | None:
    """Say the figure the question is about; of the year before, where this year's is not known yet."""
    span = walk.pack.figure_on(asked.figure, walk.today) if asked.figure else None
    if span is None or span.amount is None:
        return None
    amount = Money(span.amount, walk.pack.currency)
    if walk.today <= span.until:
        return Text("eligibility-figure", amount=amount)
    return Text("eligibility-figure-before", amount=amount, known=f"{span.until:%Y}", year=f"{walk.today:%Y}")


def _option(walk: Walk, asked: Question, answer: str) -> Button:
    return _plain(walk, asked, answer, f"question-{asked.key}-{answer}-button")


def _plain(walk: Walk, asked: Question, answer: str, label: str) -> Button:
    return Button(Text(label), Choose(question=asked.key, answer=answer, told=walk.told))


def _back(walk: Walk, asked: Question) -> tuple[Button, ...]:
    """To the question before; once all are answered, to the list of answers."""
    if walk.next is None:
        return (Button(Text("eligibility-back-button"), Answers(told=walk.told)),)
    earlier = walk.before(asked.key)
    if earlier is None:
        return ()
    return (Button(Text("eligibility-back-button"), Ask(question=earlier.key, told=walk.told)),)


def _countries(others: Sequence[str]) -> tuple[tuple[Button, ...], ...]:
    return column(
        *(
            Button(Text("eligibility-live-in-button", country=Text(f"country-{code}")), LiveIn(country=code))
            for code in others
        )
    )


def answers(walk: Walk, page: int) -> Screen:
    """All answers, by their short names."""
    every = walk.answerable
    page = min(max(page, 0), max(len(every) - 1, 0) // ANSWERS_A_PAGE)
    shown = every[page * ANSWERS_A_PAGE : (page + 1) * ANSWERS_A_PAGE]
    said = (
        Text(
            "eligibility-answer-line",
            question=Text(f"question-{one.key}-name-button"),
            answer=words_of(one, walk.answers.get(one.key)),
        )
        for one in shown
    )
    buttons = [
        Button(Text(f"question-{one.key}-name-button"), Ask(question=one.key, told=walk.told))
        for one in shown
    ]
    return Screen(
        paragraphs(Text("eligibility-answers"), lines(*said)),
        (
            *grid(buttons, 2),
            *_turn(page, len(every), ANSWERS_A_PAGE, lambda to: Answers(page=to, told=walk.told)),
            (_result_button(walk), HOME),
        ),
        place=Check() if walk.travels else Answers(page=page),
    )


def _turn(
    page: int, count: int, on_a_page: int, there: Callable[[int], CallbackData]
) -> tuple[tuple[Button, ...], ...]:
    buttons = tuple(
        Button(Text(label), there(to))
        for label, to in (("placement-previous-button", page - 1), ("placement-next-button", page + 1))
        if 0 <= to * on_a_page < count
    )
    return (buttons,) if buttons else ()


def result(walk: Walk, others: Sequence[str], after_result: AfterResult) -> Screen:
    """One line a form, the open ones first; a form's button tells why."""
    found, asks = walk.result, bool(walk.pack.questions)
    best = found.best_first
    said = lines(*(_line(one.form, one.verdict) for one in best))
    forms = [
        Button(_marked(one.verdict, Text(f"form-{one.form}-button")), Why(form=one.form, told=walk.told))
        for one in best
    ]
    own = after_result(walk.pack.code, found.open_now[0]) if after_result and found.open_now else None
    return Screen(
        paragraphs(
            Text("eligibility-result"),
            _everywhere(walk.pack, found),
            said,
            _preference(found),
            Text("eligibility-left-out") if _left_out(walk) else None,
            Text("eligibility-not-kept") if walk.travels else None,
            Text("eligibility-disclaimer"),
        ),
        (
            *grid(forms, 2),
            *column(own),
            *column(_keep(walk) if walk.travels else None),
            (compare(walk.pack.code), *((_change_button(walk),) if asks else ())),
            *(() if asks else _countries(others)),
            LAST_ROW,
        ),
        place=Check(),
    )


def _keep(walk: Walk) -> Button:
    return Button(Text("eligibility-keep-button"), Keep(told=walk.told))


def _change_button(walk: Walk) -> Button:
    return Button(Text("eligibility-change-answer-button"), Answers(told=walk.told))


def _everywhere(pack: CountryPack, found: Result) -> Said | None:
    """Name first the conditions that stand in the way of every placement that is possible on conditions."""
    placements = [one for one in found.outcomes.values() if pack.forms[one.form].is_comparable]
    waiting = [one for one in placements if one.verdict is Verdict.WHEN]
    keys = [{reason.key for reason in one.hindering} for one in waiting]
    shared = [key for key in pack.criteria if keys and all(key in some for some in keys)]
    if len(waiting) < EVERYWHERE or not shared:
        return None
    named = (Text("eligibility-bullet", what=Text(f"criterion-{key}")) for key in shared[:CAUSES_TOLD])
    return lines(Text("eligibility-everywhere"), *named)


def _line(form: str, verdict: Verdict) -> Text:
    said = Text("eligibility-line", form=Text(f"form-{form}"), verdict=Text(f"eligibility-verdict-{verdict}"))
    return _marked(verdict, said)


def _marked(verdict: Verdict, said: Text) -> Text:
    return Text("eligibility-marked", mark=Text(f"eligibility-mark-{verdict}"), said=said)


def _preference(found: Result) -> Text | None:
    """Tell who comes first, once: it is the same rule for every form that has one."""
    who = next((one.preferred for one in found.outcomes.values() if one.preferred), None)
    return Text(f"eligibility-preference-{who}") if who else None


def _left_out(walk: Walk) -> bool:
    relevance = walk.situation.relevance
    return any(relevance[key] is Relevance.LEFT_OUT and key not in walk.answers for key in relevance)


def why(walk: Walk, outcome: Outcome, page: int, after_result: AfterResult) -> Screen:
    """A form's verdict in a person's words: one reason a page, then what else is good to know."""
    pages = _why_pages(walk, outcome)
    page = min(max(page, 0), len(pages) - 1)
    own = after_result(walk.pack.code, outcome.form) if after_result else None
    guide = Button(Text("eligibility-about-form-button"), Form(country=walk.pack.code, key=outcome.form))
    return Screen(
        paragraphs(_why_title(outcome, page, len(pages)), pages[page]),
        (
            *_turn(page, len(pages), 1, lambda to: Why(form=outcome.form, page=to, told=walk.told)),
            *column(own),
            (guide, where_to_go(walk.pack.code)),
            (_result_button(walk), HOME),
        ),
        place=Check() if walk.travels else Why(form=outcome.form, page=page),
    )


def _why_title(outcome: Outcome, page: int, count: int) -> Said:
    name = Text("placement-summary-title", form=Text(f"form-{outcome.form}"))
    part = Text("eligibility-part", number=page + 1, total=count) if count > 1 else None
    return lines(name, Text(f"eligibility-why-{outcome.verdict}"), part)


def _why_pages(walk: Walk, outcome: Outcome) -> list[Said]:
    """A closed form opens a door at once, so what is open stands on the first page."""
    found = walk.result
    reasons: list[Said] = [_reason(walk.pack, outcome.form, reason) for reason in outcome.hindering]
    remarks = _remarks(walk.pack, outcome, found)
    doors = _open_now(found, outcome.form)
    pages = [*reasons, *([remarks] if remarks else [])]
    if not pages:
        return [doors or Text("eligibility-disclaimer")]
    return [paragraphs(pages[0], doors), *pages[1:]]


def _reason(pack: CountryPack, form: str, reason: Reason) -> Said:
    """A rule, what can be done about it, and where it stands."""
    criterion = pack.criteria.get(reason.key)
    if criterion is None:
        return lines(
            Text(f"eligibility-reason-{reason.key}"), source_line(pack, pack.forms[form].proof.for_form(form))
        )
    key = criterion.key
    rule = Text("eligibility-rule", name=Text(f"criterion-{key}"), rule=Text(f"criterion-{key}-rule"))
    match reason.standing:
        case Standing.UNSAID:
            what_next = Text("eligibility-find-out")
        case Standing.ASK:
            what_next = Text(f"eligibility-ask-{key}")
        case _:
            what_next = Text(f"eligibility-fix-{key}")
    whom = Text(f"placement-authority-{pack.code}") if reason.standing is Standing.ASK else None
    return paragraphs(lines(rule, what_next, whom), source_line(pack, criterion.proof.for_form(form)))


def _remarks(pack: CountryPack, outcome: Outcome, found: Result) -> Said | None:
    """What bars nobody and is worth knowing."""
    said = [_remark(pack, reason) for reason in outcome.remarks]
    said += [
        Text("eligibility-remark-rule", name=Text(f"criterion-{key}"), rule=Text(f"criterion-{key}-rule"))
        for key in found.mentions
    ]
    preference = Text(f"eligibility-preference-{outcome.preferred}") if outcome.preferred else None
    if preference:
        said.append(Text("eligibility-bullet", what=preference))
    return lines(Text("eligibility-remarks"), *said) if said else None


def _remark(pack: CountryPack, reason: Reason) -> Text:
    criterion = pack.criteria[reason.key]
    name, rule = Text(f"criterion-{criterion.key}"), Text(f"criterion-{criterion.key}-rule")
    match reason.standing:
        case Standing.EXEMPT:
            return Text("eligibility-remark-exempt", name=name)
        case Standing.DEFERRED:
            months = criterion.deferral.months if criterion.deferral else 0
            return Text("eligibility-remark-deferred", name=name, months=months)
        case Standing.DISPUTED:
            return Text("eligibility-remark-disputed", rule=rule)
        case _:
            return Text("eligibility-bullet", what=rule)


def _open_now(found: Result, but: str) -> Said | None:
    others = [key for key in found.open_now if key != but]
    if not others:
        return None
    named = (Text("eligibility-bullet", what=Text(f"form-{key}")) for key in others)
    return lines(Text("eligibility-open-now"), *named)


def law_changed(pack: CountryPack, changes: Sequence[Change]) -> Screen:
    """The difference a new edition of the law makes for this person."""
    said = [_change(pack, one) for one in changes if one.form in pack.forms and one.after]
    return Screen(
        paragraphs(Text("eligibility-law-changed"), *said, Text("eligibility-disclaimer")),
        column(Button(Text("eligibility-result-button"), Check()), HOME),
        lane=Lane.REMINDER,
    )


def _change(pack: CountryPack, change: Change) -> Said:
    form, after = Text(f"form-{change.form}"), Text(f"eligibility-verdict-{change.after}")
    causes = (
        Text("eligibility-change-cause", rule=Text(f"criterion-{key}-rule"))
        for key in change.reasons[:CAUSES_TOLD]
        if key in pack.criteria
    )
    if change.before is None:
        return Text("eligibility-change-new", form=form, after=after)
    before = Text(f"eligibility-verdict-{change.before}")
    return lines(Text("eligibility-change", form=form, before=before, after=after), *causes)

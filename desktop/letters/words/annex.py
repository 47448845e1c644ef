"""The annex: every clause of a person under both readings, the mark, what was settled, papers and sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Clause
from desktop.eligibility.words import clause_text, day_text, mark_text, relation_word, verdict_word
from desktop.letters.paper.letter import AnnexPart, Answer, ClauseTable, Facts, Heading, Note, Row, Run
from desktop.letters.words.matter import Judged, Matter
from desktop.letters.words.said import in_force, name_of, papers_text, result_text
from desktop.letters.words.templates import Wording


def annex_parts(matters: Sequence[Matter], wording: Wording) -> Iterator[AnnexPart]:
    """The clause sheet of each person the letter is about, then what all of them share."""
    for matter in matters:
        yield from _sheet(matter, wording, named=len(matters) > 1)
    first = matters[0]
    yield Heading(wording.text("annex_mark"))
    yield (Run(mark_text(first.mark, first.on, wording.language)),)
    yield Heading(wording.text("annex_sources"))
    yield Note(" ".join(_source(judged.rules, wording) for judged in _readings(first)))


def _sheet(matter: Matter, wording: Wording, named: bool) -> Iterator[AnnexPart]:
    sheet = matter.chosen.sheet
    name, on = sheet.person.name, day_text(matter.on, wording.language)
    title = wording.text("annex_title_of", name=name) if named else wording.text("annex_title")
    yield Heading(title, large=True)
    key = "annex_lead" if matter.beside else "annex_lead_alone"
    relation = relation_word(sheet.relation, wording.language)
    yield wording.runs(key, name=name, relation=relation, on=on)
    yield clause_table(matter, wording)
    if settled := tuple(_settled(matter, wording)):
        yield Facts(wording.text("annex_settled"), settled)
    if matter.papers:
        yield Facts(wording.text("annex_papers"), tuple(_papers(matter, wording)))


def clause_table(matter: Matter, wording: Wording) -> ClauseTable:
    """Every clause that either reading asks, with what each says of it, and the outcome at the end."""
    both = _readings(matter)
    clauses = [{clause.id: clause for clause in judged.sheet.clauses} for judged in both]
    names = {one.id: name_of(one, wording) for judged in both for one in judged.sheet.clauses}
    rows = [
        (name, tuple(_answer(of_one.get(clause), wording) for of_one in clauses))
        for clause, name in _in_order(names, clauses).items()
    ]
    outcome = tuple(Answer(one.sheet.outcome, _raised(result_text(one.sheet, wording))) for one in both)
    heads = tuple(_head(judged, matter, wording) for judged in both)
    return ClauseTable(heads, (*rows, (wording.text("annex_outcome"), outcome)))


def _in_order(names: dict[str, str], clauses: list[dict[str, Clause]]) -> dict[str, str]:
    """The clauses as the longer sheet has them, the others at the place their own sheet gives them."""
    ordered = max((list(one) for one in clauses), key=len)
    for one in clauses:
        before = -1
        for clause in one:
            if clause not in ordered:
                ordered.insert(before + 1, clause)
            before = ordered.index(clause)
    return {clause: names[clause] for clause in ordered}


def _answer(clause: Clause | None, wording: Wording) -> Answer:
    if clause is None:
        return Answer("", wording.text("annex_not_asked"))
    word = verdict_word(clause.verdict, of_clause=True, language=wording.language)
    return Answer(clause.verdict, word, clause_text(clause, wording.language))


def _head(judged: Judged, matter: Matter, wording: Wording) -> tuple[str, str]:
    title = judged.rules.named_in(wording.language).title
    if judged is matter.chosen:
        return title, wording.text("annex_follows")
    itself = wording.text("annex_itself", title=title) if judged.rules.reading == "decree" else title
    return itself, in_force(judged.rules, wording)


def _settled(matter: Matter, wording: Wording) -> Iterator[Row]:
    for judged in _readings(matter):
        for clause in judged.sheet.clauses:
            if clause.settled is not None:
                rules = judged.rules.named_in(wording.language).title
                label = wording.text("annex_settled_under", clause=name_of(clause, wording), rules=rules)
                yield Row(label, clause_text(clause, wording.language))


def _papers(matter: Matter, wording: Wording) -> Iterator[Row]:
    here = [one.paper.name_in(wording.language) for one in matter.papers if one.counts and one.here]
    none = wording.text("annex_none")
    yield Row(wording.text("annex_seen"), "; ".join(here) or none)
    yield Row(wording.text("annex_to_bring"), papers_text(matter, wording) or none)


def _source(rules: RuleSet, wording: Wording) -> str:
    named = rules.named_in(wording.language)
    said = wording.text("annex_source", title=named.title, source=named.source)
    if rules.confirmed_by and rules.confirmed_on:
        on = day_text(rules.confirmed_on, wording.language)
        return f"{said} {wording.text('annex_confirmed', by=rules.confirmed_by, on=on)}"
    return f"{said} {wording.text('annex_not_confirmed')}"


def _readings(matter: Matter) -> tuple[Judged, ...]:
    return (matter.chosen, matter.beside) if matter.beside else (matter.chosen,)


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]

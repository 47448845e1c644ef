"""All that is typed in the case form, taken as a draft keeps it, and put back."""

from __future__ import annotations

from desktop.case import Case, Person
from desktop.casebook.people.drafts import Texts
from desktop.screens.form.form_page import FormPage


def texts_of(page: FormPage) -> Texts:
    """What stands in the form now."""
    return Texts(
        page.person.grid.texts(),
        tuple(page.contracts.typed()),
        tuple(page.relatives.typed()),
        tuple(page.papers.texts()),
        (page.person.id(), *page.relatives.person_ids()),
    )


def put_people(page: FormPage, was: Case, texts: Texts) -> None:
    """Puts the texts of people and contracts into the form. `was`: the case as it was loaded.

    The page is to be read after it, and the papers to be put in then: they stand by the people as read.
    """
    recruit, *others = texts.people or (was.recruit.id,)
    page.person.keep(Person(id=recruit))
    page.person.grid.fill(texts.person)
    page.contracts.put_typed(texts.contracts)
    page.relatives.put_typed(was.relatives, texts.relatives, others)


def put_papers(page: FormPage, texts: Texts) -> None:
    """Puts the texts of the papers into the form, whose people were just read."""
    page.papers.put_typed(texts.papers)

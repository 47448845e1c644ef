"""A sentence that still knows what it was made of, so that the window can say it in its own language.

The rooms below the screens say things in English, and know nothing of the window. `phrase` gives such a text;
it is a `str` like any other, and the screens find its translation by the shape it was made from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping


class Phrase(str):
    """A text with the shape it was made from, and what fills it."""

    __slots__ = ("facts", "shape")
    shape: str
    facts: Mapping[str, object]

    def format(self, *args: object, **facts: object) -> Phrase:
        """The text with its {names} filled; a fact may itself be a phrase, or be said in each language."""
        return _made(self.shape, facts)


class InEach(str):
    """A fact of a text, such as a day or a country, that each language has its own words for."""

    __slots__ = ("say",)
    say: Callable[[str], str]


def phrase(shape: str) -> Phrase:
    """A text to be shown, in English. lupdate is told of this function by name."""
    return _made(shape, {})


def one_after_another(texts: Iterable[str], between: str = "; ") -> Phrase:
    """Several texts in one, "first; second", each still knowing what it was made of."""
    facts = {f"text{place}": text for place, text in enumerate(texts)}
    return _made(between.join(f"{{{name}}}" for name in facts), facts)


def in_each(say: Callable[[str], str]) -> InEach:
    """A fact in English that can be said in another language. say: takes "en", "ru" or "es"."""
    made = InEach(say("en"))
    made.say = say
    return made


def _made(shape: str, facts: Mapping[str, object]) -> Phrase:
    made = Phrase(str.format(shape, **facts) if facts else shape)
    made.shape, made.facts = shape, facts
    return made

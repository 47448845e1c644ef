"""The names of the months in the languages operators type, as data."""

from __future__ import annotations

# For each language twelve months; for each month its full name first, then the other forms it is typed in.
MONTHS: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("January", "Jan"),
        ("February", "Feb"),
        ("March", "Mar"),
        ("April", "Apr"),
        ("May",),
        ("June", "Jun"),
        ("July", "Jul"),
        ("August", "Aug"),
        ("September", "Sept", "Sep"),
        ("October", "Oct"),
        ("November", "Nov"),
        ("December", "Dec"),
    ),
    "ru": (
        ("январь", "января", "январе", "янв"),
        ("февраль", "февраля", "феврале", "февр", "фев"),
        ("март", "марта", "марте", "мар"),
        ("апрель", "апреля", "апреле", "апр"),
        ("май", "мая", "мае"),
        ("июнь", "июня", "июне", "июн"),
        ("июль", "июля", "июле", "июл"),
        ("август", "августа", "августе", "авг"),
        ("сентябрь", "сентября", "сентябре", "сент", "сен"),
        ("октябрь", "октября", "октябре", "окт"),
        ("ноябрь", "ноября", "ноябре", "нояб", "ноя"),
        ("декабрь", "декабря", "декабре", "дек"),
    ),
    "es": (
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep", "set"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
}

_NUMBERS = {
    form.casefold(): number
    for months in MONTHS.values()
    for number, forms in enumerate(months, start=1)
    for form in forms
}


def month_number(name: str) -> int | None:
    """The month a typed name stands for, 1 to 12, in any of the languages; None where it is no month."""
    return _NUMBERS.get(name.casefold())


def month_name(month: int) -> str:
    """The full English name of a month, 1 to 12."""
    return MONTHS["en"][month - 1][0]

"""How letters of other scripts and of Latin with signs are written in plain Latin, and which spellings meet.

Data alone: folding.py reads it. Where a letter is written in more than one way, the ways are parted by `|`.
"""

from __future__ import annotations


def _pairs(text: str) -> dict[str, str]:
    """`sign letters` pairs, parted by spaces; a sign without letters is followed by a hyphen."""
    parts = text.split()
    return dict(zip(parts[::2], (part.strip("-") for part in parts[1::2]), strict=True))


# Russian, Ukrainian, Serbian, Uzbek, Tajik, Kyrgyz and Kazakh letters after ICAO 9303 and the passports.
CYRILLIC = _pairs("""
    а a б b в v г g|h ґ g д d е e ё e|yo є ye ж zh з z и i і i ї yi й y ѝ i к k л l м m н n о o п p р r с s
    т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya
    ђ dj|d ѓ dj ѕ dz ј y љ lj њ nj ћ ch ќ k џ dzh
    қ q ғ gh ҳ h ҷ dzh ӣ i ӯ u ҝ k ң n|ng ө o ү u ұ u ә a һ h ӽ h ҙ z ҫ s ҡ k ӑ a ӗ e ӳ u ӧ o ӱ u ӝ zh ӟ z ӥ i
""")

# Where dropping the accent is not all that is written. Đ is a Serbian Dj and a Vietnamese D.
LATIN = _pairs("""
    š sh ş sh ș sh ś sh č ch|c ć ch|c ç ch|c ž zh ż zh ź z đ d|dj ð d þ th ł l ı i ə a æ ae œ oe ß ss ŋ ng
    ä a|ae ö o|oe ø o|oe ü u|ue å a ñ n ň n
""")

# Consonants carry an a of their own; a vowel sign or the silencer takes its place.
DEVANAGARI = _pairs("""
    क k ख kh ग g घ gh ङ ng च ch छ chh ज dj झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n
    प p फ ph ब b भ bh म m य y र r ल l ळ l व v|b श sh ष sh स s ह h
""")
VOWEL_SIGNS = _pairs("ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॅ e ॉ o")
VOWELS = _pairs("अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ँ n ं n ः h ़ - ् -")
SILENCER = "्"
SPOKEN_OTHERWISE = {"ज्ञ": "ग्य"}  # written j-n, said gy: Gyawali

# The consonants of Arabic, Persian and Urdu as classes of LIKE, below. Long vowels stand apart.
ARABIC = _pairs("""
    ب b پ p ت t ث t|s ج z|g چ c ح h خ h د d ذ d|z ر r ز z ژ z س s ش s ص s ض d|z ط t ظ z|d غ g ف f ق k ک k ك k
    گ g ل l م m ن n ه h ھ h ہ h ة h ۃ h ٹ t ڈ d ڑ r ڤ v ں n
""")
LONG_A, LONG_U, LONG_I = "اآأإٱىٰ", "وؤۆۇ", "يیئېےۍ"
ARTICLE, HARDLY_HEARD = "ال", "ةهۃہ"

# What is one letter to the look-up, whoever wrote it: sh, sch and š; kh, h and x; zh, dj and j; yu and iu.
LIKE = _pairs("""
    shch s sch s sh s sz s tsch c tch c chh c ch c cz c tz c ts c tc c
    tkh t dkh d bkh b pkh f kkh h chkh c lj li|l nj nz|ni|n
    dzh z dj z dz z zh z jh z j z|i x h|ks kh h gh g ph f th t dh d bh b ck k ct kt q k w v y i ou u
""")
# Then the vowels: Yevgeniy is Evgeny, Fyodor is Fedor, Usman is Osman.
LIKE_VOWELS = _pairs("ie e io e|io u o")
# And Ivanoff is Ivanov.
ENDING, LIKE_ENDING = r"(?<=[oe])ff$|(?<=o)f$", "v"

# A word typed halfway may end on half of what is one letter: Alek(h)in, Ali(ev).
HALF_TYPED = _pairs("k h d z t c p f i e sc s")

"""What one character looks like and sounds like: the verifier's own tables, shared with no other stage.

Each function gives the small Latin letters that a character stands for, or nothing for a character that is
not seen: zero-width characters, soft hyphens, combining marks, fillers.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_UNSEEN = frozenset("\u115f\u1160\u3164\uffa0\u2800\u180e\u034f")
"""Letters and symbols without a picture; the categories Cf, Mn and Me are unseen as well."""

# letters of other scripts, and Latin ones beside the alphabet, by the Latin letter that they are drawn like
_DRAWN_LIKE = {
    "a": "АаΑαɑᴀꭺᎪ", "b": "ВвΒβЬьƄʙᏴ", "c": "СсϹϲᴄᏟ", "d": "ԁɗᴅᎠđ", "e": "ЕеΕєҽᴇᎬə", "f": "Ϝϝꜰſƒ", "g": "ɡɢԌցᏀ",
    "h": "НнΗһհʜᎻ", "i": "ІіΙιıɪӀӏᎥ", "j": "ЈјϳᴊᎫ", "k": "КкΚκᴋᏦ", "l": "ʟᏞłꞁ", "m": "МмΜᴍᎷ", "n": "Νηпոɴŋ",
    "o": "ОоΟοσօᴏøө", "p": "РрΡρᴘᏢ", "q": "ԛզ", "r": "гʀᎡ", "s": "ЅѕꜱᏚ", "t": "ТтΤτᴛᎢŧ", "u": "иυսᴜ", "v": "ѴѵνᴠᏙ",
    "w": "ԜԝωᴡᎳѡ", "x": "ХхΧχ", "y": "УуΥγүʏ", "z": "ΖᴢᏃ",
}  # fmt: skip
_LOOKS = {letter: latin for latin, letters in _DRAWN_LIKE.items() for letter in letters}

# be, ru, uk and Greek by sound; marked Latin letters of the Belarusian, Polish, Czech and Baltic alphabets
_SOUNDS = {
    **dict(zip("абвгґдезийіклмнопрстуўфыэ", "abvggdeziiiklmnoprstuwfye", strict=True)),
    "ё": "io", "ц": "ts", "ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia", "є": "ie", "ї": "i", "ъ": "", "ь": "",
    **dict(zip("αβγδεζηικλμνξοπρσςτυφωϊ", "avgdeziiklmnxoprsstifoi", strict=True)), "θ": "th", "χ": "kh", "ψ": "ps",
    "č": "ch", "š": "sh", "ž": "zh", "ć": "c", "ś": "s", "ź": "z", "ż": "zh", "ŭ": "w", "ł": "l", "đ": "d", "ø": "o", "ß": "ss",
    "æ": "e", "œ": "e", "þ": "th", "ð": "d", "ı": "i", "ş": "sh", "ç": "ch", "ğ": "g", "ä": "e", "ö": "o", "ü": "u",
}  # fmt: skip

_CYRILLIC = dict(zip("ABCEHIKMOPSTXYaceiopsxyu", "АВСЕНІКМОРЅТХУасеіорѕхуи", strict=True))
"""Latin letters by the Cyrillic letter that they are drawn like."""

_ENCLOSED = ((0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189), (0x1F1E6, 0x1F1FF))
"""Letters in squares and circles, white on black too, and regional indicators, in the order of the alphabet."""


@lru_cache(maxsize=8192)
def plain(character: str) -> str:
    """The character in small letters without marks; every form of a Latin letter is that letter."""
    code = ord(character)
    for first, last in _ENCLOSED:
        if first <= code <= last:
            return chr(ord("a") + code - first)
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    return "".join(
        c for c in folded if c not in _UNSEEN and unicodedata.category(c) not in ("Cf", "Mn", "Me")
    )


@lru_cache(maxsize=8192)
def looks(character: str) -> str:
    """The Latin letter that the character is drawn like, else its plain form."""
    latin = _LOOKS.get(character) or _LOOKS.get(unicodedata.normalize("NFKC", character))
    if latin:
        return latin
    return "".join(_LOOKS.get(c, c) for c in plain(character))


@lru_cache(maxsize=8192)
def sounds(character: str) -> str:
    """The Latin letters that the character is spoken like, else its plain form."""
    small = unicodedata.normalize("NFC", character.casefold())
    if small in _SOUNDS:
        return _SOUNDS[small]
    return "".join(_SOUNDS.get(c, c) for c in plain(character))


def as_cyrillic(word: str) -> str:
    """A word of Latin letters that are drawn like Cyrillic ones, in Cyrillic; empty if one is not."""
    letters = [_CYRILLIC.get(c, c if "\u0400" <= c <= "\u04ff" else "") for c in word]
    return "".join(letters) if all(letters) else ""

"""Letters by the Latin letter that a reader takes them for.

Source: the confusables of Unicode Technical Standard 39, version 15 (Unicode-3.0, see NOTICE), cut down to single
letters that stand for a letter of the English alphabet and that compatibility decomposition does not already give;
small letters of Greek and Cyrillic that are alike only in some typefaces are added. Letters of living Latin alphabets
(ı, ə, ł, ŋ) are none: they are spelling, not disguise.
"""

from __future__ import annotations

import unicodedata

_PHONETIC = {
    "a": "ɑᴀ", "b": "Ƅʙ", "c": "ᴄ", "d": "ᴅ", "e": "ꬲᴇ", "f": "ꬵꞙẝꜰ", "g": "ɡᶃƍɢ", "h": "ʜ", "i": "ɪ",
    "j": "ᴊ", "k": "ᴋ", "l": "ʟ", "m": "ᴍ", "n": "ɴ", "o": "ᴏᴑꬽ", "p": "ᴘ", "r": "ꭇꭈʀ", "s": "ꜱƽ", "t": "ᴛ",
    "u": "ꞟᴜꭎꭒ", "v": "ᴠ", "w": "ɯᴡ", "y": "ᶌʏỿꭚ", "z": "ᴢ", "B": "Ꞵ", "F": "Ꞙ", "J": "Ʝ", "R": "Ʀ", "X": "Ꭓ",
}  # fmt: skip
"""Latin letters of no alphabet: small capitals and signs of phonetic script."""
_FOREIGN = {
    "a": "αа⍺", "b": "ЬᏏᑲᖯв", "c": "ⲥсꮯ𐐽ϲ", "d": "ԁᏧᑯꓒ", "e": "еҽε℮", "f": "ք", "g": "ց", "h": "һհᏂн",
    "i": "ιіꙇӏꭵᎥ𑣃⍳ι", "j": "ϳј", "k": "кκ", "l": "∣⏽￨۱", "m": "м", "n": "ոռпη",
    "o": "οσⲟоჿօဝ𐓪𑣈𑣗𐐬०੦૦௦౦೦൦๐໐၀۵ഠ", "p": "ρⲣр⍴ϱ", "q": "ԛգզ", "r": "ᴦⲅгꮁ", "s": "ѕꮪ𑣁𐑈", "t": "тτ",
    "u": "υս𐓶𑣘и", "v": "νѵ𑜆ꮩ𑣀∨⋁", "w": "ѡԝա𑜊𑜎𑜏ꮃω", "x": "хᕁᕽχ×╳⤫⤬⨯᙮", "y": "γуүყ𑣜ℽ", "z": "ꮓ𑣄ζ",
    "A": "ΑАᎪᗅꓮ𖽀𐊠", "B": "ΒВᏴᗷꓐ𐊂𐊡𐌁", "C": "ⲤСᏟꓚ𐊢𐌂𐐕𐔜𑣲𑣩Ϲ", "D": "Ꭰᗞᗪꓓ", "E": "ΕЕⴹᎬꓰ𑢦𑢮𐊆⋿", "F": "Ϝᖴꓝ𑣂𑢢𐊇𐊥𐔥",
    "G": "ԌᏀᏳꓖ", "H": "ΗⲎНᎻᕼꓧ𐋏", "I": "ΙⲒІӀⵏᛁꓲ𖼨𐊊𐌉𐌠", "J": "ͿЈᎫᒍꓙ", "K": "ΚⲔКᏦᛕꓗ𐔘Қ", "L": "ⳐᏞᒪꓡ𖼖𑢣𑢲𐐛𐔦",
    "M": "ΜϺⲘМᎷᗰᛖꓟ𐊰𐌑", "N": "ΝⲚꓠ𐔓", "O": "ΟⲞОՕⵔዐ𐓂ꓳ𑢵𐊒𐊫𐐄𐔖০୦〇𑓐𑣠ଠ", "P": "ΡⲢРᏢᑭꓑ𐊕", "Q": "ⵕ", "R": "ᎡᏒ𐒴ᖇꓣ𖼵",
    "S": "ЅՏᏕᏚꓢ𖼺𐊖𐐠", "T": "ΤⲦТᎢꓔ𖼊𑢼𐊗𐊱𐌕⊤⟙", "U": "Սሀ𐓎ᑌꓴ𖽂𑢸∪⋃", "V": "ѴⴸᏙᐯꛟꓦ𖼈𑢠𐔝۷", "W": "ԜᎳᏔꓪ𑣯𑣦",
    "X": "ΧⲬХⵝᚷꓫ𐊐𐊴𐌗𐔧᙭𐌢𑣬", "Y": "ΥⲨУҮᎩᎽꓬ𖽃𑢤𐊲ϒ", "Z": "ΖᏃꓜ𑢩𐋵𑣥",
}  # fmt: skip
"""Letters of other scripts, and signs that are drawn like letters."""

_ENCLOSED = ((0x1F150, 26), (0x1F170, 26))
"""White letters on black circles and squares in the order of the alphabet: first code point, how many."""
_COMPATIBLE = (
    (0x0132, 0x0134), (0x013F, 0x0141), (0x0149, 0x014A), (0x017F, 0x0180), (0x01C4, 0x01CD), (0x01F1, 0x01F4), (0x02B0, 0x02B9), (0x1D2C, 0x1D6B),
    (0x1D78, 0x1D79), (0x1D9B, 0x1DC0), (0x2071, 0x2072), (0x207F, 0x2080), (0x2090, 0x209D), (0x2102, 0x2150), (0x2160, 0x2180), (0x24B6, 0x24EA),
    (0x2C7C, 0x2C7E), (0xFB00, 0xFB07), (0xFF01, 0xFF5F), (0x1D400, 0x1D800), (0x1F130, 0x1F14A),
)  # fmt: skip
"""Where Unicode keeps letters and digits in other dress: ligatures, full width, mathematical, enclosed, raised."""


def _drawn_like(table: dict[str, str]) -> dict[str, str]:
    return {letter: latin for latin, letters in table.items() for letter in letters}


def _dressed() -> dict[str, str]:
    codes = (chr(code) for first, last in _COMPATIBLE for code in range(first, last))
    plain = {character: unicodedata.normalize("NFKC", character) for character in codes}
    enclosed = {chr(first + n): chr(ord("A") + n) for first, count in _ENCLOSED for n in range(count)}
    worded = {
        c: p for c, p in plain.items() if p != c and (p.isalnum() or ord(c) > 0xFF00) and c not in "™℠№℡℻"
    }
    return {**worded, **enclosed, **_drawn_like(_PHONETIC)}


DRESSED = _dressed()
"""Letters, digits and full-width signs in other dress, by the plain ones; always read as those."""
FOREIGN = _drawn_like(_FOREIGN)
"""Letters that can be a disguise or real, by the Latin letter that they imitate."""
CYRILLIC = dict(zip("ABCEHIKMOPSTXYaceiopsxy", "АВСЕНІКМОРЅТХУасеіорѕху", strict=True))
"""Latin letters by the Cyrillic letter that they imitate."""

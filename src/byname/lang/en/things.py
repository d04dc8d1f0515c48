"""English names of things that everybody has, and what they are; a few phrases that say something about somebody by a number."""

from __future__ import annotations

BRANDS = {
    **dict.fromkeys("whatsapp telegram signal viber skype messenger wechat".split(), "messaging app"),
    **dict.fromkeys("facebook instagram tiktok twitter youtube vkontakte odnoklassniki snapchat".split(), "social media"),
    **dict.fromkeys(("kia", "toyota", "lada", "mercedes", "ford", "nissan", "land rover", "volkswagen", "renault", "opel", "fiat", "zhiguli"), "car"),
    **dict.fromkeys("iphone samsung nokia huawei".split(), "telephone"),
}  # fmt: skip
BARE = frozenset({"social media"})
"""Kinds that stand without an article."""
MONTH_OF_PREGNANCY = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth) month"
IN_IT = r"(?<=\bis )in (?:the|her|my) |(?<=\bam )in (?:the|her|my) |(?<=\bwas )in (?:the|her|my) "
PREGNANT = "pregnant"
CLASS = r"(?:Standard|Form|Grade|Class|Year) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,2})"
"""A class of a school."""
SCHOOL_YEAR = r"(?:(?:my|his|her|our|their|the) )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|last|\d{1,2}(?:st|nd|rd|th))[ -](?P<noun>grade|form|class|year)"
DOES_WITH = r"((?:play|learn|wear|carr|keep|own|driv|rid|sell|repair|us)[a-z]*|drove|rode|kept|wore|sold) (?:the |an? |my |his |her |our |their )?(?=[\w’-]+(?: [\w’-]+)*$)"
"""What somebody does with what they have."""
IN_THE, AT_A_BODY = r"\bin (?:the )?", r" (?:at|of) "
HAS_A_NAME = (
    r"\b(?:page|paper|newspaper|weekly|site|website|channel|blog|podcast|shop|magazine|café|bar|restaurant)$"
)
ITS_NAME = r"(?-i:(?: (?:[A-Z][\w’'-]+|de|la|el|del|of|the|and))*? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
MET_ONE = r"(?:had |has |have )?(?:told|asked|met|saw|called|informed|heard|warned) (?:an?|the) (?=\w+$)"
"""What somebody did to whoever has the trade that is told."""
ON_THE_BODY = " on the body"

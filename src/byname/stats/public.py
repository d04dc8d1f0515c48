"""People whose office is public: heads of state and government, today's and those since about 1990."""

from __future__ import annotations

from functools import lru_cache

from byname.stats.folding import fold
from byname.stats.tables import database

# Full names as texts spell them; a surname alone stands for its bearer only where it is in ALONE.
_FORMER = """
alexander lukashenko, aliaksandr lukashenka, alyaksandr lukashenka, aleksandr lukashenko, vladimir putin, dmitry medvedev, boris yeltsin,
mikhail gorbachev, volodymyr zelensky, volodymyr zelenskyy, volodymyr zelenskiy, petro poroshenko, viktor yanukovych, viktor yushchenko,
leonid kuchma, andrzej duda, donald tusk, lech walesa, lech kaczynski, mateusz morawiecki, gitanas nauseda, dalia grybauskaite, viktor orban,
angela merkel, gerhard schroder, helmut kohl, olaf scholz, friedrich merz, francois hollande, nicolas sarkozy, jacques chirac,
emmanuel macron, tony blair, gordon brown, david cameron, theresa may, boris johnson, liz truss, rishi sunak, keir starmer, margaret thatcher,
john major, joe biden, donald trump, barack obama, george w. bush, george bush, bill clinton, ronald reagan, kamala harris, hillary clinton,
xi jinping, hu jintao, jiang zemin, recep tayyip erdogan, tayyip erdogan, bashar al-assad, hafez al-assad, hosni mubarak, mohamed morsi,
abdel fattah el-sisi, abdel fattah al-sisi, muammar gaddafi, saddam hussein, ali khamenei, ruhollah khomeini, hassan rouhani, ebrahim raisi,
mahmoud ahmadinejad, mohammad khatami, omar al-bashir, abdel fattah al-burhan, isaias afwerki, abiy ahmed, meles zenawi, paul biya, paul kagame,
robert mugabe, nelson mandela, jacob zuma, thabo mbeki, yoweri museveni, daniel ortega, hugo chavez, nicolas maduro, fidel castro, raul castro,
alvaro uribe, juan manuel santos, gustavo petro, ivan duque, evo morales, luiz inacio lula da silva, jair bolsonaro, dilma rousseff,
augusto pinochet, jorge videla, nayib bukele, aung san suu kyi, min aung hlaing, than shwe, narendra modi, imran khan, benazir bhutto,
pervez musharraf, ashraf ghani, hamid karzai, benjamin netanyahu, ariel sharon, yitzhak rabin, yasser arafat, mahmoud abbas, king salman,
mohammed bin salman, slobodan milosevic, aleksandar vucic, radovan karadzic, nursultan nazarbayev, kassym-jomart tokayev, islam karimov,
gurbanguly berdimuhamedow, emomali rahmon, ilham aliyev, heydar aliyev, nikol pashinyan, mikheil saakashvili, bidzina ivanishvili,
ramzan kadyrov, sergei lavrov, sergei shoigu, kim jong un, kim jong il, rodrigo duterte, ferdinand marcos, hun sen, suharto, joko widodo,
pope francis, pope benedict, pope john paul ii, antonio guterres, ban ki-moon, kofi annan, ursula von der leyen, josep borrell
"""
_FULL = frozenset(fold(name.strip()) for name in _FORMER.replace("\n", " ").split(",") if name.strip())
_ALONE = frozenset(
    "putin lukashenko lukashenka zelensky zelenskyy erdogan trump biden obama assad gaddafi khamenei khomeini merkel macron netanyahu orban "
    "stalin lenin hitler gorbachev yeltsin castro maduro mubarak mugabe pinochet milosevic kadyrov xi mandela thatcher".split()
)


@lru_cache(maxsize=4096)
def office_of(name: str) -> str | None:
    """The public office of the bearer of a full name, or of a surname that everyone knows alone; None if there is none."""
    key = fold(name).removesuffix(" jr")
    if key in _FULL or key in _ALONE:
        return "head of state or government, or minister"
    row = database("gazetteer.sqlite").execute("SELECT office FROM office WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])

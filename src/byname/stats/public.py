"""People whom everybody knows: heads of state and government, today's and those since about 1990, and the long dead and famous."""

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
xi jinping, hu jintao, carrie lam, jiang zemin, recep tayyip erdogan, tayyip erdogan, bashar al-assad, hafez al-assad, hosni mubarak, mohamed morsi,
abdel fattah el-sisi, abdel fattah al-sisi, muammar gaddafi, saddam hussein, ali khamenei, ruhollah khomeini, hassan rouhani, ebrahim raisi,
mahmoud ahmadinejad, mohammad khatami, omar al-bashir, abdel fattah al-burhan, isaias afwerki, abiy ahmed, meles zenawi, paul biya, paul kagame,
robert mugabe, nelson mandela, jacob zuma, thabo mbeki, yoweri museveni, daniel ortega, hugo chavez, nicolas maduro, fidel castro, raul castro,
alvaro uribe, juan manuel santos, gustavo petro, ivan duque, evo morales, luiz inacio lula da silva, jair bolsonaro, dilma rousseff,
augusto pinochet, jorge videla, nayib bukele, aung san suu kyi, min aung hlaing, than shwe, narendra modi, imran khan, benazir bhutto,
pervez musharraf, hibatullah akhundzada, haibatullah akhundzada, ashraf ghani, hamid karzai, benjamin netanyahu, ariel sharon, yitzhak rabin, yasser arafat, mahmoud abbas, king salman,
mohammed bin salman, slobodan milosevic, aleksandar vucic, radovan karadzic, nursultan nazarbayev, kassym-jomart tokayev, islam karimov,
gurbanguly berdimuhamedow, emomali rahmon, ilham aliyev, heydar aliyev, nikol pashinyan, mikheil saakashvili, bidzina ivanishvili,
ramzan kadyrov, sergei lavrov, sergei shoigu, kim jong un, kim jong il, rodrigo duterte, ferdinand marcos, hun sen, suharto, joko widodo,
yahya jammeh, adama barrow, gotabaya rajapaksa, mahinda rajapaksa, sooronbay jeenbekov, sadyr japarov, kurmanbek bakiyev, juan orlando hernandez,
xiomara castro, gianni infantino, sepp blatter, gurbanguly berdymukhamedov, serdar berdimuhamedov, shavkat mirziyoyev, edi rama,
milorad dodik, nikola gruevski, ion iliescu, nicolae ceausescu, todor zhivkov, erich honecker, wojciech jaruzelski, idi amin, milton obote, laurent kabila,
joseph kabila, felix tshisekedi, mobutu sese seko, charles taylor, laurent gbagbo, blaise compaore, idriss deby, mahamat deby, hissene habre, mengistu haile mariam,
haile selassie, salva kiir, riek machar, omar bongo, ali bongo, teodoro obiang, daniel arap moi, uhuru kenyatta, william ruto, mwai kibaki, muhammadu buhari,
goodluck jonathan, sani abacha, bola tinubu, ferdinand marcos jr, bongbong marcos, corazon aquino, thaksin shinawatra, prayut chan-o-cha, najib razak,
mahathir mohamad, pol pot, ho chi minh, sheikh hasina, khaleda zia, ranil wickremesinghe, alberto fujimori, alan garcia, pedro castillo, dina boluarte,
rafael correa, nicanor duarte, andres manuel lopez obrador, enrique pena nieto, vicente fox, felipe calderon, claudia sheinbaum, efrain rios montt, otto perez molina,
pope leo xiv, pope francis, pope benedict, pope john paul ii, antonio guterres, ban ki-moon, kofi annan, ursula von der leyen, josep borrell
"""
_HISTORIC = """
abraham lincoln, george washington, thomas jefferson, winston churchill, franklin roosevelt, john f. kennedy, martin luther king, malcolm x, rosa parks,
mahatma gandhi, jawaharlal nehru, napoleon bonaparte, joan of arc, otto von bismarck, karl marx, friedrich engels, vladimir lenin, joseph stalin, leon trotsky,
adolf hitler, benito mussolini, francisco franco, mao zedong, chiang kai-shek, sun yat-sen, genghis khan, simon bolivar, che guevara, ernesto guevara, emiliano zapata,
pancho villa, salvador allende, jose marti, kemal ataturk, mustafa kemal ataturk, gamal abdel nasser, patrice lumumba, thomas sankara, kwame nkrumah, jomo kenyatta,
julius nyerere, catherine the great, peter the great, ivan the terrible, julius caesar, alexander the great, queen victoria, elizabeth ii, anne frank, oskar schindler,
mother teresa, florence nightingale, taras shevchenko, lesya ukrainka, ivan franko, yanka kupala, yakub kolas, adam mickiewicz, tadeusz kosciuszko, kastus kalinouski,
alexander pushkin, mikhail lermontov, nikolai gogol, leo tolstoy, fyodor dostoevsky, anton chekhov, ivan turgenev, anna akhmatova, marina tsvetaeva, osip mandelstam,
boris pasternak, mikhail bulgakov, maxim gorky, vladimir mayakovsky, aleksandr solzhenitsyn, varlam shalamov, william shakespeare, charles dickens, jane austen,
oscar wilde, james joyce, george orwell, mark twain, ernest hemingway, edgar allan poe, walt whitman, emily dickinson, victor hugo, emile zola, honore de balzac,
gustave flaubert, marcel proust, albert camus, jean-paul sartre, charles baudelaire, johann wolfgang von goethe, friedrich schiller, heinrich heine, thomas mann,
bertolt brecht, franz kafka, rainer maria rilke, dante alighieri, miguel de cervantes, federico garcia lorca, pablo neruda, gabriela mistral, cesar vallejo,
jorge luis borges, gabriel garcia marquez, octavio paz, ruben dario, rabindranath tagore, omar khayyam, nazim hikmet, mahmoud darwish, khalil gibran, naguib mahfouz,
forugh farrokhzad, chinua achebe, wolfgang amadeus mozart, ludwig van beethoven, johann sebastian bach, antonio vivaldi, frederic chopin, franz schubert, johannes brahms,
richard wagner, giuseppe verdi, giacomo puccini, pyotr tchaikovsky, pyotr ilyich tchaikovsky, sergei rachmaninoff, dmitri shostakovich, igor stravinsky, bob marley,
fela kuti, umm kulthum, victor jara, edith piaf, louis armstrong, leonardo da vinci, vincent van gogh, pablo picasso, claude monet, salvador dali, frida kahlo,
diego rivera, marc chagall, kazimir malevich, albert einstein, isaac newton, charles darwin, galileo galilei, nikola tesla, thomas edison, marie curie, louis pasteur,
sigmund freud, yuri gagarin, christopher columbus, marco polo, charlie chaplin, alfred hitchcock, marilyn monroe, diego maradona
"""
"""Famous people who have died; a name that ordinary people bear as well is not among them."""


def _names_in(listed: str) -> frozenset[str]:
    """The names of a list with commas, folded."""
    return frozenset(fold(name.strip()) for name in listed.replace("\n", " ").split(",") if name.strip())


_FULL, _FAMOUS = _names_in(_FORMER), _names_in(_HISTORIC)
_SURNAMES = frozenset(name.removesuffix(" jr").rpartition(" ")[2] for name in _FULL)
_FAMOUS_ALONE = frozenset(
    "shakespeare pushkin tolstoy dostoevsky chekhov gogol mozart beethoven tchaikovsky shostakovich vivaldi kafka goethe einstein darwin "
    "freud picasso napoleon lenin mao bolivar ataturk mussolini churchill kosciuszko mickiewicz homer rumi hafez cervantes dante neruda maradona".split()
)
_ALONE = frozenset(
    "putin lukashenko lukashenka zelensky zelenskyy erdogan trump biden obama assad gaddafi khamenei khomeini merkel macron netanyahu orban "
    "stalin lenin hitler gorbachev yeltsin castro maduro mubarak mugabe pinochet milosevic kadyrov xi mandela thatcher tokayev nazarbayev lukashenka pashinyan mirziyoyev".split()
) | {"suu kyi", "al-assad", "el-sisi"}


@lru_cache(maxsize=4096)
def office_of(name: str) -> str | None:
    """The public office of the bearer of a full name, or of a surname that everyone knows alone; None if there is none."""
    key = fold(name).removesuffix(" jr")
    if key in _FULL or key in _ALONE:
        return "head of state or government, or minister"
    row = database("gazetteer.sqlite").execute("SELECT office FROM office WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def is_famous(name: str) -> bool:
    """Whether a name is that of somebody long dead whom the world knows: a poet, a composer, a ruler."""
    return fold(name) in _FAMOUS | _FAMOUS_ALONE


def is_of_a_head_of_state(surname: str) -> bool:
    """Whether a surname is that of somebody who is listed; with "President" before it, it is theirs."""
    return fold(surname) in _SURNAMES

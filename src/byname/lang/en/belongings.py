"""English phrases for things by which somebody is known again: a marked vehicle, clothes, tools, papers, animals.

Rows as of TOLD in byname.lang.en.facts. A thing alone says little: it is told where a colour, a make or whose it was
sets it apart from others, and where somebody wears, keeps or sells what few have.
"""

from __future__ import annotations

from byname.lang.en.justice import NUMBER

_OWN = r"(?:my|his|her|their|our)"
_COLOUR = (
    r"(?:(?:dark|light|pale|bright|deep|half|sky|navy|bottle|lime) ?-?)?(?:white|black|red|green|blue|yellow|orange|brown|grey|gray|silver|gold|golden|pink|purple|violet|lilac|"
    r"turquoise|beige|cream|maroon|crimson|scarlet|khaki|olive|tartan|striped|checked|chequered|spotted|flowered|embroidered|knitted|leather|wooden|tin|enamel|rubber)"
)
VEHICLES = (
    r"(?:Toyota|Hilux|Land ?Cruiser|Land Rover|Scania|Volvo|MAN|Mercedes|Sprinter|BMW|Audi|Opel|Ford|Transit|Cortina|Fiat|Skoda|Škoda|Lada|Niva|Zhiguli|Volga|Moskvich|UAZ|KamAZ|KAMAZ|GAZ|ZIL|"
    r"Honda|Yamaha|Suzuki|Kawasaki|Bajaj|Vespa|Ural|Dnepr|Jawa|Nissan|Mitsubishi|Pajero|Isuzu|Mazda|Subaru|Kia|Hyundai|Daewoo|Peugeot|Renault|Citro[eë]n|Volkswagen|Golf|Passat|Trabant|Wartburg|"
    r"Dacia|Tata|Mahindra|Leyland|Ikarus|Blue Bird|Massey Ferguson|John Deere)"
)
"""What cars, lorries, buses and motorcycles are called after."""
_MAKE = rf"(?-i:(?:{VEHICLES}|Singer|Nokia|Samsung|iPhone|Huawei|Xiaomi|Leica|Canon|Nikon|Olivetti|Olympia|Stihl|Husqvarna|Kalashnikov|Makarov|Heidelberg|Hohner)s?)"
_MARKED = (
    # what one moves with
    r"(?:van|lorry|truck|bus|minibus|jeep|pick-?up|moped|scooter|motorbike|motorcycle|bicycle|bike|tricycle|rickshaw|tractor|trailer|caravan|boat|canoe|dinghy|raft|ferry|trolley|handcart|cart|pram|sledge|skis|"
    # what few wear
    r"bathrobe|dressing gown|turban|poncho|amulet|rosary|medallion|wristwatch|"
    # what one works and plays with
    r"oboe|violin|fiddle|cello|guitar|piano|accordion|concertina|flute|trumpet|trombone|tuba|clarinet|saxophone|drums?|harmonica|mandolin|oud|saz|tambur|kobza|sewing machine|typewriter|printing press|press|"
    r"loom|lathe|anvil|forge|kiln|camera|telescope|microscope|stethoscope|loudspeaker|megaphone|drill|chainsaw|axe|hatchet|machete|bolo|sickle|scythe|pickaxe|nets?|lantern|folding rule|compass|"
    r"chess (?:clock|set)|thermos(?: flask)?|samovar|rifle|pistol|revolver|shotgun|"
    # what one keeps
    r"ledgers?|diary|diaries|exercise book|log ?book|code book|photo album|negatives|carbon|cassettes|memory (?:card|stick)|flash drive|usb (?:stick|drive)|hard drive|laptop|bible|koran|qur[’']an|icon|prayer book|"
    r"stamps|stamp collection|(?:whole |coin )?collection|medals|wedding (?:ring|dress|gold)|pension book|"
    # what one has outside
    r"camels?|horses?|mules?|donkeys?|cows|goats|sheep|pigs|hens|geese|ducks|rabbits|bees|beehives|hives|pigeons|dogs?|cats?|parrot|canary|ox|oxen|buffaloe?s?|yaks?|ram|"
    r"allotment|dacha|greenhouse|orchard|vineyard|plot|stall|kiosk|shop|bakery|mill|workshop|sawmill|pharmacy)"
)
_PLAIN = (
    r"(?:jacket|coat|overcoat|raincoat|scarf|shawl|headscarf|dress|skirt|hat|cap|gloves?|mittens?|apron|boots|shoes|sandals|slippers|socks?|belt|uniform|blanket|saddle|carpet|rug|"
    r"bag|satchel|rucksack|backpack|suitcase|briefcase|basket|bucket|notebook|folder|file|envelope|lunch ?box|umbrella|walking stick|crutch(?:es)?|cane|whistle|pliers|gong|bell|jar|kettle|phone|telephone|tent|door)"
)
"""Things that everybody has, and that are known again only by their colour or by what they are made of."""
_MADE = r"(?:fur|sheepskin|velvet|silk|woollen|woolen|canvas|denim|satin|brass|copper|silver|saddle|motorcycle|patched)"
_HAS = (
    r"(?:wears?|wore|wearing|carr(?:y|ies|ied|ying)|owns?|owned|owning|bought|sold|sells|inherited|rebuilt|rides?|rode|riding|drives?|drove|driving|hid|hides|keeps?|kept|saved|lent|lost|pawned|"
    r"smuggled|had|have|has|seized|confiscated|impounded|plays?)"
)
_SOME = r"(?:(?!and\b|or\b|to\b|in\b)[\w’'-]+ )"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("bought carry confiscated drive drove had has have hid impounded inherited keep kept lent lost own pawned play rebuilt ride rode saved seized sells smuggled sold wear wore", "possession", "subject", rf"\b{_HAS} (?:out |only |still |also )?(?P<phrase>(?:an?|{NUMBER}|{_OWN}) {_SOME}{{0,3}}?{_MARKED}(?: (?:of|from|painted) [^.;,:()“”\"\n]{{3,30}})?)(?=\W|$)"),
    ("a an beige black blue bottle bright brown checked cream crimson dark deep embroidered enamel flowered gold gray grey half her his khaki knitted leather light lilac lime maroon my navy olive orange our pale pink purple red rubber scarlet silver sky spotted striped tartan their tin turquoise violet white wooden yellow", "possession", "subject", rf"\b(?P<phrase>(?:(?:an?|{_OWN}) )?{_COLOUR} {_SOME}{{0,2}}?{_MARKED})(?=\W|$)"),
    ("a an her his my our their", "possession", "subject", rf"\b(?P<phrase>(?:(?:an?|{_OWN}) ){_SOME}{{0,2}}?{_MAKE})(?=\W|$)"),
    ("her his my our their", "possession", "owner", rf"\b(?P<phrase>{_OWN} (?:(?:own |old |late |(?:father|mother|grandfather|uncle)[’']s )+(?:[\w’'-]+ )?{_MARKED}|[\w’'-]+ {_MARKED}|{_MARKED} (?:with|painted) [^.;,:()“”\"\n]{{3,30}}))(?=\W|$)"),
    ("a an beige black blue bottle bright brown checked cream crimson dark deep embroidered enamel flowered gold gray grey half her his khaki knitted leather light lilac lime maroon my navy olive one orange our pale pink purple red rubber scarlet silver sky spotted striped tartan the their tin turquoise violet white wooden yellow", "possession", "subject", rf"\b(?P<phrase>(?:(?:an?|the|one|{_OWN}) )?{_COLOUR} {_SOME}{{0,1}}?{_PLAIN}(?: with (?:a|an|two|three) [^.;,:()“”\"\n]{{3,30}})?)(?=\W|$)"),
    ("a an her his my one our the their two", "possession", "subject", rf"\b(?P<phrase>(?:an?|one|two|{_OWN}) {_MADE} {_PLAIN})(?=\W|$)"),
    ("learns play", "possession", "subject", r"\b(?P<phrase>(?:plays?|played|playing|learn(?:s|t|ed)) (?:the )?(?:oboe|violin|fiddle|cello|guitar|piano|accordion|flute|trumpet|trombone|tuba|clarinet|saxophone|drums?|harmonica|recorder|mandolin|oud|chess))\b"),
)  # fmt: skip

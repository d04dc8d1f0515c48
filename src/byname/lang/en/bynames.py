"""Themed lists that bynames are drawn from: one word each, no name that people bear, no town, no common word.

A theme is long enough for a text with many people; whoever makes a theme keeps to words that a reader
takes for a name when they stand with a capital and for nothing else.
"""

from __future__ import annotations

INVENTED = {
    "f": tuple(
        "Ilvara Orlinde Mavelle Tiressa Senavie Quorenza Belisande Yvarelle Dorelith Halvienne Jessamira Kelvandra Lunessa Nerivelle "
        "Perolise Rosvita Ursanelle Wilmera Zelmarine Ammarelle Corvienne Evandrelle Fiorelise Gwendarra".split()
    ),
    "m": tuple(
        "Torvan Keldric Brannoc Osmeric Haldren Vendric Jorvald Leodric Mardoc Perrold Ruvand Uthric Wendric Yorvin Zandric Alveric "
        "Corvald Dunmoric Eskeld Farroc Gerrold Ilmeric".split()
    ),
    "": tuple(
        "Arvenn Beshal Corrish Davenil Elshan Govenn Helshin Irvenn Kelvish Lorrenn Morvish Nelshin Orrivel Pashil Quorrin Revesh "
        "Solvish Torrenn Umshal Vorrish Wyshen Yavesh Zorrel".split()
    ),
}
"""Given names that nobody bears, by the gender that they sound like; those of none for whoever's is not to be told."""

THEMES: dict[str, tuple[str, ...]] = {
    "birds": tuple(
        "Kestrel Curlew Dunlin Siskin Lapwing Pipit Wagtail Redstart Whimbrel Godwit Turnstone Sanderling Goldcrest Nuthatch "
        "Treecreeper Dotterel Shrike Avocet Pintail Gadwall Shoveler Gannet Fulmar Petrel Kittiwake Guillemot Razorbill Puffin Corncrake "
        "Moorhen Grebe Egret Spoonbill Hoopoe Nightjar Wryneck Yellowhammer Redpoll Brambling Stonechat Whinchat Wheatear Chiffchaff "
        "Blackcap Waxwing Dipper Linnet Goshawk Merganser Goosander Ptarmigan Capercaillie Dabchick Smew Garganey Phalarope Skua Twite "
        "Bullfinch Hawfinch Greenfinch Crossbill Bluethroat Firecrest Lammergeier Hornbill Lorikeet Cassowary Quetzal Cockatiel Bobolink "
        "Killdeer Vireo Tanager Grosbeak Waxbill Bulbul Drongo Bateleur Lyrebird Kookaburra Kakapo".split()
    ),
    "trees": tuple(
        "Hornbeam Larch Blackthorn Medlar Osier Quince Tamarisk Whitebeam Baobab Catalpa Damson Greengage Jacaranda Loquat Olearia "
        "Persimmon Sandalwood Tulipwood Rambutan Mangosteen Tamarind Sapodilla Kumquat Paulownia Sassafras Laburnum Oleander Buckthorn "
        "Boxwood Basswood Satinwood Ginkgo Banyan Deodar Carob Jujube Pomelo Breadfruit Soursop Whortleberry Cloudberry Bilberry "
        "Hackberry Zelkova Viburnum".split()
    ),
    "stones": tuple(
        "Chalcedony Diorite Feldspar Gabbro Gneiss Hornfels Malachite Obsidian Olivine Onyx Porphyry Schist Soapstone Travertine Tuff "
        "Zircon Dolomite Felsite Rhyolite Andesite Dacite Syenite Peridotite Amphibolite Breccia Mudstone Siltstone Ironstone Bloodstone "
        "Moonstone Sunstone Haematite Magnetite Cinnabar Fluorite Calcite Azurite Tourmaline Peridot Citrine Spinel Zeolite Bauxite "
        "Kaolin Whinstone Kyanite Ulexite Jadeite Nephrite Vesuvianite Labradorite Epidote Quartzite Wollastonite".split()
    ),
    "names": tuple(name for names in INVENTED.values() for name in names),
}
"""Theme -> its words; a policy's ``byname_theme`` is one of these."""

_EARLIER = (
    "heron osprey plover bittern wigeon eider shearwater bunting buzzard alder aspen juniper linden hawthorn mulberry poplar sallow "
    "sycamore wayfaring cypress hemlock sequoia cedar acacia cork ebony hickory ironwood kapok mahogany myrtle redwood teak walnut spindle "
    "agate basalt flint granite greenstone gypsum jasper limestone marble marl pumice quartz sandstone serpentine shale slate talc"
)
"""Words that bynames were once drawn from and that vaults still have; some people and some towns bear them."""

ALL = frozenset(word.lower() for words in THEMES.values() for word in words) | frozenset(_EARLIER.split())
"""Every byname in small letters: whoever reads a draft takes such a word, with a capital, for a person's name."""

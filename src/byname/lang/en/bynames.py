"""Themed lists that bynames are drawn from: one word each, no given name, no surname of note, no town.

A theme is long enough for a text with many people; whoever makes a theme keeps to words that a reader
takes for a name when they stand with a capital and for nothing else.
"""

from __future__ import annotations

THEMES: dict[str, tuple[str, ...]] = {
    "birds": tuple(
        "Heron Kestrel Osprey Plover Curlew Dunlin Siskin Lapwing Pipit Wagtail Fieldfare Redstart Whimbrel Godwit Turnstone "
        "Sanderling Goldcrest Nuthatch Treecreeper Dotterel Bittern Shrike Avocet Pintail Gadwall Shoveler Wigeon Eider "
        "Gannet Fulmar Shearwater Petrel Kittiwake Guillemot Razorbill Puffin Corncrake Moorhen Grebe Egret Spoonbill Hoopoe "
        "Nightjar Wryneck Yellowhammer Redpoll Brambling Stonechat Whinchat Wheatear Chiffchaff Blackcap Waxwing Dipper "
        "Linnet Bunting Goshawk Buzzard Merganser Goosander".split()
    ),
    "trees": tuple(
        "Alder Aspen Hornbeam Juniper Larch Linden Hawthorn Blackthorn Medlar Mulberry Osier Poplar Quince Sallow Spindle "
        "Sycamore Tamarisk Whitebeam Wayfaring Cypress Hemlock Sequoia Cedar Acacia Baobab Catalpa Cork Damson Ebony "
        "Greengage Hickory Ironwood Jacaranda Kapok Loquat Mahogany Myrtle Olearia Persimmon Redwood Sandalwood Teak "
        "Tulipwood Walnut".split()
    ),
    "stones": tuple(
        "Agate Basalt Chalcedony Diorite Feldspar Flint Gabbro Gneiss Granite Greenstone Gypsum Hornfels Jasper Limestone "
        "Malachite Marble Marl Obsidian Olivine Onyx Porphyry Pumice Quartz Sandstone Schist Serpentine Shale Slate Soapstone "
        "Talc Travertine Tuff Zircon".split()
    ),
}
"""Theme -> its words; a policy's ``byname_theme`` is one of these."""

ALL = frozenset(word.lower() for words in THEMES.values() for word in words)
"""Every byname in small letters: whoever reads a draft takes such a word, with a capital, for a person's name."""

"""Pages: every visible word in its place, furniture by place and vote, and what the page says of itself."""

from __future__ import annotations

import pytest

from byname.errors import UnreadableError, UnsafeInput

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>How I left the depot - The Harbour Post</title>
<meta name="author" content="Lena Marek"><meta property="article:published_time" content="2023-05-06T10:00:00+02:00">
<meta name="viewport" content="width=device-width"><meta name="geo.position" content="somewhere near Oster">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"How I left the depot","author":{"name":"Lena Marek"},
"image":"https://x.example/i.jpg","keywords":["depots","exile"]}</script></head>
<body class="has-sidebar"><!-- editor: COMMENTCANARY -->
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div id="cookie-banner"><p>We use cookies to improve your browsing experience.</p><button aria-label="Close">Accept all</button></div>
<main><article><h1>How I left the depot</h1>
<figure><img src="i.jpg" alt="A woman in a red coat at the gate"><figcaption>The depot in 2021. Photo: T. Brandt</figcaption></figure>
<p>“I packed on a Sunday,” said Ada Ver<b>a</b>, 34, a clerk who kept the ledgers of the depot for eleven years before she left.</p>
<p>She crossed the river with her two daughters. The guard <del>DELCANARY</del> looked away.<br>Nobody asked for papers.</p>
<div class="newsletter-signup"><p>Sign up to our daily newsletter and get it straight to your inbox.</p></div>
<blockquote><p>They told me that my name was on a list, and that the list was already in the city.</p></blockquote>
<p style="display: none">HIDDENCANARY</p><p hidden>HIDDENCANARY</p>
<table><tr><th>Year</th><th>Leavers</th></tr><tr><td>2020</td><td>14</td></tr></table>
<ul><li>She has not been back since the spring of 2021.</li><li>Her sister still lives there.</li></ul>
<p>JUST IN: Ferry prices to rise again in the autumn</p>
<p>Ada now keeps books for a bakery in another country. “I sleep,” she said. <abbr title="Oster Depot Union">ODU</abbr> is gone.</p>
</article></main>
<footer><p>© 2023 The Harbour Post. All rights reserved.</p></footer><script>var x="SCRIPTCANARY"</script></body></html>"""


def of(document, *kinds):
    return [document.of(block.span) for block in document.blocks if block.kind in kinds]


def test_every_visible_word_has_its_place(read):
    """Body, headings, quotes, captions with alt texts; tables and lists line by line."""
    document = read(PAGE, ".html")
    assert of(document, "heading") == ["How I left the depot"]
    assert of(document, "caption") == [
        "A woman in a red coat at the gate",
        "The depot in 2021. Photo: T. Brandt",
    ]
    assert of(document, "quote") == [
        "They told me that my name was on a list, and that the list was already in the city."
    ]
    body = of(document, "body")
    assert body[0].startswith("“I packed on a Sunday,” said Ada Vera, 34")
    assert body[1:7] == [
        "She crossed the river with her two daughters. The guard looked away.",
        "Nobody asked for papers.",
        "Year | Leavers",
        "2020 | 14",
        "She has not been back since the spring of 2021.",
        "Her sister still lives there.",
    ]


def test_a_row_with_an_empty_cell_keeps_its_columns(read):
    row = "<tr><td>{}</td><td>{}</td><td hidden>HIDDENCANARY</td><td>{}</td></tr>"
    page = (
        "<table>"
        + "".join(
            row.format(*cells) for cells in (("Name", "Town", "Age"), ("", "Oster", "34"), ("", "", ""))
        )
        + "</table>"
    )
    assert of(read(page, ".html"), "body") == ["Name | Town | Age", "| Oster | 34"]


def test_furniture_of_a_page_is_marked(read):
    """Menus, banners, boxes and footers by their place; links by their words."""
    assert of(read(PAGE, ".html"), "furniture") == [
        "Home",
        "World",
        "We use cookies to improve your browsing experience.",
        "Accept all",
        "Sign up to our daily newsletter and get it straight to your inbox.",
        "JUST IN: Ferry prices to rise again in the autumn",
        "© 2023 The Harbour Post. All rights reserved.",
        "Close",
    ]


def test_what_a_page_says_of_itself_is_metadata_at_the_end(read):
    """Title, meta elements, linked data and titles of elements, each once; its date is the written date."""
    document = read(PAGE, ".html")
    assert of(document, "metadata") == [
        "How I left the depot - The Harbour Post",
        "Lena Marek",
        "somewhere near Oster",
        "depots",
        "exile",
        "Oster Depot Union",
    ]
    assert document.written == "2023-05-06"


def test_what_is_not_seen_is_named_and_left_out(read):
    """Comments, hidden elements, deleted passages and scripts are counted, never read."""
    document = read(PAGE, ".html")
    assert "CANARY" not in document.text
    assert {"comments (1)", "hidden elements (2)", "deleted passages (1)", "images (1)"} <= set(
        document.dropped
    )


def test_the_encoding_that_a_page_declares_counts(read):
    """A page in windows-1251 that says so is read without a guess."""
    page = "<html><meta charset=windows-1251><p>She is called Вера and she kept the ledgers of the depot.</p></html>"
    document = read(page.encode("cp1251"), ".html")
    assert "Вера" in document.text
    assert not document.dropped


def test_a_long_aside_is_not_taken_away(read):
    """Only short asides that the extractor left out are suspects: testimony in a box stays."""
    words = " ".join(["I kept the ledgers and nobody asked me to sign for what I had not seen."] * 4)
    page = PAGE.replace("<blockquote>", f"<aside><p>{words}</p></aside><blockquote>")
    assert words in of(read(page, ".html"), "body")


@pytest.mark.parametrize(
    "page",
    [
        '<!DOCTYPE html [<!ENTITY x "CANARY">]><html><p>&x; I left</p></html>',
        "<html>" + "<div>" * 300 + "I left" + "</div>" * 300,
    ],
)
def test_hostile_pages_are_refused(read, page):
    """Entity declarations and deep nesting are unsafe."""
    with pytest.raises(UnsafeInput):
        read(page, ".html")


def test_an_empty_page_is_unreadable(read):
    """A page without words says so."""
    for page in ("<html></html>", "<!-- x -->", "<script>x</script>"):
        with pytest.raises(UnreadableError):
            read(page, ".html")


def test_text_named_html_is_read(read):
    """A text without any markup is a page of one paragraph."""
    assert read("I left Oster on a Sunday.", ".html").text == "I left Oster on a Sunday."


def test_inlined_pictures_do_not_count_as_text(read):
    """A page with megabytes of pictures inside is read in spite of its long lines."""
    page = PAGE.replace('src="i.jpg"', 'src="data:image/png;base64,' + "QUJD" * 700_000 + '"')
    assert of(read(page, ".html"), "heading") == ["How I left the depot"]


def test_preformatted_text_keeps_its_lines(read):
    """Lines of a transcript in a pre element are paragraphs of their own."""
    assert of(read("<pre>Q: Where?\nA: In Oster.</pre>", ".html"), "body") == ["Q: Where?", "A: In Oster."]

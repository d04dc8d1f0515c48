"""Furniture is marked, testimony never."""

from __future__ import annotations

import pytest

from byname.read.furniture import furniture
from byname.read.text import text_blocks

STORY = "“I packed on a Sunday,” said Ada Vera, who kept the ledgers of the depot. She crossed the river."


def marked(*paragraphs):
    text = "\n\n".join(paragraphs)
    return [
        text[b.span.start : b.span.end] for b in furniture(text, text_blocks(text)) if b.kind == "furniture"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Subscribe now",
        "Read more",
        "Read full article",
        "Source: Read Full Article",
        "JUST IN: Ferry prices to rise again in the autumn",
        "READ MORE: Harbour strike enters its third week",
        "Read more: Harbour strike enters its third week",
        "Don't miss: The best beaches of the year",
        "Minister denies that a list exists [REPORT]",
        "Harbour strike: what we know so far [LIVE]",
        "Share this on Facebook",
        "Facebook Twitter WhatsApp Email",
        "Facebook | X | Telegram | Copy link",
        "Home > News > World",
        "Home | News | Sport | Contact",
        "Tags: depots, exile, border",
        "#depot #exile #border",
        "© 2023 The Harbour Post. All rights reserved.",
        "Copyright (c) 2022 Harbour Media",
        "Comments (23)",
        "23 comments",
        "Leave a comment",
        "Follow us on Telegram",
        "Skip to main content",
        "Page 2 of 7",
        "Previous article",
        "Privacy policy | Terms of use",
        "Accept all cookies",
        "5 min read",
        "Most read",
        "Getty Images",
        "Sign up to our daily newsletter and get it straight to your inbox.",
        "We use cookies to improve your browsing experience. You can manage your preferences at any time.",
        "By signing up you agree to our terms of service and privacy policy.",
        "Free daily newsletter",
        "Embed share",
        "0:00 / 1:23",
        "The code has been copied to your clipboard.",
        "Click here to share on social media",
        "The Harbour Post is not responsible for the content of external sites.",
        "Your tax deductible gift can help. Please give now to support our work.",
        "Thanks for reading The Harbour! Subscribe for free to receive new posts and support my work.",
        "Privacy Notice: Newsletters may contain info about charities and online ads. For more information see our Privacy Policy.",
        "This article includes content provided by Telegram. We ask for your permission before anything is loaded.",
        "Support independent journalism. Donate today and become a member.",
        "Got a story? Email us at the news desk, or follow us on Twitter for the latest news.",
        "We use your data to provide content in ways you've consented to. You can unsubscribe at any time. More info",
    ],
)
def test_what_a_page_says_for_itself_is_furniture(line):
    """Between paragraphs of a story, the line is marked and the story is not."""
    assert [line] == marked("The clerk who would not sign", STORY, line, STORY + " Nobody looked.")


@pytest.mark.parametrize(
    "line",
    [
        "I signed up to the newsletter of the union, and they used my e-mail address to find me.",
        "“We use cookies to bribe the guards,” he said.",
        "She told us to share this with nobody.",
        "More than forty people were on the list: my brother was one of them.",
        "Read my statement again: I never signed it.",
        "He said: “Watch: they will come back.”",
        "Watch: he wore it on the left wrist.",
        "The men shouted [CRYING]",
        "I answered the question [INAUDIBLE]",
        "Copyright law was what I taught at the faculty until 2021.",
        "You can withdraw your consent to this interview at any time. Your name will not be published.",
        "The interviewer explained the purpose of the study; the witness consented to the recording.",
        "My husband drove the bus for the ministry of sport, news of which reached us late.",
        "Facebook was where they found the photograph of my sister.",
        "We were told to sign up for the army or to leave.",
        "Related to the accused by marriage, the witness was not sworn.",
        "Email: ada@oster.example",
        "Comments by the applicant",
        "Politics, sport and culture were all forbidden in the barracks.",
        "Tags: the guards put them on our wrists.",
        "Interviewer: Is there more?",
        "The gift was generous, and the union relied on donations.",
        "Please give my daughter the letter.",
        "We ask for your permission to leave, they wrote to the commander.",
        "Play stopped when the shelling began.",
        "If you want to help, donate to the families. We rely on your support.",
        "Name | Age | Village",
        "Ada | 34 | Oster",
    ],
)
def test_testimony_is_never_furniture(line):
    """What people say, and what is said about them, stays in the analysis."""
    assert marked("The clerk who would not sign", STORY, line, STORY + " Nobody looked.") == []


def test_short_words_are_furniture_only_beside_furniture():
    """One word on a line can be an answer; beside a share bar it is a button."""
    assert marked("The clerk", STORY, "Share", "Save", STORY) == ["Share", "Save"]
    assert marked("The clerk", STORY, "Advertisement", "Listen", STORY) == ["Advertisement", "Listen"]
    assert marked("Q: What did they tell you to do?", "Listen", "Q: And then?", STORY) == []


def test_headlines_under_a_list_head_are_furniture():
    """Links to other articles under a heading go with it, the story after them does not."""
    links = [
        "Harbour strike enters third week as talks fail",
        "Minister denies that any list exists",
        "Ferry prices to rise again",
    ]
    assert ["Related articles", *links] == marked("The clerk", STORY, "Related articles", *links, STORY)
    assert marked("The clerk", STORY, "Read more", "The night of the list", STORY) == ["Read more"]


def test_the_first_line_is_a_title():
    """A headline that looks like a link is still the headline."""
    assert marked("EXCLUSIVE: The clerk who would not sign", STORY) == []


def test_metadata_is_never_marked(read):
    """What a file says of itself is kept for the analysis."""
    document = read("---\ntitle: Subscribe\n---\n\n" + STORY, ".md")
    assert [block.kind for block in document.blocks][:3] == ["metadata"] * 3

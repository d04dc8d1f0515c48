"""Who speaks each quotation."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.people import find_people
from factory import a_document


def speakers(text: str) -> dict[str, str | None]:
    """The words of each quotation -> the label of its speaker."""
    document = a_document(text)
    people, quotes = find_people(document, find_mentions(document))
    labels = {person.id: person.label for person in people}
    return {document.of(quote.span): labels.get(quote.speaker or "") for quote in quotes}


@pytest.mark.parametrize(
    "text",
    [
        "“It is harder now,” said Mirekin.",
        "“It is harder now,” Mirekin said.",
        "Mirekin said: “It is harder now,”",
        "Mirekin smiled. “It is harder now,” he said.",
        "According to Mirekin, nobody came. “It is harder now,” he added.",
    ],
)
def test_the_speaker_stands_before_or_after(text: str) -> None:
    assert speakers(text)["It is harder now,"] == "Mirekin"


def test_a_monologue_goes_on_over_paragraphs() -> None:
    text = "“They came at night,” said Mirekin. “They had a list.\n“For me it was over.”"
    assert set(speakers(text).values()) == {"Mirekin"}


def test_two_speakers_keep_their_words() -> None:
    text = "“I signed,” said Anneliese Kowal.\n“I did not,” said Piotr Zawada."
    assert speakers(text) == {"I signed,": "Anneliese Kowal", "I did not,": "Piotr Zawada"}


def test_turns_of_a_transcript_are_quotations() -> None:
    text = (
        "INTERVIEWER: How old are you?\nRESPONDENT: Twenty-six.\nINTERVIEWER: And then?\nRESPONDENT: I left."
    )
    assert speakers(text)["I left."] == "RESPONDENT"
    assert speakers(text)["How old are you?"] == "INTERVIEWER"


def test_a_short_name_in_brackets_is_no_quotation() -> None:
    assert speakers("Mr Rustam Mukhamedin (“the first applicant”) was born in 1979.") == {}


def test_the_spokesman_who_refused_says_the_next_words() -> None:
    text = "Her boss, Viktar Hrynko, was dismissed.\nA spokesman for the ministry, Ivan Padalkin, declined to comment. “We do not discuss it,” he said."
    assert speakers(text) == {"We do not discuss it,": "Ivan Padalkin"}


def test_indirect_speech_is_no_quotation() -> None:
    assert speakers("He said that he had seen it. She asked whether it was true.") == {}


@pytest.mark.parametrize(
    "marks",
    ["“{}”", '"{}"', "„{}“", "„{}”", "«{}»", "»{}«", "‹{}›", "‘{}’", "'{}'", "”{}”", "「{}」", "‚{}‘"],
)
def test_every_way_of_marking_speech_is_read(marks: str) -> None:
    """The marks are not part of the words, whichever they are."""
    text = f"Anneliese Kowal came late. {marks.format('I carried the lamp down the stairs,')} she said."
    assert speakers(text) == {"I carried the lamp down the stairs,": "Anneliese Kowal"}


def test_apostrophes_open_and_close_nothing() -> None:
    assert speakers("The sisters' boat wasn't Piotr Zawada's, and '98 was the boys' last year.") == {}


def test_words_quoted_in_a_quotation_have_their_own_speaker() -> None:
    text = "“I opened,” said Anneliese Kowal. “Piotr Zawada said: ‘Give me the key.’ I gave it to him.”"
    assert speakers(text)["Give me the key."] == "Piotr Zawada"
    assert speakers(text)["I opened,"] == "Anneliese Kowal"


def test_i_said_is_the_teller() -> None:
    text = (
        "My name is Anneliese Kowal. Piotr Zawada came in. I told him, “Sit down.” He said, “I will stand.”"
    )
    assert speakers(text) == {"Sit down.": "Anneliese Kowal", "I will stand.": "Piotr Zawada"}


def test_a_title_before_the_name_does_not_end_the_phrase() -> None:
    text = "Piotr Zawada was there. “They let her out,” Ms. Kowal said."
    assert speakers(text) == {"They let her out,": "Kowal"}


def test_speech_goes_on_over_paragraphs_before_its_speaker_is_named() -> None:
    text = "Nobody came.\n\n“They knocked at night.\n\n“Then they took the lamp,” said Anneliese Kowal."
    assert set(speakers(text).values()) == {"Anneliese Kowal"}


def test_lines_of_a_dialogue_are_spoken() -> None:
    text = "— Where is the key? — asked Anneliese Kowal.\n— I lost it, — said Piotr Zawada. — In the yard."
    assert speakers(text) == {
        "Where is the key?": "Anneliese Kowal",
        "I lost it": "Piotr Zawada",
        "In the yard.": "Piotr Zawada",
    }


def test_titles_are_no_speech() -> None:
    assert speakers("Anneliese Kowal wrote the book “A Lamp for the Stairs” in 1999.") == {}


def test_labels_may_be_bold_and_a_full_name_once() -> None:
    text = (
        "**ANNELIESE KOWAL:** Good morning.\n**PIOTR:** Good morning.\n**ANNELIESE:** Who was there?\n"
        "**PIOTR:** My brother.\n**ANNELIESE:** And then?\n**PIOTR:** I left."
    )
    assert speakers(text)["Good morning."] in ("ANNELIESE KOWAL", "PIOTR")
    assert speakers(text)["Who was there?"] == "ANNELIESE KOWAL"


def test_i_can_be_the_label_of_the_interviewer() -> None:
    text = "I: Where were you?\nR1: At the boat.\nI: Who else?\nR1: My son. I called him."
    assert speakers(text)["Where were you?"] == "I"
    assert speakers(text)["At the boat."] == "R1"


def test_an_interview_without_labels_is_questions_and_answers() -> None:
    text = (
        "Interview by Piotr Zawada\n\nWhat did you do before the war?\n\nI mended boats. My father did so too.\n\n"
        "Did you ever leave?\n\nI left twice, and twice I came back to my house.\n\nWhat do you keep from your home?\n\n"
        "My lamp. I carry it wherever I go."
    )
    said = speakers(text)
    assert said["What did you do before the war?"] == "Piotr Zawada"
    assert said["My lamp. I carry it wherever I go."] == "the narrator"


def test_whoever_the_sentence_before_says_to_have_said_something_goes_on_speaking() -> None:
    text = "Anneliese Kowal worked with Piotr Zawada. She says that he called at nine. “I wrote it down.”"
    assert speakers(text) == {"I wrote it down.": "Anneliese Kowal"}


def test_a_pronoun_behind_the_words_is_whoever_acts_before_them() -> None:
    text = "Jurek Lis was there with Piotr Zawada. Anneliese Kowal came down. “Sit down,” she said."
    assert speakers(text) == {"Sit down,": "Anneliese Kowal"}


def test_the_next_sentence_introduces_its_own_words() -> None:
    text = "Anneliese Kowal measured the wall. “It moved in the night.” Piotr Zawada answered: “Go home.”"
    assert speakers(text) == {"It moved in the night.": "Anneliese Kowal", "Go home.": "Piotr Zawada"}


def test_a_piece_of_a_sentence_is_its_subjects() -> None:
    text = (
        "Piotr Zawada, whose boat she mended, has promised “a lamp for every stair”. Anneliese Kowal laughed."
    )
    assert speakers(text) == {"a lamp for every stair": "Piotr Zawada"}


def test_words_below_a_colon_are_whose_it_announces() -> None:
    text = "Piotr Zawada left. In a statement Anneliese Kowal described her reasons:\n\n“I trusted the jar.”"
    assert speakers(text) == {"I trusted the jar.": "Anneliese Kowal"}


def test_the_words_of_somebody_are_theirs() -> None:
    text = "The court had regard to the words of Anneliese Kowal: “I turned on the heater.”"
    assert speakers(text) == {"I turned on the heater.": "Anneliese Kowal"}


def test_whoever_is_asked_answers_in_the_next_paragraph() -> None:
    text = (
        "Piotr Zawada bakes for the whole street. A young officer searched the house, said the mayor.\n"
        "I ask the baker to begin with that night.\n“We start at two.” Eleven men came in."
    )
    assert speakers(text)["We start at two."] in ("the baker", "Piotr Zawada")


def test_whoever_a_question_is_about_answers_it() -> None:
    text = "“I print,” said Piotr Zawada. Anneliese Kowal brought soup.\nWhy did Piotr Zawada not stop?\n“Because I have a dog.”"
    assert speakers(text)["Because I have a dog."] == "Piotr Zawada"


def test_an_object_does_not_speak() -> None:
    text = "Corporal Zawada, a man with two fingers missing who had taught him, saw him do it and said only: “Number the page.”"
    assert "Zawada" in (speakers(text)["Number the page."] or "")


_SAID = ("Are you there?", "I am in the cellar.", "Who is with you?", "My sister. She is asleep.")


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        ("Q: {}\nA: {}\nQ: {}\nA: {}", ("Q", "A")),
        ("Q1. {}\nA. {}\nQ2. {}\nA. {}", ("Q", "A")),
        ("Q1: {}\nA1: {}\nQ2: {}\nA2: {}", ("Q", "A")),
        ("4. She spoke. Q: {} A: {}\n5. She left. Q: {} A: {}", ("Q", "A")),
        ("**Host [00:01]:** {}\n**Marek [00:04]:** {}\n**Host [00:12]:** {}\n**Marek [00:15]:** {}", ("Host", "Marek")),
        ("[3/12/21, 14:05:11] Olena: {}\n[3/12/21, 14:05:40] Marek: {}\n[3/12/21, 14:06:02] Olena: {}\n[3/12/21, 14:07:15] Marek: {}", ("Olena", "Marek")),
        ("3/12/21, 14:05 - Olena: {}\n3/12/21, 14:05 - +48 600 555 017: {}\n3/12/21, 14:06 - Olena: {}\n3/12/21, 14:07 - +48 600 555 017: {}", ("Olena", "+48 600 555 017")),
        ("Olena, [12.03.21 14:05]\n{}\nMarek, [12.03.21 14:06]\n{}\nOlena, [12.03.21 14:06]\n{}\nMarek, [12.03.21 14:07]\n{}", ("Olena", "Marek")),
        ("Speaker 1 (00:12)\n{}\nSpeaker 2 (00:15)\n{}\nSpeaker 1 (00:18)\n{}\nSpeaker 2 (00:22)\n{}", ("Speaker 1", "Speaker 2")),
        ("<olena> {}\n<marek_77> {}\n<olena> {}\n<marek_77> {}", ("olena", "marek_77")),
        ("HOST\n{}\n\nMAREK RUDA\n{}\n\nHOST\n{}\n\nMAREK RUDA\n{}", ("HOST", "MAREK RUDA")),
        ("Olena (by telephone): {}\nMarek — {}\nOlena: {}\nMarek — {}", ("Olena", "Marek")),
        ("MR KOWAL: {}\nTHE WITNESS: {}\nMR KOWAL: {}\nTHE WITNESS: {}", ("MR KOWAL", "THE WITNESS")),
    ],
)  # fmt: skip
def test_turns_are_labelled_in_many_ways(lines: str, labels: tuple[str, str]) -> None:
    """Letters, numbers, names, telephones, times before and behind, on lines of their own or inside of one."""
    assert speakers(lines.format(*_SAID)) == dict(zip(_SAID, labels * 2, strict=True))


def test_what_a_record_notes_is_nobodys() -> None:
    text = "Q: Who came?\nA: My son.\n[pause, a minute]\nQ: And then?\nA: He left.\nThe record was read back to her."
    assert set(speakers(text)) == {"Who came?", "My son.", "And then?", "He left."}


def test_answers_in_a_statement_are_its_narrators() -> None:
    text = "1. My name is Anneliese Kowal. I keep the lamp.\n2. I came back. Q: Who was there? A: Piotr Zawada. Q: And then? A: I left."
    assert speakers(text)["I left."] == "Anneliese Kowal"


def test_sentences_that_come_twice_are_no_labels() -> None:
    assert (
        speakers("The boat left. — It rained.\nThe boat left. — It rained.\nThe boat left. — It rained.")
        == {}
    )


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("The foreman said, ", "Nobody leaves before the lamps are lit."),
        ("The foreman said only, ", "my girl, do not come tomorrow."),
        ("The foreman told me: ", "We will wash you like the boat."),
        ("The foreman asked, ", "Where is the key?"),
        ("The foreman rang me to ask, ", "Marek, may I sign?"),
        ("The foreman answered ", "I have no key, sir."),
        ("One night the foreman said to us, ", "sit on the floor, below the glass."),
    ],
)
def test_direct_speech_needs_no_marks(before: str, said: str) -> None:
    labels = speakers(f"I kept the lamp. {before}{said} I went.")
    assert {quote: (label or "").lower() for quote, label in labels.items()} == {said: "the foreman"}


def test_the_speaker_may_stand_behind_words_without_marks() -> None:
    text = "Anneliese Kowal gave evidence. I have met many of them, she said. The court adjourned."
    assert speakers(text) == {"I have met many of them": "Anneliese Kowal"}


@pytest.mark.parametrize(
    "text",
    [
        "The road, he said, and the bridge were closed.",
        "He said, laughing, that it was over.",
        "They told Marek, Olena and Piotr Zawada.",
        "She told the foreman, who was drunk.",
        "If they ask, tell them the truth.",
        "As the foreman told me, the lamp was lit.",
        "He was tired, she said.",
    ],
)
def test_what_is_told_is_no_direct_speech(text: str) -> None:
    assert speakers(text) == {}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two men waited for Anneliese Kowal. One of them told her: “Go back.”", "Two men"),
        ("Jurek Lis swept the yard; Piotr Zawada wrote in the book: “Go back.”", "Piotr Zawada"),
        ("Jurek Lis says that Piotr Zawada telephoned him an hour before: “Go back.”", "Piotr Zawada"),
        ("Anneliese Kowal kept a lamp, as Jurek Lis did, “and nobody came”.", "Anneliese Kowal"),
        ("The rest was “a gift”, as Piotr Zawada would have put it.", "Piotr Zawada"),
        ("I ask the baker how it began.\n“Go back.” The guard came. “No,” said Piotr Zawada.", "the baker"),
    ],
)
def test_whoever_acts_right_before_the_words_says_them(text: str, speaker: str) -> None:
    """Some of a group, the last clause, whoever calls, not whoever is compared; whoever was asked begins."""
    assert next(iter(speakers(text).values())) == speaker


def test_whoever_is_told_does_not_speak() -> None:
    text = "Piotr Zawada kept the lamp. Anneliese Kowal was told that it was “only oil”."
    assert speakers(text)["only oil"] != "Anneliese Kowal"

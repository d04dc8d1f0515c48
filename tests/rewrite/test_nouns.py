"""Work, units, kin, health and the rest: wider nouns in the grammar of the sentence."""

from __future__ import annotations

import pytest

from rewrite.sentences import reworded


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        ("She is an accountant.", "occupation", "accountant", "office professional", "She is an office professional."),
        ("She is a nurse.", "occupation", "nurse", "health worker", "She is a health worker."),
        ("She is a judge.", "occupation", "judge", "official", "She is an official."),
        ("The nurses wept.", "occupation", "nurses", "member of the health service", "The members of the health service wept."),
        ("He was part of the Belarusian police force.", "occupation", "Belarusian police force", "member of the security services", "He was part of the Belarusian security services."),
        ("He was part of the police.", "occupation", "police", None, "He was part of an organisation."),
        ("She worked as a nurse.", "occupation", "nurse", None, "She worked."),
        ("Nadia, a nurse, wept.", "occupation", "nurse", None, "Nadia wept."),
        ("I wash dishes in a café here.", "occupation", "wash dishes in a café", "service worker", "I work as a service worker here."),
        ("The nurse who runs a jungle clinic wept.", "role", "runs a jungle", None, "The nurse who works wept."),
        ("He signed up to fight for them.", "occupation", "signed up to fight", "member of the armed forces", "He signed up to fight for them."),
        ("He signed up to fight for them.", "occupation", "signed up to fight", None, "He signed up for them."),
        ("He signed up to fight for them.", "biography", "signed up to fight", None, "He signed up for them."),
        ("He sold fish.", "occupation", "sold fish", None, "He worked."),
        ("Her brother, a salaried imam, wept.", "occupation", "salaried imam", "professional", "Her brother, a professional, wept."),
        ("They refused her a doctor.", "occupation", "doctor", None, "They refused her a woman."),
        ("I was the only nurse there.", "occupation", "only nurse", "health worker", "I was a health worker there."),
        ("She did the course of the French doctors there.", "occupation", "doctors", None, "She did the course of the French women there."),
        ("The head, who has since retired, wept.", "occupation", "since retired", None, "The head, who has since stopped work, wept."),
        ("He had told the inspector of it.", "occupation", "had told the inspector", "official", "He had told the official of it."),
        ("She has run the page Lower Mill Today since May.", "role", "run the page", None, "She has worked since May."),
        ("He was born in a Tanzim village.", "ethnicity", "Tanzim", "member of an ethnic minority", "He was born in a minority village."),
        ("She saw a Tanzim there.", "ethnicity", "Tanzim", None, "She saw a woman there."),
        ("She has a cross tattooed on her forehead.", "appearance", "a cross tattooed", "mark on the body", "She has a mark on her forehead."),
        ("She retired from the mill.", "occupation", "retired", None, "She left the mill."),
        ("The Drozd’s press secretary spoke.", "role", "press secretary", None, "A member of the Drozd spoke."),
        ("The nurse wept.", "occupation", "nurse", None, "The woman wept."),
        ("She is a nurse.", "occupation", "nurse", None, "She is employed."),
        ("They told nurse Nadia.", "occupation", "nurse", None, "They told Nadia."),
        ("The Drozd’s press secretary spoke.", "role", "press secretary", "member of staff", "A member of the Drozd’s staff spoke."),
        ("The treasurer spoke.", "role", "treasurer", "activist", "An activist spoke."),
        ("Our treasurer spoke.", "role", "treasurer", "activist", "Our activist spoke."),
        ("They saw Captain Sereda.", "rank", "Captain", "officer", "They saw Sereda."),
        ("She joined the Drozd regiment.", "affiliation", "Drozd regiment", "regiment", "She joined a regiment."),
        ("She works at Drozdneft.", "employer", "Drozdneft", "company", "She works at a company."),
        ("Drozd’s fighters came.", "affiliation", "Drozd", "regiment", "The regiment’s fighters came."),
        ("He fights for the Ukrainian Armed Forces.", "affiliation", "Ukrainian Armed Forces", "armed forces", "He fights for the armed forces."),
        ("Armed Forces of Ruritania came.", "affiliation", "Armed Forces of Ruritania", "armed forces", "The armed forces came."),
        ("She studied at Drozd University.", "education", "Drozd University", "university", "She studied at a university."),
        ("Her people include Elbs and Rohingya, a minority.", "ethnicity", "Rohingya", "member of an ethnic minority", "Her people include Elbs and members of an ethnic minority, a minority."),
        ("They rate the Rohingya among the poor.", "ethnicity", "Rohingya", "member of an ethnic minority", "They rate an ethnic minority among the poor."),
        ("One Rohingya, Drozd, spoke.", "ethnicity", "Rohingya", "member of an ethnic minority", "One member of an ethnic minority, Drozd, spoke."),
        ("He joined the Jehovah’s Witnesses then.", "religion", "Jehovah’s Witnesses", "member of a religious minority", "He joined a religious minority then."),
        ("He joined the Baptists then.", "religion", "Baptists", None, "He joined a community then."),
        ("She is Rohingya.", "ethnicity", "Rohingya", "member of an ethnic minority", "She is a member of an ethnic minority."),
        ("The Reed requires oaths of its members.", "affiliation", "Reed", "organisation", "An organisation requires oaths of its members."),
        ("Members of the Reed live there.", "affiliation", "Reed", "organisation", "Members of an organisation live there."),
        ("The Reed report is out.", "affiliation", "Reed", "organisation", "The report is out."),
        ("Drozd, spokesman for the Elbonian army, spoke.", "role", "spokesman", None, "Drozd, a member of the Elbonian army, spoke."),
        ("They were represented by their agent, Drozd.", "role", "agent", None, "They were represented by their representative, Drozd."),
        ("They asked the head of the school.", "role", "head", None, "They asked the woman of the school."),
        ("The Court of Reeds upheld it.", "affiliation", "Court of Reeds", "court", "A court upheld it."),
        ("The spokesman for the Elbonian army spoke.", "role", "spokesman", None, "A member of the Elbonian army spoke."),
        ("She is a third-year student.", "education", "third-year student", "higher education", "She is a student."),
        ("She is in the fourth form.", "education", "in the fourth form", "secondary education", "She is at school."),
        ("She holds a doctorate.", "education", "a doctorate", "higher education", "She holds a qualification."),
        ("He trained in Drozd and left.", "education", "trained in Drozd", "higher education", "He trained and left."),
    ],
)  # fmt: skip
def test_work_and_bodies(text, attribute, said, to, expected):
    assert expected == reworded(text, attribute, said, to)


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        ("My older brother came.", "family", "My older brother", "sibling", "My sibling came."),
        ("Nadia’s wife came.", "family", "Nadia’s wife", "relative", "Nadia’s relative came."),
        ("He left his family.", "family", "his family", None, "He left his relatives."),
        ("I have three children.", "children", "three children", "children", "I have children."),
        ("She is a mother of three.", "children", "mother of three", "children", "She is a mother."),
        ("I was married.", "marital_status", "married", "relative", "I had a family."),
        ("He is married, has a dog and left.", "marital_status", "married", None, "He has a dog and left."),
        ("The widow wept.", "marital_status", "widow", "relative", "The woman wept."),
        ("She is divorced.", "marital_status", "divorced", "relative", ""),
        ("My husband left.", "marital_status", "My husband", "relative", "My relative left."),
    ],
)
def test_family(text, attribute, said, to, expected):
    assert expected == reworded(text, attribute, said, to)


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        ("She has diabetes.", "health", "diabetes", "chronic illness", "She has a chronic illness."),
        ("She was shot in the leg.", "health", "shot in the leg", "injury", "She was injured."),
        ("She lost two fingers.", "health", "lost two fingers", "injury", "She was injured."),
        ("She kept losing two fingers.", "health", "losing two fingers", "injury", "She kept being injured."),
        ("He had a fractured jaw.", "health", "fractured jaw", "injury", "He had an injury."),
        ("He is blind in one eye.", "health", "blind in one eye", "disability", "He is disabled."),
        (
            "He drove my red Drozd car away.",
            "possession",
            "my red Drozd car",
            "vehicle",
            "He drove my vehicle away.",
        ),
        ("He had a scar.", "appearance", "a scar", "mark on the body", "He had a mark on the body."),
        (
            "He had a charge of aiding riots.",
            "legal_history",
            "a charge of aiding riots",
            "criminal case",
            "He had a criminal case.",
        ),
        (
            "I pray for one guard only.",
            "occupation",
            "guard",
            "security worker",
            "I pray for one security worker only.",
        ),
        ("She has scars.", "appearance", "scars", "mark on the body", "She has marks on the body."),
        (
            "She was sentenced to two years.",
            "legal_history",
            "sentenced to two years",
            "convicted",
            "She was convicted.",
        ),
        (
            "She made the long journey from A to B.",
            "migration",
            "journey from A to B",
            "departure",
            "She made the long journey.",
        ),
        ("She fled to Poland.", "migration", "fled to Poland", "left the country", "She left the country."),
        ("They are Baptists.", "religion", "Baptists", "Protestant", "They are Protestants."),
        (
            "She is a Belarusian.",
            "nationality",
            "Belarusian",
            "eastern European",
            "She is an eastern European.",
        ),
        (
            "Belarusians like her left.",
            "nationality",
            "Belarusians",
            "eastern European",
            "Eastern Europeans like her left.",
        ),
    ],
)
def test_the_rest(text, attribute, said, to, expected):
    assert expected == reworded(text, attribute, said, to)


@pytest.mark.parametrize(
    ("text", "attribute", "said", "expected"),
    [
        ("Belarusians like her left.", "nationality", "Belarusians", "People like her left."),
        ("A Belarusian nurse left.", "nationality", "Belarusian", "A nurse left."),
        ("She is a Belarusian.", "nationality", "Belarusian", "She is a woman."),
        ("She is Belarusian.", "nationality", "Belarusian", "She is […]."),
        ("Nadia, blind, left.", "health", "blind", "Nadia left."),
        ("A woman with diabetes left.", "health", "diabetes", "A woman with […] left."),
        ("She came, a woman with diabetes.", "health", "diabetes", "She came, a woman."),
        ("She was shot in the leg.", "health", "shot in the leg", ""),
        ("My number is 12-34.", "identifier", "12-34", "My number is [number withheld]."),
        ("Write to drozd@example.org.", "contact", "drozd@example.org", "Write to [contact withheld]."),
    ],
)
def test_what_is_withheld(text, attribute, said, expected):
    assert expected == reworded(text, attribute, said, None)

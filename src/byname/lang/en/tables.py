"""English heads of the columns of tables, and what the cells below say of whom a row is about."""

from __future__ import annotations

HEADS: dict[str, str] = {
    **dict.fromkeys("name names witness victim applicant detainee person interviewee respondent complainant prisoner patient survivor participant".split(), "name"),
    **dict.fromkeys(("full name", "name and surname", "legal name", "name of witness", "name of applicant"), "name"),
    **dict.fromkeys(("surname", "family name", "last name", "surnames"), "surname"),
    **dict.fromkeys(("first name", "given name", "given names", "first names", "forename", "forenames", "first name(s)", "given name(s)"), "given"),
    **dict.fromkeys(
        ("next of kin", "emergency contact", "contact person", "spouse", "wife", "husband", "father", "mother", "parents", "children", "guardian", "relatives", "brother", "sister"),
        "kin",
    ),
    **dict.fromkeys(("age", "age (years)", "aged", "years of age", "age at arrest", "age at interview"), "age"),
    **dict.fromkeys(("born", "date of birth", "dob", "d.o.b.", "year of birth", "yob", "birth date", "birthdate", "birth year"), "birth_date"),
    **dict.fromkeys("town city village place district region location oblast province neighbourhood camp origin".split(), "location"),
    **dict.fromkeys(("residence", "address", "home", "home town", "hometown", "lives in", "place of residence"), "residence"),
    **dict.fromkeys(("place of birth", "birthplace", "born in", "pob"), "birthplace"),
    **dict.fromkeys("occupation job profession work trade employment".split(), "occupation"),
    **dict.fromkeys("employer workplace organisation organization unit institution company".split(), "employer"),
    **dict.fromkeys(("no", "no.", "#", "nr", "nr.", "row", "s/n", "sl. no", "sl. no."), "row"),
    **dict.fromkeys("sex gender language languages nationality citizenship ethnicity religion phone telephone tel mobile email e-mail passport id date status remarks notes signature".split(), ""),
    **dict.fromkeys(("marital status", "family status", "phone number", "passport no", "passport no.", "passport number", "id no", "id no.", "id number", "mother tongue"), ""),
}  # fmt: skip
"""A head in lower case -> the attribute that its cells tell, "" where the words of the cell say it themselves."""

"""The vault: remembers people and publications, opens for its owner only, tells every damage."""

from __future__ import annotations

import stat
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from byname.errors import VaultError
from byname.model import Dossier, Draft, Release
from byname.record import Vault, store
from factory import a_document, a_fact, a_person, a_reading
from record.cases import PASSPHRASE, SECRET, a_publication


def _publish(vault: Vault, *given: str, **named: str) -> None:
    release, reading, facts = a_publication(*given, **named)
    vault.publish(release, reading, facts=facts)


def test_person_keeps_their_byname_in_the_next_document(vault: Vault, folder: Path):
    _publish(vault, SECRET, "Heron")
    vault.close()
    with Vault.open(folder, PASSPHRASE) as again:
        _, reading, _ = a_publication(SECRET.upper(), id="p7")
        assert again.bynames([reading.dossiers[0].person]) == {"p7": "Heron"}
        assert again.taken() == ("Heron",)


def test_published_facts_count_in_the_next_dossier_once(vault: Vault):
    _publish(vault)
    _publish(vault)
    _, reading, facts = a_publication(id="p3")
    (dossier,) = vault.known_about(reading.dossiers)
    (said, known) = dossier.facts
    assert (said.published, known.published) == (False, True)
    assert known.person == "p3"
    assert (known.value, known.when, known.evidence) == (facts[0].value, (737000, 737364), ())


def test_names_and_contacts_are_not_kept_as_published_facts(vault: Vault):
    release, reading, facts = a_publication()
    name = a_fact(reading.document, "p1", "name", SECRET, SECRET)
    vault.publish(release, reading, facts=(name, *facts))
    (dossier,) = vault.known_about(reading.dossiers)
    assert [fact.attribute for fact in dossier.facts if fact.published] == ["language"]


def test_two_people_of_one_name_in_a_document_are_not_taken_for_each_other(vault: Vault):
    document = a_document("Odrun met Odrun.")
    people = [a_person(document, f"p{n}", ("Odrun", n)) for n in (1, 2)]
    reading = a_reading(document, *(Dossier(person=person, facts=()) for person in people))
    draft = Draft(document=document, edits=(), bynames=(("p1", "Heron"), ("p2", "Plover")))
    vault.publish(replace(a_publication()[0], draft=draft), reading, facts=())
    assert vault.taken() == ("Heron", "Plover")
    assert vault.bynames(people) == {}
    assert vault.bynames(people[:1]) == {}


def test_somebody_who_is_only_described_is_not_recognised(vault: Vault):
    document = a_document("The miller waited.")
    person = a_person(document, "p1", "The miller")
    described = replace(
        person, mentions=tuple(replace(m, identifier="quasi", rule="nominal") for m in person.mentions)
    )
    draft = Draft(document=document, edits=(), bynames=(("p1", "Heron"),))
    reading = a_reading(document, Dossier(person=described, facts=()))
    vault.publish(replace(a_publication()[0], draft=draft), reading, facts=())
    assert vault.bynames([described]) == {}


def test_a_second_byname_for_the_same_person_is_refused_and_nothing_is_recorded(vault: Vault):
    _publish(vault, SECRET, "Heron")
    with pytest.raises(VaultError, match="meanwhile"):
        _publish(vault, SECRET, "Plover")
    assert vault.taken() == ("Heron",)
    assert len(vault.decisions()) == 1


def test_a_byname_is_never_given_to_two_people(vault: Vault):
    _publish(vault, SECRET, "Heron")
    with pytest.raises(VaultError, match="meanwhile"):
        _publish(vault, "Odrun Velk", "Heron")
    assert vault.taken() == ("Heron",)


def test_publication_on_old_knowledge_is_refused(vault: Vault, folder: Path):
    """What somebody else published in between is not in the dossiers on which the verdict stands."""
    _, reading, _ = a_publication("Odrun Velk", "Plover")
    vault.known_about(reading.dossiers)
    with Vault.open(folder, PASSPHRASE) as other:
        _publish(other)
    with pytest.raises(VaultError, match="protect the document again"):
        _publish(vault, "Odrun Velk", "Plover")
    vault.known_about(reading.dossiers)
    _publish(vault, "Odrun Velk", "Plover")
    assert vault.taken() == ("Heron", "Plover")


def test_second_writer_is_told_to_wait(vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store, "_PATIENCE", 0.05)
    other = Vault.open(folder, PASSPHRASE)
    with other, vault._store.writing(), pytest.raises(VaultError, match="in use by another"):
        _publish(other)
    _publish(vault)
    assert vault.taken() == ("Heron",)


def test_second_writer_waits_for_the_first(vault: Vault, folder: Path):
    """A transaction takes a moment; the other byname is patient for longer than that."""
    held, done = threading.Event(), []

    def write() -> None:
        held.wait()
        with Vault.open(folder, PASSPHRASE) as other:
            _publish(other)
            done.append(time.monotonic())

    writer = threading.Thread(target=write)
    writer.start()
    with vault._store.writing():
        held.set()
        time.sleep(0.2)
        released = time.monotonic()
    writer.join()
    assert done[0] > released
    assert vault.taken() == ("Heron",)


def test_vault_that_forgets_remembers_nothing(tmp_path: Path):
    with Vault.none() as vault:
        release, reading, facts = a_publication()
        vault.publish(release, reading, facts=facts)
        assert vault.bynames([reading.dossiers[0].person]) == {}
        assert vault.known_about(reading.dossiers) == reading.dossiers
        assert vault.taken() == vault.decisions() == ()
    assert list(tmp_path.iterdir()) == []


def test_release_of_an_unsafe_draft_cannot_be_made(vault: Vault):
    release, _, _ = a_publication()
    with pytest.raises(Exception, match="nothing was released"):
        Release(draft=release.draft, verdict=replace(release.verdict, complete=False))


def test_vault_is_never_made_twice_nor_without_a_passphrase(vault: Vault, folder: Path, tmp_path: Path):
    with pytest.raises(VaultError, match="already a vault"):
        Vault.create(folder, PASSPHRASE)
    with pytest.raises(VaultError, match="needs a passphrase"):
        Vault.create(tmp_path / "other", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case"]


def test_vault_that_is_not_there_is_told_with_the_next_step(tmp_path: Path):
    with pytest.raises(VaultError, match="byname vault new"):
        Vault.open(tmp_path / "none", PASSPHRASE)


def test_vault_whose_file_is_gone_is_not_made_anew(vault: Vault, folder: Path):
    """An empty vault in its place would count no earlier publication."""
    vault.close()
    (folder / "vault").unlink()
    with pytest.raises(VaultError, match="missing"):
        Vault.open(folder, PASSPHRASE)
    (folder / "vault").touch()
    with pytest.raises(VaultError, match="damaged"):
        Vault.open(folder, PASSPHRASE)


def test_vault_is_for_its_owner_only_and_shows_no_word(vault: Vault, folder: Path):
    _publish(vault)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert b"Zarnow" not in path.read_bytes()
        assert b"Heron" not in path.read_bytes()
        assert b"SQLite" not in path.read_bytes()
    assert "Heron" not in repr(vault)


def test_wrong_passphrase_opens_nothing(vault: Vault, folder: Path):
    vault.close()
    with pytest.raises(VaultError, match="passphrase does not open"):
        Vault.open(folder, PASSPHRASE + " ")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_any_flipped_bit_is_found_before_anything_is_read(vault: Vault, folder: Path, place: float, bit: int):
    vault.close()
    file = folder / "vault"
    data = file.read_bytes()
    at = int(place * len(data))
    file.write_bytes(data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :])
    try:
        with pytest.raises(VaultError):
            Vault.open(folder, PASSPHRASE)
    finally:
        file.write_bytes(data)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.one_of(st.floats(0, 1, exclude_max=True), st.integers(0, 7).map(lambda n: n / 8)))
def test_any_truncation_is_found(vault: Vault, folder: Path, place: float):
    vault.close()
    file = folder / "vault"
    data = file.read_bytes()
    file.write_bytes(data[: int(place * len(data))])
    try:
        with pytest.raises(VaultError):
            Vault.open(folder, PASSPHRASE)
    finally:
        file.write_bytes(data)


def test_page_put_in_the_place_of_another_is_found(vault: Vault, folder: Path):
    vault.close()
    file = folder / "vault"
    data = file.read_bytes()
    file.write_bytes(data[:4096] + data[8192:12288] + data[4096:8192] + data[12288:])
    with pytest.raises(VaultError):
        Vault.open(folder, PASSPHRASE)


def test_disk_that_cannot_be_written_is_told(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(VaultError, match="cannot be made there"):
        Vault.create(tmp_path / "file" / "case", PASSPHRASE)

from __future__ import annotations

import pytest

from bot.findings import Gravity
from bot.intents.codes import Code
from bot.intents.reading import read_files
from bot.intents.showing import explain, show
from bot.intents.wording import WORDS
from bot.words import LANGUAGES
from tests.intents.faults import FAULTS, Fault

# Those that no file can show: they are about folders, bytes, and words that are tried; they have tests of their own.
OF_FOLDERS = {Code.UNREADABLE, Code.NOT_UTF8, Code.TOO_WIDE}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code} {fault.name}")
def test_a_fault_is_found_where_it_is_and_nothing_else_is(
    fault: Fault, brand_files: dict[str, bytes]
) -> None:
    reading = read_files({**brand_files, fault.path: fault.data})
    found = [(finding.code, finding.place) for finding in reading.findings]
    assert found == [(fault.code, fault.place)], show(reading.findings, form="text", language="en")


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code} {fault.name}")
def test_files_with_an_error_are_not_used_and_those_with_a_remark_are(
    fault: Fault, brand_files: dict[str, bytes]
) -> None:
    reading = read_files({**brand_files, fault.path: fault.data})
    wrong = Code(fault.code).gravity is Gravity.ERROR
    assert (reading.catalogue is None) is wrong


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code} {fault.name}")
def test_a_fault_is_explained_with_its_mend(
    fault: Fault, language: str, brand_files: dict[str, bytes]
) -> None:
    (finding,) = read_files({**brand_files, fault.path: fault.data}).findings
    message, mend = explain(finding, language)
    assert message
    assert mend
    assert "None" not in message + mend


def test_every_code_has_a_fault() -> None:
    assert {fault.code for fault in FAULTS} == set(Code) - OF_FOLDERS


def test_every_wording_is_needed_by_a_fault(brand_files: dict[str, bytes]) -> None:
    said = set()
    for fault in FAULTS:
        for finding in read_files({**brand_files, fault.path: fault.data}).findings:
            key = f"{finding.code}.{finding.facts.get('case')}"
            said.add(key if key in WORDS else finding.code)
    keys = WORDS.keys()
    worded = {key for key in keys if key[:3] in set(Code) - OF_FOLDERS and ".mend" not in key}
    assert worded == said

"""The catalogues are what the code and the translations give, complete, and lose nothing."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

import migrateiq_desktop

ROOT = Path(migrateiq_desktop.__file__).parent.parent
LANGUAGES = ("en", "de", "zh_CN")
FORMS = {"en": 2, "de": 2, "zh_CN": 1}
PLACEHOLDER = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    """`ui/translations.py`, which stands outside the package."""
    sys.path.insert(0, str(ROOT / "ui"))
    spec = importlib.util.spec_from_file_location(
        "ui_translations", ROOT / "ui" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(ROOT / "ui"))


def messages(language: str) -> Iterator[tuple[str, list[str]]]:
    """Each text with its translation, one or one for each form of a number."""
    file = ROOT / "resources" / "translations" / f"migrateiq_{language}.ts"
    for message in ET.parse(file).iter("message"):  # noqa: S314  our own file
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        yield message.findtext("source", ""), [form.text or "" for form in forms]


def test_nothing_collected_or_compiled_is_stale(tool: ModuleType) -> None:
    """`make translations` brings it up to date."""
    assert tool.stale_files() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(tool: ModuleType, language: str) -> None:
    assert tool.missing(tool.source_of(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_value_gets_lost_in_translation(language: str) -> None:
    lost = [
        (text, shown)
        for text, forms in messages(language)
        for shown in forms
        if set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(shown))
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_what_a_letter_chooses_has_one_in_every_language(language: str) -> None:
    marked = re.compile(r"&(?=\w)")
    differ = [
        (text, shown)
        for text, forms in messages(language)
        for shown in forms
        if len(marked.findall(text)) != len(marked.findall(shown))
    ]
    assert differ == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_own_forms_of_a_number(language: str) -> None:
    counts = {len(forms) for _, forms in messages(language)}
    assert counts == ({FORMS[language]} if language == "en" else {1, FORMS[language]})


def test_an_untranslated_text_and_a_stale_file_are_found(tool: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "migrateiq_de.ts"
    source.write_text(
        "<TS><context><message><source>a</source><translation>b</translation></message>"
        '<message><source>c</source><translation type="unfinished"></translation></message>'
        "</context></TS>",
        "utf-8",
    )
    assert tool.missing(source) == ["c"]

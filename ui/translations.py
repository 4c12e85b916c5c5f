"""Collects the texts of the window into `resources/translations/*.ts` and compiles them.

`python ui/translations.py` adds new texts, drops those that are gone, and writes the catalogues
that the program loads; `--check` writes nothing and says what is stale or untranslated.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import service_texts
import template_texts

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "translations"
CATALOGUES = ROOT / "migrateiq_desktop" / "gui" / "generated" / "translations"
PLURALS_ONLY = "en"
"""The language of the texts themselves: only what changes with a number is written anew."""
LANGUAGES = (PLURALS_ONLY, "de", "zh_CN")


def main() -> int:
    """Update and compile, or check; the exit code is 1 when something is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    if parser.parse_args().check:
        sources = [source_of(language) for language in LANGUAGES]
        stale = [*stale_files(), *(path.name for path in sources if missing(path))]
        sys.stdout.writelines(f"stale or untranslated: {name}\n" for name in stale)
        return 1 if stale else 0
    service_texts.write()
    template_texts.write()
    update(SOURCES)
    compile_all(SOURCES, CATALOGUES)
    for language in LANGUAGES:
        left = len(missing(source_of(language)))
        sys.stdout.write(f"{language}: {left} untranslated\n")
    return 0


def source_of(language: str, folder: Path = SOURCES) -> Path:
    """Where a language's translations stand, to be changed by hand or with Qt Linguist."""
    return folder / f"migrateiq_{language}.ts"


def stale_files() -> list[str]:
    """The files that differ from what the code and the translations give now."""
    with tempfile.TemporaryDirectory() as temporary:
        sources, catalogues = Path(temporary, "sources"), Path(temporary, "catalogues")
        said = Path(temporary, service_texts.TARGET.name)
        service_texts.write(said)
        in_templates = Path(temporary, template_texts.TARGET.name)
        template_texts.write(in_templates)
        shutil.copytree(SOURCES, sources)
        update(sources)
        compile_all(SOURCES, catalogues)
        pairs = [
            *((source_of(one), source_of(one, sources)) for one in LANGUAGES),
            (service_texts.TARGET, said),
            (template_texts.TARGET, in_templates),
            *((CATALOGUES / path.name, path) for path in sorted(catalogues.iterdir())),
        ]
        return [
            present.relative_to(ROOT).as_posix()
            for present, fresh in pairs
            if not present.exists() or present.read_bytes() != fresh.read_bytes()
        ]


def update(folder: Path) -> None:
    """Bring the texts of the code and the forms into each language's file."""
    gui = ROOT / "migrateiq_desktop" / "gui"
    code = [path for path in gui.rglob("*.py") if not path.name.startswith(("ui_", "resources_"))]
    texts = [path.relative_to(ROOT).as_posix() for path in (*code, *ROOT.glob("ui/*.ui"))]
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        _run(
            "lupdate",
            *sorted(texts),
            # no positions, which would change with each line that is added
            *("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"),
            *("-target-language", language),
            *(("-pluralonly",) if language == PLURALS_ONLY else ()),
            *("-ts", str(source_of(language, folder))),
        )


def compile_all(sources: Path, folder: Path) -> None:
    """Compile each language's file into the catalogue that the program loads."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source = source_of(language, sources)
        _run("lrelease", "-silent", str(source), "-qm", str(folder / f"{source.stem}.qm"))


def missing(source: Path) -> list[str]:
    """The texts of a language's file that have no translation yet."""
    return [
        message.findtext("source", "")
        for message in ET.parse(source).iter("message")  # noqa: S314  our own file
        if not translated(message)
    ]


def translated(message: ET.Element) -> bool:
    """Whether a message says everything that it shall."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def _run(tool: str, *arguments: str) -> None:
    program = str(Path(sys.executable).parent / f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, cwd=ROOT)  # noqa: S603  our own tool and files


if __name__ == "__main__":
    sys.exit(main())

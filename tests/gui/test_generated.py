"""What is compiled from ui/ and resources/ is committed, and must be what the sources give."""

import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType

import pytest

import migrateiq_desktop
from migrateiq_desktop.gui.theme.tokens import DARK, LIGHT, Scheme, Token

ROOT = Path(migrateiq_desktop.__file__).parent.parent


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    """`ui/compile.py`, which stands outside the package."""
    spec = importlib.util.spec_from_file_location("ui_compile", ROOT / "ui" / "compile.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def fresh(compiler: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything compiled now."""
    folder = tmp_path_factory.mktemp("fresh")
    compiler.compile_all(folder)
    return folder


def test_nothing_compiled_is_stale(compiler: ModuleType, fresh: Path) -> None:
    assert (fresh / "ui_main_window.py").exists()
    assert compiler.differing(compiler.GENERATED, fresh) == []


def test_a_stale_file_a_missing_one_and_a_left_over_are_found(
    compiler: ModuleType, fresh: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(fresh, tmp_path / "generated")
    assert compiler.differing(folder, fresh) == []
    changed, missing, extra = (
        folder / name for name in ("ui_welcome.py", "ui_settings.py", "ui_gone.py")
    )
    changed.write_text(changed.read_text("utf-8") + "\nx = 1\n", "utf-8")
    missing.unlink()
    extra.write_text("", "utf-8")
    assert set(compiler.differing(folder, fresh)) == {changed, missing, extra}


def test_the_compilers_version_does_not_make_a_file_stale(
    compiler: ModuleType, fresh: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(fresh, tmp_path / "generated")
    form = folder / "ui_welcome.py"
    form.write_text(form.read_text("utf-8").replace("version 6.", "version 7."), "utf-8")
    assert compiler.differing(folder, fresh) == []


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda scheme: scheme.name)
def test_the_icons_have_the_colours_of_their_scheme(scheme: Scheme) -> None:
    pictures = sorted((ROOT / "resources" / "icons" / scheme.name).glob("*.svg"))
    assert len(pictures) == 6
    allowed = {scheme[Token.MUTED], scheme[Token.LABEL]}
    for picture in pictures:
        used = set(re.findall(r"#[0-9A-Fa-f]{6}", picture.read_text("utf-8")))
        assert used
        assert used <= allowed

"""What Windows and macOS are told of the program, as far as it can be checked without them."""

import ast
import plistlib
import struct
from pathlib import Path

from migrateiq_desktop import __version__

from .scripts import script


def test_windows_is_told_name_and_version() -> None:
    text = script("windows/version_info").version_info("migrateiq", "The command")
    # PyInstaller evaluates it: calls and literals, nothing else
    tree = ast.parse(text, mode="eval")
    assert {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    } == {
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    }
    said = {
        tuple(ast.literal_eval(one) for one in node.args)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "StringStruct"
    }
    assert ("ProductVersion", __version__) in said
    assert ("OriginalFilename", "migrateiq.exe") in said


def test_macos_opens_the_window_for_a_migration_file() -> None:
    said = script("macos/info_plist").info_plist()
    assert plistlib.loads(plistlib.dumps(said)) == said
    assert said["CFBundleExecutable"] == "migrateiq-desktop"
    # PyInstaller takes it from whichever program comes last
    assert said["LSBackgroundOnly"] is False
    owned = [one for one in said["CFBundleDocumentTypes"] if one["LSHandlerRank"] == "Owner"]
    (declared,) = said["UTExportedTypeDeclarations"]
    assert [one["LSItemContentTypes"] for one in owned] == [[declared["UTTypeIdentifier"]]]
    endings = declared["UTTypeTagSpecification"]["public.filename-extension"]
    assert endings == ["migrateiq.yaml", "migrateiq.yml"]


def test_icons_have_a_picture_for_each_size(tmp_path: Path) -> None:
    icons = script("icons")
    icons.write_ico(tmp_path / "app.ico")
    icons.write_icns(tmp_path / "app.icns")
    ico = (tmp_path / "app.ico").read_bytes()
    _, kind, count = struct.unpack_from("<3H", ico)
    assert kind == 1
    # a byte for the width, 0 for 256
    widths = [ico[6 + 16 * one] or 256 for one in range(count)]
    assert sorted(widths) == sorted(icons.WINDOWS_SIZES)
    icns = (tmp_path / "app.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)

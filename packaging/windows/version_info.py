"""What Windows shows under a program's Properties, in the form that PyInstaller reads.

Source: https://learn.microsoft.com/windows/win32/menurc/versioninfo-resource.
"""

import identity

# language 0409 (English, United States), character set 04B0 (Unicode)
_TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def version_info(program: str, description: str) -> str:
    """The resource of one of the programs, as PyInstaller's `version` file has it."""
    said = {
        "CompanyName": identity.PUBLISHER,
        "FileDescription": description,
        "FileVersion": identity.version(),
        "InternalName": program,
        "LegalCopyright": identity.COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": identity.APP_NAME,
        "ProductVersion": identity.version(),
    }
    strings = "\n".join(f"      StringStruct({key!r}, {value!r})," for key, value in said.items())
    return _TEXT.format(numbers=identity.numeric_version(), strings=strings)

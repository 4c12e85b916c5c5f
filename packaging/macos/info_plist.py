"""What macOS reads of the app before it starts: which program, which version, which files it opens.

Source: https://developer.apple.com/documentation/bundleresources/information-property-list.
"""

import identity

TYPE = f"{identity.IDENTIFIER}.migration"


def info_plist() -> dict[str, object]:
    """The entries that differ from, or are missing in, those that PyInstaller writes."""
    return {
        # the bundle has two programs: the window is the app, and it isn't a background one
        "CFBundleExecutable": identity.NAME,
        "LSBackgroundOnly": False,
        "CFBundleShortVersionString": ".".join(map(str, identity.numeric_version()[:3])),
        "CFBundleVersion": ".".join(map(str, identity.numeric_version()[:3])),
        "CFBundleLocalizations": ["en", "de", "zh_CN"],
        "LSApplicationCategoryType": "public.app-category.business",
        # what the oldest of the bundled libraries' wheels for macOS asks for
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": identity.COPYRIGHT,
        "CFBundleDocumentTypes": [
            _document(identity.MIGRATION_NAME, TYPE, "Owner"),
            # a migration file may have any name: the program is offered for YAML, and no more
            _document("YAML", "public.yaml", "Alternate"),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": TYPE,
                "UTTypeDescription": identity.MIGRATION_NAME,
                "UTTypeConformsTo": ["public.yaml"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": list(identity.MIGRATION_ENDINGS),
                    "public.mime-type": [identity.MIGRATION_TYPE],
                },
            }
        ],
    }


def _document(name: str, content_type: str, rank: str) -> dict[str, object]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor" if rank == "Owner" else "Viewer",
        "LSHandlerRank": rank,
        "LSItemContentTypes": [content_type],
    }

"""What the bundle goes without: modules that are never imported, files that nothing opens.

Knows names only. Source of the dangers of bundling a system's graphics libraries:
https://pyinstaller.org/en/stable/usage.html (GNU/Linux).
"""

import re
import sys

MODULES = [
    # development: what a library offers for tests, builds and other frameworks
    "IPython",
    "PIL",
    "_pytest",
    "authlib",
    "boolean",
    "cyclonedx",
    "datasette",
    "django",
    # which Python 3.12 no longer has: PyInstaller's hook for it must not find it left out there
    *(("distutils",) if sys.version_info < (3, 12) else ()),
    "docutils",
    "hypothesis",
    "jinja2",
    "jsonschema",
    "lib2to3",
    "license_expression",
    "matplotlib",
    "mypy",
    "numpy.distutils",
    "numpy.f2py",
    "openpyxl",
    "pip",
    "pkg_resources",
    "pyarrow.conftest",
    "pyarrow.tests",
    "pytest",
    "qtawesome",
    "setuptools",
    "sqlalchemy.testing",
    # a second one of its kind
    "brotlicffi",
    "uvloop",
    # pyarrow and duckdb use them where they are there; we hand them no arrays
    "pandas",
    "polars",
    "scipy",
    # what the plots' library has beyond plots
    "OpenGL",
    "pyqtgraph.canvas",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    # other windows
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "gi",
    "tkinter",
]
_UNWANTED = re.compile(
    r"""
      (^|/)tests?/
    | /__pycache__/
    | \.(pxd|pxi|pyx|hpp|h|pyi|a)$
    # Arrow's parts that talk to servers: what all of it is linked with (libarrow_substrait) stays
    | ^(pyarrow/)?(lib)?(arrow_(flight|s3|python_flight)|gandiva)
    | ^pyarrow/_(flight|substrait|gandiva|s3fs|gcsfs|azurefs|hdfs|orc|dataset_orc)\.
    | ^pyarrow/(_pyarrow_cpp_tests|src/)
    # the same library by other names
    | ^pyarrow/libarrow[^/]*\.so(\.\d+\.\d+\.\d+)?$
    # drivers bring their own of these, and must not find older ones in the process
    | ^lib(X11|X11-xcb|Xau|Xdmcp|bsd|md|stdc\+\+|gcc_s|fontconfig|freetype|expat|dbus-1|png16)[.-]
    # what the bundled D-Bus would need: the system's has its own
    | ^lib(cap|gcrypt|gpg-error|lz4|systemd)[.]
    # what GTK's look came with, which is left out below
    | ^lib(atk|atspi|blkid|cairo|datrie|epoxy|fribidi|gdk|gio|gmodule|gobject|graphite2|gtk)[.\d_-]
    | ^lib(harfbuzz|jpeg|mount|pango\w*|pixman|selinux|thai|X[a-z]\w*)[.\d-]
    # the plots' library: pictures and colours that ours don't use
    | ^pyqtgraph/(examples|icons/peegee|colors/maps)/
    | ^numpy/(f2py|distutils)/
    # Qt: no QML, PDF, virtual keyboard, embedded screens, databases
    | (lib|/)Qt6?(Qml|Quick|Pdf|VirtualKeyboard|EglF[Ss]|Sql|Test|3D|Labs)
    | Qt/(qml|resources|libexec|metatypes)/
    | plugins/(egldeviceintegrations|generic|networkinformation|printsupport|qmltooling|sqldrivers)/
    | plugins/platformthemes/[^/]*gtk
    | plugins/platforms/[^/]*(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)
    | plugins/platforminputcontexts/[^/]*virtualkeyboard
    | plugins/imageformats/[^/]*q(gif|icns|jpeg|pdf|tga|tiff|wbmp|webp)
    # its own words, in other languages than those that the program speaks
    | PySide6/(Qt/)?translations/(?!qtbase_(de|en|zh_CN)\.qm)[^/]+\.qm$
    """,
    re.VERBOSE,
)


def is_wanted(target: str) -> bool:
    """Whether a file of the bundle (by its path in it) is kept."""
    return not _UNWANTED.search(target.replace("\\", "/"))

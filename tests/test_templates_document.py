"""docs/templates.md shows the templates that there are, and an example that is one."""

import re
import subprocess
import sys
from pathlib import Path

from migrateiq_desktop.importers.filling import fill_in
from migrateiq_desktop.importers.template_file import read_template
from migrateiq_desktop.model.template import BlankKind, Industry

DOCS = Path(__file__).parents[1] / "docs"
TEXT = (DOCS / "templates.md").read_text(encoding="utf-8")


def test_the_table_is_fresh() -> None:
    program = "import make_template_table as made; print(made.is_fresh())"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=DOCS, check=True, capture_output=True, text=True
    )
    assert done.stdout == "True\n", "run: python docs/make_template_table.py"


def test_the_example_is_a_template() -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
    template = read_template(block, "the example")
    connector = fill_in(template, {"account": "acme"})
    assert connector.base_url == "https://acme.shop.example.com/v1"


def test_kinds_and_industries_are_named() -> None:
    assert all(f"`{kind}`" in TEXT for kind in BlankKind)
    assert ", ".join(Industry) in TEXT

"""Writes the table of docs/templates.md anew, out of resources/templates.

Usage: python docs/make_template_table.py
"""

from pathlib import Path

from migrateiq_desktop.services.templates import TemplateLibrary

DOCUMENT = Path(__file__).parent / "templates.md"
BEGIN = "<!-- made of resources/templates by docs/make_template_table.py -->\n"
END = "<!-- end -->"


def table() -> str:
    """A row for each template."""
    lines = ["| template | system | streams | to fill in |", "|---|---|---|---|"]
    for one in TemplateLibrary().all():
        streams = ", ".join(name.replace("${", "`").replace("}", "`") for name in one.streams)
        fields = ", ".join(field.label for field in one.fields) or "–"
        name = f"[{one.name}]({one.documentation})"
        lines.append(f"| `{one.id}` | {name} | {streams} | {fields} |")
    return "\n".join(lines) + "\n"


def with_table(text: str) -> str:
    """The document with the table in its place."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(with_table(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")

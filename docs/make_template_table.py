"""Writes the table of templates.md anew, out of resources/templates: in English and translated.

Usage: python docs/make_template_table.py
"""

from pathlib import Path

from migrateiq_desktop.services.templates import TemplateLibrary

DOCUMENTS = [Path(__file__).parent / "templates.md", *Path(__file__).parent.glob("*/templates.md")]
BEGIN = "<!-- made of resources/templates by docs/make_template_table.py -->\n"
END = "<!-- end -->"


def table(head: str) -> str:
    """A row for each template, below the titles."""
    lines = [head, "|---|---|---|---|"]
    for one in TemplateLibrary().all():
        streams = ", ".join(name.replace("${", "`").replace("}", "`") for name in one.streams)
        fields = ", ".join(field.label for field in one.fields) or "–"
        name = f"[{one.name}]({one.documentation})"
        lines.append(f"| `{one.id}` | {name} | {streams} | {fields} |")
    return "\n".join(lines) + "\n"


def with_table(text: str) -> str:
    """The document with the table in its place; its titles stay, in their language."""
    before, _, rest = text.partition(BEGIN)
    there, _, after = rest.partition(END)
    head = there.partition("\n")[0]
    return f"{before}{BEGIN}{table(head)}{END}{after}"


def is_fresh() -> bool:
    """Whether every document has the table as it is now."""
    texts = [document.read_text(encoding="utf-8") for document in DOCUMENTS]
    return texts == [with_table(text) for text in texts]


if __name__ == "__main__":
    for document in DOCUMENTS:
        document.write_text(with_table(document.read_text(encoding="utf-8")), encoding="utf-8")

"""The gallery: what comes with the program, found and filled in."""

from pathlib import Path

import pytest

from migrateiq_desktop.importers.template_file import read_template
from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.model.template import Industry
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.templates import TemplateLibrary, shipped_folder

SHIPPED = sorted(shipped_folder().glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_comes_with_the_program_is_right(path: Path) -> None:
    template = read_template(path.read_text(encoding="utf-8"), path.name)
    assert template.id == path.stem


async def test_the_gallery(services: Services) -> None:
    everything = await services.templates.list()
    assert [one.name for one in everything] == sorted(
        (one.name for one in everything), key=str.casefold
    )
    assert {one.id for one in everything} == {path.stem for path in SHIPPED}
    assert "zendesk" in {one.id for one in await services.templates.list("zendesk tickets")}
    support = await services.templates.list(industry=Industry.SUPPORT)
    assert {"zendesk"} <= {one.id for one in support} < {one.id for one in everything}


async def test_one_is_filled_in(services: Services) -> None:
    definition = await services.templates.definition(
        "zendesk", {"subdomain": "acme", "email": "me@acme.org"}
    )
    assert definition.origin == "https://acme.zendesk.com:443"
    await services.connectors.save("desk", definition)
    assert (await services.connectors.get("desk")).definition == definition


async def test_a_wrong_name_and_a_wrong_value(services: Services) -> None:
    with pytest.raises(NotFoundError) as raised:
        await services.templates.get("zendsk")
    assert raised.value.next_step == "Did you mean zendesk?"
    template = await services.templates.get("zendesk")
    with pytest.raises(DefinitionError, match="Subdomain"):
        await services.templates.definition(template, {"subdomain": "a.b", "email": "me@acme.org"})


async def test_a_file_of_ones_own(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(SHIPPED[0].read_text(encoding="utf-8"), encoding="utf-8")
    assert (await services.templates.read(path)).id == SHIPPED[0].stem
    path.write_text("id: own", encoding="utf-8")
    with pytest.raises(DefinitionError, match="is missing"):
        await services.templates.read(path)


def test_a_folder_without_templates(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="The templates are not there"):
        TemplateLibrary(tmp_path).all()

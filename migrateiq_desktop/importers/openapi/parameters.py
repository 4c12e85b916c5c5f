"""An operation's parameters, of whichever version of OpenAPI. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from migrateiq_desktop.model.base import Scalar

from .references import NOTHING, Node, References, as_list, as_node

_LARGEST_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a request may or has to say."""

    name: str
    place: str
    """query, path, header, cookie; body and formData in Swagger 2."""
    required: bool
    schema: Node
    """Of its value; in Swagger 2 the parameter itself."""

    @property
    def value(self) -> Scalar | None:
        """What it has when nothing else is wanted: its default, or its only choice."""
        found = self.schema.get("default")
        if found is None:
            choices = as_list(self.schema.get("enum"))
            found = choices[0] if len(choices) == 1 else self.schema.get("const")
        return found if isinstance(found, (str, int, float)) and found != "" else None

    @property
    def page_size(self) -> int | None:
        """Of a parameter that says how many: as many as a page may have, up to 1,000."""
        most = self.schema.get("maximum")
        if isinstance(most, (int, float)) and not isinstance(most, bool) and most >= 1:
            return int(min(most, _LARGEST_PAGE))
        return None


def parameters_of(references: References, *levels: object) -> tuple[Parameter, ...]:
    """The parameters of path and operation; the operation's own win."""
    found: dict[tuple[str, str], Parameter] = {}
    for level in levels:
        for one in as_list(level):
            node = references.resolve(one)
            name, place = node.get("name"), node.get("in")
            if isinstance(name, str) and isinstance(place, str) and name:
                schema = references.resolve(node["schema"]) if "schema" in node else node
                if "content" in node:
                    schema = _of_content(references, node["content"])
                required = node.get("required") is True or place == "path"
                found[name, place] = Parameter(name, place, required, schema)
    return tuple(found.values())


def _of_content(references: References, content: object) -> Node:
    for media in as_node(content).values():
        return references.resolve(as_node(media).get("schema"))
    return NOTHING


def fixed_params(
    parameters: Iterable[Parameter], place: str, values: Mapping[str, str]
) -> tuple[dict[str, Scalar], list[str]]:
    """Required parameters of a place with their values, and the names of those without one."""
    params: dict[str, Scalar] = {}
    needs: list[str] = []
    for one in parameters:
        if one.place != place:
            continue
        if one.name in values:
            params[one.name] = values[one.name]
        elif one.required:
            if one.value is None:
                needs.append(one.name)
            else:
                params[one.name] = one.value
    return params, needs

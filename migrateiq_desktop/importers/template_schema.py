"""The JSON Schema of a template file, for editors: made of the models, as the other one is."""

from migrateiq_desktop.model.template import Template, TemplateField, TemplateKey

from .attribute_docs import attribute_docs
from .schema import SchemaNode, migration_file_schema


def template_schema() -> SchemaNode:
    """The JSON Schema (draft 2020-12), with descriptions.

    What a blank stands in is a text: numbers and switches of the connector can't hold one.
    """
    schema = Template.model_json_schema(by_alias=True, mode="validation")
    own = schema.pop("$defs")
    for model, node in ((Template, schema), *((one, own[one.__name__]) for one in _PARTS)):
        for name, text in attribute_docs(model).items():
            node["properties"][name].setdefault("description", text)
    definitions = migration_file_schema()["$defs"]
    if not isinstance(definitions, dict):
        raise TypeError("definitions are a mapping")
    schema["properties"]["connector"] = {
        "$ref": "#/$defs/RestConnector",
        "description": attribute_docs(Template).get("connector", ""),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "MigrateIQ connector template",
        "$defs": {**definitions, **own},
    }


_PARTS = (TemplateField, TemplateKey)

"""What has changed between two definitions is said in words."""

from migrateiq_desktop.gui.syncs.version_texts import differences
from migrateiq_desktop.model.sync import Sync


def sync(**said: object) -> Sync:
    return Sync.model_validate({"source": "api", **said})


def orders(**transform: object) -> Sync:
    return sync(streams=[{"resource": "orders", "transform": transform}])


def test_settings_and_streams() -> None:
    after = sync(destination="file", frequency="DAILY", max_rejected="1%")
    assert differences(sync(), after) == (
        "Destination: file instead of Local data",
        "Runs: Daily instead of By hand",
        "At most rejected: 1% instead of no limit",
    )
    two = sync(streams=[{"resource": "orders", "table": "sales"}, {"resource": "items"}])
    one = sync(streams=[{"resource": "orders", "write_disposition": "append"}])
    assert differences(one, two) == (
        "items: added",
        "orders: into sales instead of orders",
        "orders: written otherwise: automatic",
    )
    assert differences(two, two) == ()


def test_mappings() -> None:
    before = orders(field_mappings={"a": "x"}, rules=[{"field": "x", "required": True}])
    after = orders(
        fields=[{"source": "a", "name": "x", "type": "int"}, {"source": "b", "name": "y"}],
        drop=["c"],
        filter="x > 1",
    )
    assert differences(before, after) == (
        "orders: a is converted to whole number",
        "orders: b becomes y",
        "orders: c is left out",
        "orders: filter: x > 1",
        "orders: rules of x are gone",
    )
    assert "orders: no filter any more" in differences(after, before)

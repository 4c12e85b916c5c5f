"""Keeping the computer awake: a session bus with a service that notes who asks."""

import pytest

from migrateiq_desktop.services.keeping_awake import KeepingAwake


def test_without_any_such_service_runs_go_on_and_the_log_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    # the tests' session bus is nowhere
    keeping = KeepingAwake()
    keeping.want(awake=True)
    keeping.close()
    assert keeping.is_refused
    assert "no way of being kept awake" in caplog.text

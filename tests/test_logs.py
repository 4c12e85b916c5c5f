import base64
import io
import logging
import stat
from pathlib import Path

import httpx
import pytest

from migrateiq_desktop.logs import LOG_NAME, PrivateFileHandler, set_up_logging
from migrateiq_desktop.model.secret import Redactor

KEY = "CANARY/key+1 with blank"
logger = logging.getLogger("migrateiq_desktop.tests")


def log_of_everything(redactor: Redactor, folder: Path) -> str:
    """What stands in the log after the key was logged in every way."""
    take_down = set_up_logging(redactor, level=logging.DEBUG, folder=folder)
    try:
        logger.info("plain %s", KEY)
        logger.debug("quoted %r", {"key": KEY})
        logger.info("in an address %s", httpx.URL("https://a.example", params={"key": KEY}))
        logger.info("coded %s", base64.b64encode(f"me:{KEY}".encode()).decode())
        try:
            int(KEY)
        except ValueError:
            logger.exception("failed", stack_info=True)
    finally:
        take_down()
    return (folder / LOG_NAME).read_text(encoding="utf-8")


def test_no_secret_reaches_the_file(tmp_path: Path) -> None:
    text = log_of_everything(Redactor([KEY]), tmp_path / "logs")

    assert "CANARY" not in text
    assert base64.b64encode(b"CANARY/key").decode()[:8] not in text
    assert text.count("***") >= 5
    assert "ValueError" in text


def test_the_same_log_holds_the_key_when_nobody_knows_it(tmp_path: Path) -> None:
    assert "CANARY" in log_of_everything(Redactor(), tmp_path)


def test_a_secret_learnt_later_is_masked_too() -> None:
    redactor, stream = Redactor(), io.StringIO()
    take_down = set_up_logging(redactor, stream=stream)
    redactor.add(KEY)
    logger.warning("key %s", KEY)
    take_down()

    assert stream.getvalue().endswith("WARNING migrateiq_desktop.tests: key ***\n")


def test_http_clients_do_not_log_their_addresses() -> None:
    stream = io.StringIO()
    take_down = set_up_logging(Redactor(), level=logging.DEBUG, stream=stream)
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    with httpx.Client(transport=transport) as client:
        client.get("https://a.example/?key=CANARY")
    for name in ("httpcore.connection", "sqlalchemy.engine", "another"):
        logging.getLogger(name).info("CANARY")
    logger.debug("seen")
    take_down()

    assert "seen" in stream.getvalue()
    assert "CANARY" not in stream.getvalue()


def test_file_and_folder_are_their_owners_only(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    log_of_everything(Redactor(), folder)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / LOG_NAME).stat().st_mode) == 0o600


def test_old_files_are_rotated_and_stay_private(tmp_path: Path) -> None:
    handler = PrivateFileHandler(tmp_path / "small.log", maxBytes=100, backupCount=2)
    for number in range(20):
        handler.emit(logging.makeLogRecord({"msg": f"line {number:03} " + "x" * 40}))
    handler.close()

    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["small.log", "small.log.1", "small.log.2"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    assert "line 019" in (tmp_path / "small.log").read_text(encoding="utf-8")


def test_a_link_in_place_of_the_log_is_refused(tmp_path: Path) -> None:
    (tmp_path / LOG_NAME).symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OSError, match=LOG_NAME):
        set_up_logging(Redactor(), folder=tmp_path)
    assert not (tmp_path / "elsewhere").exists()


def test_taking_down_leaves_the_root_logger_as_it_was(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("httpx").level)

    set_up_logging(Redactor(), level=logging.DEBUG, folder=tmp_path, stream=io.StringIO())()

    assert (root.level, list(root.handlers), logging.getLogger("httpx").level) == before

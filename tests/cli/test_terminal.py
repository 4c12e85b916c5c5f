import io
import os
import subprocess
import sys
from decimal import Decimal

import pytest
from rich.text import Text

from migrateiq_desktop.cli.terminal import Terminal, printable
from tests.cli.terminals import MemoryTerminal


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zürich – 東京", "Zürich – 東京"),
        ("a\nb", "a\nb"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\rb\x07", "a\\rb\\x07"),
        ("abc\u202ecba", "abc\\u202ecba"),
        ("half \ud800", "half \\ud800"),
    ],
)
def test_control_characters_are_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_results_and_messages_go_apart() -> None:
    terminal = MemoryTerminal()
    terminal.say("result")
    terminal.note("message")
    assert (terminal.out.getvalue(), terminal.err.getvalue()) == ("result\n", "message\n")


def test_json_is_one_exact_line() -> None:
    terminal = MemoryTerminal()
    terminal.write_json({"n": 2**70, "d": Decimal("1.10"), "t": "é"})
    assert terminal.out.getvalue() == '{"n":1180591620717411303424,"d":1.10,"t":"é"}\n'


def test_a_pipe_gets_utf_8_whatever_the_locale() -> None:
    program = (
        "from migrateiq_desktop.cli.terminal import Terminal\n"
        "Terminal.standard().write_json({'name': 'Z\\u00fcrich \\U0001f600'})\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", program],
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    )
    assert done.stdout == '{"name":"Zürich 😀"}\n'.encode()


def test_messages_are_masked_and_results_are_data() -> None:
    terminal = MemoryTerminal()
    terminal.mask = lambda text: text.replace("tiger", "***")
    terminal.note("the key tiger")
    assert terminal.err.getvalue() == "the key ***\n"


def test_markup_in_a_text_is_text() -> None:
    terminal = MemoryTerminal()
    terminal.show(Text("[red]:smile:[/]"))
    assert terminal.out.getvalue() == "[red]:smile:[/]\n"


def test_colour_only_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, plain = MemoryTerminal.at_a_person(), MemoryTerminal()
    for terminal in (coloured, plain):
        terminal.show(Text("done", style="green"))
    assert "\x1b[" in coloured.out.getvalue()
    assert plain.out.getvalue() == "done\n"


def test_no_color_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    terminal = MemoryTerminal.at_a_person()
    terminal.show(Text("done", style="green"))
    assert terminal.out.getvalue() == "done\n"


def test_nobody_is_asked_where_nobody_is() -> None:
    assert not MemoryTerminal("yes\n").can_ask
    assert MemoryTerminal.at_a_person().can_ask


@pytest.mark.parametrize(
    ("answer", "agreed"),
    [("y\n", True), ("Yes\n", True), ("\n", False), ("no\n", False), ("", False)],
)
def test_anything_but_yes_is_no(answer: str, agreed: bool) -> None:  # noqa: FBT001
    terminal = MemoryTerminal.at_a_person(answer)
    assert terminal.confirm("Remove it?") is agreed
    assert terminal.err.getvalue() == "Remove it? [y/N] "


def test_what_is_left_of_a_broken_pipe_goes_nowhere() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as broken:
        terminal = Terminal(broken, io.StringIO(), io.StringIO())
        for _ in range(3):
            terminal.say("x" * 100_000)
    # closing the stream flushed what was left, and did not fail


def test_a_reader_that_leaves_ends_nothing() -> None:
    program = (
        "import sys\n"
        "from migrateiq_desktop.cli.terminal import Terminal\n"
        "terminal = Terminal.standard()\n"
        "for number in range(100_000): terminal.say(f'line {number}')\n"
        "terminal.note('came to its end')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"line 0\n"
        process.stdout.close()
        assert process.stderr.read() == b"came to its end\n"
    assert process.returncode == 0

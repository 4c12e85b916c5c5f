"""Splits a copied command line into words, as the shell it was copied for would. Pure.

POSIX quoting with ANSI-C strings (`$'…'`), Windows cmd with carets, and PowerShell's line ends.
Nothing is expanded: `$TOKEN` stays as it is. Browsers copy all of these.
"""

import re

Command = list[str]

_ANSI_C = dict(zip("abeEfnrtv\\'\"?", "\a\b\x1b\x1b\f\n\r\t\v\\'\"?", strict=True))
_CODE = re.compile(r"x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})")
_CMD = re.compile(r"\^\"|\^[ \t]*\r?\n|\^[&%|<>^]")
_BACKTICK_LINE = re.compile(r"`[ \t]*\r?\n")


def commands(text: str) -> list[Command]:
    """The words of each command in a text; pipes and redirections end one.

    Never fails: a quote that is left open ends with the text.
    """
    text = text.replace("\r\n", "\n").replace("\x00", "")
    if _CMD.search(text):
        return _CmdWords(text).all()
    return _PosixWords(_BACKTICK_LINE.sub(" ", text)).all()


class _Words:
    """What both kinds of splitting share: a position, a word that grows, commands that are done."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.word: list[str] | None = None
        self.command: Command = []
        self.done: list[Command] = []

    def all(self) -> list[Command]:
        """Every command that has words."""
        while self.at < len(self.text):
            self.step()
        self.end_command()
        return self.done

    def step(self) -> None:
        """Take the next character or more."""
        raise NotImplementedError

    def add(self, text: str) -> None:
        """Let the word grow; an empty text begins one, as a pair of quotes does."""
        if self.word is None:
            self.word = []
        self.word.append(text)

    def end_word(self) -> None:
        """A blank came."""
        if self.word is not None:
            self.command.append("".join(self.word))
            self.word = None

    def end_command(self) -> None:
        """A line break or a semicolon came."""
        self.end_word()
        if self.command:
            self.done.append(self.command)
            self.command = []

    def skip_to_line_end(self) -> None:
        """Leave out what follows a pipe, a redirection or a comment sign."""
        self.end_command()
        end = self.text.find("\n", self.at)
        self.at = len(self.text) if end < 0 else end


class _PosixWords(_Words):
    """POSIX.1-2024, Shell Command Language, section 2.2, and the ANSI-C strings of bash."""

    def step(self) -> None:
        char = self.text[self.at]
        after = self.text[self.at + 1 : self.at + 2]
        self.at += 1
        if char == "\\":
            self.at += 1
            if after != "\n":
                self.add(after)
        elif char == "'":
            self._until_quote()
        elif char == '"':
            self._double_quoted()
        elif char == "$" and after == "'":
            self.at += 1
            self._ansi_c()
        elif char == "$" and after == '"':
            self.add("")
        elif char in " \t":
            self.end_word()
        elif char == "\n" or (char == ";" and after in {" ", "\n", ""}):
            self.end_command()
        elif char == "&" and after in {" ", "\n", "", "&"}:
            self.end_command()
            self.at += after == "&"
        elif char == "|" or (self.word is None and char in "<>#"):
            self.skip_to_line_end()
        else:
            # an & within a word stands in an address that somebody forgot to quote
            self.add(char)

    def _until_quote(self) -> None:
        end = self.text.find("'", self.at)
        end = len(self.text) if end < 0 else end
        self.add(self.text[self.at : end])
        self.at = end + 1

    def _double_quoted(self) -> None:
        self.add("")
        while self.at < len(self.text):
            char = self.text[self.at]
            after = self.text[self.at + 1 : self.at + 2]
            self.at += 1
            if char == '"':
                return
            if char == "\\" and after and after in '$`"\\\n!':
                self.at += 1
                # history expansion leaves the backslash before ! to browsers' taste: they mean !
                self.add("" if after == "\n" else after)
            else:
                self.add(char)

    def _ansi_c(self) -> None:
        self.add("")
        while self.at < len(self.text):
            char = self.text[self.at]
            self.at += 1
            if char == "'":
                return
            if char != "\\":
                self.add(char)
                continue
            code = _CODE.match(self.text, self.at)
            after = self.text[self.at : self.at + 1]
            if code:
                self.at = code.end()
                octal = code[4]
                number = int(octal, 8) if octal else int(code[1] or code[2] or code[3], 16)
                self.add(chr(number) if 0 < number < 0x110000 else "")
            else:
                self.at += 1
                self.add(_ANSI_C.get(after, "\\" + after))
        return


class _CmdWords(_Words):
    """Windows: cmd's carets first, then the quotes as Microsoft's C runtime takes them."""

    def __init__(self, text: str) -> None:
        # a caret at a line's end joins the next; one before anything else stands for nothing
        joined = re.sub(r"\^[ \t]*\n[ \t]*(?=\n?)", " ", re.sub(r"\^\n\n", "^n^", text))
        joined = joined.replace("^n^", "\n")
        super().__init__(re.sub(r"\^(.)", r"\1", joined, flags=re.DOTALL))
        self._quoted = False

    def step(self) -> None:
        char = self.text[self.at]
        after = self.text[self.at + 1 : self.at + 2]
        self.at += 1
        if char == "\\" and after in {'"', "\\"} and self._escapes():
            self.at += 1
            self.add(after)
        elif char == '"' and self._quoted and after == '"':
            self.at += 1
            self.add('"')
        elif char == '"':
            self._quoted = not self._quoted
            self.add("")
        elif char in " \t" and not self._quoted:
            self.end_word()
        elif self._quoted:
            self.add(char)
        elif char == "\n" or (char == "&" and after in {" ", "\n", "", "&"}):
            self.end_command()
        elif char == "|":
            self.skip_to_line_end()
        else:
            self.add(char)

    def _escapes(self) -> bool:
        """Whether the backslashes here come before a quote; elsewhere each stands for itself."""
        end = self.at - 1
        while self.text[end : end + 1] == "\\":
            end += 1
        return self.text[end : end + 1] == '"'

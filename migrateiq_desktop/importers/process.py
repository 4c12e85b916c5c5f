"""Reads one large description in a process of its own: `python -m …importers.process`.

Asked on standard input, answers on standard output, in pickles of the program that started it.
"""

import pickle
import sys

from migrateiq_desktop.model.errors import DefinitionError

from .reading import read_text


def main() -> int:
    """Answer one question: the draft, or the report of what is wrong with the text."""
    # only the program itself writes here: nobody else has this pipe
    question = pickle.loads(sys.stdin.buffer.read())  # noqa: S301
    try:
        answer: object = read_text(*question)
    except DefinitionError as error:
        answer = error.report()
    pickle.dump(answer, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

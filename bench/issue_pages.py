"""Records like GitHub's issues, about 1.5 KB each, and pages of them as files of ready bytes: an
author, labels, a milestone, reactions, a body of several lines."""

import json
import random
from pathlib import Path

WORDS = ("the", "run", "stops", "when", "page", "of", "records", "is", "empty", "see", "log", "key")


def issue(number: int, chance: random.Random) -> dict[str, object]:
    """One record."""

    def words(count: int) -> str:
        return " ".join(chance.choices(WORDS, k=count))

    def user() -> dict[str, object]:
        who = chance.randrange(5000)
        return {
            "login": f"user{who}",
            "id": who,
            "avatar_url": f"https://avatars.example/u/{who}?v=4",
            "type": "User",
            "site_admin": False,
        }

    labels = [
        {"id": at, "name": name, "color": "d73a4a", "default": at == 1, "description": words(4)}
        for at, name in enumerate(("bug", "help wanted", "docs", "performance"))
        if chance.random() < 0.4
    ]
    closed = chance.random() < 0.6
    milestone = {"id": 7, "number": 3, "title": "2.0", "creator": user(), "due_on": None}
    return {
        "id": 10**9 + number,
        "url": f"https://api.example/repos/a/b/issues/{number}",
        "number": number,
        "title": words(7),
        "user": user(),
        "labels": labels,
        "state": "closed" if closed else "open",
        "locked": False,
        "assignees": [user() for _ in range(chance.randrange(2))],
        "milestone": milestone if chance.random() < 0.3 else None,
        "comments": chance.randrange(40),
        "created_at": "2024-05-01T12:00:00Z",
        "closed_at": "2024-06-01T12:00:00Z" if closed else None,
        "body": "\r\n".join(words(9) for _ in range(chance.randrange(1, 30))),
        "reactions": {"total_count": 3, "+1": 2, "-1": 0, "heart": 1, "rocket": 0, "eyes": 0},
        "score": round(chance.random(), 3),
    }


def some_issues(count: int) -> list[dict[str, object]]:
    """The same each time."""
    chance = random.Random(7)
    return [issue(number, chance) for number in range(count)]


def ready_issues(folder: Path, count: int, size: int) -> Path:
    """The folder with `1.json`, `2.json`, …; written when it isn't there yet."""
    ready = folder / f"{count}-issues-of-{size}"
    if not ready.exists():
        unfinished = ready.with_suffix(".unfinished")
        unfinished.mkdir(parents=True, exist_ok=True)
        records = [json.dumps(one, separators=(",", ":")) for one in some_issues(count)]
        last = -(-count // size)
        for number in range(1, last + 1):
            data = ",".join(records[(number - 1) * size : number * size])
            following = "null" if number == last else f'"{number + 1}"'
            text = f'{{"data":[{data}],"next_cursor":{following},"total":{count}}}'
            (unfinished / f"{number}.json").write_text(text, encoding="utf-8")
        unfinished.rename(ready)
    return ready

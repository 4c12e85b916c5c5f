"""Turns a connector's draft into its definition, or says what is wrong with it. Pure, no Qt."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import ValidationError

from migrateiq_desktop.model.connector import (
    CONNECTOR_NAME,
    AnyConnector,
    CsvConnector,
    DuckdbConnector,
    ExcelConnector,
    JsonlConnector,
    ParquetConnector,
    RestConnector,
    SqliteConnector,
    Stream,
    TestRequest,
    bound_to,
)
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.views import KeyState

from .addresses import shown_host
from .auth_specs import SPECS, auth_problems, needed_secrets, raw_auth
from .connector_draft import REST, AuthDraft, ConnectorDraft
from .database_draft import DATABASES
from .pairs import header_value, headers_of_pairs
from .problems import Problem, ProblemKind, problems_of
from .stream_draft import pair_problems

AnyLocal = (
    SqliteConnector
    | DuckdbConnector
    | JsonlConnector
    | CsvConnector
    | ParquetConnector
    | ExcelConnector
)
_LOCAL: dict[str, type[AnyLocal]] = {
    "sqlite": SqliteConnector,
    "duckdb": DuckdbConnector,
    "jsonl": JsonlConnector,
    "csv": CsvConnector,
    "parquet": ParquetConnector,
    "excel": ExcelConnector,
}


@dataclass(frozen=True, slots=True)
class StoredKey:
    """That a key is stored, and for which host."""

    name: str
    origin: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a draft is checked against."""

    other_names: frozenset[str] = frozenset()
    """Of the workspace's other connectors."""
    stored_keys: tuple[StoredKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """The definition as far as it could be made, and all that is wrong."""

    definition: AnyConnector | None
    problems: tuple[Problem, ...] = ()


def check(draft: ConnectorDraft, around: Surroundings) -> Checked:
    """The whole draft, as Save needs it."""
    problems = _name_problems(draft.name.strip(), around.other_names)
    checked = check_for_test(draft, around)
    return Checked(checked.definition, (*problems, *checked.problems))


def check_for_test(draft: ConnectorDraft, around: Surroundings) -> Checked:
    """What Test and Preview need: all but the name."""
    if draft.type in DATABASES:
        return _check_database(draft, around)
    if draft.type != REST:
        return _check_local(draft)
    problems = [*_address_problems(draft), *_auth_problems(draft.auth)]
    problems += [*_frequency_problems(draft), *pair_problems("headers", draft.headers)]
    streams, stream_problems = _check_streams(draft)
    problems += stream_problems
    try:
        definition = RestConnector.model_validate(_raw(draft, streams))
    except ValidationError as error:
        known = {found.field for found in problems}
        problems += [
            _renamed(found) for found in problems_of(error) if _renamed(found).field not in known
        ]
        return Checked(None, tuple(problems))
    problems += key_problems(draft, definition, around.stored_keys)
    return Checked(None if problems else definition, tuple(problems))


def check_for_sign_in(draft: ConnectorDraft) -> Checked:
    """What signing in needs: where the connector and its service are. Keys come of it."""
    problems = [*_address_problems(draft), *_auth_problems(draft.auth)]
    if problems:
        return Checked(None, tuple(problems))
    alone = replace(draft, streams=(), headers=(), rate_requests="", before=None)
    try:
        return Checked(RestConnector.model_validate(_raw(alone, [])))
    except ValidationError as error:
        return Checked(None, tuple(_renamed(found) for found in problems_of(error)))


def key_problems(
    draft: ConnectorDraft, definition: AnyConnector, stored: Iterable[StoredKey]
) -> tuple[Problem, ...]:
    """Keys that have to be typed: not stored at all, or stored for another host."""
    problems = []
    known = tuple(stored)
    for needed in definition.needed_secrets():
        found = {name: key_state(name, needed.origin, known) for name in needed.names}
        if any(draft.keys.get(name) or found[name][0] is KeyState.STORED for name in found):
            continue
        name = needed.names[0]
        state, hosts = found[name]
        moved = state is KeyState.OTHER_HOST
        kind = ProblemKind.KEY_OTHER_HOST if moved else ProblemKind.KEY_NEEDED
        problems.append(Problem(f"keys.{name}", kind, hosts))
    return tuple(problems)


def key_state(secret: str, origin: str | None, stored: Iterable[StoredKey]) -> tuple[KeyState, str]:
    """Whether a key is there for an origin; when only for others, with their hosts."""
    origins = {key.origin for key in stored if key.name == secret}
    if origin in origins:
        return KeyState.STORED, ""
    if origins:
        return KeyState.OTHER_HOST, ", ".join(sorted(shown_host(one) for one in origins))
    return KeyState.MISSING, ""


def extra_secrets(draft: ConnectorDraft) -> tuple[str, ...]:
    """The secrets that the draft refers to besides that of its authentication, each once."""
    texts = [value for _, value in draft.headers]
    texts += [value for stream in draft.streams if stream.use for _, value in stream.headers]
    if draft.auth.type == "http_basic":
        texts.append(draft.auth.username)
    values = [header_value(text) for text in texts]
    names = [value.secret for value in values if isinstance(value, SecretRef)]
    if isinstance(draft.before, RestConnector):
        defaults = draft.before.resource_defaults.headers.values()
        names += [value.secret for value in defaults if isinstance(value, SecretRef)]
    own = {draft.auth.secret, *auth_secrets(draft.auth)}
    return tuple(name for name in dict.fromkeys(names) if name not in own)


def auth_secrets(auth: AuthDraft) -> tuple[str, ...]:
    """The secrets that an authentication of many fields refers to, as far as it is typed."""
    return needed_secrets(auth.type, auth.texts, auth.before)


def key_origin(draft: ConnectorDraft, secret: str) -> str | None:
    """Where a secret would go; None while the address isn't one yet."""
    origin, raw = draft.origin(), draft.auth.texts
    address = raw.get(f"{draft.auth.type}.access_token_url", "").strip()
    if origin is None or not address or secret not in auth_secrets(draft.auth):
        return origin
    try:
        return bound_to(address, origin)
    except ValueError:
        return None


def _name_problems(name: str, others: frozenset[str]) -> list[Problem]:
    if not name:
        return [Problem("name", ProblemKind.NEEDED)]
    if not re.fullmatch(CONNECTOR_NAME, name):
        return [Problem("name", ProblemKind.NAME_CHARACTERS)]
    return [Problem("name", ProblemKind.NAME_TAKEN, name)] if name in others else []


def _check_local(draft: ConnectorDraft) -> Checked:
    if not draft.path.strip():
        return Checked(None, (Problem("path", ProblemKind.NEEDED),))
    path = Path(draft.path.strip())
    label = draft.label.strip() or None
    # what the form doesn't show stays as it was
    kind = _LOCAL[draft.type]
    before = draft.before.model_dump() if isinstance(draft.before, kind) else {}
    shown = {"label": label, "active": draft.active, "path": path}
    if "neutralise_formulas" in kind.model_fields:
        shown["neutralise_formulas"] = draft.neutralise_formulas
    return Checked(kind.model_validate({**before, **shown}))


def _check_database(draft: ConnectorDraft, around: Surroundings) -> Checked:
    label = draft.label.strip() or None
    kind = DATABASES[draft.type]
    given = {"label": label, "active": draft.active, **draft.database.raw(kind)}
    try:
        definition = kind.model_validate(given)
    except ValidationError as error:
        return Checked(None, problems_of(error))
    problems = key_problems(draft, definition, around.stored_keys)
    return Checked(None if problems else definition, problems)


def _address_problems(draft: ConnectorDraft) -> list[Problem]:
    text = draft.base_url.strip()
    if not text:
        return [Problem("base_url", ProblemKind.NEEDED)]
    if draft.origin() is None:
        return [Problem("base_url", ProblemKind.ADDRESS)]
    parts = urlsplit(text)
    return [Problem("base_url", ProblemKind.ADDRESS_USER)] if parts.username else []


def _auth_problems(auth: AuthDraft) -> list[Problem]:
    if auth.type == "api_key" and not auth.key_name.strip():
        return [Problem("auth.name", ProblemKind.NEEDED)]
    if auth.type == "http_basic" and not auth.username.strip():
        return [Problem("auth.username", ProblemKind.NEEDED)]
    return auth_problems(auth.type, auth.texts)


def _frequency_problems(draft: ConnectorDraft) -> list[Problem]:
    try:
        Sync(source="x", frequency=draft.frequency.strip())
    except ValidationError:
        return [Problem("frequency", ProblemKind.FREQUENCY)]
    return []


def _check_streams(draft: ConnectorDraft) -> tuple[list[Stream], list[Problem]]:
    streams: list[Stream] = []
    problems: list[Problem] = []
    names = [stream.name.strip() if stream.use else "" for stream in draft.streams]
    for index, typed in enumerate(draft.streams):
        if not typed.use:
            continue
        stream, found = typed.check()
        problems += [problem.below(f"streams.{index}") for problem in found]
        name = typed.name.strip()
        if name and names.index(name) < index:
            problems.append(Problem(f"streams.{index}.name", ProblemKind.DOUBLED, name))
        elif stream is not None:
            streams.append(stream)
    return streams, problems


def _raw(draft: ConnectorDraft, streams: list[Stream]) -> dict[str, object]:
    before = draft.before if isinstance(draft.before, RestConnector) else None
    rate = {"requests": draft.rate_requests.strip(), "per_seconds": draft.rate_seconds.strip()}
    test_path = draft.test_path.strip()
    return {
        # what the forms don't show stays as it was
        **({} if before is None else dict(before)),
        "label": draft.label.strip() or None,
        "active": draft.active,
        "base_url": draft.base_url.strip(),
        "auth": _raw_auth(draft.auth),
        "headers": headers_of_pairs(draft.headers),
        "rate_limit": rate if draft.rate_requests.strip() else None,
        "concurrency": draft.concurrency.strip(),
        "timeout_seconds": draft.timeout_seconds.strip(),
        "verify_tls": draft.ca_file.strip() or True,
        "test": TestRequest(path=test_path) if test_path else None,
        "resources": tuple(streams),
    }


def _raw_auth(auth: AuthDraft) -> Mapping[str, object]:
    secret = SecretRef(secret=auth.secret or "token")
    if auth.type in SPECS:
        return raw_auth(auth.type, auth.texts, auth.before)
    match auth.type:
        case "bearer":
            return {"type": "bearer", "token": secret}
        case "api_key":
            return {
                "type": "api_key",
                "name": auth.key_name.strip() or "?",
                "api_key": secret,
                "location": auth.key_location,
            }
        case "http_basic":
            username = header_value(auth.username.strip())
            return {"type": "http_basic", "username": username, "password": secret}
        case _:
            return {"type": "none"}


def _renamed(found: Problem) -> Problem:
    names = {
        "rate_limit.requests": "rate_requests",
        "rate_limit.per_seconds": "rate_seconds",
        "verify_tls": "ca_file",
    }
    return Problem(names.get(found.field, found.field), found.kind, found.detail)

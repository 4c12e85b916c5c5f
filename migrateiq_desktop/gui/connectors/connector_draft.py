"""A connector as a person types it: every field as text, nothing lost while it is wrong. No Qt.

Keys stay beside the draft's definition and out of its `repr`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Self

from migrateiq_desktop.model.auth import ApiKeyAuth, Auth, BearerAuth, HttpBasicAuth, NoAuth
from migrateiq_desktop.model.connector import (
    AnyConnector,
    AnyDestination,
    LocalConnector,
    RestConnector,
    origin_of,
)
from migrateiq_desktop.model.secret import SecretRef

from .auth_specs import texts_of
from .database_draft import DATABASES, NO_SERVER, DatabaseDraft
from .pairs import Pair, header_text, pairs_of_headers
from .stream_draft import StreamDraft

REST = "rest_api"
SQLITE = "sqlite"
FOLDER_TYPES = ("jsonl", "csv", "parquet", "excel")
SPREADSHEET_TYPES = ("csv",)
"""Files that spreadsheets open."""
LOCAL_TYPES = (SQLITE, "duckdb", *FOLDER_TYPES)
"""Files and folders: all that is typed of them is their path."""
DEFAULT_SECRETS = {"bearer": "token", "api_key": "api_key", "http_basic": "password"}


@dataclass(frozen=True, slots=True)
class AuthDraft:
    """Authentication as typed. The fields of all types stay while another type is looked at."""

    type: str = "none"
    key_name: str = "X-API-Key"
    key_location: str = "header"
    username: str = ""
    secrets: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT_SECRETS))
    """The name of the secret by authentication type."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """What stands in the fields of the types that have many: see `auth_specs`."""
    before: Auth | None = None
    """What it was made from."""

    @classmethod
    def of(cls, auth: Auth) -> Self:
        """From a definition."""
        match auth:
            case BearerAuth(token=token):
                return cls(type=auth.type, secrets=_with(auth.type, token))
            case ApiKeyAuth(api_key=key):
                return cls(
                    type=auth.type,
                    key_name=auth.name,
                    key_location=auth.location,
                    secrets=_with(auth.type, key),
                )
            case HttpBasicAuth(password=password):
                return cls(
                    type=auth.type,
                    username=header_text(auth.username),
                    secrets=_with(auth.type, password),
                )
            case NoAuth():
                return cls()
            case _:
                return cls(type=auth.type, texts=texts_of(auth), before=auth)

    @property
    def secret(self) -> str | None:
        """The name of the chosen type's secret."""
        return self.secrets.get(self.type)


@dataclass(frozen=True, slots=True)
class ConnectorDraft:
    """Every field of a connector as typed."""

    type: str = REST
    name: str = ""
    label: str = ""
    active: bool = True
    frequency: str = "MANUAL"
    base_url: str = ""
    path: str = ""
    """Of a database file, or of the folder of files."""
    neutralise_formulas: bool = True
    database: DatabaseDraft = NO_SERVER
    auth: AuthDraft = AuthDraft()
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What was typed into the key fields, by the secret's name."""
    headers: tuple[Pair, ...] = ()
    rate_requests: str = ""
    rate_seconds: str = "1"
    concurrency: str = "1"
    timeout_seconds: str = "60"
    ca_file: str = ""
    test_path: str = ""
    streams: tuple[StreamDraft, ...] = ()
    before: AnyConnector | None = None
    """What it was made from."""

    @classmethod
    def of(cls, name: str, definition: AnyConnector, frequency: str = "MANUAL") -> Self:
        """From a stored connector."""
        if not isinstance(definition, RestConnector):
            return cls._of_destination(name, definition)
        rate = definition.rate_limit
        return cls(
            name=name,
            label=definition.label or "",
            active=definition.active,
            frequency=frequency,
            base_url=definition.base_url,
            auth=AuthDraft.of(definition.auth),
            headers=pairs_of_headers(definition.headers),
            rate_requests=str(rate.requests) if rate else "",
            rate_seconds=number_text(rate.per_seconds) if rate else "1",
            concurrency=str(definition.concurrency),
            timeout_seconds=number_text(definition.timeout_seconds),
            ca_file="" if definition.verify_tls is True else definition.verify_tls,
            test_path=definition.test.path if definition.test else "",
            streams=tuple(StreamDraft.of(stream) for stream in definition.resources),
            before=definition,
        )

    @classmethod
    def _of_destination(cls, name: str, definition: AnyDestination) -> Self:
        local = isinstance(definition, LocalConnector)
        return cls(
            type=definition.type,
            name=name,
            label=definition.label or "",
            active=definition.active,
            path=definition.endpoint if local else "",
            neutralise_formulas=getattr(definition, "neutralise_formulas", True),
            database=NO_SERVER
            if isinstance(definition, LocalConnector)
            else DatabaseDraft.of(definition),
            before=definition,
        )

    def given_keys(self, needed: Collection[str]) -> dict[str, str]:
        """The keys that were typed and that the definition refers to."""
        return {name: value for name, value in self.keys.items() if value and name in needed}

    def origin(self) -> str | None:
        """Where its keys would go, None while the address isn't one yet."""
        if self.type in DATABASES:
            return self.database.origin(DATABASES[self.type])
        try:
            return origin_of(self.base_url.strip())
        except ValueError:
            return None


def number_text(value: float) -> str:
    """A number without needless decimals: 60, not 60.0."""
    return str(int(value)) if value == int(value) else str(value)


def _with(kind: str, secret: SecretRef) -> dict[str, str]:
    return {**DEFAULT_SECRETS, kind: secret.secret}

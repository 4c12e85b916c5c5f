"""A system we can reach, and its streams. Definitions only."""

from pathlib import Path
from typing import Annotated, Literal, Self, TypeAlias
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from .auth import Auth, NoAuth, OAuth2Auth, secret_choices, secret_refs
from .base import Model, Scalar
from .incremental import Incremental
from .network import Proxy, checked_proxy_url
from .paginators import AnyPaginator, AutoPaginator, PaginatorHolder
from .parents import Parent, check_parents, placeholders_in
from .response_actions import ResponseAction
from .secret import NeededSecret, SecretRef, needed_once

CONNECTOR_NAME = r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"
DEFAULT_PORTS = {"http": 80, "https": 443}
FILE_SUFFIXES = {"jsonl": ".jsonl", "csv": ".csv", "parquet": ".parquet", "excel": ".xlsx"}
"""Of the files that connectors of a type make."""


class ResourceDefaults(PaginatorHolder):
    """Merged into every stream of the connector; a stream's own value wins."""

    primary_key: str | tuple[str, ...] | None = None
    params: dict[str, Scalar] = {}
    headers: dict[str, str | SecretRef] = {}
    data_selector: str | None = None
    response_actions: tuple[ResponseAction, ...] = ()
    """Looked at after the stream's own."""


class Stream(PaginatorHolder):
    """One collection inside a REST API. In the file it stands under `resources`."""

    name: str = Field(min_length=1, max_length=255)
    path: str = ""
    """Below the connector's base URL, or a whole URL of the same host."""
    method: Literal["GET", "POST"] = "GET"
    json_body: dict[str, object] | None = Field(default=None, alias="json")
    params: dict[str, Scalar] = {}
    headers: dict[str, str | SecretRef] = {}
    data_selector: str | None = None
    """JMESPath to the list of records; absent: found automatically."""
    primary_key: str | tuple[str, ...] | None = None
    incremental: Incremental | None = None
    """Reads only what is new; absent: everything, in every run."""
    response_actions: tuple[ResponseAction, ...] = ()
    """What comes of certain answers, in this order; the first that fits counts."""
    parent: Parent | None = None
    """Asked for once a record of another stream, whose fields stand in its `{placeholders}`."""

    @model_validator(mode="after")
    def _check_placeholders(self) -> Self:
        if self.parent is None:
            return self
        known, texts = self.parent.params, (self.path, self.params, self.headers)
        unknown = sorted(set(placeholders_in(texts)) - known.keys())
        if unknown:
            raise ValueError(
                f"{{{unknown[0]}}} isn't one of the placeholders under parent.params:"
                f" {', '.join(known)}"
            )
        unused = sorted(known.keys() - set(placeholders_in((*texts, self.json_body))))
        if unused:
            raise ValueError(
                f"the placeholder {unused[0]} under parent.params is nowhere used: write"
                f" {{{unused[0]}}} in the path, params, headers or json"
            )
        return self

    @property
    def key(self) -> tuple[str, ...]:
        """The primary key's fields, empty when there is none."""
        if self.primary_key is None:
            return ()
        return (self.primary_key,) if isinstance(self.primary_key, str) else self.primary_key

    @property
    def pages_by(self) -> AnyPaginator:
        """The paginator; `auto` when none is given."""
        return self.paginator or AutoPaginator()


class RateLimit(Model):
    """At most so many requests in so many seconds, for all streams of the connector together."""

    requests: int = Field(ge=1)
    per_seconds: float = Field(default=1.0, gt=0)


class TestRequest(Model):
    """What Test calls instead of the first stream's first page."""

    __test__ = False  # not a test class, whatever pytest thinks of its name

    path: str


class ConnectorBase(Model):
    """What every connector has."""

    label: str | None = None
    active: bool = True

    @property
    def origin(self) -> str | None:
        """What its keys are bound to; None where there is no host that a key could go to."""
        raise NotImplementedError

    def secret_origin(self, _ref: SecretRef) -> str | None:
        """What a secret is bound to: where it is sent."""
        return self.origin


class RestConnector(ConnectorBase):
    """A REST API."""

    type: Literal["rest_api"] = "rest_api"
    base_url: str
    auth: Auth = NoAuth()
    headers: dict[str, str | SecretRef] = {}
    rate_limit: RateLimit | None = None
    concurrency: int = Field(default=1, ge=1, le=64)
    """Pages fetched at once, where the pagination allows it."""
    timeout_seconds: float = Field(default=60.0, gt=0)
    """For a whole request and its answer."""
    connect_timeout_seconds: float = Field(default=10.0, gt=0)
    """For the connection alone."""
    read_timeout_seconds: float | None = Field(default=None, gt=0)
    """The longest silence before and within an answer; absent: only the whole is limited."""
    http2: bool = False
    """Over TLS, speak HTTP/2 where the server does."""
    proxy: Proxy | str | None = None
    """`system`, `none`, or a proxy's address; absent: as the workspace's settings say."""
    verify_tls: Literal[True] | str = True
    """True, or the path of a CA file. It can't be switched off."""
    allow_local: bool = True
    """False: no address of this computer or its own network is asked. So it is with a definition
    that was imported from a file, until a person says otherwise."""
    test: TestRequest | None = None
    resource_defaults: ResourceDefaults = ResourceDefaults()
    resources: tuple[Stream, ...] = ()

    @field_validator("base_url")
    @classmethod
    def _check_base_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in DEFAULT_PORTS or not parts.hostname:
            raise ValueError("must be a whole address that starts with https:// or http://")
        if parts.username or parts.password:
            raise ValueError("must not hold a user name or password: put them under auth")
        return value

    @field_validator("proxy")
    @classmethod
    def _check_proxy(cls, value: Proxy | str | None) -> Proxy | str | None:
        if not isinstance(value, str) or value in {"system", "none"}:
            return value
        return Proxy(url=checked_proxy_url(value))

    @model_validator(mode="after")
    def _check_unique_streams(self) -> Self:
        names = [stream.name for stream in self.resources]
        doubled = sorted({name for name in names if names.count(name) > 1})
        if doubled:
            raise ValueError(f"two resources have the same name: {', '.join(doubled)}")
        check_parents(self.resources)
        return self

    @property
    def endpoint(self) -> str:
        """Where it is, for a person."""
        return self.base_url

    @property
    def origin(self) -> str:
        """Scheme, host and port that a key is bound to, for example `https://api.example.com:443`.

        A proxy that would see the key, since there is no TLS, is named with them.
        """
        own = origin_of(self.base_url)
        if isinstance(self.proxy, Proxy) and own.startswith("http:"):
            return f"{own} via {self.proxy.origin}"
        return own

    def secret_origin(self, ref: SecretRef) -> str:
        """What a secret is bound to: that of a proxy goes to the proxy only, one that gets tokens
        to where they are got, to be used at the API and nowhere else."""
        own = self.origin
        if isinstance(self.auth, OAuth2Auth) and ref in secret_refs(self.auth):
            own = bound_to(self.auth.access_token_url, own)
        if not isinstance(self.proxy, Proxy) or ref not in self.proxy.secret_refs():
            return own
        shared = any(ref in group for group in self._own_choices())
        return f"{self.proxy.origin} and {own}" if shared else self.proxy.origin

    def streams(self) -> tuple[Stream, ...]:
        """The streams with `resource_defaults` merged in."""
        return tuple(_merged(stream, self.resource_defaults) for stream in self.resources)

    def secret_refs(self) -> tuple[SecretRef, ...]:
        """Every secret that the definition refers to, each once."""
        groups = self._secret_choices()
        return tuple(dict.fromkeys(ref for group in groups for ref in group))

    def needed_secrets(self) -> tuple[NeededSecret, ...]:
        """What has to be known before it can be asked, each for the hosts that it may go to."""
        groups = self._secret_choices()
        return needed_once(
            NeededSecret.any_of(group, self.secret_origin(group[0])) for group in groups
        )

    def _secret_choices(self) -> tuple[tuple[SecretRef, ...], ...]:
        """One of each group is enough."""
        proxy = self.proxy.secret_refs() if isinstance(self.proxy, Proxy) else ()
        return (*self._own_choices(), *((ref,) for ref in proxy))

    def _own_choices(self) -> tuple[tuple[SecretRef, ...], ...]:
        """Without those of the proxy."""
        all_headers = [self.headers, self.resource_defaults.headers]
        all_headers += [stream.headers for stream in self.resources]
        values = [value for headers in all_headers for value in headers.values()]
        found = [value for value in values if isinstance(value, SecretRef)]
        return (*secret_choices(self.auth), *((ref,) for ref in found))


class LocalConnector(ConnectorBase):
    """A file or a folder on this computer."""

    path: Path

    @property
    def endpoint(self) -> str:
        """Where it is, for a person."""
        return str(self.path)

    @property
    def origin(self) -> None:
        """None: there is no host that a key could go to."""
        return

    def secret_refs(self) -> tuple[SecretRef, ...]:
        """None: a file has no key."""
        return ()

    def needed_secrets(self) -> tuple[NeededSecret, ...]:
        """None: a file has no key."""
        return ()


class SqliteConnector(LocalConnector):
    """A SQLite database file."""

    type: Literal["sqlite"] = "sqlite"


class DuckdbConnector(LocalConnector):
    """A DuckDB database file."""

    type: Literal["duckdb"] = "duckdb"


class FolderConnector(LocalConnector):
    """A folder of files, one a table."""

    @model_validator(mode="after")
    def _check_folder(self) -> Self:
        kind: object = getattr(self, "type", None)
        if self.path.suffix.lower() == FILE_SUFFIXES.get(str(kind)):
            raise ValueError(
                f"path: {self.path.name} is taken for a folder: every table becomes a file of its"
                " own in it. Give the folder's name"
            )
        return self


class JsonlConnector(FolderConnector):
    """A folder of JSON Lines files, one a table."""

    type: Literal["jsonl"] = "jsonl"


class ParquetConnector(FolderConnector):
    """A folder of Parquet files, one a table."""

    type: Literal["parquet"] = "parquet"


class ExcelConnector(FolderConnector):
    """A folder of Excel workbooks, one a table."""

    type: Literal["excel"] = "excel"


class CsvConnector(FolderConnector):
    """A folder of CSV files, one a table."""

    type: Literal["csv"] = "csv"
    neutralise_formulas: bool = True
    """An apostrophe before texts that a spreadsheet would take for formulas."""


class ServerConnector(ConnectorBase):
    """A database of a server that asks for a user."""

    type: str
    host: str = Field(min_length=1, max_length=253)
    """A host's name or address, or where a Unix socket is: its folder, or its path for MySQL."""
    port: int
    database: str
    username: str = Field(min_length=1)
    password: SecretRef | None = None
    tls: Literal["auto", "verify", "require", "off"] = "auto"
    """auto: verified, but for a server on this computer. require: encrypted, whoever it is."""
    ca_file: Path | None = None
    """Whom to trust instead of the system's authorities."""

    @property
    def endpoint(self) -> str:
        """Where it is, for a person."""
        return f"{self.origin}/{self.database}"

    @property
    def origin(self) -> str:
        """What the password is bound to, for example `postgresql://db.example.com:5432`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.type}://{host}:{self.port}"

    def secret_refs(self) -> tuple[SecretRef, ...]:
        """The password, where there is one."""
        return () if self.password is None else (self.password,)

    def needed_secrets(self) -> tuple[NeededSecret, ...]:
        """The password, for this very server."""
        return tuple(NeededSecret.any_of((ref,), self.origin) for ref in self.secret_refs())


class PostgresqlConnector(ServerConnector):
    """A schema of a PostgreSQL database."""

    type: Literal["postgresql"] = "postgresql"
    port: int = Field(default=5432, ge=1, le=65_535)
    database: str = Field(min_length=1)
    schema_name: str = Field(default="public", min_length=1, alias="schema")


class MysqlConnector(ServerConnector):
    """A database of a MySQL or MariaDB server."""

    type: Literal["mysql"] = "mysql"
    port: int = Field(default=3306, ge=1, le=65_535)
    database: str = Field(min_length=1, max_length=64)


AnyDestination: TypeAlias = (
    SqliteConnector
    | DuckdbConnector
    | PostgresqlConnector
    | MysqlConnector
    | JsonlConnector
    | CsvConnector
    | ParquetConnector
    | ExcelConnector
)
Destination = Annotated[AnyDestination, Field(discriminator="type")]
"""What can be written to."""
AnyConnector: TypeAlias = RestConnector | AnyDestination
Connector = Annotated[AnyConnector, Field(discriminator="type")]


def origin_of(url: str) -> str:
    """Scheme, host and port of a URL, the port always written out (RFC 6454).

    Raises ValueError when the URL has no host or an unknown scheme.
    """
    parts = urlsplit(url)
    if parts.hostname is None or parts.scheme not in DEFAULT_PORTS:
        raise ValueError(f"not a web address: {url}")
    port = parts.port or DEFAULT_PORTS[parts.scheme]
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}:{port}"


def bound_to(token_url: str, origin: str) -> str:
    """What a key is bound to that gets tokens at an address, to be sent to a connector's origin.

    Both belong to it: who changed only one of them would get the key, or what it gets.
    """
    token = origin_of(token_url)
    return origin if token == origin else f"{token} for {origin}"


def _merged(stream: Stream, defaults: ResourceDefaults) -> Stream:
    return stream.model_copy(
        update={
            "params": {**defaults.params, **stream.params},
            "headers": {**defaults.headers, **stream.headers},
            "paginator": stream.paginator or defaults.paginator,
            "primary_key": stream.primary_key or defaults.primary_key,
            "data_selector": stream.data_selector or defaults.data_selector,
            "response_actions": stream.response_actions + defaults.response_actions,
        }
    )

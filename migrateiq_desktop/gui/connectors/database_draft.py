"""A database server as a person types it: every field stays as text while it is wrong. No Qt."""

from dataclasses import dataclass
from typing import Self, TypeAlias

from pydantic import ValidationError

from migrateiq_desktop.model.connector import MysqlConnector, PostgresqlConnector
from migrateiq_desktop.model.secret import SecretRef

AnyDatabase: TypeAlias = PostgresqlConnector | MysqlConnector
DATABASES: dict[str, type[AnyDatabase]] = {
    "postgresql": PostgresqlConnector,
    "mysql": MysqlConnector,
}
TLS_CHOICES = ("auto", "verify", "require", "off")
_SECRET = "password"  # noqa: S105  the name of one


@dataclass(frozen=True, slots=True)
class DatabaseDraft:
    """Where a server is, and as whom it is asked."""

    host: str = ""
    port: str = ""
    """Empty: the usual one."""
    database: str = ""
    schema: str = ""
    """Empty: the usual one. Not every kind of server has schemas."""
    username: str = ""
    needs_password: bool = True
    secret: str = _SECRET
    tls: str = TLS_CHOICES[0]
    ca_file: str = ""

    @classmethod
    def of(cls, definition: AnyDatabase) -> Self:
        """From a definition."""
        password = definition.password
        return cls(
            host=definition.host,
            port=str(definition.port),
            database=definition.database,
            schema=getattr(definition, "schema_name", ""),
            username=definition.username,
            needs_password=password is not None,
            secret=password.secret if password is not None else _SECRET,
            tls=definition.tls,
            ca_file="" if definition.ca_file is None else str(definition.ca_file),
        )

    def raw(self, kind: type[AnyDatabase]) -> dict[str, object]:
        """The fields as the definition of that kind takes them; empty ones are left out."""
        typed = {
            "host": self.host.strip(),
            "port": self.port.strip(),
            "database": self.database.strip(),
            "username": self.username.strip(),
            "ca_file": self.ca_file.strip(),
        }
        if has_schemas(kind):
            typed["schema"] = self.schema.strip()
        given: dict[str, object] = {name: text for name, text in typed.items() if text}
        if self.needs_password:
            given["password"] = SecretRef(secret=self.secret)
        return {**given, "tls": self.tls}

    def origin(self, kind: type[AnyDatabase]) -> str | None:
        """Where the password would go, None while host or port aren't right yet."""
        known = {"database": "x", "username": "x"}
        try:
            return kind.model_validate({**known, **self.raw(kind)}).origin
        except ValidationError:
            return None


NO_SERVER = DatabaseDraft()


def has_schemas(kind: type[AnyDatabase]) -> bool:
    """Whether a server of that kind has schemas within a database."""
    return "schema_name" in kind.model_fields

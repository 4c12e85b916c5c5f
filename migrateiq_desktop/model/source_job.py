"""What every job that reads from a source is told. Definition only."""

from typing import Literal

from pydantic import SecretStr

from .base import Model
from .connector import RestConnector
from .network import Network


class SourceJob(Model):
    """A job that asks a source."""

    source_name: str
    source: RestConnector
    secrets: dict[str, SecretStr] = {}
    network: Network = Network()
    log_level: Literal["DEBUG", "INFO"] = "INFO"

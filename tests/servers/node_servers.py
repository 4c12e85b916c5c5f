"""REST servers written in Node.js that aren't ours, each in a process of its own."""

import json
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .node_packages import node_modules, node_server

Rows = list[dict[str, object]]


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@contextmanager
def json_server(generation: int, database: Path, tables: Mapping[str, Rows]) -> Iterator[str]:
    """json-server 0.17 (generation 0) or 1.0 beta (1) over a file of tables; gives the base URL."""
    database.write_text(json.dumps(tables), encoding="utf-8")
    script = {0: "lib/cli/bin.js", 1: "lib/bin.js"}[generation]
    listening = {0: r"http://127\.0\.0\.1:(\d+)", 1: r"started on PORT :(\d+)"}[generation]
    program = node_modules() / f"json-server-{generation}" / script
    arguments = [program, database, f"--port={free_port()}", "--host=127.0.0.1"]
    with node_server(arguments, listening, folder=database.parent) as url:
        yield url


def openapi_example(name: str) -> Path:
    """An OpenAPI description out of @readme/oas-examples, for example `3.0/json/petstore.json`."""
    return node_modules() / "@readme" / "oas-examples" / name


@contextmanager
def prism(description: Path) -> Iterator[str]:
    """Prism, which answers as an OpenAPI description says; gives the base URL."""
    script = node_modules() / "@stoplight" / "prism-cli" / "dist" / "index.js"
    arguments = [
        script,
        "mock",
        f"--port={free_port()}",
        "--host=127.0.0.1",
        "--errors",
        description,
    ]
    with node_server(arguments, r"listening on http://127\.0\.0\.1:(\d+)") as url:
        yield url


@contextmanager
def oidc_provider(count: int, *, revoke_after: int = 0) -> Iterator[str]:
    """oidc-provider, with a list of so many records at /records that its tokens open.

    Its clients are `basic` and `post`, by the way in which they prove themselves. A token is
    revoked after so many pages.
    """
    script = Path(__file__).parent / "node" / "oidc_provider.mjs"
    arguments = [script, node_modules(), free_port(), count, revoke_after]
    with node_server(arguments, r"listening on http://127\.0\.0\.1:(\d+)") as url:
        yield url


@contextmanager
def cap_odata(folder: Path, rows: Rows) -> Iterator[str]:
    """SAP's Cloud Application Programming model: OData v4, in pages of 40; gives the service root.

    Its entity set `Orders` has ID, title, price and modifiedAt. `folder` becomes its project.
    """
    for path, text in {
        "package.json": '{"dependencies": {"@cap-js/sqlite": "*"}}',
        "db/schema.cds": "namespace data; entity Orders { key ID: Integer; title: String;"
        " price: Double; modifiedAt: Timestamp; }",
        "srv/shop.cds": "using data from '../db/schema'; @path: '/odata/v4/shop'"
        " @cds.query.limit: 40 service Shop { entity Orders as projection on data.Orders; }",
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "db" / "data").mkdir()
    lines = [";".join(rows[0]), *(";".join(map(str, row.values())) for row in rows)]
    (folder / "db" / "data" / "data-Orders.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "node_modules").symlink_to(node_modules(), target_is_directory=True)
    script = node_modules() / "@sap" / "cds" / "bin" / "serve.js"
    arguments = [script, "all", "--in-memory", "--port", free_port()]
    listening = r"server listening on \{ url: 'http://localhost:(\d+)'"
    with node_server(arguments, listening, folder=folder) as url:
        yield f"{url}/odata/v4/shop"

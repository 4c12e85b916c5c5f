from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.importers.migration_file import (
    read_migration_file,
    read_with_keys,
    resolve_paths,
    write_migration_file,
)
from migrateiq_desktop.model.auth import ApiKeyAuth, BearerAuth, HttpBasicAuth, NoAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.paginators import CursorPaginator, PageNumberPaginator
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.importers.examples import EXAMPLE

HEAD = "connectors:\n  shop:\n    type: rest_api\n    base_url: https://shop.example\n"


def problems(text: str) -> list[str]:
    """Every sentence of the error, in order."""
    with pytest.raises(DefinitionError) as caught:
        read_migration_file(text, "f.yaml")
    return [caught.value.title, *caught.value.details.splitlines()]


def rest(file: MigrationFile, name: str) -> RestConnector:
    connector = file.connectors[name]
    assert isinstance(connector, RestConnector)
    return connector


class TestReading:
    def test_the_example_is_read_whole(self) -> None:
        file = read_migration_file(EXAMPLE, "f.yaml")

        api = rest(file, "flights_api")
        assert api.auth == BearerAuth(token=SecretRef(secret="token"))
        assert api.headers["X-Team"] == SecretRef(secret="team")
        assert api.resources[0].params == {"year": 2013, "since": "2013-01-01"}
        assert isinstance(api.resources[0].paginator, CursorPaginator)
        assert isinstance(api.resources[1].paginator, PageNumberPaginator)
        assert file.connectors["warehouse"] == SqliteConnector(path=Path("warehouse.sqlite"))
        stream = file.syncs["nightly"].streams[0]
        assert stream.write_disposition is WriteDisposition.MERGE
        assert stream.transform.fields[1].constant == "flights_api"

    @pytest.mark.parametrize("text", ["", "just text", "- a\n- b", "~"])
    def test_no_mapping_is_no_migration_file(self, text: str) -> None:
        assert problems(text) == ["f.yaml:1: must be a mapping with connectors and syncs"]

    def test_a_field_has_one_name_only(self) -> None:
        text = HEAD + "    resources:\n      - {name: a, json_body: {}}\n"

        assert problems(text) == [
            "f.yaml:6: unknown key connectors.shop.resources[0].json_body: did you mean json?"
        ]

    def test_relative_paths_are_made_absolute_on_request_only(self, tmp_path: Path) -> None:
        file = read_migration_file(
            HEAD + "    verify_tls: ca.pem\n  db: {type: sqlite, path: sub/db.sqlite}\n", "f.yaml"
        )
        assert file.connectors["db"] == SqliteConnector(path=Path("sub/db.sqlite"))

        resolved = resolve_paths(file, tmp_path)

        assert resolved.connectors["db"] == SqliteConnector(path=tmp_path / "sub" / "db.sqlite")
        assert rest(resolved, "shop").verify_tls == str(tmp_path / "ca.pem")
        assert resolve_paths(resolved, Path("/elsewhere")) == resolved


class TestProblems:
    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            ("    base_ulr: x", "unknown key connectors.shop.base_ulr: did you mean base_url?"),
            ("    verify_tls: false", "connectors.shop.verify_tls must be true or text (True, or"),
            ("    concurrency: 0", "connectors.shop.concurrency must be at least 1"),
            ("    concurrency: 65", "connectors.shop.concurrency must be at most 64"),
            ("    timeout_seconds: 0", "connectors.shop.timeout_seconds must be greater than 0"),
            ("    timeout_seconds: soon", "connectors.shop.timeout_seconds must be a number"),
            ("    rate_limit: 5", "connectors.shop.rate_limit must be a mapping"),
            ("    rate_limit: {}", "connectors.shop.rate_limit.requests is missing"),
            ("    headers: {X: [1]}", "connectors.shop.headers.X must be text or {secret: NAME}"),
            ("    headers: {X: {secret: ''}}", "connectors.shop.headers.X.secret: string should"),
            ("    auth: {}", "connectors.shop.auth.type is missing"),
            ("    auth: {type: baerer}", "connectors.shop.auth: unknown type baerer: did you mean"),
            ("    auth: {type: zzz}", "connectors.shop.auth: unknown type zzz: known are none, "),
            ("    auth: {type: bearer, bearer: 1}", "unknown key connectors.shop.auth.bearer: "),
            ("    resources: [{path: /x}]", "connectors.shop.resources[0].name is missing"),
            ("    resources: [x]", "connectors.shop.resources[0] must be a mapping"),
            (
                "    resources: [{name: a, method: PUT}]",
                "connectors.shop.resources[0].method must be GET or POST",
            ),
            (
                "    resources: [{name: a, params: {q: [1]}}]",
                "connectors.shop.resources[0].params.q must be text, a whole number, a number or",
            ),
            (
                "    resources: [{name: a, primary_key: [[1]]}]",
                "connectors.shop.resources[0].primary_key[0] must be text",
            ),
            (
                "    resources: [{name: a, paginator: {type: offset, limt: 3}}]",
                "unknown key connectors.shop.resources[0].paginator.limt: did you mean limit?",
            ),
            (
                "    resources: [{name: a, paginator: zzz}]",
                "connectors.shop.resources[0].paginator: unknown type zzz: known are auto, ",
            ),
            (
                "    resources: [{name: a}, {name: a}]",
                "connectors.shop: two resources have the same name: a",
            ),
        ],
    )
    def test_one_sentence_names_what_is_wrong(self, lines: str, expected: str) -> None:
        (sentence,) = problems(HEAD + lines + "\n")

        line = 2 if "same name" in expected else 5
        assert sentence.startswith(f"f.yaml:{line}: {expected}")

    def test_all_problems_are_listed_in_the_order_of_the_lines(self) -> None:
        text = (
            "connectors:\n"
            "  a b: {type: sqlite, path: x}\n"
            "  c: {type: postgres}\n"
            "  d: {path: x}\n"
            "syncs:\n"
            "  s:\n"
            "    source: c\n"
            "    max_rejected: lots\n"
            "    frequency: NEVER\n"
        )

        assert problems(text) == [
            (
                "f.yaml:2: 'a b' can't name a connector: use up to 63 letters, digits, '_', '-' and"
                " '.', the first a letter or digit"
            ),
            "f.yaml:3: connectors.c: unknown type postgres: did you mean postgresql?",
            "f.yaml:4: connectors.d.type is missing",
            "f.yaml:8: syncs.s.max_rejected: must be a count such as 10 or a share such as 1%",
            (
                "f.yaml:9: syncs.s.frequency: must be MANUAL, HOURLY, DAILY, WEEKLY, MONTHLY or"
                " a cron line of five fields"
            ),
        ]

    def test_names_that_lead_nowhere_are_all_listed_with_their_lines(self) -> None:
        text = (
            HEAD + "    resources: [{name: orders}]\n"
            "  db: {type: sqlite, path: x}\n"
            "syncs:\n"
            "  one:\n    source: shopp\n"
            "  two:\n    source: db\n    destination: shop\n"
            "  three:\n    source: shop\n    destination: nowhere\n    streams:\n"
            "      - resource: order\n"
            "      - {resource: orders, write_disposition: merge}\n"
        )

        assert problems(text) == [
            "f.yaml:9: sync one: there is no connector shopp",
            "f.yaml:11: sync two: db (sqlite) can't be read from yet",
            "f.yaml:12: sync two: shop can't be written to yet",
            "f.yaml:15: sync three: there is no connector nowhere",
            "f.yaml:17: sync three: shop has no resource order; it has orders",
            "f.yaml:18: sync three: orders has no primary_key, so it can't be merged",
        ]


class TestLiteralSecrets:
    TEXT = HEAD + (
        "    auth: {type: bearer, token: CANARY-1}\n"
        "    headers:\n"
        "      Authorization: Bearer CANARY-2\n"
        "      X-Team: red\n"
        "    resources:\n"
        "      - name: a\n"
        "        headers: {x-api-key: CANARY-3}\n"
    )

    def test_a_key_in_the_file_is_refused_with_the_line_to_change(self) -> None:
        sentences = problems(self.TEXT)

        assert sentences == [
            (
                "f.yaml:5: connectors.shop.auth.token holds a key itself: write {secret: token}"
                " instead and store the key with `migrateiq secrets set shop token --file FILE`"
            ),
            (
                "f.yaml:7: connectors.shop.headers.Authorization holds a key itself: write"
                " {secret: authorization} instead and store the key with"
                " `migrateiq secrets set shop authorization --file FILE`"
            ),
            (
                "f.yaml:11: connectors.shop.resources[0].headers.x-api-key holds a key itself:"
                " write {secret: x_api_key} instead and store the key with"
                " `migrateiq secrets set shop x_api_key --file FILE`"
            ),
        ]
        assert "CANARY" not in "".join(sentences)

    def test_a_number_is_a_key_too(self) -> None:
        text = HEAD + "    auth: {type: http_basic, username: me, password: 12345}\n"

        assert "connectors.shop.auth.password holds a key itself" in problems(text)[0]

    @pytest.mark.parametrize(
        ("auth", "found"),
        [
            ("{type: custom_headers, headers: {X-User: ada, X-Auth-Key: CANARY}}", "X-Auth-Key"),
            (
                (
                    "{type: session_token, login: {path: /l, token_path: t,"
                    " json: {user: ada, a: {password: CANARY}}}}"
                ),
                "password",
            ),
            (
                "{type: session_token, login: {path: /l, token_path: t, json: {secret: CANARY}}}",
                "secret",
            ),
            (
                (
                    "{type: oauth2_client_credentials, access_token_url: https://x.example,"
                    " client_id: a, client_secret: CANARY}"
                ),
                "client_secret",
            ),
            (
                (
                    "{type: oauth2_authorization_code, access_token_url: https://x.example,"
                    " authorization_url: https://x.example, client_id: a, client_secret: CANARY}"
                ),
                "client_secret",
            ),
            (
                (
                    "{type: oauth2_client_credentials, access_token_url: https://x.example,"
                    " client_id: a, access_token_params: {password: CANARY, resource: b}}"
                ),
                "password",
            ),
            ("{type: jwt, headers: {kid: a}, claims: {iss: b}, key: CANARY}", "key"),
        ],
    )
    def test_a_key_of_any_authentication_is_found(self, auth: str, found: str) -> None:
        text = f"{HEAD}    auth: {auth}\n"

        said = problems(text)

        assert len(said) == 1
        assert said[0].startswith("f.yaml:5: connectors.shop.auth.")
        assert f".{found} holds a key itself" in said[0]
        file, keys = read_with_keys(text, "f.yaml")
        assert list(keys["shop"].values()) == ["CANARY"]
        assert "CANARY" not in write_migration_file(file)

    def test_references_of_a_login_are_no_keys(self) -> None:
        text = HEAD + (
            "    auth: {type: session_token, name: X-Session, login: {path: /l, token_path: t,"
            " json: {user: ada, password: {secret: pw}, list: [{token: {secret: b}}]}}}\n"
        )

        file = read_migration_file(text, "f.yaml")

        assert [ref.secret for ref in rest(file, "shop").secret_refs()] == ["pw", "b"]
        assert read_migration_file(write_migration_file(file), "f.yaml") == file

    def test_a_key_among_the_parameters_belongs_under_auth(self) -> None:
        text = HEAD + "    resources: [{name: a, params: {api_key: CANARY}}]\n"

        assert problems(text) == [
            (
                "f.yaml:5: connectors.shop.resources[0].params.api_key holds a key itself: take the"
                " line out and write it under auth as {type: api_key, name: api_key, location:"
                " query}"
            )
        ]

    def test_other_problems_are_told_beside_it(self) -> None:
        text = HEAD + "    auth: {type: bearer, token: CANARY}\n    label: [x]\n"

        assert [line.split(" ", 2)[1] for line in problems(text)] == [
            "connectors.shop.auth.token",
            "connectors.shop.label",
        ]

    def test_importing_takes_the_keys_and_leaves_references(self) -> None:
        file, keys = read_with_keys(self.TEXT, "f.yaml")

        assert keys == {
            "shop": {
                "token": "CANARY-1",
                "authorization": "Bearer CANARY-2",
                "x_api_key": "CANARY-3",
            }
        }
        assert rest(file, "shop").auth == BearerAuth(token=SecretRef(secret="token"))
        assert "CANARY" not in write_migration_file(file)

    def test_different_keys_never_share_a_name(self) -> None:
        text = HEAD + (
            "    headers: {X-Api-Key: one, Cookie: {secret: token}}\n"
            "    auth: {type: bearer, token: two}\n"
            "    resources:\n"
            "      - {name: a, headers: {X-Api-Key: three}}\n"
            "      - {name: b, headers: {X-Api-Key: one}}\n"
        )

        file, keys = read_with_keys(text, "f.yaml")

        assert keys == {"shop": {"x_api_key": "one", "token_2": "two", "x_api_key_2": "three"}}
        shop = rest(file, "shop")
        assert shop.auth == BearerAuth(token=SecretRef(secret="token_2"))
        assert shop.resources[1].headers["X-Api-Key"] == SecretRef(secret="x_api_key")


class TestWriting:
    def test_defaults_are_not_written(self) -> None:
        file = MigrationFile(
            connectors={
                "shop": RestConnector(
                    base_url="https://shop.example",
                    auth=BearerAuth(),
                    resources=(Stream(name="a", paginator=CursorPaginator()), Stream(name="b")),
                ),
                "db": SqliteConnector(path=Path("sub") / "db.sqlite"),
            },
            syncs={"s": Sync(source="shop", destination="db")},
        )

        assert write_migration_file(file) == (
            "migrateiq: 1\n"
            "connectors:\n"
            "  shop:\n"
            "    type: rest_api\n"
            "    base_url: https://shop.example\n"
            "    auth:\n"
            "      type: bearer\n"
            "      token:\n"
            "        secret: token\n"
            "    resources:\n"
            "      - name: a\n"
            "        paginator:\n"
            "          type: cursor\n"
            "      - name: b\n"
            "  db:\n"
            "    type: sqlite\n"
            "    path: sub/db.sqlite\n"
            "syncs:\n"
            "  s:\n"
            "    source: shop\n"
            "    destination: db\n"
        )

    def test_the_example_comes_back(self) -> None:
        file = read_migration_file(EXAMPLE, "f.yaml")

        again = write_migration_file(file)

        assert read_migration_file(again, "again.yaml") == file
        assert write_migration_file(read_migration_file(again, "again.yaml")) == again


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = TEXTS | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
TRICKY = st.sampled_from(
    ["no", "1e5", "0123", "1_000", "12:30", "2013-01-01", "~", "", "null", ".5", "5.", "+1", "0x1F",
     "0o17", "=", "<<", "- a", "a: b", "#x", "&a", "*a", "!t", "%d", "'", '"', " x", "x ", "a\nb"]
)  # fmt: skip
HEADERS = st.dictionaries(
    st.sampled_from(["Accept", "X-Team"]), TEXTS | st.builds(SecretRef, secret=st.just("s"))
)
STREAMS = st.builds(
    Stream,
    name=st.just("a"),
    path=TEXTS,
    params=st.dictionaries(TEXTS.filter(lambda key: "key" not in key), SCALARS | TRICKY),
    headers=HEADERS,
    json_body=st.none() | st.dictionaries(TEXTS, SCALARS | st.lists(SCALARS), max_size=3),
    paginator=st.none() | st.builds(CursorPaginator, cursor_path=TEXTS),
    primary_key=st.none() | TEXTS | st.tuples(TEXTS, TRICKY),
)
CONNECTORS = st.builds(
    RestConnector,
    base_url=st.just("https://shop.example/v1"),
    label=st.none() | TEXTS | TRICKY,
    active=st.booleans(),
    auth=st.sampled_from(
        [NoAuth(), BearerAuth(), ApiKeyAuth(location="query"), HttpBasicAuth(username="me")]
    ),
    headers=HEADERS,
    resources=st.tuples(STREAMS),
)
SYNCS = st.builds(
    Sync,
    source=st.just("shop"),
    frequency=st.sampled_from(["MANUAL", "DAILY", "0 5 * * 1"]),
    max_rejected=st.sampled_from([None, 5, "5", "1%"]),
    streams=st.tuples(
        st.builds(
            SyncStream,
            resource=st.just("a"),
            table=st.none() | TEXTS | TRICKY,
            transform=st.builds(
                Transform,
                field_mappings=st.dictionaries(TEXTS | TRICKY, st.just("x"), max_size=1),
                fields=st.tuples(st.builds(FieldRule, name=st.just("y"), constant=SCALARS)),
                only_listed=st.booleans(),
            ),
        )
    ),
)


@given(CONNECTORS, SYNCS, st.text(min_size=1, max_size=5, alphabet="ab 1é:#-"))
def test_whatever_is_written_is_read_back_the_same(
    connector: RestConnector, sync: Sync, name: str
) -> None:
    file = MigrationFile(connectors={"shop": connector}, syncs={name: sync})

    assert read_migration_file(write_migration_file(file), "f.yaml") == file

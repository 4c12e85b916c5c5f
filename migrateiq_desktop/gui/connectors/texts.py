"""Words for connectors: states, styles of pagination, problems. Values come in, texts go out."""

from http import HTTPStatus

from migrateiq_desktop.gui.formatting import auth_type, connector_type, counts, number, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    AutoPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    LastRecordPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from migrateiq_desktop.model.run import ACTIVE_STATUSES, RunStatus
from migrateiq_desktop.services.views import ConnectorSummary, KeyState

from .addresses import shown_address
from .auth_specs import SPECS
from .connector_draft import FOLDER_TYPES, REST
from .problems import Problem, ProblemKind

AUTH_TYPES = ("none", "bearer", "api_key", "http_basic", *SPECS)
KEY_LOCATIONS = ("header", "query", "cookie")


def shown_name(name: str, label: str | None) -> str:
    """What a connector is called on screen."""
    return label or name


def type_and_endpoint(summary: ConnectorSummary) -> str:
    """For example `REST · flights.example.com/v1`."""
    kind = connector_type(summary.type).removesuffix(" API")
    return f"{kind} · {shown_address(summary.endpoint)}"


def auth_in_short(type_: str) -> str:
    """An authentication in a word or two, for a list."""
    texts = {
        "bearer": translate("connectors", "Bearer"),
        "http_basic": translate("connectors", "Basic"),
    }
    return texts.get(type_) or auth_type(type_)


def status_of(summary: ConnectorSummary) -> tuple[Kind, str]:
    """How a connector stands: what hinders it first."""
    if not summary.active:
        return Kind.NEUTRAL, translate("connectors", "Inactive")
    if summary.key_state is KeyState.MISSING:
        return Kind.BAD, translate("connectors", "Key missing")
    if summary.key_state is KeyState.OTHER_HOST:
        return Kind.CAUTION, translate("connectors", "Key needed")
    if summary.last_status in ACTIVE_STATUSES:
        return Kind.ACCENT, translate("connectors", "Syncing")
    if summary.last_status is RunStatus.FAILED:
        return Kind.BAD, translate("connectors", "Last run failed")
    return Kind.GOOD, translate("connectors", "Active")


def auth_choice(type_: str) -> str:
    """An authentication to choose."""
    return translate("connectors", "No authentication") if type_ == "none" else auth_type(type_)


def key_label(auth_type_: str) -> str:
    """What the secret of an authentication is called."""
    texts = {
        "bearer": translate("connectors", "Token"),
        "api_key": translate("connectors", "API key"),
        "http_basic": translate("connectors", "Password"),
    }
    return texts.get(auth_type_, auth_type_)


def tls_choice(choice: str) -> str:
    """How the line to a database is kept secret."""
    texts = {
        "auto": translate("connectors", "Verified, except on this computer"),
        "verify": translate("connectors", "Always verified"),
        "require": translate("connectors", "Encrypted, whoever answers"),
        "off": translate("connectors", "None"),
    }
    return texts[choice]


def path_caption(type_: str) -> str:
    """What the path of a connector leads to."""
    folder = type_ in FOLDER_TYPES
    return translate("connectors", "F&older") if folder else translate("connectors", "F&ile")


def example_label(type_: str) -> str:
    """What a connector of a type may be called."""
    if type_ == REST:
        return translate("connectors", "Flights API")
    return translate("connectors", "Reporting")


def example_path(type_: str) -> str:
    """A path that a connector of a type may have."""
    return "reports" if type_ in FOLDER_TYPES else f"warehouse.{type_}"


def destination_hint(type_: str) -> str:
    """What a connector on this computer is for."""
    if type_ in FOLDER_TYPES:
        return translate(
            "connectors",
            "Syncs can write files into this folder, one a table. They are made with the first"
            " run.",
        )
    return translate(
        "connectors",
        "Syncs can load into this database. The file is made with the first run when it isn't"
        " there yet.",
    )


def key_location(location: str) -> str:
    """Where an API key is sent."""
    texts = {
        "header": translate("connectors", "a header"),
        "query": translate("connectors", "the query"),
        "cookie": translate("connectors", "a cookie"),
    }
    return texts[location]


def paginator_style(style: str) -> str:
    """A style of pagination to choose."""
    texts = {
        "auto": translate("connectors", "Found automatically"),
        "single_page": translate("connectors", "One page"),
        "page_number": translate("connectors", "Page number"),
        "offset": translate("connectors", "Offset and limit"),
        "cursor": translate("connectors", "Cursor in the body"),
        "json_link": translate("connectors", "Next address in the body"),
        "header_link": translate("connectors", "Link header"),
        "last_record": translate("connectors", "Last record of the page"),
    }
    return texts[style]


def paginator_explained(style: str) -> str:
    """What a style of pagination does, in a sentence."""
    texts = {
        "auto": translate(
            "connectors", "The first pages are looked at, and it is told what was found."
        ),
        "single_page": translate("connectors", "One answer holds all records."),
        "page_number": translate("connectors", "page=1, page=2, … until a page is empty."),
        "offset": translate("connectors", "offset=0, offset=100, … until a page isn't full."),
        "cursor": translate("connectors", "Each answer holds a token that asks for the next page."),
        "json_link": translate("connectors", "Each answer holds the address of the next page."),
        "header_link": translate(
            "connectors", "The Link header of each answer names the next page."
        ),
        "last_record": translate(
            "connectors", "A value of each page's last record asks for the next page."
        ),
    }
    return texts[style]


def paginator_parameter(name: str) -> str:
    """The caption of a pagination parameter."""
    texts = {
        "page_param": translate("connectors", "Page goes in"),
        "base_page": translate("connectors", "First page is"),
        "total_path": translate("connectors", "Total at"),
        "maximum_page": translate("connectors", "Last page"),
        "limit": translate("connectors", "Records a page"),
        "offset_param": translate("connectors", "Offset goes in"),
        "limit_param": translate("connectors", "Limit goes in"),
        "cursor_path": translate("connectors", "Next cursor at"),
        "cursor_param": translate("connectors", "Send it as"),
        "next_url_path": translate("connectors", "Next address at"),
        "links_next_key": translate("connectors", "Relation"),
        "has_more_path": translate("connectors", "More pages? at"),
        "maximum_pages": translate("connectors", "Pages at most"),
        "page_body_path": translate("connectors", "In the body at"),
        "offset_body_path": translate("connectors", "Offset in the body at"),
        "limit_body_path": translate("connectors", "Limit in the body at"),
        "cursor_header": translate("connectors", "Or in the header"),
        "cursor_body_path": translate("connectors", "In the body at"),
        "field": translate("connectors", "Field of the record"),
        "param": translate("connectors", "Send it as"),
        "body_path": translate("connectors", "In the body at"),
    }
    return texts[name]


def parameter_placeholder(name: str) -> str:
    """What an empty pagination parameter means."""
    texts = {
        "total_path": translate("connectors", "not told"),
        "has_more_path": translate("connectors", "not told"),
        "maximum_page": translate("connectors", "no limit"),
        "maximum_pages": translate("connectors", "no limit"),
        "cursor_header": translate("connectors", "not there"),
    }
    if name.endswith("body_path"):
        return translate("connectors", "not in the body")
    return texts.get(name, "")


def pages_by(paginator: AnyPaginator) -> str:
    """How a stream's pages go on, in a few words: `cursor “next”`."""
    match paginator:
        case AutoPaginator():
            text = translate("connectors", "found automatically")
        case SinglePagePaginator():
            text = translate("connectors", "one page")
        case PageNumberPaginator(page_param=name):
            text = translate("connectors", "page number “{0}”").format(name)
        case OffsetPaginator(offset_param=name):
            text = translate("connectors", "offset “{0}”").format(name)
        case CursorPaginator(cursor_path=path):
            text = translate("connectors", "cursor “{0}”").format(path)
        case JsonLinkPaginator(next_url_path=path):
            text = translate("connectors", "next address “{0}”").format(path)
        case HeaderLinkPaginator():
            text = translate("connectors", "Link header")
        case LastRecordPaginator(field=name):
            text = translate("connectors", "last record's “{0}”").format(name)
    return text


def streams(count: int) -> str:
    """For example `3 streams`."""
    return counts.tr("{0} streams", "", count).format(number(count))


def problem(found: Problem) -> str:
    """A problem as a sentence for the field where it arose."""
    if found.kind is ProblemKind.OTHER:
        return found.detail[:1].upper() + found.detail[1:]
    return _PROBLEMS[found.kind]().format(found.detail)


_PROBLEMS = {
    ProblemKind.NEEDED: lambda: translate("connectors", "Needed."),
    ProblemKind.NAME_CHARACTERS: lambda: translate(
        "connectors",
        "Letters, digits, _ . and - only, starting with a letter or digit; 63 at most.",
    ),
    ProblemKind.NAME_TAKEN: lambda: translate("connectors", "There is already one named {0}."),
    ProblemKind.ADDRESS: lambda: translate(
        "connectors", "A whole address is needed, starting with https:// or http://."
    ),
    ProblemKind.ADDRESS_USER: lambda: translate(
        "connectors", "No user or password here: choose an authentication below."
    ),
    ProblemKind.KEY_NEEDED: lambda: translate("connectors", "Enter it: none is stored."),
    ProblemKind.KEY_OTHER_HOST: lambda: translate(
        "connectors",
        "The stored key may go to {0} only. The address has changed: enter the key for the new"
        " host.",
    ),
    ProblemKind.WHOLE_NUMBER: lambda: translate("connectors", "A whole number, please."),
    ProblemKind.NUMBER: lambda: translate("connectors", "A number, please."),
    ProblemKind.TOO_SMALL: lambda: translate("connectors", "At least {0}."),
    ProblemKind.NOT_MORE: lambda: translate("connectors", "More than {0}."),
    ProblemKind.TOO_LARGE: lambda: translate("connectors", "At most {0}."),
    ProblemKind.FREQUENCY: lambda: translate(
        "connectors", "A cron line has five fields, for example 0 6 * * 1-5."
    ),
    ProblemKind.REJECT_LIMIT: lambda: translate(
        "connectors", "A count such as 10 or a share such as 1%."
    ),
    ProblemKind.SELECTOR: lambda: translate(
        "connectors", "Not a path: names with dots between them, for example data.items."
    ),
    ProblemKind.JSON_OBJECT: lambda: translate("connectors", "Not a JSON object. {0}"),
    ProblemKind.DOUBLED: lambda: translate("connectors", "Twice the same: {0}."),
    ProblemKind.NO_STREAM: lambda: translate("connectors", "Choose at least one stream."),
    ProblemKind.NO_KEY: lambda: translate(
        "connectors",
        "{0} has no primary key to merge by: name one in its connector, or append or replace.",
    ),
    ProblemKind.UNKNOWN: lambda: translate("connectors", "There is none named {0}."),
}


def connected(tested: ConnectionTested) -> str:
    """For example `Connected in 245.7 ms — 200 OK, 1,000 records on the first page`."""
    milliseconds = number(tested.response_time_ms, 1)
    text = translate("connectors", "Connected in {0} ms").format(milliseconds)
    parts = []
    if tested.status_code is not None:
        parts.append(http_status(tested.status_code))
    if tested.records is not None:
        records = counts.tr("{0} records on the first page", "", tested.records)
        parts.append(records.format(number(tested.records)))
    return f"{text} — {', '.join(parts)}" if parts else text


def http_status(code: int) -> str:
    """For example `200 OK`."""
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)

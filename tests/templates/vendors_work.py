"""Vendors of software development and support: code, tickets, documents."""

from .paging import Cursors, Links, Offsets, Pages, Single
from .shapes import epoch, from_epoch, spelled, under
from .simulator import Header, Listing, Nobody, Since, Vendor, basic, bearer

KEY = "CANARY-4711-key"


def _github() -> Vendor:
    link, size = Links("page"), {"per_page": "100"}
    recent = {**size, "state": "all", "sort": "updated", "direction": "asc"}
    repository, stamp = ("repositories", "name"), "updated_at"
    return Vendor(
        values={"organisation": "octo-org"},
        base_url="https://api.github.com",
        guard=bearer(),
        headers={"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"},
        test="/orgs/octo-org",
        listings={
            "repositories": Listing(
                "/orgs/octo-org/repos",
                link,
                {**size, "type": "all", "sort": "full_name"},
                ids="",
                more=lambda number: {"name": f"repo-{number}", "owner": {"id": 1, "login": "o"}},
            ),
            "issues": Listing(
                "/repos/octo-org/{name}/issues",
                link,
                recent,
                ids="",
                parent=repository,
                stamp=stamp,
                since=Since("since"),
            ),
            "pull_requests": Listing(
                "/repos/octo-org/{name}/pulls", link, recent, ids="", parent=repository
            ),
            "commits": Listing(
                "/repos/octo-org/{name}/commits", link, size, key=("sha",), parent=repository
            ),
            "releases": Listing(
                "/repos/octo-org/{name}/releases", link, size, ids="", parent=repository
            ),
            "members": Listing("/orgs/octo-org/members", link, size, ids=""),
            "teams": Listing("/orgs/octo-org/teams", link, size, ids=""),
        },
    )


def _gitlab() -> Vendor:
    link, size, group = Links("page"), {"per_page": "100"}, "/api/v4/groups/acme%2Ftools"
    recent = {**size, "scope": "all", "order_by": "updated_at", "sort": "asc"}
    return Vendor(
        values={"host": "git.acme.org", "group": "acme/tools"},
        base_url="https://git.acme.org/api/v4",
        guard=Header("PRIVATE-TOKEN", KEY, {"token": KEY}),
        test="/api/v4/groups/acme%2Ftools",
        listings={
            "projects": Listing(
                f"{group}/projects",
                link,
                {
                    **size,
                    "include_subgroups": "true",
                    "with_shared": "false",
                    "order_by": "id",
                    "sort": "asc",
                },
                ids="",
            ),
            "issues": Listing(
                f"{group}/issues",
                link,
                recent,
                ids="",
                stamp="updated_at",
                since=Since("updated_after"),
            ),
            "merge_requests": Listing(
                f"{group}/merge_requests",
                link,
                {**recent, "state": "all"},
                ids="",
                stamp="updated_at",
                since=Since("updated_after"),
            ),
            "members": Listing(f"{group}/members/all", link, size, ids=""),
            "commits": Listing(
                "/api/v4/projects/{id}/repository/commits",
                link,
                {**size, "all": "true"},
                parent=("projects", "id"),
            ),
        },
    )


def _jira() -> Vendor:
    def offsets(size: int, *, total: bool = True) -> Offsets:
        return Offsets("startAt", "maxResults", size, total_at="total" if total else "")

    base = "/rest/api/3"
    return Vendor(
        values={"site": "acme", "email": "me@acme.org"},
        base_url="https://acme.atlassian.net/rest/api/3",
        guard=basic("me@acme.org", KEY, {"password": KEY}),
        test=f"{base}/myself",
        listings={
            "projects": Listing(
                f"{base}/project/search", offsets(50), {"orderBy": "key"}, wrap=under("values")
            ),
            "issues": Listing(
                f"{base}/search/jql",
                Cursors(
                    "nextPageToken",
                    at="nextPageToken",
                    null_at_end=False,
                    more_at="isLast",
                    more_says=lambda more: not more,
                ),
                {
                    "jql": 'updated >= "1970-01-01" ORDER BY updated ASC',
                    "fields": "*all",
                    "maxResults": "100",
                },
                wrap=under("issues"),
                stamp="fields.updated",
                written=spelled("%Y-%m-%dT%H:%M:%S.000+0000"),
                since=Since(
                    "jql", r'updated >= "(\d{4}-\d\d-\d\d \d\d:\d\d)" ORDER BY updated ASC'
                ),
                more=lambda number: {"key": f"ACME-{number}"},
            ),
            "comments": Listing(
                f"{base}/issue/{{id}}/comment",
                offsets(100),
                wrap=under("comments"),
                parent=("issues", "id"),
            ),
            "users": Listing(f"{base}/users/search", offsets(100, total=False), key=("accountId",)),
        },
    )


def _zendesk() -> Vendor:
    def link(param: str = "page[after]") -> Links:
        return Links(param, at="links.next", null_at_end=True, more_at="meta.has_more")

    base, size = "/api/v2", {"page[size]": "100"}
    lists = ("users", "organizations", "groups", "satisfaction_ratings")
    return Vendor(
        values={"subdomain": "acme", "email": "me@acme.org"},
        base_url="https://acme.zendesk.com/api/v2",
        guard=basic("me@acme.org/token", KEY, {"password": KEY}),
        test=f"{base}/users/me.json",
        listings={
            "tickets": Listing(
                f"{base}/incremental/tickets/cursor.json",
                Links(
                    "cursor",
                    at="after_url",
                    keeps={"per_page": "1000"},
                    more_at="end_of_stream",
                    more_says=lambda more: not more,
                ),
                {"start_time": "0", "per_page": "1000"},
                ids="",
                wrap=under("tickets"),
                stamp="generated_timestamp",
                written=epoch,
                since=Since("start_time", read=from_epoch),
            ),
            "ticket_comments": Listing(
                f"{base}/tickets/{{id}}/comments.json",
                link(),
                size,
                ids="",
                wrap=under("comments"),
                parent=("tickets", "id"),
            ),
            **{
                name: Listing(f"{base}/{name}.json", link(), size, ids="", wrap=under(name))
                for name in lists
            },
        },
    )


def _freshdesk() -> Vendor:
    link, base, size = Links("page"), "/api/v2", {"per_page": "100"}
    return Vendor(
        values={"domain": "acme"},
        base_url="https://acme.freshdesk.com/api/v2",
        guard=basic(KEY, "X", {"username": KEY, "password": "X"}),
        test=f"{base}/agents/me",
        listings={
            "tickets": Listing(
                f"{base}/tickets",
                link,
                {**size, "order_by": "updated_at", "order_type": "asc"},
                ids="",
                stamp="updated_at",
                since=Since("updated_since"),
            ),
            "conversations": Listing(
                f"{base}/tickets/{{id}}/conversations",
                link,
                size,
                ids="",
                parent=("tickets", "id"),
            ),
            "contacts": Listing(
                f"{base}/contacts",
                link,
                size,
                ids="",
                stamp="updated_at",
                since=Since("_updated_since"),
            ),
            **{
                name: Listing(f"{base}/{name}", link, size, ids="")
                for name in ("companies", "agents", "groups")
            },
        },
    )


def _intercom() -> Vendor:
    cursor = Cursors("starting_after", at="pages.next.starting_after", null_at_end=False)
    size = {"per_page": "150"}
    return Vendor(
        values={"host": "api.eu.intercom.io"},
        base_url="https://api.eu.intercom.io",
        guard=bearer(),
        headers={"Intercom-Version": "2.11"},
        test="/me",
        listings={
            "contacts": Listing(
                "/contacts", cursor, size, wrap=under("data"), stamp="updated_at", written=epoch
            ),
            "conversations": Listing(
                "/conversations",
                cursor,
                size,
                wrap=under("conversations"),
                stamp="updated_at",
                written=epoch,
            ),
            "companies": Listing(
                "/companies/list",
                Pages(pages_at="pages.total_pages"),
                {"per_page": "60"},
                wrap=under("data"),
                body={},
            ),
            "admins": Listing("/admins", Single(), wrap=under("admins")),
            "teams": Listing("/teams", Single(), wrap=under("teams")),
            "tags": Listing("/tags", Single(), wrap=under("data")),
        },
    )


def _servicenow() -> Vendor:
    base = "/api/now/table"
    tables = {
        "incidents": "incident",
        "problems": "problem",
        "changes": "change_request",
        "requests": "sc_request",
        "configuration_items": "cmdb_ci",
        "users": "sys_user",
    }
    order = "ORDERBYsys_updated_on^ORDERBYsys_id"
    return Vendor(
        values={"instance": "acme", "user": "reader"},
        base_url="https://acme.service-now.com/api/now/table",
        guard=basic("reader", KEY, {"password": KEY}),
        test=f"{base}/sys_user?sysparm_limit=1",
        listings={
            name: Listing(
                f"{base}/{table}",
                Offsets("sysparm_offset", "sysparm_limit", 1000),
                {"sysparm_query": order, "sysparm_exclude_reference_link": "true"},
                key=("sys_id",),
                wrap=under("result"),
                stamp="sys_updated_on",
                written=spelled("%Y-%m-%d %H:%M:%S"),
                since=Since("sysparm_query", r"sys_updated_on>=(.*)\^" + order.replace("^", r"\^")),
            )
            for name, table in tables.items()
        },
    )


def _notion() -> Vendor:
    def cursor(*, in_body: bool) -> Cursors:
        return Cursors("start_cursor", at="next_cursor", in_body=in_body, more_at="has_more")

    found = {"page_size": 100, "filter": {"property": "object", "value": "page"}}
    return Vendor(
        values={},
        base_url="https://api.notion.com/v1",
        guard=bearer(),
        headers={"Notion-Version": "2022-06-28"},
        test="/v1/users/me",
        listings={
            "pages": Listing(
                "/v1/search",
                cursor(in_body=True),
                wrap=under("results"),
                stamp="last_edited_time",
                written=spelled("%Y-%m-%dT%H:%M:%S.000Z"),
                body={
                    **found,
                    "sort": {"timestamp": "last_edited_time", "direction": "ascending"},
                },
            ),
            "databases": Listing(
                "/v1/search",
                cursor(in_body=True),
                wrap=under("results"),
                ids="db-{}",
                body={**found, "filter": {"property": "object", "value": "database"}},
            ),
            "blocks": Listing(
                "/v1/blocks/{id}/children",
                cursor(in_body=False),
                {"page_size": "100"},
                wrap=under("results"),
                parent=("pages", "id"),
            ),
            "users": Listing(
                "/v1/users", cursor(in_body=False), {"page_size": "100"}, wrap=under("results")
            ),
        },
    )


def _asana() -> Vendor:
    cursor = Cursors("offset", at="next_page.offset", null_at_end=False)
    base, size = "/api/1.0", {"limit": "100"}

    def listing(path: str, parent: tuple[str, str] | None, fields: str = "") -> Listing:
        params = {**size, "opt_fields": fields} if fields else size
        return Listing(base + path, cursor, params, key=("gid",), wrap=under("data"), parent=parent)

    workspace, project = ("workspaces", "gid"), ("projects", "gid")
    return Vendor(
        values={},
        base_url="https://app.asana.com/api/1.0",
        guard=bearer(),
        test=f"{base}/users/me",
        listings={
            "workspaces": listing("/workspaces", None),
            "users": listing("/workspaces/{gid}/users", workspace, "name,email"),
            "projects": listing(
                "/workspaces/{gid}/projects",
                workspace,
                "name,archived,color,created_at,modified_at,owner,team,notes",
            ),
            "sections": listing("/projects/{gid}/sections", project),
            "tasks": listing(
                "/projects/{gid}/tasks",
                project,
                "name,notes,completed,completed_at,created_at,modified_at,due_on,assignee,"
                "parent,tags,custom_fields",
            ),
        },
    )


def _azure_devops() -> Vendor:
    cursor = Cursors("continuationToken", header="x-ms-continuationtoken")
    version, project = {"api-version": "7.1"}, ("projects", "id")
    return Vendor(
        values={"organisation": "acme"},
        base_url="https://dev.azure.com/acme",
        guard=basic("", KEY, {"password": KEY}),
        test="/acme/_apis/projects?$top=1&api-version=7.1",
        listings={
            "projects": Listing(
                "/acme/_apis/projects", cursor, {**version, "$top": "100"}, wrap=under("value")
            ),
            "repositories": Listing(
                "/acme/{id}/_apis/git/repositories",
                Single(),
                version,
                wrap=under("value"),
                parent=project,
            ),
            "pull_requests": Listing(
                "/acme/{id}/_apis/git/pullrequests",
                Offsets("$skip", "$top", 100),
                {**version, "searchCriteria.status": "all"},
                key=("pullRequestId",),
                ids="",
                wrap=under("value"),
                parent=project,
            ),
            "builds": Listing(
                "/acme/{id}/_apis/build/builds",
                cursor,
                {**version, "$top": "1000", "queryOrder": "queueTimeAscending"},
                ids="",
                wrap=under("value"),
                parent=project,
            ),
        },
    )


def _json_api() -> Vendor:
    return Vendor(
        values={"address": "https://api.acme.org/v1", "collection": "articles"},
        base_url="https://api.acme.org/v1",
        guard=bearer(),
        headers={"Accept": "application/vnd.api+json"},
        listings={
            "articles": Listing(
                "/v1/articles",
                Links("page[number]", at="links.next", place=lambda link: {"href": link}),
                wrap=under("data", {"jsonapi": {"version": "1.1"}}),
            )
        },
    )


def _mediawiki() -> Vendor:
    common = {"action": "query", "format": "json", "formatversion": "2", "maxlag": "5"}

    def listing(name: str, prefix: str, key: str, **more: str) -> Listing:
        params = {**common, "list": name, f"{prefix}limit": "max"}
        param = {"au": "aufrom"}.get(prefix, f"{prefix}continue")
        return Listing(
            "/w/api.php",
            Cursors(param, at=f"continue.{param}", null_at_end=False),
            params | {f"{prefix}{part}": value for part, value in more.items()},
            key=(key,),
            ids="" if key.endswith("id") else "{}",
            wrap=under(f"query.{name}", {"batchcomplete": True}),
            stamp="timestamp" if "dir" in more else "",
            since=Since(f"{prefix}start") if "dir" in more else None,
        )

    return Vendor(
        values={"address": "https://wiki.acme.org/w"},
        base_url="https://wiki.acme.org/w",
        guard=Nobody(),
        headers={"User-Agent": "MigrateIQ Desktop (data migration by a person)"},
        test="/w/api.php?action=query&meta=siteinfo&format=json",
        listings={
            "pages": listing("allpages", "ap", "pageid"),
            "categories": listing("allcategories", "ac", "category", prop="size|hidden"),
            "users": listing("allusers", "au", "userid", prop="editcount|registration|groups"),
            "recent_changes": listing(
                "recentchanges",
                "rc",
                "rcid",
                dir="newer",
                prop="title|timestamp|ids|user|comment|sizes|flags",
            ),
            "log_entries": listing("logevents", "le", "logid", dir="newer"),
        },
    )


WORK = {
    "asana": _asana,
    "azure-devops": _azure_devops,
    "freshdesk": _freshdesk,
    "github": _github,
    "gitlab": _gitlab,
    "intercom": _intercom,
    "jira": _jira,
    "json-api": _json_api,
    "mediawiki": _mediawiki,
    "notion": _notion,
    "servicenow": _servicenow,
    "zendesk": _zendesk,
}

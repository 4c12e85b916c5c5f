"""Vendors of trade and finance: shops, customers, books."""

import re

from .paging import CAP, Cursors, LastRecords, Links, Offsets, Pages, Single
from .shapes import asp_net, epoch, from_epoch, spelled, under, unless_empty
from .simulator import (
    ClientCredentials,
    Header,
    Listing,
    Since,
    Vendor,
    basic,
    bearer,
)

KEY = "CANARY-4711-key"
TENANT = "11111111-2222-3333-4444-555555555555"


def _hubspot() -> Vendor:
    cursor = Cursors("after", at="paging.next.after", null_at_end=False)
    base, size, changed = "/crm/v3", {"limit": "100"}, "createdate,hs_lastmodifieddate"
    properties = {
        "contacts": "email,firstname,lastname,phone,company,jobtitle,lifecyclestage,"
        "hs_lead_status,createdate,lastmodifieddate",
        "companies": f"name,domain,phone,city,country,industry,{changed}",
        "deals": f"dealname,amount,pipeline,dealstage,closedate,hubspot_owner_id,{changed}",
        "tickets": f"subject,content,hs_pipeline,hs_pipeline_stage,hs_ticket_priority,{changed}",
        "products": f"name,description,price,hs_sku,{changed}",
    }
    return Vendor(
        values={},
        base_url="https://api.hubapi.com",
        guard=bearer(),
        test=f"{base}/owners?limit=1",
        listings={
            **{
                name: Listing(
                    f"{base}/objects/{name}",
                    cursor,
                    {**size, "properties": wanted},
                    wrap=under("results"),
                    stamp="updatedAt",
                    written=spelled("%Y-%m-%dT%H:%M:%S.123Z"),
                    more=lambda number: {"properties": {"hs_object_id": str(number)}},
                )
                for name, wanted in properties.items()
            },
            "owners": Listing(f"{base}/owners", cursor, size, wrap=under("results")),
        },
    )


def _salesforce() -> Vendor:
    base = "/services/data/v61.0"
    link = Links(
        "locator",
        at="nextRecordsUrl",
        relative=True,
        into_path=True,
        more_at="done",
        more_says=lambda more: not more,
    )
    objects = {
        "accounts": "Account",
        "contacts": "Contact",
        "leads": "Lead",
        "opportunities": "Opportunity",
        "cases": "Case",
        "tasks": "Task",
        "products": "Product2",
    }
    query = "SELECT FIELDS(STANDARD) FROM {}"
    queries = {name: query.format(one) for name, one in objects.items()}
    queries["users"] = "SELECT Id, Name, Username, Email, IsActive, SystemModstamp FROM User"
    whole = {"products", "users"}
    return Vendor(
        values={"domain": "acme--uat.sandbox.my.salesforce.com"},
        base_url="https://acme--uat.sandbox.my.salesforce.com/services/data/v61.0",
        guard=ClientCredentials("/services/oauth2/token", scope="", way="post"),
        test=f"{base}/limits",
        listings={
            name: Listing(
                f"{base}/query",
                link,
                {"q": asked},
                key=("Id",),
                wrap=under("records", {"totalSize": 3 * CAP + 2}),
                stamp="SystemModstamp",
                written=spelled("%Y-%m-%dT%H:%M:%S.000+0000"),
                since=None
                if name in whole
                else Since("q", re.escape(asked) + r" WHERE SystemModstamp >= (\S+)"),
                more=lambda number: {"attributes": {"type": "T", "url": f"/{number}"}},
            )
            for name, asked in queries.items()
        },
    )


def _shopify() -> Vendor:
    base, size = "/admin/api/2025-07", {"limit": "250"}
    # beside page_info only limit and fields are allowed
    link = Links("page_info", keeps=size)
    since = Since("updated_at_min")

    def listing(name: str, *, changes: bool = False, **params: str) -> Listing:
        return Listing(
            f"{base}/{name}.json",
            link,
            {**size, **params},
            ids="",
            wrap=under(name),
            stamp="updated_at" if changes else "",
            written=spelled("%Y-%m-%dT%H:%M:%S+00:00"),
            since=since if changes else None,
        )

    return Vendor(
        values={"shop": "acme-outdoor"},
        base_url="https://acme-outdoor.myshopify.com/admin/api/2025-07",
        guard=Header("X-Shopify-Access-Token", KEY, {"api_key": KEY}),
        test=f"{base}/shop.json",
        listings={
            "orders": listing("orders", changes=True, status="any"),
            "transactions": Listing(
                f"{base}/orders/{{id}}/transactions.json",
                Single(),
                ids="",
                wrap=under("transactions"),
                parent=("orders", "id"),
            ),
            "customers": listing("customers", changes=True),
            "products": listing("products", changes=True),
            "draft_orders": listing("draft_orders"),
            "custom_collections": listing("custom_collections"),
            "locations": Listing(
                f"{base}/locations.json", Single(), ids="", wrap=under("locations")
            ),
        },
    )


def _stripe() -> Vendor:
    last, size = LastRecords("starting_after", more_at="has_more"), {"limit": "100"}
    whole = (
        "customers",
        "charges",
        "payment_intents",
        "invoices",
        "refunds",
        "payouts",
        "products",
        "prices",
    )
    return Vendor(
        values={},
        base_url="https://api.stripe.com/v1",
        guard=bearer(),
        test="/v1/customers?limit=1",
        listings={
            **{
                name: Listing(f"/v1/{name}", last, size, ids=name[:2] + "_{}", wrap=under("data"))
                for name in whole
            },
            "subscriptions": Listing(
                "/v1/subscriptions",
                last,
                {**size, "status": "all"},
                ids="sub_{}",
                wrap=under("data"),
            ),
            "balance_transactions": Listing(
                "/v1/balance_transactions",
                last,
                size,
                ids="txn_{}",
                wrap=under("data"),
                stamp="created",
                written=epoch,
                since=Since("created[gte]", read=from_epoch),
            ),
        },
    )


def _woocommerce() -> Vendor:
    base = "/shop/wp-json/wc/v3"
    size = {"per_page": "100", "orderby": "id", "order": "asc"}

    def listing(
        path: str, parent: tuple[str, str] | None = None, *, changes: bool = False, **params: str
    ) -> Listing:
        return Listing(
            base + path,
            Pages(),
            {**size, **params},
            ids="",
            parent=parent,
            stamp="date_modified_gmt" if changes else "",
            written=spelled("%Y-%m-%dT%H:%M:%S"),
            since=Since("modified_after") if changes else None,
        )

    return Vendor(
        values={"address": "https://acme.org/shop/"},
        base_url="https://acme.org/shop/wp-json/wc/v3",
        guard=basic("ck_1", KEY, {"username": "ck_1", "password": KEY}),
        test=f"{base}/data",
        listings={
            "orders": listing("/orders", changes=True, dates_are_gmt="true"),
            "refunds": listing("/orders/{id}/refunds", ("orders", "id"), orderby="date"),
            "customers": listing("/customers", role="all"),
            "products": listing("/products", changes=True, dates_are_gmt="true", status="any"),
            "variations": listing("/products/{id}/variations", ("products", "id")),
            "categories": listing("/products/categories"),
            "coupons": listing("/coupons"),
        },
    )


def _airtable() -> Vendor:
    base = "appAbCdEfGhIjKlMn"
    return Vendor(
        values={"base": base},
        base_url="https://api.airtable.com/v0",
        guard=bearer(),
        test="/v0/meta/whoami",
        listings={
            "tables": Listing(
                f"/v0/meta/bases/{base}/tables", Single(), ids="tbl{}", wrap=under("tables")
            ),
            "records": Listing(
                f"/v0/{base}/{{id}}",
                Cursors("offset", at="offset", null_at_end=False),
                {"pageSize": "100"},
                ids="rec{}",
                wrap=under("records"),
                parent=("tables", "id"),
                more=lambda number: {"fields": {"Name": f"n {number}", "Tags": ["a", "b"]}},
            ),
        },
    )


def _pipedrive() -> Vendor:
    cursor = Cursors("cursor", at="additional_data.next_cursor")
    size = {"limit": "500"}
    changing = ("deals", "persons", "organizations", "activities")
    return Vendor(
        values={"company": "acme"},
        base_url="https://acme.pipedrive.com/api",
        guard=Header("x-api-token", KEY, {"api_key": KEY}),
        test="/api/v1/users/me",
        listings={
            **{
                name: Listing(
                    f"/api/v2/{name}",
                    cursor,
                    {**size, "sort_by": "update_time"},
                    ids="",
                    wrap=under("data", {"success": True}),
                    stamp="update_time",
                    since=Since("updated_since"),
                )
                for name in changing
            },
            **{
                name: Listing(f"/api/v2/{name}", cursor, size, ids="", wrap=under("data"))
                for name in ("products", "pipelines", "stages")
            },
            "notes": Listing(
                "/api/v1/notes",
                Offsets(
                    "start",
                    "limit",
                    500,
                    more_at="additional_data.pagination.more_items_in_collection",
                ),
                size,
                ids="",
                wrap=under("data"),
            ),
        },
    )


def _xero() -> Vendor:
    names = {
        "invoices": "Invoice",
        "contacts": "Contact",
        "bank_transactions": "BankTransaction",
        "payments": "Payment",
        "credit_notes": "CreditNote",
        "manual_journals": "ManualJournal",
        "purchase_orders": "PurchaseOrder",
        "items": "Item",
        "accounts": "Account",
    }
    archived = {"contacts": {"includeArchived": "true"}}
    single = {"items", "accounts"}
    return Vendor(
        values={},
        base_url="https://api.xero.com/api.xro/2.0",
        guard=ClientCredentials(
            "/connect/token",
            scope="accounting.transactions.read accounting.contacts.read accounting.settings.read",
            way="basic",
        ),
        headers={"Accept": "application/json"},
        test="/api.xro/2.0/Organisation",
        listings={
            name: Listing(
                f"/api.xro/2.0/{one}s",
                Single() if name in single else Pages(pages_at="pagination.pageCount"),
                {} if name in single else {"pageSize": "1000", **archived.get(name, {})},
                key=(f"{one}ID",),
                wrap=under(f"{one}s"),
                stamp="UpdatedDateUTC",
                written=asp_net,
            )
            for name, one in names.items()
        },
    )


def _square() -> Vendor:
    cursor, size = Cursors("cursor", at="cursor", null_at_end=False), {"limit": "100"}
    return Vendor(
        values={},
        base_url="https://connect.squareup.com/v2",
        guard=bearer(),
        headers={"Square-Version": "2025-01-23"},
        test="/v2/merchants/me",
        listings={
            "payments": Listing(
                "/v2/payments",
                cursor,
                {**size, "sort_order": "ASC", "sort_field": "UPDATED_AT"},
                wrap=unless_empty("payments"),
                stamp="updated_at",
                since=Since("updated_at_begin_time"),
            ),
            "refunds": Listing(
                "/v2/refunds", cursor, {**size, "sort_order": "ASC"}, wrap=unless_empty("refunds")
            ),
            "customers": Listing(
                "/v2/customers",
                cursor,
                {**size, "sort_field": "CREATED_AT", "sort_order": "ASC"},
                wrap=unless_empty("customers"),
                stamp="updated_at",
            ),
            "catalogue": Listing(
                "/v2/catalog/list",
                cursor,
                {"types": "ITEM,ITEM_VARIATION,CATEGORY,TAX,DISCOUNT"},
                wrap=unless_empty("objects"),
            ),
            "locations": Listing("/v2/locations", Single(), wrap=unless_empty("locations")),
        },
    )


def _bigcommerce() -> Vendor:
    base, size = "/stores/abc123def4/v3", {"limit": "250"}
    pages = Pages(pages_at="meta.pagination.total_pages")
    since = Since("date_modified:min")
    return Vendor(
        values={"store": "abc123def4"},
        base_url="https://api.bigcommerce.com/stores/abc123def4/v3",
        guard=Header("X-Auth-Token", KEY, {"api_key": KEY}),
        headers={"Accept": "application/json"},
        test=f"{base}/catalog/summary",
        listings={
            "products": Listing(
                f"{base}/catalog/products",
                pages,
                {**size, "include": "custom_fields,images", "sort": "id"},
                ids="",
                wrap=under("data"),
                stamp="date_modified",
                since=since,
            ),
            "customers": Listing(
                f"{base}/customers",
                pages,
                {**size, "sort": "date_modified:asc"},
                ids="",
                wrap=under("data"),
                stamp="date_modified",
                since=since,
            ),
            **{
                name: Listing(f"{base}/{path}", pages, size, ids="", wrap=under("data"))
                for name, path in {
                    "variants": "catalog/variants",
                    "categories": "catalog/categories",
                    "brands": "catalog/brands",
                    "customer_addresses": "customers/addresses",
                }.items()
            },
        },
    )


def _dynamics() -> Vendor:
    sets = {
        "accounts": ("accounts", "accountid"),
        "contacts": ("contacts", "contactid"),
        "leads": ("leads", "leadid"),
        "opportunities": ("opportunities", "opportunityid"),
        "cases": ("incidents", "incidentid"),
        "products": ("products", "productid"),
        "orders": ("salesorders", "salesorderid"),
        "activities": ("activitypointers", "activityid"),
    }
    return Vendor(
        values={"host": "acme.crm4.dynamics.com", "tenant": TENANT},
        base_url="https://acme.crm4.dynamics.com/api/data/v9.2",
        guard=ClientCredentials(
            f"/{TENANT}/oauth2/v2.0/token",
            scope="https://acme.crm4.dynamics.com/.default",
            way="post",
        ),
        headers={"Prefer": "odata.maxpagesize=1000", "OData-Version": "4.0"},
        test="/api/data/v9.2/WhoAmI",
        listings={
            name: Listing(
                f"/api/data/v9.2/{path}",
                Links("$skiptoken", at='"@odata.nextLink"'),
                key=(key,),
                wrap=under("value", {"@odata.context": f"$metadata#{path}"}),
                stamp="modifiedon",
                since=Since("$filter", r"modifiedon ge (\S+)"),
                more=lambda number: {"@odata.etag": f'W/"{number}"'},
            )
            for name, (path, key) in sets.items()
        },
    )


def _business_central() -> Vendor:
    base = f"/v2.0/{TENANT}/Production/api/v2.0"
    link = Links("$skiptoken", at='"@odata.nextLink"')
    sets = {
        "customers": "customers",
        "vendors": "vendors",
        "items": "items",
        "general_ledger_entries": "generalLedgerEntries",
        "sales_invoices": "salesInvoices",
        "purchase_invoices": "purchaseInvoices",
    }
    return Vendor(
        values={"tenant": TENANT},
        base_url=f"https://api.businesscentral.dynamics.com{base}",
        guard=ClientCredentials(
            f"/{TENANT}/oauth2/v2.0/token",
            scope="https://api.businesscentral.dynamics.com/.default",
            way="post",
        ),
        headers={"Data-Access-Intent": "ReadOnly"},
        test=f"{base}/companies?$top=1",
        listings={
            "companies": Listing(f"{base}/companies", link, wrap=under("value"), ids="c-{}"),
            **{
                name: Listing(
                    f"{base}/companies({{id}})/{path}",
                    link,
                    wrap=under("value"),
                    ids=f"{name}-{{}}",
                    parent=("companies", "id"),
                )
                for name, path in sets.items()
            },
        },
    )


TRADE = {
    "airtable": _airtable,
    "bigcommerce": _bigcommerce,
    "business-central": _business_central,
    "dynamics-365": _dynamics,
    "hubspot": _hubspot,
    "pipedrive": _pipedrive,
    "salesforce": _salesforce,
    "shopify": _shopify,
    "square": _square,
    "stripe": _stripe,
    "woocommerce": _woocommerce,
    "xero": _xero,
}

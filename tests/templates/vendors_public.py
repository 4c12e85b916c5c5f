"""Industry, public services and health: SAP and Oracle, open data, FHIR."""

from collections.abc import Sequence

from .paging import Cursors, Links, Offsets, Record, Single
from .shapes import asp_net, spelled, under
from .simulator import Listing, Nobody, Since, Vendor, basic, bearer

KEY = "CANARY-4711-key"


def _sap(version: int) -> Vendor:
    old = version == 2
    services = {
        "business_partners": ("API_BUSINESS_PARTNER/A_BusinessPartner", ("BusinessPartner",)),
        "business_partner_addresses": (
            "API_BUSINESS_PARTNER/A_BusinessPartnerAddress",
            ("BusinessPartner", "AddressID"),
        ),
        "sales_orders": ("API_SALES_ORDER_SRV/A_SalesOrder", ("SalesOrder",)),
        "sales_order_items": (
            "API_SALES_ORDER_SRV/A_SalesOrderItem",
            ("SalesOrder", "SalesOrderItem"),
        ),
        "purchase_orders": ("API_PURCHASEORDER_PROCESS_SRV/A_PurchaseOrder", ("PurchaseOrder",)),
        "products": ("API_PRODUCT_SRV/A_Product", ("Product",)),
    }
    newer = "{}/srvd_a2x/sap/{}/{}/{}"
    new_services = {
        "sales_orders": (
            newer.format("api_salesorder", "salesorder", "0001", "SalesOrder"),
            ("SalesOrder",),
        ),
        "sales_order_items": (
            newer.format("api_salesorder", "salesorder", "0001", "SalesOrderItem"),
            ("SalesOrder", "SalesOrderItem"),
        ),
        "purchase_orders": (
            newer.format("api_purchaseorder_2", "purchaseorder", "0001", "PurchaseOrder"),
            ("PurchaseOrder",),
        ),
        "purchase_requisitions": (
            newer.format(
                "api_purchaserequisition_2", "purchaserequisition", "0001", "PurchaseReqn"
            ),
            ("PurchaseRequisition",),
        ),
        "billing_documents": (
            newer.format("api_billingdocument", "billingdocument", "0001", "BillingDocument"),
            ("BillingDocument",),
        ),
        "products": (newer.format("api_product", "product", "0002", "Product"), ("Product",)),
    }
    changing = {"sales_orders", "purchase_orders", "products", "billing_documents"}
    base = "/sap/opu/odata/sap" if old else "/sap/opu/odata4/sap"
    fixed = {"$format": "json", "$inlinecount": "allpages"} if old else {"$count": "true"}
    form = r"LastChangeDateTime ge " + (r"datetimeoffset'(\S+)'" if old else r"(\S+)")
    total = "d.__count" if old else '"@odata.count"'
    return Vendor(
        values={"host": "my300000-api.s4hana.cloud.sap", "user": "MIGRATION"},
        base_url=f"https://my300000-api.s4hana.cloud.sap{base}",
        guard=basic("MIGRATION", KEY, {"password": KEY}),
        headers={"Accept": "application/json"},
        test=f"{base}/API_PRODUCT_SRV/A_Product?$top=1&$format=json"
        if old
        else f"{base}/api_product/srvd_a2x/sap/product/0002/Product?$top=1",
        listings={
            name: Listing(
                f"{base}/{path}",
                Offsets("$skip", "$top", 1000, total_at=total, total_text=old),
                {**fixed, "$orderby": ",".join(key)},
                key=key,
                wrap=under("d.results" if old else "value"),
                stamp="LastChangeDateTime" if name in changing else "",
                written=asp_net if old else spelled("%Y-%m-%dT%H:%M:%SZ"),
                since=Since("$filter", form) if name in changing else None,
            )
            for name, (path, key) in (services if old else new_services).items()
        },
    )


def _oracle() -> Vendor:
    base = "/fscmRestApi/resources/11.13.18.05"
    paths = {
        "suppliers": ("suppliers", ("SupplierId",)),
        "purchase_orders": ("purchaseOrders", ("POHeaderId",)),
        "payables_invoices": ("invoices", ("InvoiceId",)),
        "receivables_invoices": ("receivablesInvoices", ("CustomerTransactionId",)),
        "items": ("itemsV2", ("ItemId", "OrganizationId")),
        "sales_orders": ("salesOrdersForOrderHub", ("HeaderId",)),
    }
    return Vendor(
        values={"host": "acme.fa.us2.oraclecloud.com", "user": "reader"},
        base_url=f"https://acme.fa.us2.oraclecloud.com{base}",
        guard=basic("reader", KEY, {"password": KEY}),
        headers={"REST-Framework-Version": "4"},
        test=f"{base}/suppliers?limit=1&onlyData=true",
        listings={
            name: Listing(
                f"{base}/{path}",
                Offsets("offset", "limit", 499, more_at="hasMore"),
                {"onlyData": "true", "orderBy": ",".join(key)},
                key=key,
                ids="",
                wrap=under("items", {"count": 7, "limit": 499}),
                stamp="LastUpdateDateTime" if name == "items" else "LastUpdateDate",
                written=spelled("%Y-%m-%dT%H:%M:%S+00:00"),
            )
            for name, (path, key) in paths.items()
        },
    )


def _fhir() -> Vendor:
    kinds = {
        "patients": "Patient",
        "practitioners": "Practitioner",
        "organizations": "Organization",
        "encounters": "Encounter",
        "conditions": "Condition",
        "observations": "Observation",
        "procedures": "Procedure",
        "allergies": "AllergyIntolerance",
        "medication_requests": "MedicationRequest",
        "immunizations": "Immunization",
        "diagnostic_reports": "DiagnosticReport",
    }

    def bundle(records: Sequence[Record]) -> object:
        found: Record = {"resourceType": "Bundle", "type": "searchset"}
        remark = {"resource": {"resourceType": "OperationOutcome"}, "search": {"mode": "outcome"}}
        if records:
            matches = [{"resource": one, "search": {"mode": "match"}} for one in records]
            found["entry"] = [*matches, remark]
        return found

    def links(link: str) -> object:
        return [{"relation": "self", "url": "x"}, {"relation": "next", "url": link}]

    return Vendor(
        values={"address": "https://fhir.acme.org/r4"},
        base_url="https://fhir.acme.org/r4",
        guard=bearer(),
        headers={"Accept": "application/fhir+json"},
        test="/r4/metadata",
        listings={
            name: Listing(
                f"/r4/{kind}",
                Links("_getpages", at="link", place=links),
                {"_count": "100"},
                wrap=bundle,
                stamp="meta.lastUpdated",
                written=spelled("%Y-%m-%dT%H:%M:%S.000+00:00"),
                since=Since("_lastUpdated", r"ge(\S+)"),
                more=lambda number: {"birthDate": f"19{number + 10}-01-01"},
            )
            for name, kind in kinds.items()
        },
    )


def _socrata() -> Vendor:
    return Vendor(
        values={"portal": "data.acme.gov", "dataset": "ijzp-q8t2"},
        base_url="https://data.acme.gov",
        guard=Nobody(),
        test="/resource/ijzp-q8t2.json?$limit=1",
        listings={
            "rows": Listing(
                "/resource/ijzp-q8t2.json",
                Offsets("$offset", "$limit", 10_000),
                {"$select": ":*,*", "$order": ":id"},
                key=(":id",),
                ids="row-{}",
                stamp=":updated_at",
                written=spelled("%Y-%m-%dT%H:%M:%S.000Z"),
                since=Since("$where", r":updated_at >= '(\S+)'"),
            ),
            "columns": Listing("/api/views/ijzp-q8t2/columns.json", Single(), ids=""),
        },
    )


def _ckan() -> Vendor:
    base = "/data/api/3/action"
    return Vendor(
        values={"address": "https://ckan.acme.gov/data"},
        base_url="https://ckan.acme.gov/data/api/3/action",
        guard=Nobody(),
        test=f"{base}/status_show",
        listings={
            "datasets": Listing(
                f"{base}/package_search",
                Offsets("start", "rows", 500, total_at="result.count"),
                {"sort": "metadata_modified asc"},
                wrap=under("result.results", {"success": True}),
                stamp="metadata_modified",
                written=spelled("%Y-%m-%dT%H:%M:%S.123456"),
                since=Since("fq", r"metadata_modified:\[(\S+) TO \*\]"),
            ),
            **{
                name: Listing(
                    f"{base}/{path}",
                    Offsets("offset", "limit", 25),
                    {"all_fields": "true"},
                    wrap=under("result", {"success": True}),
                )
                for name, path in {
                    "organizations": "organization_list",
                    "groups": "group_list",
                }.items()
            },
        },
    )


def _wordpress() -> Vendor:
    paths = {
        "posts": "posts",
        "pages": "pages",
        "media": "media",
        "comments": "comments",
        "categories": "categories",
        "tags": "tags",
        "authors": "users",
    }
    changing = {"posts", "pages", "media"}
    return Vendor(
        values={"address": "https://blog.acme.org"},
        base_url="https://blog.acme.org/wp-json/wp/v2",
        guard=Nobody(),
        test="/wp-json/wp/v2/types",
        listings={
            name: Listing(
                f"/wp-json/wp/v2/{path}",
                Links("page"),
                {"per_page": "100", "orderby": "id", "order": "asc"},
                ids="",
                stamp="modified" if name in changing else "",
                written=spelled("%Y-%m-%dT%H:%M:%S"),
                since=Since("modified_after") if name in changing else None,
            )
            for name, path in paths.items()
        },
    )


def _odata() -> Vendor:
    return Vendor(
        values={"address": "https://acme.org/v4", "entity_set": "Products", "key": "ID"},
        base_url="https://acme.org/v4",
        guard=Nobody(),
        headers={"OData-MaxVersion": "4.0", "Prefer": "odata.maxpagesize=1000"},
        test="/v4/Products?$top=1",
        listings={
            "Products": Listing(
                "/v4/Products",
                Links("$skiptoken", at='"@odata.nextLink"', relative=True),
                key=("ID",),
                ids="",
                wrap=under("value", {"@odata.context": "$metadata#Products"}),
            )
        },
    )


def _openfda() -> Vendor:
    search = "receivedate:[20240101 TO 20240131]"

    def listing(path: str, sort: str, key: str, **more: str) -> Listing:
        return Listing(
            path,
            Links("search_after"),
            {"limit": "1000", "sort": sort, **more},
            key=(key,),
            wrap=under("results", {"meta": {"results": {"skip": 0, "limit": 1000}}}),
        )

    recall = ("report_date:asc", "recall_number")
    return Vendor(
        values={"search": search},
        base_url="https://api.fda.gov",
        guard=Nobody(),
        test="/drug/enforcement.json?limit=1",
        listings={
            "drug_adverse_events": listing(
                "/drug/event.json", "receivedate:asc", "safetyreportid", search=search
            ),
            "drug_recalls": listing("/drug/enforcement.json", *recall),
            "device_recalls": listing("/device/enforcement.json", *recall),
            "drug_shortages": listing("/drug/shortages.json", "update_date:asc", "package_ndc"),
        },
    )


def _arcgis() -> Vendor:
    def features(records: Sequence[Record]) -> object:
        point = {"x": 1.5, "y": 2.5}
        found = [{"attributes": dict(one), "geometry": point} for one in records]
        return {"objectIdFieldName": "FID", "features": found}

    path = "/arcgis/rest/services/Parcels/FeatureServer/0"
    return Vendor(
        values={"address": f"https://gis.acme.gov{path}", "key": "FID"},
        base_url=f"https://gis.acme.gov{path}",
        guard=Nobody(),
        test=f"{path}?f=json",
        listings={
            "features": Listing(
                f"{path}/query",
                Offsets(
                    "resultOffset",
                    "resultRecordCount",
                    1000,
                    more_at="exceededTransferLimit",
                    more_only_if=True,
                ),
                {
                    "where": "1=1",
                    "outFields": "*",
                    "outSR": "4326",
                    "orderByFields": "FID",
                    "f": "json",
                },
                key=("FID",),
                ids="",
                wrap=features,
                loaded=lambda one: {**one, "geometry": {"x": 1.5, "y": 2.5}},
            )
        },
    )


def _clinical_trials() -> Vendor:
    path = "protocolSection.identificationModule.nctId"
    return Vendor(
        values={"condition": "type 2 diabetes"},
        base_url="https://clinicaltrials.gov/api/v2",
        guard=Nobody(),
        test="/api/v2/version",
        listings={
            "studies": Listing(
                "/api/v2/studies",
                Cursors("pageToken", at="nextPageToken", null_at_end=False),
                {"query.cond": "type 2 diabetes", "pageSize": "1000", "countTotal": "true"},
                key=(path,),
                ids="NCT{}",
                wrap=under("studies"),
                loaded=_with_number,
            )
        },
    )


def _with_number(study: Record) -> Record:
    section = study["protocolSection"]
    assert isinstance(section, dict)
    return {**study, "nct_id": section["identificationModule"]["nctId"]}


PUBLIC = {
    "arcgis": _arcgis,
    "ckan": _ckan,
    "clinical-trials": _clinical_trials,
    "fhir-r4": _fhir,
    "odata": _odata,
    "openfda": _openfda,
    "oracle-fusion": _oracle,
    "sap-odata-v2": lambda: _sap(2),
    "sap-odata-v4": lambda: _sap(4),
    "socrata": _socrata,
    "wordpress": _wordpress,
}

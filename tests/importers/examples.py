"""The example of the format's description, reduced to what is supported now."""

EXAMPLE = """\
migrateiq: 1

connectors:
  flights_api:
    type: rest_api
    label: Flights API
    base_url: http://127.0.0.1:8321/v1
    active: true
    auth:
      type: bearer
      token: {secret: token}
    headers: {Accept: application/json, X-Team: {secret: team}}
    rate_limit: {requests: 50, per_seconds: 1}
    concurrency: 8
    timeout_seconds: 60
    verify_tls: true
    test: {path: /status}
    resource_defaults:
      primary_key: id
      params: {per_page: 1000}
    resources:
      - name: flights
        path: /flights
        method: GET
        params: {year: 2013, since: 2013-01-01}
        data_selector: data
        paginator: {type: cursor, cursor_path: next, cursor_param: cursor}
        primary_key: id
      - name: airports
        path: /airports
        paginator: page_number
  warehouse:
    type: sqlite
    path: warehouse.sqlite

syncs:
  nightly:
    source: flights_api
    destination: warehouse
    frequency: DAILY
    max_rejected: 1%
    streams:
      - resource: flights
        table: flights
        write_disposition: merge
        transform:
          field_mappings: {customer_id: id, customer_name: name}
          type_conversions: {id: int, created_date: datetime}
          fields:
            - source: created_date
              name: created_at
              type: datetime
              format: "%d/%m/%Y %H:%M"
              timezone: Europe/Paris
            - {name: loaded_from, constant: flights_api}
          drop: [internal_notes]
          only_listed: false
"""

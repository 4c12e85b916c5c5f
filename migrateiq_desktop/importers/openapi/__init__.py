"""OpenAPI 3.0 and 3.1 and Swagger 2 to a connector: which operations list records, and how."""

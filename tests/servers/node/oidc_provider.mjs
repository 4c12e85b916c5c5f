// oidc-provider with one client, and a list beside it that only its tokens open.
// Usage: node oidc_provider.mjs NODE_MODULES PORT COUNT REVOKE_AFTER
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const [modules, port, count, revokeAfter] = process.argv.slice(2);
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));
const client = (id, method) => ({
  client_id: id,
  client_secret: "CANARY-4711-client-secret-of-thirty-two-letters",
  grant_types: ["client_credentials"],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: method,
  scope: "records",
});
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [client("basic", "client_secret_basic"), client("post", "client_secret_post")],
  scopes: ["records"],
  features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
});
const records = Array.from({ length: Number(count) }, (_, at) => ({ id: at + 1, name: `n ${at + 1}` }));
const answer = provider.callback();
let opened = 0;

async function list(request, response) {
  const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
  const found = token && (await provider.ClientCredentials.find(token));
  const reply = (status, body) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };
  if (!found || !found.isValid || found.scope !== "records") return reply(401, { error: "invalid_token" });
  opened += 1;
  if (opened === Number(revokeAfter)) await found.destroy();
  const page = Number(new URL(request.url, "http://x").searchParams.get("page") ?? 1);
  reply(200, { page, total_pages: Math.ceil(count / 20), data: records.slice((page - 1) * 20, page * 20) });
}

createServer((request, response) =>
  request.url.startsWith("/records") ? list(request, response) : answer(request, response),
).listen(Number(port), "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${port}`));

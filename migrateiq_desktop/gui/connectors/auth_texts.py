"""What the fields of authentication are called, and where their values come from."""

from migrateiq_desktop.gui.formatting import translate

from .texts import key_location


def field_caption(name: str) -> str:
    """What stands above a field."""
    texts = {
        "access_token_url": translate("connectors", "Token address"),
        "authorization_url": translate("connectors", "Sign-in address"),
        "client_id": translate("connectors", "Client id"),
        "client_secret": translate("connectors", "The service gave a client secret"),
        "scopes": translate("connectors", "Scopes"),
        "client_auth": translate("connectors", "The client proves itself"),
        "access_token_params": translate("connectors", "Sent along for a token"),
        "authorization_params": translate("connectors", "Sent along with the browser"),
        "redirect_port": translate("connectors", "Registered port"),
        "login.path": translate("connectors", "Path of the login"),
        "login.method": translate("connectors", "Method"),
        "login.json": translate("connectors", "Sent to the login (JSON)"),
        "login.token_path": translate("connectors", "Where the token is in the answer"),
        "location": translate("connectors", "The token is sent in"),
        "name": translate("connectors", "Named"),
        "prefix": translate("connectors", "Before the token"),
        "lifetime_seconds": translate("connectors", "Good for (seconds)"),
        "algorithm": translate("connectors", "Signed with"),
        "key_encoding": translate("connectors", "A shared secret is written as"),
        "claims": translate("connectors", "Claims (JSON)"),
        "headers": translate("connectors", "Headers"),
    }
    return texts[name]


def field_placeholder(name: str) -> str:
    """An example."""
    texts = {
        "access_token_url": "https://login.example.com/oauth/token",
        "authorization_url": "https://login.example.com/oauth/authorize",
        "scopes": "read offline_access",
        "access_token_params": "audience: https://api.example.com",
        "authorization_params": "access_type: offline",
        "redirect_port": translate("connectors", "any that is free"),
        "login.token_path": "data.token",
        "lifetime_seconds": translate("connectors", "until it is refused"),
        "headers": "X-API-Key: {secret: api_key}",
    }
    return texts.get(name, "")


def auth_choice_text(name: str, choice: str) -> str:
    """One of a field's choices."""
    if name == "location":
        return key_location(choice)
    texts = {
        "basic": translate("connectors", "in a header (basic)"),
        "post": translate("connectors", "in the request's body (post)"),
        "text": translate("connectors", "plain text"),
    }
    return texts.get(choice, choice)


def auth_hint(type_: str) -> str:
    """Where such a key comes from."""
    texts = {
        "bearer": translate(
            "connectors",
            "Often called personal access token or API token; made in the service's settings.",
        ),
        "oauth2_client_credentials": translate(
            "connectors",
            "For programs: register one with the service (app, integration, service account). It"
            " gives a client id and a client secret.",
        ),
        "oauth2_authorization_code": translate(
            "connectors",
            "You sign in with your browser. Register a desktop app with the service for the client"
            " id, with the redirect address http://127.0.0.1/.",
        ),
        "session_token": translate(
            "connectors",
            'The service has a login address that gives a token. {"secret": "password"} stands'
            " for a key that is asked for below.",
        ),
        "jwt": translate(
            "connectors",
            "The service gave a signing key: a shared secret, or a private key (PEM, often in a"
            " .pem or .p8 file).",
        ),
        "custom_headers": translate(
            "connectors",
            "One header a line. {secret: NAME} stands for a key that is asked for below.",
        ),
    }
    return texts.get(type_, "")


def secret_caption(secret: str) -> str:
    """What a secret is called where its usual name tells."""
    texts = {
        "client_secret": translate("connectors", "Client secret"),
        "refresh_token": translate("connectors", "Refresh token"),
        "access_token": translate("connectors", "Access token"),
        "password": translate("connectors", "Password"),
        "key": translate("connectors", "Signing key"),
    }
    return texts.get(secret) or translate("connectors", "Secret “{0}”").format(secret)

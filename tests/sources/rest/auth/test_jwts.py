"""Tokens that are signed here, read by another library's verification."""

import base64

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from migrateiq_desktop.model.auth import JwtAuth
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.sources.rest.auth.jwts import signed
from migrateiq_desktop.sources.rest.auth.tokens import placed

NOW = 1_795_298_400.0
SHARED = "CANARY-shared-secret-of-64-characters-0123456789-0123456789-0123"
CURVES = {"ES256": ec.SECP256R1(), "ES384": ec.SECP384R1(), "ES512": ec.SECP521R1()}


def private_key(algorithm: str) -> rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey:
    if algorithm.startswith("RS"):
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return ec.generate_private_key(CURVES[algorithm])


def pem_of(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def claims_of(token: str, key: object, algorithm: str) -> dict[str, object]:
    options: dict[str, bool] = {"verify_exp": False, "verify_iat": False, "verify_aud": False}
    claims: dict[str, object] = jwt.decode(token, key, algorithms=[algorithm], options=options)  # type: ignore[arg-type]  # of whatever kind
    return claims


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_a_shared_secret_signs(algorithm: str) -> None:
    auth = JwtAuth.model_validate(
        {"algorithm": algorithm, "claims": {"iss": "me", "aud": ["a"]}, "headers": {"kid": "k1"}}
    )

    token = signed(auth, lambda _: SHARED, NOW)

    claims = claims_of(token.value, SHARED, algorithm)
    assert claims == {"iss": "me", "aud": ["a"], "iat": int(NOW), "exp": int(NOW) + 300}
    assert jwt.get_unverified_header(token.value)["kid"] == "k1"
    assert token.is_good(NOW + 269)
    assert not token.is_good(NOW + 271)


@pytest.mark.parametrize("algorithm", ["RS256", "RS512", "ES256", "ES384", "ES512"])
@pytest.mark.parametrize("flattened", ["as it is", "blanks", "escaped"])
def test_a_private_key_signs_also_when_its_lines_are_gone(algorithm: str, flattened: str) -> None:
    key = private_key(algorithm)
    ends = {"as it is": "\n", "blanks": " ", "escaped": "\\n"}
    pem = pem_of(key).replace("\n", ends[flattened])

    token = signed(JwtAuth.model_validate({"algorithm": algorithm}), lambda _: pem, NOW)

    assert claims_of(token.value, key.public_key(), algorithm)["iat"] == int(NOW)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("base64", base64.urlsafe_b64encode(b"k" * 50).decode().rstrip("=")), ("hex", "6b" * 50)],
)
def test_a_shared_secret_may_be_encoded(encoding: str, text: str) -> None:
    auth = JwtAuth.model_validate({"key_encoding": encoding})

    assert claims_of(signed(auth, lambda _: text, NOW).value, b"k" * 50, "HS256")


@pytest.mark.parametrize(
    ("changes", "key", "said"),
    [
        ({"algorithm": "RS256"}, "CANARY-no-pem", "private RSA key"),
        ({"algorithm": "ES256"}, pem_of(private_key("RS256")), "elliptic curve"),
        ({"key_encoding": "hex"}, "CANARY-zz", "isn't written as hex"),
        ({"key_encoding": "base64"}, "CANARY!", "isn't written as base64"),
        ({"claims": {"sub": object()}}, SHARED, "JSON can't say"),
    ],
)
def test_a_key_that_can_not_sign_is_never_shown(
    changes: dict[str, object], key: str, said: str
) -> None:
    auth = JwtAuth.model_validate(changes)

    with pytest.raises(DefinitionError) as caught:
        signed(auth, lambda _: key, NOW)

    assert said in str(caught.value)
    assert "CANARY" not in repr(caught.value.report())
    assert caught.value.__cause__ is None


def test_it_is_sent_as_the_definition_says() -> None:
    auth = JwtAuth.model_validate({"prefix": "JWT", "name": "X-Token"})

    assert placed("abc", auth).headers == {"X-Token": "JWT abc"}
    assert placed("abc", JwtAuth()).headers == {"Authorization": "Bearer abc"}

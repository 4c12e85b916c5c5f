"""Bodies to JSON values, exactly."""

import json
import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.ports import UnreadableRecord
from migrateiq_desktop.sources.rest.decoding import NotJsonError, decode, excerpt, summary

JSON = "application/json"


def _value(text: str | bytes) -> object:
    return decode(text.encode() if isinstance(text, str) else text, JSON).value


@given(st.integers(-(10**60), 10**60))
def test_integers_are_exact(number: int) -> None:
    assert _value(f"[{number}]") == [number]


def test_an_integer_that_python_refuses_to_read_is_exact_too() -> None:
    digits = "9" * 5000
    value = _value(f'[{{"id": {digits}}}, {{"id": 1}}]')
    assert value == [{"id": Decimal(digits)}, {"id": 1}]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.decimals(-10, 10))
def test_fractions_keep_their_value(number: Decimal) -> None:
    if not number.is_finite():
        return
    text = format(number, "f") if "E" not in str(number) else str(number)
    if "." not in text and "E" not in text:
        text += ".0"
    value = _value(f"[{text}]")
    assert isinstance(value, list)
    [decoded] = value
    exact = decoded if isinstance(decoded, Decimal) else Decimal(repr(decoded))
    assert exact == Decimal(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_a_float_can_hold_is_a_float(number: float) -> None:
    value = _value(json.dumps([number]))
    assert isinstance(value, list)
    [decoded] = value
    assert isinstance(decoded, float)
    assert decoded == number
    assert math.copysign(1, decoded) == math.copysign(1, number)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.1", 0.1),
        ("1.10", 1.1),
        ("12345678901234567.25", Decimal("12345678901234567.25")),
        ("0.12345678901234567890", Decimal("0.12345678901234567890")),
        ("1e400", Decimal("1E+400")),
        ("1e-400", Decimal("1E-400")),
        ("1e2", 100.0),
        ("1.5e99999999999999999999", "1.5e99999999999999999999"),
    ],
)
def test_a_fraction_is_a_float_only_where_that_is_exact(text: str, value: object) -> None:
    decoded = _value(f"[{text}]")
    assert decoded == [value]
    assert isinstance(decoded, list)
    assert type(decoded[0]) is type(value)


@given(
    st.lists(st.floats(allow_nan=False, allow_infinity=False) | st.integers()),
    st.sampled_from(["", " ", "1e5", "12345678901234567890"]),
)
def test_what_else_stands_on_the_page_changes_no_number(numbers: list[float], beside: str) -> None:
    alone = _value(json.dumps({"numbers": numbers}))
    among = _value(json.dumps({"beside": beside, "numbers": numbers}))
    assert isinstance(alone, dict)
    assert isinstance(among, dict)
    assert alone["numbers"] == among["numbers"] == numbers
    assert [type(n) for n in alone["numbers"]] == [type(n) for n in among["numbers"]]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=20))
def test_both_decoders_agree(value: object) -> None:
    text = json.dumps(value)
    assert decode(text.encode(), JSON) == decode(b"\xef\xbb\xbf" + text.encode(), JSON)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_marks_and_zero_bytes_tell_the_encoding(encoding: str) -> None:
    decoded = decode('{"name": "Zoë"}'.encode(encoding), "text/plain")
    assert decoded.value == {"name": "Zoë"}
    assert not decoded.warning


def test_a_named_charset_is_believed_where_utf_8_does_not_fit() -> None:
    body = '{"name": "Zoë €"}'.encode("windows-1252")
    assert decode(body, "application/json; charset=windows-1252").value == {"name": "Zoë €"}
    assert decode(b'["a"]', "application/json; charset=utf-16").value == ["a"]
    assert decode(b'\xef\xbb\xbf["a"]', "application/json; charset=nonsense").value == ["a"]


def test_broken_characters_are_replaced_and_counted_with_their_field() -> None:
    decoded = decode(
        '[{"id": 1, "name": "Zoë"}, {"id": 2, "name": "�"}]'.encode("latin-1", errors="replace"),
        JSON,
    )
    assert decoded.value == [{"id": 1, "name": "Zo�"}, {"id": 2, "name": "?"}]
    assert decoded.warning.startswith("1 broken characters (in name) are not valid Unicode")


def test_a_character_that_was_sent_as_broken_is_not_counted() -> None:
    body = '["�", "x"]'.encode() + b""
    broken = body.replace(b"x", b"\xff")
    assert decode(broken, JSON).warning.startswith("1 broken characters")


def test_lone_surrogates_are_replaced_and_counted() -> None:
    decoded = decode(rb'[{"a": "x\ud800y", "b": "\ud83d\ude00"}]', JSON)
    assert decoded.value == [{"a": "x�y", "b": "😀"}]
    assert decoded.warning.startswith("1 broken characters (in a)")


@pytest.mark.parametrize("levels", [5000, 100_000])
def test_one_record_that_is_too_deep_leaves_the_others(levels: int) -> None:
    deep = '{"id": 2, "x": ' + "[" * levels + "]" * levels + "}"
    decoded = decode(f'{{"data": [{{"id": 1}}, {deep}, {{"id": 3}}]}}'.encode(), JSON)
    assert decoded.value == {"data": [{"id": 1}, deep, {"id": 3}]}
    assert decoded.warning == "1 records are nested more than 500 levels deep"


def test_two_hundred_levels_are_fine() -> None:
    text = "[" * 200 + "]" * 200
    assert json.dumps(_value(text)) == text


def test_of_two_equal_keys_the_last_wins() -> None:
    assert _value('{"a": 1, "a": 2}') == {"a": 2}


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("where", ["%s", "[%s]", '{"y": [1, %s]}'])
def test_one_record_with_what_is_no_number_leaves_the_others(where: str, number: str) -> None:
    broken = f'{{"id": 2, "name": "NaN", "x": {where % number}}}'
    decoded = decode(f'{{"data": [{{"id": 1}}, {broken}, {{"id": 3}}]}}'.encode(), JSON)
    assert decoded.value == {"data": [{"id": 1}, broken, {"id": 3}]}
    assert decoded.warning == "1 records hold NaN or Infinity, which is not JSON"
    (record,) = (one for one in decoded.value["data"] if isinstance(one, UnreadableRecord))
    assert record.reason == "NaN and Infinity are not JSON (RFC 8259 section 6)"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"  \n",
        b"{",
        b"[1,]",
        b"[1] x",
        b"[01]",
        b"[NaN]",
        b"[Infinity]",
        b"[-Infinity]",
        b"<html></html>",
        b'["a\x00b"]',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(NotJsonError):
        decode(body, JSON)


def test_the_refusal_says_what_came_instead() -> None:
    page = b"<html><head><title>Sign &amp; in</title></head><body>x</body></html>"
    assert summary(page, "text/html; charset=utf-8") == "text/html “Sign & in”"
    plain = b"<style>p {}</style><p>Out of\n order</p>"
    assert summary(plain, "text/html") == "text/html “Out of order”"
    assert summary(b"", "") == "an answer without a content type"


@pytest.mark.parametrize(
    ("body", "told"),
    [(b"Out of order", False), (b"\xef\xbb\xbf<p>Out of order</p>", False), (b'{"a": 1,', True)],
)
def test_where_json_stops_is_told_only_where_it_began(body: bytes, *, told: bool) -> None:
    with pytest.raises(NotJsonError) as raised:
        decode(body, "text/html")
    assert ("line 1" in str(raised.value)) == told
    assert str(raised.value).startswith("expected JSON, got text/html “")


def test_secrets_are_masked_before_a_text_is_cut() -> None:
    body = b"x" * 490 + b"SECRETKEY"
    assert "SECRET" not in excerpt(body, JSON, lambda text: text.replace("SECRETKEY", "***"))
    page = b"y" * 75 + b"SECRETKEY"
    assert "SECR" not in summary(page, "", lambda text: text.replace("SECRETKEY", "***"))

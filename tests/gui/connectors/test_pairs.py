from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.connectors.pairs import (
    headers_of_pairs,
    pairs_of_headers,
    pairs_of_params,
    params_of_pairs,
)
from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.secret import SecretRef

SCALARS = st.one_of(
    st.text(max_size=5), st.integers(), st.booleans(), st.floats(allow_nan=False, width=32)
)


@given(st.dictionaries(st.text(min_size=1, max_size=5), SCALARS, max_size=4))
def test_untouched_parameters_keep_value_and_type(params: dict[str, Scalar]) -> None:
    back = params_of_pairs(pairs_of_params(params), params)

    assert back == params
    assert [type(value) for value in back.values()] == [type(value) for value in params.values()]


def test_a_changed_parameter_is_text() -> None:
    assert pairs_of_params({"all": True}) == (("all", "true"),)
    assert params_of_pairs((("per_page", "50"),), {"per_page": 100}) == {"per_page": "50"}


def test_a_header_may_refer_to_a_secret() -> None:
    headers: dict[str, str | SecretRef] = {"Accept": "text/*", "X-Id": SecretRef(secret="app_id")}

    assert pairs_of_headers(headers) == (("Accept", "text/*"), ("X-Id", "{secret: app_id}"))
    assert headers_of_pairs(pairs_of_headers(headers)) == headers
    assert headers_of_pairs((("X", "{secret: no way}"),)) == {"X": "{secret: no way}"}

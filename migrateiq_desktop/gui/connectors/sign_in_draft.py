"""What is to be signed in to, out of what stands in the connector editor."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from migrateiq_desktop.model.connector import RestConnector

from .connector_check import check_for_sign_in
from .connector_forms import ConnectorForms
from .editing import Editing


@dataclass(frozen=True, slots=True)
class SignInDraft:
    """As typed."""

    name: str
    definition: RestConnector
    keys: Mapping[str, str] = field(repr=False)


def draft_to_sign_in(forms: ConnectorForms, editing: Editing) -> SignInDraft | None:
    """What is typed; None when something is missing, which is shown where it is mended."""
    draft = forms.draft()
    checked = check_for_sign_in(draft)
    if not isinstance(checked.definition, RestConnector):
        wrong = forms.address.show_problems(checked.problems)
        if wrong is not None:
            wrong.setFocus()
        return None
    return SignInDraft(editing.name_for_keys(draft), checked.definition, draft.keys)

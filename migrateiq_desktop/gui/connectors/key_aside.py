"""Beside address and key: where the key goes, where it is kept, and how one comes by it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.keeper_names import keeper_name
from migrateiq_desktop.gui.widgets import ScrollColumn, label
from migrateiq_desktop.model.template import Template
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus

from .address_form import AddressForm
from .addresses import shown_host
from .connector_draft import ConnectorDraft
from .template_texts import in_words

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class KeyAside(ScrollColumn):
    """Sentences that follow what is typed."""

    def __init__(self, services: "Services", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._kept = translate("connectors", "the system's keyring")
        text = translate("connectors", "Where the key goes")
        self._heading = label(text, "heading", wrap=True)
        self._text = label("", "muted", wrap=True)
        self._how_heading = label(
            translate("connectors", "How to come by it"), "heading", wrap=True
        )
        self._how = label("", "muted", wrap=True, copy=True)
        self._test_heading = label(
            translate("connectors", "What the test does"), "heading", wrap=True
        )
        self._test = label("", "muted", wrap=True)
        self._loss = label(
            translate(
                "connectors",
                "You can leave at any time: what you typed is kept in this workspace and offered"
                " again, but for keys, which stay in memory only.",
            ),
            "label",
            wrap=True,
        )
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(6)
        for heading, sentence in (
            (self._heading, self._text),
            (self._how_heading, self._how),
            (self._test_heading, self._test),
        ):
            layout.addWidget(heading)
            layout.addWidget(sentence)
            layout.addSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._loss)
        self.show_template(None)

    @property
    def text(self) -> str:
        """Where the key goes, as said."""
        return self._text.text()

    async def read(self, template: str = "") -> None:
        """Learn where new keys are kept now, and what a template says of its keys."""
        self.show_keeper(await self._services.secrets.status())
        known = await self._services.templates.list()
        # one that is gone by now explains nothing
        self.show_template(next((in_words(one) for one in known if one.id == template), None))

    def show_keeper(self, keeper: KeeperStatus) -> None:
        """Where new keys are kept now."""
        if keeper.kind is KeeperKind.SESSION:
            self._kept = translate("connectors", "memory, for this session only")
        elif keeper.kind is not KeeperKind.NONE:
            self._kept = keeper_name(keeper)

    def show_template(self, template: Template | None) -> None:
        """How one comes by the keys of a template."""
        keys = () if template is None else template.keys
        texts = [f"{key.label}: {key.help}" if key.help else key.label for key in keys]
        if template is not None:
            texts.append(template.documentation)
        self._how.setText("\n\n".join(texts))
        for part in (self._how_heading, self._how):
            part.setVisible(bool(texts))

    def show_draft(self, draft: ConnectorDraft, form: AddressForm) -> None:
        """Follow what is typed."""
        needs_key = form.asks_for_keys
        origin = draft.origin()
        host = shown_host(origin) if origin else translate("connectors", "that one host")
        if needs_key:
            text = translate("connectors", "Into {0}, and from there to {1} only.")
            self._text.setText(text.format(self._kept, host))
        else:
            text = translate("connectors", "None is needed as it stands.")
            self._text.setText(text)
        text = translate("connectors", "It sends one request to {0} and shows what comes back.")
        self._test.setText(text.format(host))

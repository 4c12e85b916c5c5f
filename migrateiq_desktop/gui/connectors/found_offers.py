"""Puts what was found of a stream below its fields, with the other candidates to choose."""

from collections.abc import Callable
from functools import partial

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.discovered import Discovery, FoundChildren
from migrateiq_desktop.model.parents import PLACEHOLDER, Parent

from .addresses import name_from
from .discovery_texts import found_reason, key_candidate, paginator_candidate, records_candidate
from .found_note import Alternative
from .stream_draft import PaginatorDraft, StreamDraft
from .stream_findings import fresh
from .stream_form import StreamForm


def offer_found(form: StreamForm, stream: StreamDraft, found: Discovery) -> None:
    """Say why each field is as it is, and offer what else it could be."""
    _offer_records(form, stream, found)
    _offer_paginators(form, stream, found)
    _offer_keys(form, stream, found)
    _offer_cursors(form, stream, found)


def child_offers(
    stream: StreamDraft, found: Discovery, add: Callable[[StreamDraft], object]
) -> tuple[Alternative, ...]:
    """Collections behind links in the records, each as a stream to add."""
    links = [child for child in found.children if child.kind == "link" and child.path]
    return tuple((child.field, partial(add, _child_stream(stream, child))) for child in links)


def _offer_records(form: StreamForm, stream: StreamDraft, found: Discovery) -> None:
    note = form.notes["data_selector"]
    if not found.records:
        note.show_nothing()
        return
    shown = stream.data_selector.strip()
    best = next((one for one in found.records if one.selector == shown), None)
    others = [one for one in found.records if one is not best]
    offers = [
        (records_candidate(one), partial(form.say, "data_selector", one.selector)) for one in others
    ]
    text = "" if best is None else found_reason(best.reason)
    if best is None:
        text = translate("connectors", "Found elsewhere: {0}").format(found.records[0].selector)
    note.show_found(text, offers, sure=best is None or best.sure)


def _offer_paginators(form: StreamForm, stream: StreamDraft, found: Discovery) -> None:
    note = form.notes["paginator"]
    if not found.paginators:
        note.show_nothing()
        return
    shown = stream.paginator
    best = next(
        (one for one in found.paginators if PaginatorDraft.of(one.paginator) == shown), None
    )
    offers = [
        (
            paginator_candidate(one),
            partial(form.say_paginator, PaginatorDraft.of(one.paginator)),
        )
        for one in found.paginators
        if one is not best
    ]
    if best is None:
        yours = translate("connectors", "As you said.")
        note.show_found(yours if offers else "", offers)
        return
    text = found_reason(best.reason)
    note.show_found(
        f"{text}. {said(best.warning)}" if best.warning else text, offers, sure=best.sure
    )


def _offer_keys(form: StreamForm, stream: StreamDraft, found: Discovery) -> None:
    note = form.notes["primary_key"]
    shown = tuple(part.strip() for part in stream.primary_key.split(",") if part.strip())
    best = next((one for one in found.keys if one.fields == shown), None)
    offers = [
        (key_candidate(one), partial(form.say, "primary_key", ", ".join(one.fields)))
        for one in found.keys
        if one is not best
    ]
    if best is not None:
        note.show_found(found_reason(best.reason), offers, sure=best.sure)
    elif offers and not shown:
        text = translate("connectors", "None is taken; {0} could be.")
        note.show_found(text.format(number(len(offers))), offers)
    elif shown and found.fields:
        text = translate("connectors", "Not unique and filled in what was seen.")
        note.show_found(text, offers, sure=False)
    else:
        note.show_nothing()


def _offer_cursors(form: StreamForm, stream: StreamDraft, found: Discovery) -> None:
    note = form.notes["incremental"]
    shown = stream.cursor_path.strip()
    best = next((one for one in found.cursors if one.field == shown), None)
    offers: list[Alternative] = [
        (one.field, partial(form.say, "incremental", one.field))
        for one in found.cursors
        if one is not best
    ]
    if shown:
        offers.append((translate("connectors", "everything"), partial(form.say, "incremental", "")))
    if best is not None:
        note.show_found(found_reason(best.reason), offers, sure=best.sure)
    elif offers and not shown:
        text = translate("connectors", "None is taken; {0} could be.")
        note.show_found(text.format(number(len(offers))), offers)
    else:
        note.show_nothing()


def _child_stream(parent: StreamDraft, child: FoundChildren) -> StreamDraft:
    named = name_from(child.field.rpartition(".")[2].removesuffix("_url")) or "children"
    fields = dict.fromkeys(PLACEHOLDER.findall(child.path))
    made = Stream(
        name=f"{parent.name.strip()}_{named}",
        path=child.path,
        parent=Parent(
            resource=parent.name.strip(),
            params={name: name for name in fields},
            include=tuple(fields),
        )
        if fields
        else None,
    )
    return fresh(StreamDraft.of(made))

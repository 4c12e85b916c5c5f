"""Tool tips that show text as it is: Qt would read markup in a text that came from afar."""

from html import escape


def plain_tip(text: str) -> str:
    """The text as a tool tip, its markup shown instead of obeyed; nothing for nothing."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""

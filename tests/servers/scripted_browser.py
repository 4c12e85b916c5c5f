"""A browser for tests: goes to an address, follows redirects, keeps cookies, tells where it ended.

On a thread of its own, as a real one is another process.
"""

import threading
from dataclasses import dataclass, field

import httpx


@dataclass
class Browser:
    """Opened with an address, as `webbrowser.open` is."""

    comes_back: bool = True
    """False: it ends at the redirect, as one on another computer does."""
    ended_at: str = ""
    page: str = ""
    status: int = 0
    opened: list[str] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)

    def open(self, url: str) -> bool:
        """Go there; returns at once."""
        self.opened.append(url)
        threading.Thread(target=self._go, args=(url,)).start()
        return True

    def go(self, url: str) -> None:
        """Go there; returns with the last page."""
        self._go(url)

    def _go(self, url: str) -> None:
        with httpx.Client(trust_env=False) as client:
            response = client.get(url)
            while response.is_redirect:
                self.ended_at = str(response.next_request.url) if response.next_request else ""
                if not self.comes_back:
                    break
                response = client.get(self.ended_at)
            self.page, self.status = response.text, response.status_code
        self.done.set()

"""Whose practice API answers at a port of this computer. Sends no key."""

import asyncio
import json

from migrateiq_desktop.practice.definition import PRACTICE_HOST, PRACTICE_NAME, PRACTICE_STATUS

_PATIENCE_SECONDS = 2.0
_LARGEST_ANSWER = 10_000


async def practice_api_at(port: int) -> str | None:
    """For whom it is served there; None when something else answers, or nothing.

    Asks by HTTP/1.0, which closes the connection after the answer.
    """
    question = f"GET {PRACTICE_STATUS} HTTP/1.0\r\nHost: {PRACTICE_HOST}:{port}\r\n\r\n"
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            answer = await _exchange(port, question.encode())
        _, _, body = answer.partition(b"\r\n\r\n")
        status = json.loads(body)
    except (OSError, TimeoutError, ValueError):
        return None
    if not isinstance(status, dict) or status.get("name") != PRACTICE_NAME:
        return None
    return str(status.get("served_for", ""))


async def _exchange(port: int, question: bytes) -> bytes:
    reader, writer = await asyncio.open_connection(PRACTICE_HOST, port, limit=_LARGEST_ANSWER)
    try:
        writer.write(question)
        answer = b""
        while len(answer) < _LARGEST_ANSWER and (part := await reader.read(_LARGEST_ANSWER)):
            answer += part
        return answer
    finally:
        writer.close()

"""What a worker doesn't load."""

import subprocess
import sys

PROGRAM = """
import sys
from migrateiq_desktop.worker.lean import spare_imports
spare_imports()
import duckdb, httpx, pyarrow
rows = pyarrow.table({"a": pyarrow.array([1, None])})
assert duckdb.sql("SELECT sum(a) FROM rows").fetchall() == [(1,)]
assert httpx.URL("https://shop.example").host == "shop.example"
print(sorted({"numpy", "pandas", "rich", "pygments", "click"} & set(sys.modules)))
"""


def test_libraries_work_without_what_is_spared() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"

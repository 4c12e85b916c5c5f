#!/bin/sh
# Runs every bench in turn with the Python given. Each prints its own table and says whether its bars hold.
set -eu
python=$1
cd "$(dirname "$0")/.."
for bench in flights peers latency million_runs window_start window_loop crash; do
  echo "== bench/$bench.py"
  "$python" "bench/$bench.py"
done

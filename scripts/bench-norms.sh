#!/bin/bash
# Measures the norms of rotation beside NumPy and OpenFisca on one population, and compares the answers row by row.
# usage: scripts/bench-norms.sh PEERS [PEOPLE] [RUNS]
#   PEERS  the folder with gen.py, bench.py, rules_np.py and rules_openfisca.py of the peers
# Everything made goes to the cargo target directory.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '3,4p' "$0"; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
peers=$(cd "$1" && pwd)
people=${2:-1000000}
runs=${3:-9}
work=${CARGO_TARGET_DIR:-$root/target}/bench-norms
mkdir -p "$work"
cd "$work"
export PYTHONDONTWRITEBYTECODE=1
[ -x venv/bin/python ] || python3 -m venv venv
venv/bin/pip install --quiet --requirement "$root/scripts/requirements-bench.txt"
population=perf-data/pop_$people
[ -f "$population.csv" ] || venv/bin/python "$peers/gen.py" "$people" perf-data --csv

bench() { (cd "$root" && cargo bench --quiet -p lauazym-norms --bench population -- "$work/$population.csv" "$@"); }
# The bench by itself, so that nothing is compiled while anything is measured.
bench --runs 1 >/dev/null

echo "== load before: $(cut -d' ' -f1-3 /proc/loadavg)"
for engine in numpy_lut openfisca; do
    venv/bin/python "$peers/bench.py" "$engine" "$people" "$runs" | tail -1 | tee "$engine.json"
done
venv/bin/python "$root/scripts/bench-norms.py" rotation "$peers" "$population.parquet" "$runs" | tee rotation.json
bench --runs "$runs" | tee ours.txt
echo "== every person in a post of their own"
bench --runs "$runs" --own-posts | tee own-posts.txt
echo "== load after: $(cut -d' ' -f1-3 /proc/loadavg)"

bench --compare "$work/default.csv"
bench --reading absence.join_adjacent=no --compare "$work/apart.csv"
bench --reading absence.join_over_days_off=no --compare "$work/two-leaves.csv"
bench --reading absence.join_adjacent=no --reading absence.join_over_days_off=no --compare "$work/single.csv"
venv/bin/python "$root/scripts/bench-norms.py" compare "$peers" "$population.parquet" .

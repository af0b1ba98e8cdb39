#!/usr/bin/env python3
"""Times the assignment solver beside its peers on the same instances, in one run, and compares the totals.

    cargo build --release -p lauazym-assignment --example solve
    pip install -r scripts/requirements-assignment.txt
    scripts/compare_assignment.py [--solver PATH] [--runs N] [--random N] INSTANCE.bin[.gz]...

The format of an instance is that of the example `solve`. Sparse instances go to SciPy's sparse matching, component by
component, which is its fastest way; instances with at least half of all edges go to lapx as full matrices. Times are
seconds of processor, least / middle / greatest: a peer's from arrays in memory to the assignment, ours from rows in
memory to the assignment with its prices (the system counts ours in steps of some milliseconds). A ratio is of the
middle ones. The exit code is 1 if a total differs.
`--random N` also compares the totals of N drawn instances with SciPy's, untimed.
"""

import argparse
import gzip
import os
import re
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[threads] = "1"

try:
    import lap
    import numpy as np
    from scipy.sparse import coo_matrix, csr_matrix
    from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching
except ModuleNotFoundError as missing:
    sys.exit(f"{missing}: pip install -r scripts/requirements-assignment.txt")

ABSENT = 10_000_000
REPORT = re.compile(r"total (-?\d+) read [\d.]+ solve ([\d.]+) check")


class Instance:
    """Edges as three arrays, rows ascending, the edges of staying among them."""

    def __init__(self, rows, columns, stay, start, column, cost):
        self.rows, self.columns = rows, columns
        own = np.arange(rows)
        i = np.concatenate([np.repeat(own, np.diff(start)), own])
        j = np.concatenate([column, own])
        c = np.concatenate([cost, np.full(rows, stay)])
        order = np.lexsort((j, i))
        self.i, self.j, self.cost = i[order], j[order], c[order]

    @classmethod
    def parse(cls, data):
        if data[:8] != b"RPLAN01\0":
            sys.exit("not an instance")
        rows, columns, edges, stay = struct.unpack_from("<4I", data, 8)
        at = 24
        start = np.frombuffer(data, "<u4", rows + 1, at).astype(np.int64)
        at += 4 * (rows + 1)
        column = np.frombuffer(data, "<u4", edges, at).astype(np.int64)
        cost = np.frombuffer(data, "<u2", edges, at + 4 * edges).astype(np.int64)
        return cls(rows, columns, stay, start, column, cost)

    def dense(self):
        return len(self.i) * 2 >= self.rows * self.columns

    def total(self, column_of):
        """The cost of an assignment; every edge of it must be one of the instance, no column twice."""
        assert len(np.unique(column_of)) == self.rows, "a column is given twice"
        keys = self.i * self.columns + self.j
        wanted = np.arange(self.rows) * self.columns + column_of
        at = np.searchsorted(keys, wanted)
        assert (keys[at] == wanted).all(), "an edge that there is not"
        return int(self.cost[at].sum())


def scipy_by_component(instance):
    i, j, cost, n = instance.i, instance.j, instance.cost, instance.rows
    size = n + instance.columns
    graph = coo_matrix((np.ones(len(i), np.int8), (i, n + j)), shape=(size, size))
    count, label = connected_components(graph, directed=False)
    order = np.argsort(label[i], kind="stable")
    bounds = np.searchsorted(label[i][order], np.arange(count + 1))
    column_of = np.empty(n, int)
    for component in range(count):
        edges = order[bounds[component] : bounds[component + 1]]
        if len(edges):
            rows, row = np.unique(i[edges], return_inverse=True)
            columns, column = np.unique(j[edges], return_inverse=True)
            matrix = csr_matrix((cost[edges].astype(float), (row, column)), shape=(len(rows), len(columns)))
            of, to = min_weight_full_bipartite_matching(matrix)
            column_of[rows[of]] = columns[to]
    return column_of


def lapx(solver):
    def solve(instance):
        matrix = np.full((instance.rows, instance.columns), float(ABSENT))
        matrix[instance.i, instance.j] = instance.cost
        return np.asarray(solver(matrix, extend_cost=True)[2])[: instance.rows].astype(int)

    return solve


def ours(solver, path, runs):
    """Total and times of our own solver; it checks its own certificate each time."""
    times, total = [], None
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs):
            printed = subprocess.run(
                [solver, path, f"{folder}/optimum"], capture_output=True, text=True, check=True
            ).stdout
            report = REPORT.match(printed)
            total = int(report[1])
            times.append(float(report[2]))
    return total, times


def line(name, times, total, ratio=""):
    low, mid, high = min(times), statistics.median(times), max(times)
    print(f"  {name:24} {low:9.4f} / {mid:9.4f} / {high:9.4f}   total {total} {ratio}", flush=True)


def compare(path, solver, runs):
    data = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
    instance = Instance.parse(data)
    print(f"{path.name}: {instance.rows} rows, {instance.columns} columns, {len(instance.i)} edges")
    with tempfile.NamedTemporaryFile(suffix=".bin") as plain:
        plain.write(data)
        plain.flush()
        del data
        own_total, own_times = ours(solver, plain.name, max(runs, 3))
    line("lauazym-assignment", own_times, own_total)
    peers = {"scipy, per component": scipy_by_component}
    if instance.dense():
        peers = {"lapx lapjvs": lapx(lap.lapjvs), "lapx lapjvx": lapx(lap.lapjvx)}
    agree = True
    for name, peer in peers.items():
        times = []
        for _ in range(runs):
            before = time.process_time()
            column_of = peer(instance)
            times.append(time.process_time() - before)
        total = instance.total(column_of)
        agree &= total == own_total
        ratio = statistics.median(times) / max(statistics.median(own_times), 1e-3)
        line(name, times, total, f"{ratio:.1f} times ours" + ("" if total == own_total else " DIFFERS"))
    return agree


def random_instances(count, solver):
    """Draws instances of many shapes; the number of those whose totals agree."""
    draw = np.random.default_rng(1070)
    agreeing = 0
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        for _ in range(count):
            rows = int(draw.integers(1, 3000))
            columns = rows + int(draw.integers(0, rows // 5 + 2))
            degree = draw.integers(0, min(columns, 30) + 1, rows)
            dearest = int(draw.choice([3, 100, 65_536]))
            edges = [np.sort(draw.choice(columns, d, replace=False)) for d in degree]
            edges = [drawn[drawn != row] for row, drawn in enumerate(edges)]
            start = np.concatenate([[0], np.cumsum([len(drawn) for drawn in edges])])
            column = np.concatenate(edges)
            cost = draw.integers(1, dearest, len(column))
            stay = int(draw.choice([1, 1000, 1_000_000]))
            file.seek(0)
            file.truncate()
            file.write(b"RPLAN01\0" + struct.pack("<4I", rows, columns, len(column), stay))
            for numbers, kind in ((start, "<u4"), (column, "<u4"), (cost, "<u2")):
                file.write(numbers.astype(kind).tobytes())
            file.flush()
            instance = Instance(rows, columns, stay, start, column, cost)
            agreeing += instance.total(scipy_by_component(instance)) == ours(solver, file.name, 1)[0]
    return agreeing


def main():
    target = Path(os.environ.get("CARGO_TARGET_DIR", Path(__file__).resolve().parent.parent / "target"))
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--solver", default=str(target / "release" / "examples" / "solve"))
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--random", type=int, default=0, metavar="N")
    options.add_argument("instances", nargs="*", type=Path)
    chosen = options.parse_args()
    agree = all([compare(path, chosen.solver, chosen.runs) for path in chosen.instances])
    if chosen.random:
        agreeing = random_instances(chosen.random, chosen.solver)
        print(f"{agreeing} of {chosen.random} drawn instances agree with SciPy")
        agree &= agreeing == chosen.random
    sys.exit(0 if agree else 1)


if __name__ == "__main__":
    main()

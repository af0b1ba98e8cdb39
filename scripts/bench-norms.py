#!/usr/bin/env python3
"""The peers' part of scripts/bench-norms.sh.

rotation PEERS POPULATION RUNS   times NumPy on the columns of rotation alone, which is what our norms answer
compare  PEERS POPULATION FOLDER prints ratios, and compares our answers with NumPy's row by row; every difference is
                                 attributed to the clause it comes from. The exit code is 1 if one is not.
"""

import json
import sys
import time
import tomllib
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, sys.argv[2])
import gen  # noqa: E402
import numpy as np  # noqa: E402
import pyarrow.csv  # noqa: E402
import rules_np  # noqa: E402

CALENDAR = Path(__file__).resolve().parent.parent / "law" / "calendar" / "kazakhstan.toml"
FIRST, LAST = gen.D("2027-01-01"), gen.D("2027-12-31")
months = rules_np.add_months_lut


def rotation(c):
    """The peers' rules of rotation and nothing else, with their fast month shift."""
    start = c["appt"]
    for n in "12":
        start = np.where(c[f"eq{n}_kind"] == 2, np.maximum(start, c[f"eq{n}_date"]), start)
    due = months(start, 36)
    out = np.zeros_like(due)
    for n in "123":
        first, back = c[f"abs{n}_start"], c[f"abs{n}_end"]
        long = (c[f"abs{n}_kind"] != 0) & (back > months(first, 2)) & (back > start) & (first < due)
        days = np.where(long, back - np.maximum(first, start), 0)
        due, out = due + days, out + days
    protected, until = (c["flags"] & 7) != 0, c["ext_until"]
    extended = protected & (until != gen.NULL)
    due = np.where(extended, np.maximum(due, np.minimum(until, months(due, 36))), due)
    status = np.where(due > LAST, 0, np.where(due >= FIRST, 1, 2)).astype(np.uint8)
    return dict(term_start=start, excl_days=out, rot_due=due, rot_status=status, consent_needed=protected & (status > 0))


def spread(values):
    return [round(float(v) * 1e3, 2) for v in (min(values), np.median(values), max(values))]


def time_rotation(population, runs):
    c = gen.load(population)
    ours, whole = rotation(c), rules_np.evaluate(c)[0]
    assert all((ours[k] == whole[k]).all() for k in ours), "the columns of rotation differ from the whole set's"
    wall, processor = [], []
    for _ in range(runs):
        w, p = time.perf_counter(), time.process_time()
        rotation(c)
        wall.append(time.perf_counter() - w)
        processor.append(time.process_time() - p)
    print(json.dumps({"engine": "numpy_lut, rotation only", "wall_ms": spread(wall), "cpu_ms": spread(processor)}))


def load(path):
    table, columns = pyarrow.csv.read_csv(path), {}
    for name in table.column_names:
        values = table[name].combine_chunks()
        dates = str(values.type).startswith("date32")
        columns[name] = (values.cast("int32") if dates else values).to_numpy(zero_copy_only=False)
    return columns


def status(rows):
    return np.where(rows["stands"] == 0, 0, np.where(rows["time_end"] >= FIRST, 1, 2))


def days_off():
    """The days off of the calendar, as numbers of days."""
    off, epoch = set(), date(1970, 1, 1)
    for year in tomllib.loads(CALENDAR.read_text(encoding="utf-8"))["year"]:
        entries = {entry["day"]: entry for entry in year["days"]}
        day = date(year["year"], 1, 1)
        while day.year == year["year"]:
            entry = entries.get(day)
            if entry is None or "ordinary" in entry:
                worked = day.strftime("%A").lower() not in year["weekend"]
            else:
                worked = "works_for" in entry
            if not worked:
                off.add((day - epoch).days)
            day += timedelta(days=1)
    return off


def joined_days(c, row, start, off):
    """Days left out of one person's term where leaves are joined, counted plainly (rules/3.3; A6, A59)."""
    leaves = [(int(c[f"abs{n}_start"][row]), int(c[f"abs{n}_end"][row])) for n in "123" if c[f"abs{n}_kind"][row]]
    joined = []
    for first, back in leaves:
        if joined and all(day in off for day in range(joined[-1][1], first)):
            joined[-1] = (joined[-1][0], max(joined[-1][1], back))
        else:
            joined.append((first, back))
    shift = lambda day, count: int(rules_np.add_months_m8(np.array([day], dtype=np.int32), count)[0])  # noqa: E731
    due, out = shift(start, 36), 0
    for first, back in joined:
        if back > start and first < due and back > shift(first, 2):
            due, out = due + back - max(first, start), out + back - max(first, start)
    return out


def compare(population, folder):
    c = gen.load(population)
    peer = rules_np.evaluate(c)[0]
    peer_due = months(peer["term_start"], 36) + peer["excl_days"]
    ours, apart, two, single = [load(folder / f"{name}.csv") for name in ("default", "apart", "two-leaves", "single")]
    people, unexplained = len(peer_due), 0

    def line(what, count):
        print(f"  {what:<96}{int(count):>9}")

    print(f"{people} people, ours and NumPy's, rows that differ")
    line("term_start (rules/3.1, 3.2)", (ours["term_start"] != peer["term_start"]).sum())
    unexplained += (ours["term_start"] != peer["term_start"]).sum()
    protected = (c["flags"] & 7) != 0
    line("protected (rules/6.1)", (ours["protected"] != protected).sum())
    unexplained += (ours["protected"] != protected).sum()
    given = protected & ((c["flags"] & 64) != 0)
    line("consent to the move (rules/6.1)", ((ours["consent"] == "given") != given).sum())
    unexplained += ((ours["consent"] == "given") != given).sum()

    differs = (ours["excluded_days"] != peer["excl_days"]) | (ours["due"] != peer_due)
    line("days left out, or D before an extension (rules/3.3)", differs.sum())
    same = lambda rows: (rows["excluded_days"] == peer["excl_days"]) & (rows["due"] == peer_due)  # noqa: E731
    by_adjacent, by_days_off = differs & same(apart), differs & same(two)
    both = differs & ~by_adjacent & ~by_days_off & same(single)
    line("  leaves back to back are one absence: reading absence.join_adjacent (A6)", by_adjacent.sum())
    line("  leaves parted only by days off are one: reading absence.join_over_days_off (A59)", by_days_off.sum())
    line("  both", both.sum())
    left = differs & ~by_adjacent & ~by_days_off & ~both
    line("  not explained", left.sum())
    unexplained += left.sum()
    line("with both readings set the other way", (~same(single)).sum())
    unexplained += (~same(single)).sum()
    off = days_off()
    rows = np.flatnonzero(differs)
    wrong = sum(joined_days(c, row, int(peer["term_start"][row]), off) != ours["excluded_days"][row] for row in rows)
    line("joined leaves counted plainly in Python and differing from ours", wrong)
    unexplained += wrong

    until = c["ext_until"]
    beyond = protected & (until != gen.NULL) & (until > months(peer_due, 36))
    results = [
        ("end of the time in the post, extension included (rules/6.2)", lambda rows: rows["time_end"], peer["rot_due"]),
        ("status in the plan year (rules/11)", status, peer["rot_status"]),
    ]
    for what, get, theirs in results:
        moved = get(ours) != theirs
        by_limit = moved & beyond & (get(single) != theirs)
        by_term = moved & differs & ~by_limit
        left = moved & ~by_limit & ~by_term
        line(what, moved.sum())
        line("  the end is the one in the order; the peer cuts it at D + 3 years (C5: such an order is refused)", by_limit.sum())
        line("  D differs as above (A6, A59)", by_term.sum())
        line("  not explained", left.sum())
        unexplained += left.sum()
    print(f"not explained in all: {int(unexplained)}")
    ratios(folder, people)
    return 1 if unexplained else 0


def ratios(folder, people):
    """Wall times are inflated by whatever else runs; the processor's count is the fairer basis, so both are given."""
    scale, ours = people / 1e6, {}
    for text in (folder / "ours.txt").read_text(encoding="utf-8").splitlines():
        name, found, rest = text.partition(", silent")
        if found:
            processor = rest.partition("mean: ")[2].rstrip(")")
            ours[name] = float(rest.split()[0]) * scale, float(processor or "nan") * scale
    peers = {}
    for name, words in (("numpy_lut", "NumPy, all 11 columns"), ("openfisca", "OpenFisca, all 11 columns")):
        result = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        peers[words] = result["wall_compute"][0] * 1e3, result["cpu_compute"][1] * 1e3
    result = json.loads((folder / "rotation.json").read_text(encoding="utf-8"))
    peers["NumPy, columns of rotation alone"] = result["wall_ms"][0], result["cpu_ms"][1]
    print(f"{'ratios':<72}{'wall, least':>12}{'processor':>12}")
    for name in ("all three, each by itself", "all three, as a plan is drawn up"):
        for words, (wall, processor) in peers.items():
            print(f"  {name:<36}{words:<34}{wall / ours[name][0]:>12.1f}{processor / ours[name][1]:>12.1f}")


def main():
    command, _, population, rest = sys.argv[1:5]
    if command == "rotation":
        time_rotation(population, int(rest))
        return 0
    return compare(population, Path(rest))


if __name__ == "__main__":
    sys.exit(main())

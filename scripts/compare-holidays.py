#!/usr/bin/env python3
"""Compares law/calendar/kazakhstan.toml, day by day, with the independent package `holidays`.

Install the peer at its pinned version first: pip install -r scripts/requirements.txt
Every difference is printed with its explanation. The exit code is 1 if one is not explained, or if an explanation
explains nothing any more.
"""

import sys
import tomllib
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

try:
    import holidays
except ModuleNotFoundError:
    sys.exit("the package `holidays` is not installed: pip install -r scripts/requirements.txt")

CALENDAR = Path(__file__).resolve().parent.parent / "law" / "calendar" / "kazakhstan.toml"
PEER_VERSION = "0.108"
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

# Names that differ in spelling alone: ours (by the law) and the peer's.
SPELLINGS = {
    ("Отан қорғаушы күні", "Отан Қорғаушы күні"),
}

# Differences that are understood. The day, what differs, and why.
EXPLAINED = {
    (date(2020, 5, 11), "mark"): "the day off moved to Monday 11 May was exchanged for Friday 8 May; the peer drops "
    "the moved day, and lists as worked only days off of the week",
}


def ours(tables):
    """Each day of the years held: whether it is worked, its name as a holiday, and how it came to be that."""
    names = {holiday["key"]: holiday["name"]["kk"] for holiday in tables["holiday"]}
    days = {}
    for year in tables["year"]:
        entries = {entry["day"]: entry for entry in year["days"]}
        day = date(year["year"], 1, 1)
        while day.year == year["year"]:
            entry = entries.get(day, {})
            weekend = WEEK[day.weekday()] in year["weekend"]
            if "holiday" in entry:
                days[day] = (False, names[entry["holiday"]], "holiday")
            elif "day_off_from" in entry:
                days[day] = (False, None, f"day off from {entry['day_off_from']}")
            elif "works_for" in entry:
                days[day] = (True, None, "worked")
            else:
                days[day] = (not weekend, None, "weekend" if weekend else "working")
            day += timedelta(days=1)
    return days


def moved_from(day, peer, plain):
    """The day from which the peer moved this day off, which it tells by the name alone."""
    name = peer[day]
    exchanged = name.partition("(")[2].split(" ")[0]
    if name.startswith("Демалыс күні (") and exchanged.count(".") == 2:
        of_day, month, year = map(int, exchanged.split("."))
        return date(year, month, of_day)
    # Of several days of one name (Nauryz) the n-th moved one belongs to the n-th that fell on a day off.
    base = name.split(" (")[0]
    sources = [d for d in sorted(plain) if d.year == day.year and plain[d] == base and d.weekday() >= 5]
    moved = [d for d in sorted(peer) if d.year == day.year and d not in plain and peer[d].startswith(base + " (")]
    return sources[moved.index(day)]


def theirs(years):
    """The same for the peer."""
    peer = holidays.KZ(years=years, language="kk", islamic_show_estimated=False)
    plain = holidays.KZ(
        years=years, language="kk", islamic_show_estimated=False, observed=False
    )
    # Without the moved days the peer still lists the days exchanged by acts.
    plain = {day: name for day, name in plain.items() if not name.startswith("Демалыс күні (")}
    days = {}
    for year in years:
        day = date(year, 1, 1)
        while day.year == year:
            worked = peer.is_working_day(day)
            if day in plain:
                days[day] = (worked, plain[day], "holiday")
            elif day in peer:
                days[day] = (worked, None, f"day off from {moved_from(day, peer, plain)}")
            elif day in peer.weekend_workdays:
                days[day] = (worked, None, "worked")
            else:
                days[day] = (worked, None, "weekend" if day.weekday() >= 5 else "working")
            day += timedelta(days=1)
    return days


def differences(our_days, their_days):
    for day in sorted(our_days):
        for what, one, other in zip(("works", "name", "mark"), our_days[day], their_days[day]):
            if one != other and (one, other) not in SPELLINGS:
                yield day, what, one, other


def main():
    if holidays.__version__ != PEER_VERSION:
        print(f"holidays {holidays.__version__} is installed; the explanations are for {PEER_VERSION}", file=sys.stderr)
        return 1
    tables = tomllib.loads(CALENDAR.read_text(encoding="utf-8"))
    our_days = ours(tables)
    their_days = theirs([year["year"] for year in tables["year"]])
    seen = set()
    for day, what, one, other in differences(our_days, their_days):
        reason = EXPLAINED.get((day, what))
        seen.add((day, what))
        print(f"{day} {what}: ours {one}, peer {other}: {reason or 'NOT EXPLAINED'}")
    unexplained = seen - EXPLAINED.keys()
    idle = EXPLAINED.keys() - seen
    for day, what in sorted(idle):
        print(f"{day} {what}: the explanation explains no difference; remove it")
    marks = Counter(mark.split(" from ")[0] for _, _, mark in our_days.values())
    print(f"{len(our_days)} days compared ({', '.join(f'{count} {mark}' for mark, count in sorted(marks.items()))}): "
          f"{len(seen)} different, {len(unexplained)} not explained")
    return 1 if unexplained or idle else 0


if __name__ == "__main__":
    sys.exit(main())

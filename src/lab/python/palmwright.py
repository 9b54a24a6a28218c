"""Palmwright's tables for Python. In the page and in the folder to take away this is the same file.

A table is the file data/<schema>/<table>.csv; data/types.json says what its columns hold. An empty field is a missing value.
"""

import csv
import json
from datetime import date, datetime
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
READ = {
    "integer": int,
    "number": float,
    "text": str,
    "boolean": lambda text: text == "true",
    "date": date.fromisoformat,
    "timestamp": datetime.fromisoformat,
}
_kept = {}


def columns(name):
    """The table as one list per column: {"quantity": [1, 13, ...], ...}. A missing value is None."""
    if name not in _kept:
        types = _types(name)
        with open(DATA / f"{name.replace('.', '/')}.csv", newline="", encoding="utf-8") as file:
            lines = csv.reader(file)
            header = next(lines)
            texts = list(zip(*lines)) or [()] * len(header)
        _kept[name] = {
            column: [None if text == "" else read(text) for text in values]
            for column, read, values in zip(header, (READ[types[column]] for column in header), texts)
        }
    return {column: values.copy() for column, values in _kept[name].items()}


def rows(name):
    """The table as a list with one dict per row: [{"part_no": "GR-SC", "quantity": 1, ...}, ...]. A missing value is None."""
    table = columns(name)
    return [dict(zip(table, values)) for values in zip(*table.values())]


def frame(name):
    """The table as a pandas DataFrame, with types that have room for missing values."""
    import pandas as pd

    types = _types(name)
    nullable = {"integer": "Int64", "number": "float64", "text": "str", "boolean": "boolean"}
    return pd.read_csv(
        DATA / f"{name.replace('.', '/')}.csv",
        dtype={column: nullable[kind] for column, kind in types.items() if kind in nullable},
        parse_dates=[column for column, kind in types.items() if kind in ("date", "timestamp")],
    )


def _types(name):
    known = json.loads((DATA / "types.json").read_text(encoding="utf-8"))
    if name not in known:
        raise LookupError(f"no table {name!r} here; there are: {', '.join(known) or 'none'}")
    return known[name]

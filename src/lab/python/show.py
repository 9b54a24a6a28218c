"""Turns a value into something a page can show: a table, or text."""

import base64
import dataclasses
import io
import math
import sys
from datetime import date, datetime, time
from itertools import islice
from pprint import pformat

MOST_TEXT = 20_000
SAFE = 2**53


def value(found, most_rows):
    table = _frame(found, most_rows) or _rows(found, most_rows)
    return table or _text(found)


def pictures():
    """Every open matplotlib figure as a PNG; they are closed, so that the next run begins with none."""
    plt = sys.modules.get("matplotlib.pyplot")
    if plt is None:
        return []
    found = []
    for number in plt.get_fignums():
        figure = plt.figure(number)
        file = io.BytesIO()
        figure.savefig(file, format="png", dpi=144, bbox_inches="tight")
        width, height = (int.from_bytes(file.getvalue()[at:at + 4], "big") // 2 for at in (16, 20))
        source = "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
        found.append({"kind": "picture", "source": source, "width": width, "height": height})
    plt.close("all")
    return found


def _text(found):
    if isinstance(found, (list, set, frozenset)) and len(found) > 1000:
        first = ", ".join(map(repr, islice(found, 100)))
        return {"kind": "text", "text": f"{type(found).__name__} of {len(found):,}: {first}, …"}
    if isinstance(found, dict) and len(found) > 1000:
        first = ", ".join(f"{key!r}: {item!r}" for key, item in islice(found.items(), 100))
        return {"kind": "text", "text": f"dict of {len(found):,}: {first}, …"}
    text = repr(found)
    if len(text) > 100 and isinstance(found, (list, dict, tuple, set)):
        text = pformat(found, width=100, compact=True, sort_dicts=False)
    shown = {"kind": "text", "text": text[:MOST_TEXT]}
    return shown if len(text) <= MOST_TEXT else {**shown, "cut": len(text) - MOST_TEXT}


def _frame(found, most_rows):
    if type(found).__module__.split(".")[0] != "pandas" or not hasattr(found, "to_frame" if found.ndim == 1 else "columns"):
        return None
    frame = found.to_frame() if found.ndim == 1 else found
    if not (type(frame.index).__name__ == "RangeIndex" and frame.index.name is None):
        frame = frame.reset_index()
    head = frame.head(most_rows)
    types = {str(name): str(kind) for name, kind in zip(frame.columns, frame.dtypes)}
    rows = [[None if type(item).__name__ in ("NAType", "NaTType") else item for item in row] for row in head.itertuples(index=False, name=None)]
    return _table([str(name) for name in frame.columns], rows, len(frame), types)


def _rows(found, most_rows):
    if not isinstance(found, (list, tuple)) or not found:
        return None
    first = found[0]
    head = found[:most_rows]
    if all(type(row) is dict for row in head):
        names = list(dict.fromkeys(key for row in head for key in row))
        if not names or len(names) > 60:
            return None
        return _table([str(name) for name in names], [[row.get(name) for name in names] for row in head], len(found))
    if hasattr(first, "_fields") and all(type(row) is type(first) for row in head):
        return _table(list(first._fields), [list(row) for row in head], len(found))
    if type(first).__module__ == "sqlite3" and type(first).__name__ == "Row":
        return _table(first.keys(), [list(row) for row in head], len(found))
    if dataclasses.is_dataclass(first) and all(type(row) is type(first) for row in head):
        names = [field.name for field in dataclasses.fields(first)]
        return _table(names, [[getattr(row, name) for name in names] for row in head], len(found))
    return None


def _table(names, rows, total, types=None):
    plain = [[_plain(item) for item in row] for row in rows]
    columns = []
    for at, name in enumerate(names):
        kinds = {_kind(row[at]) for row in rows if row[at] is not None}
        type_names = {type(row[at]).__name__ for row in rows if row[at] is not None}
        kind = kinds.pop() if len(kinds) == 1 else "text"
        columns.append({"name": name, "kind": kind, "type": (types or {}).get(name) or " or ".join(sorted(type_names)) or "None"})
    return {"kind": "table", "columns": columns, "rows": plain, "total": total}


def _kind(item):
    if isinstance(item, bool):
        return "boolean"
    if isinstance(item, (int, float)) or type(item).__module__ == "numpy" and hasattr(item, "__float__"):
        return "number"
    if isinstance(item, (date, datetime, time)):
        return "time"
    if type(item).__name__ == "Decimal":
        return "number"
    return "text"


def _plain(item):
    if item is None or isinstance(item, (bool, str)):
        return item if not isinstance(item, str) or len(item) <= 500 else item[:500] + " …"
    if type(item).__module__ == "numpy" and hasattr(item, "item"):
        return _plain(item.item())
    if isinstance(item, int):
        return item if abs(item) <= SAFE else str(item)
    if isinstance(item, float):
        return item if math.isfinite(item) else str(item)
    if isinstance(item, datetime):
        return item.isoformat(sep=" ")
    if isinstance(item, (date, time)):
        return item.isoformat()
    text = str(item)
    return text if len(text) <= 500 else text[:500] + " …"

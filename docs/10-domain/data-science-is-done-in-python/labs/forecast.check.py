from copy import deepcopy
from datetime import date as _date

from palmwright import columns


def _order(part, day, quantity):
    return {"part_no": part, "booked_on": _date.fromisoformat(day), "quantity": quantity}


_day = _date(2025, 12, 29)
_got = forecast([_order("A", "2025-12-01", 4), _order("A", "2025-12-28", 8)], _day)
assert isinstance(_got, dict), f"forecast returns a {type(_got).__name__}; a dict from part to pieces is asked for."
assert _got == {"A": 3.0}, f"4 pieces on December 1 and 8 on December 28 are 12 in four weeks, so 3 a week; you return {_got}."
_got = forecast([_order("A", "2025-01-06", 6)], _day)
assert _got == {"A": 0.0}, f"A part that sold 6 pieces in January and none in December is forecast at 0 a week; you return {_got}."
_got = forecast([_order("A", "2025-12-22", 8), _order("A", "2025-12-29", 99), _order("B", "2026-01-02", 5)], _day)
assert "B" not in _got, "A part whose only order comes on or after as_of is not known yet on that day, so it has no forecast."
assert _got == {"A": 2.0}, f"Orders on or after as_of are the future and don't count; 8 pieces in four weeks are 2, and you return {_got}."
_got = forecast([_order("A", "2025-12-15", 8)], _day, weeks=2)
assert _got == {"A": 4.0}, f"With weeks=2 the 8 pieces of December 15 are 4 a week; you return {_got}."
_given = [_order("A", "2025-12-22", 8)]
_before = deepcopy(_given)
assert forecast(_given, _day) == forecast(_given, _day) and _given == _before, "The function changes the orders it is given, or answers differently the second time."
_table = columns("sales.orders")
_orders = [
    {"part_no": part, "booked_on": at.date(), "quantity": quantity}
    for part, at, quantity in zip(_table["part_no"], _table["booked_at"], _table["quantity"])
]
_got = forecast(_orders, _day)
_true = sum(o["quantity"] for o in _orders if o["part_no"] == "PW-7-S" and _date(2025, 12, 1) <= o["booked_on"] < _day) / 4
assert abs(_got.get("PW-7-S", -1) - _true) < 1e-9, f"On Palmwright's orders PW-7-S sold {_true} pieces a week in the four weeks before {_day}; you return {_got.get('PW-7-S')}."

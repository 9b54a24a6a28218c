from math import fsum as _fsum

from palmwright import rows as _rows

_euros = {}
for _o in _rows("sales.orders"):
    _sum = _o["quantity"] * _o["unit_price_eur"] * (1 - _o["discount_pct"] / 100)
    for _way in ("booked", "invoiced"):
        if _o[f"{_way}_at"] is not None:
            _euros.setdefault((_way, _o[f"{_way}_at"].strftime("%Y-%m")), []).append(_sum)
_euros = {key: _fsum(parts) for key, parts in _euros.items()}
for _way, _yours in (("booked", booked), ("invoiced", invoiced)):
    assert isinstance(_yours, dict), f"{_way} is a {type(_yours).__name__}; a dict from month to euros is asked for."
    for _month in (f"2025-{n:02}" for n in range(1, 13)):
        assert _month in _yours, f"{_way} has no entry for {_month}; its keys look like {next(iter(_yours), 'nothing')!r}."
        _off = _yours[_month] - _euros[_way, _month]
        assert abs(_off) < 1, f"{_way}[{_month!r}] is {abs(_off):,.0f} EUR too {'high' if _off > 0 else 'low'}: it should be {_euros[_way, _month]:,.0f}."
_widest = max((f"2025-{n:02}" for n in range(1, 13)), key=lambda m: abs(_euros["booked", m] - _euros["invoiced", m]))
assert widest == _widest, f"widest is {widest!r}; among the months of 2025 the two differ most in another one."

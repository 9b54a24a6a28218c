from datetime import date, timedelta
from palmwright import rows

as_of = date(2025, 12, 29)
sold = {}       # (part, region) -> {first day of a week: pieces}
for order in rows("sales.orders"):
    day = order["booked_at"].date()
    if day < as_of:
        week = day - timedelta(days=day.weekday())
        key = order["part_no"], order["region"]
        weeks = sold.setdefault(key, {})
        weeks[week] = weeks.get(week, 0) + order["quantity"]

last_four = [as_of - timedelta(weeks=back) for back in (4, 3, 2, 1)]
differ = []
for (part, region), weeks in sold.items():
    last = sorted(weeks)[-4:]       # of those with a row
    cell = sum(weeks[week] for week in last) / len(last)
    calendar = sum(weeks.get(week, 0) for week in last_four) / 4
    if cell != calendar:
        differ.append({"part_no": part, "region": region,
                       "as_the_cell": cell, "by_the_calendar": calendar})

print(f"{len(differ)} of {len(sold)} forecasts differ")
differ.sort(key=lambda row: row["by_the_calendar"] - row["as_the_cell"])
differ[:6]

from datetime import date, timedelta


def forecast(orders, as_of, weeks=4):
    """Mean pieces per week of each part, before `as_of`."""
    start = as_of - timedelta(weeks=weeks)
    pieces = {}
    for order in orders:
        if order["booked_on"] < as_of:
            recent = order["booked_on"] >= start
            part = order["part_no"]
            pieces.setdefault(part, 0)
            pieces[part] += order["quantity"] if recent else 0
    return {part: total / weeks for part, total in pieces.items()}


january = {"part_no": "TC-1", "booked_on": date(2025, 1, 6), "quantity": 6}
print(forecast([january], as_of=date(2025, 12, 29)))

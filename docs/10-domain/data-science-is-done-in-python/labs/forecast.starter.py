from datetime import date


def forecast(orders, as_of, weeks=4):
    """Mean pieces per week of each part, before `as_of`."""
    pieces = {}
    for order in orders:
        by_week = pieces.setdefault(order["part_no"], {})
        week = order["booked_on"].isocalendar()[:2]
        by_week[week] = by_week.get(week, 0) + order["quantity"]
    result = {}
    for part, by_week in pieces.items():
        last = sorted(by_week)[-weeks:]
        total = sum(by_week[week] for week in last)
        result[part] = total / len(last)
    return result


january = {"part_no": "TC-1", "booked_on": date(2025, 1, 6), "quantity": 6}
print(forecast([january], as_of=date(2025, 12, 29)))

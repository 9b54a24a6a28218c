from palmwright import rows

booked, invoiced = {}, {}
for order in rows("sales.orders"):
    euros = order["quantity"] * order["unit_price_eur"]
    euros *= 1 - order["discount_pct"] / 100
    month = order["booked_at"].strftime("%Y-%m")
    booked[month] = booked.get(month, 0) + euros
    if order["invoiced_at"] is not None:
        month = order["invoiced_at"].strftime("%Y-%m")
        invoiced[month] = invoiced.get(month, 0) + euros

def gap(month):
    return abs(booked[month] - invoiced.get(month, 0))

months = [month for month in booked if month.startswith("2025")]
widest = max(months, key=gap)
print(widest, round(booked[widest] - invoiced[widest]))

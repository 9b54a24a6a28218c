from palmwright import rows

revenue = {}
for order in rows("sales.orders"):
    euros = order["quantity"] * order["unit_price_eur"]
    euros *= 1 - order["discount_pct"] / 100
    part = order["part_no"]
    revenue[part] = revenue.get(part, 0) + euros

best = sorted(revenue, key=revenue.get, reverse=True)[:5]
[{"part_no": part, "revenue_eur": round(revenue[part])}
 for part in best]

SELECT
  part_no,
  round(sum(quantity * unit_price_eur * (1 - discount_pct / 100)))::INT AS revenue_eur
FROM sales.orders
GROUP BY part_no
ORDER BY revenue_eur DESC
LIMIT 5

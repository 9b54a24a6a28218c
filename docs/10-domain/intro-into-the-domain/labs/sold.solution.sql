WITH booked AS (
  SELECT strftime(booked_at, '%Y-%m') AS month,
         sum(quantity * unit_price_eur * (1 - discount_pct / 100)) AS booked_eur
  FROM sales.orders
  GROUP BY month
),
invoiced AS (
  SELECT strftime(invoiced_at, '%Y-%m') AS month,
         sum(quantity * unit_price_eur * (1 - discount_pct / 100)) AS invoiced_eur
  FROM sales.orders
  WHERE invoiced_at IS NOT NULL
  GROUP BY month
)
SELECT month, booked_eur, invoiced_eur
FROM booked
JOIN invoiced USING (month)
WHERE month >= '2025-10'
ORDER BY month

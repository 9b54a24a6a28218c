SELECT strftime(booked_at, '%Y-%m') AS month,
       sum(quantity * unit_price_eur * (1 - discount_pct / 100)) AS booked_eur,
       sum(quantity * unit_price_eur * (1 - discount_pct / 100))
         FILTER (WHERE status = 'invoiced') AS invoiced_eur
FROM sales.orders
WHERE booked_at >= DATE '2025-10-01'
GROUP BY month
ORDER BY month

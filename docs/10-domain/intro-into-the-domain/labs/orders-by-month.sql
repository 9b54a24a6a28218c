SELECT strftime(booked_at, '%Y-%m') AS month,
       count(*) AS order_lines,
       sum(quantity) AS pieces
FROM sales.orders
WHERE booked_at >= DATE '2024-07-01'
GROUP BY month
ORDER BY month

SELECT part_no,
       coalesce(sum(quantity) FILTER (WHERE booked_at >= DATE '2025-12-01'), 0) / 4 AS pieces_a_week
FROM sales.orders
WHERE booked_at < DATE '2025-12-29'
GROUP BY part_no
ORDER BY part_no

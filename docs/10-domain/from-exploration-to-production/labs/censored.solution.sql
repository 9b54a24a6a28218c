WITH shelf AS ( -- the evening before each day: was the shelf empty?
  SELECT s.snapshot_date + 1 AS day, s.site, s.part_no, s.quantity = 0 AS was_empty
  FROM manufacturing.inventory_snapshots AS s
  JOIN rnd.parts AS p USING (part_no)
  WHERE p.kind = 'finished_good'
),
sold AS (
  SELECT booked_at::DATE AS day, site, part_no, count(*) AS lines
  FROM sales.orders
  GROUP BY 1, 2, 3
)
SELECT
  part_no,
  round(avg(coalesce(lines, 0)) FILTER (was_empty), 2) AS when_empty,
  round(avg(coalesce(lines, 0)) FILTER (NOT was_empty), 2) AS when_stocked
FROM shelf
LEFT JOIN sold USING (day, site, part_no)
WHERE isodow(day) < 6
GROUP BY part_no
HAVING count(*) FILTER (was_empty) >= 50;

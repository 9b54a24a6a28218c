-- One part a supplier: the one on which most money is spent. Weekly need comes from the finished goods that were ordered, taken
-- apart by the bill of materials; lead times from the purchase orders that have arrived. Three years.
WITH need AS (
  SELECT d.week, b.component_part_no AS part_no, sum(d.pieces * b.quantity) AS pieces
  FROM marts.fct_demand_weekly AS d
  JOIN rnd.bom AS b ON b.parent_part_no = d.part_no AND b.valid_from <= d.week
  GROUP BY ALL
),
weekly AS (
  SELECT part_no, avg(pieces) AS demand, stddev_samp(pieces) AS demand_sd, count(*) AS weeks FROM need GROUP BY part_no
),
arrived AS (
  SELECT part_no, count(*) AS orders, avg(actual_days) / 7 AS lead_time, stddev_samp(actual_days) / 7 AS lead_time_sd
  FROM marts.fct_lead_times
  WHERE actual_days IS NOT NULL
  GROUP BY part_no
)
SELECT p.part_no, p.part_name, p.supplier_name, w.weeks, a.orders,
       round(w.demand, 1) AS demand,
       round(100 * w.demand_sd / w.demand) AS demand_spread,
       round(a.lead_time, 1) AS lead_time,
       round(a.lead_time_sd, 1) AS lead_time_sd
FROM marts.dim_parts AS p
JOIN weekly AS w USING (part_no)
JOIN arrived AS a USING (part_no)
WHERE w.weeks >= 52
QUALIFY row_number() OVER (PARTITION BY p.supplier_id ORDER BY w.demand * p.standard_cost_eur DESC, p.part_no) = 1
ORDER BY lead_time_sd / lead_time DESC, p.part_no;

-- What a quarter's batch of each finished good faces: demand by quarter over three years, its cost and its price.
WITH quarters AS (
  SELECT part_no, date_trunc('quarter', week) AS quarter, sum(pieces) AS pieces
  FROM marts.fct_demand_weekly
  GROUP BY ALL
)
SELECT p.part_no, p.part_name,
       count(*) AS quarters,
       round(avg(q.pieces)) AS demand,
       round(100 * stddev_samp(q.pieces) / avg(q.pieces)) AS spread,
       round(p.standard_cost_eur) AS cost,
       round(p.list_price_eur) AS price
FROM quarters AS q
JOIN marts.dim_parts AS p USING (part_no)
WHERE p.kind = 'finished_good'
GROUP BY ALL
ORDER BY price DESC;

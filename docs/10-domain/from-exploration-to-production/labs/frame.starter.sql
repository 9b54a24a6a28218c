WITH forecasts AS (
  SELECT
    part_no,
    week,
    pieces,
    -- the median of the weeks in the frame
    list_aggregate(list(pieces) OVER (PARTITION BY part_no, region ORDER BY week ROWS BETWEEN 7 PRECEDING AND CURRENT ROW), 'median') AS forecast
  FROM marts.fct_demand_weekly
)
SELECT part_no, round(sum(abs(pieces - forecast)) / sum(pieces), 3) AS wape
FROM forecasts
WHERE week BETWEEN '2024-12-30' AND '2025-12-28'
GROUP BY part_no
ORDER BY wape DESC;

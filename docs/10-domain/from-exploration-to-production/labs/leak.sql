WITH forecasts AS (
  SELECT
    week,
    pieces,
    avg(pieces) OVER (series ROWS BETWEEN 13 PRECEDING AND 1 PRECEDING) AS honest,
    avg(pieces) OVER (series ROWS BETWEEN 12 PRECEDING AND CURRENT ROW) AS off_by_one,
    avg(pieces) OVER (series ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS smoothed
  FROM marts.fct_demand_weekly
  WINDOW series AS (PARTITION BY part_no, region ORDER BY week)
)
SELECT
  count(*) AS forecasts,
  round(sum(abs(pieces - honest)) / sum(pieces), 3) AS honest,
  round(sum(abs(pieces - off_by_one)) / sum(pieces), 3) AS off_by_one,
  round(sum(abs(pieces - smoothed)) / sum(pieces), 3) AS smoothed
FROM forecasts
WHERE week BETWEEN '2024-12-30' AND '2025-12-28';

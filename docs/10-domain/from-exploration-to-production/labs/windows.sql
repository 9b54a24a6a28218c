SELECT
  "window" AS quarter,
  round(sum(abs(pieces - forecast)) / sum(pieces), 3) AS model,
  round(sum(abs(pieces - mean_13w)) / sum(pieces), 3) AS spreadsheet,
  round(sum(abs(pieces - seasonal_naive)) / sum(pieces), 3) AS year_ago
FROM evaluation.demand_forecasts
-- a week that is not over has a forecast and nothing to compare it with
WHERE pieces IS NOT NULL
GROUP BY 1
ORDER BY 1;

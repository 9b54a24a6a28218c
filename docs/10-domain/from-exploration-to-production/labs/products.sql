SELECT
  part_no,
  sum(pieces) AS pieces,
  round(sum(abs(pieces - forecast)) / sum(pieces), 3) AS model,
  round(sum(abs(pieces - mean_13w)) / sum(pieces), 3) AS spreadsheet
FROM evaluation.demand_forecasts
WHERE pieces IS NOT NULL
GROUP BY 1
ORDER BY model / spreadsheet;

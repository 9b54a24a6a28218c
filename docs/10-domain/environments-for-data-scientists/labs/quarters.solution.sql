SELECT
  date_trunc('quarter', run_at)::DATE AS quarter,
  count(DISTINCT run_id) AS runs,
  count(DISTINCT run_id) FILTER (code_version IS NULL OR random_seed IS NULL) AS lost
FROM rnd.calibration_runs
GROUP BY 1
HAVING lost > 0
ORDER BY 1;

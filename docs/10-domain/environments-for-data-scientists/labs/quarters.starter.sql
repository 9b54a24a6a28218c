SELECT
  date_trunc('quarter', run_at)::DATE AS quarter,
  count(*) AS runs,
  count(*) FILTER (code_version = NULL OR random_seed = NULL) AS lost
FROM rnd.calibration_runs
GROUP BY 1
HAVING lost > 0
ORDER BY 1;

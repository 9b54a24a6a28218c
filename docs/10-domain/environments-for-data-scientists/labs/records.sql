WITH runs AS (
  SELECT
    run_id,
    min(run_at) AS run_at,
    any_value(lab_arm) AS arm,
    any_value(code_version) AS code,
    round(sqrt(avg(error_x_mm ^ 2 + error_y_mm ^ 2)), 3) AS error_mm
  FROM rnd.calibration_runs
  GROUP BY run_id
),
compared AS (
  SELECT
    *,
    min(error_mm) OVER (
      PARTITION BY arm ORDER BY run_at
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS best_before
  FROM runs
)
SELECT run_id, run_at::DATE AS day, arm, code, error_mm, best_before
FROM compared
WHERE error_mm < best_before
  -- in the first months records fall often: there is little to beat
  AND run_at >= '2023-07-01'
ORDER BY run_at;

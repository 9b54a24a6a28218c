SELECT
  run_id,
  min(run_at)::DATE AS day,
  any_value(lab_arm) AS arm,
  -- root mean square over twenty poses
  round(sqrt(avg(error_x_mm ^ 2 + error_y_mm ^ 2)), 3) AS error_mm,
  any_value(code_version) AS code,
  any_value(random_seed) AS seed
FROM rnd.calibration_runs
GROUP BY run_id
ORDER BY run_id DESC
LIMIT 10;

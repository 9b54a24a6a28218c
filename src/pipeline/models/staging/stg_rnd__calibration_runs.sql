-- One row a run: how far the arm was off, and whether the run can be repeated.
select
    run_id,
    min(run_at) as run_at,
    any_value(lab_arm) as lab_arm,
    any_value(part_no) as part_no,
    count(*)::integer as poses,
    sqrt(avg(error_x_mm * error_x_mm + error_y_mm * error_y_mm)) as error_rms_mm,
    avg(room_temp_c) as room_temp_c,
    bool_and(code_version is not null and random_seed is not null) as is_repeatable
from {{ source('rnd', 'calibration_runs') }}
group by run_id

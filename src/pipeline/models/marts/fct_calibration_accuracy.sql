-- How accurate arms are on the tracker, and how many runs could be repeated by someone else.
select
    date_trunc('month', run_at)::date as month, part_no, count(*)::integer as runs,
    round(avg(error_rms_mm), 4) as mean_error_mm,
    round(avg(case when is_repeatable then 1.0 else 0.0 end), 4) as share_repeatable
from {{ ref('stg_rnd__calibration_runs') }}
group by 1, 2

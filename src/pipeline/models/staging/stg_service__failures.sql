select
    f.failure_id, f.arm_id, f.failed_at, cast(f.failed_at as date) as failed_on, f.reported_at, cast(f.reported_at as date) as reported_on,
    date_diff('day', cast(f.failed_at as date), cast(f.reported_at as date)) as report_lag_days,
    f.component, f.operating_hours, n.part_no as replaced_part_no, f.repair_cost_eur, f.warranty
from {{ source('service', 'failures') }} as f
left join {{ ref('stg_rnd__part_numbers') }} as n on n.written_part_no = f.replaced_part_no

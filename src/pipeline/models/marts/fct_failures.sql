-- Failures in the field with what is known of the arm.
select
    f.failure_id, f.arm_id, a.part_no, a.transmission, a.region, a.customer_id, f.failed_on, f.reported_on, f.report_lag_days,
    f.component, f.operating_hours, f.repair_cost_eur, f.warranty
from {{ ref('stg_service__failures') }} as f
join {{ ref('stg_service__arms') }} as a on a.arm_id = f.arm_id

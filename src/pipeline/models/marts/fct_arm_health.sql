-- One row for each arm and day with telemetry, with what is known of the arm.
select
    t.arm_id, t.day, a.part_no, a.transmission, a.region, a.shifts, date_diff('day', a.installed_on, t.day) as age_days,
    t.hours, t.operating_minutes, t.load_pct, t.motor_temp_c, t.backlash_read_arcmin, t.backlash_arcmin, t.firmware
from {{ ref('stg_service__telemetry_daily') }} as t
join {{ ref('stg_service__arms') }} as a on a.arm_id = t.arm_id

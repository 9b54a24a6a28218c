-- One row for each arm and day with readings; backlash also with the shift of firmware 2.4.0 taken out.
select
    arm_id,
    cast(hour_utc as date) as day,
    count(*)::integer as hours,
    sum(operating_minutes)::integer as operating_minutes,
    avg(load_pct) as load_pct,
    avg(motor_temp_c) as motor_temp_c,
    avg(backlash_arcmin) as backlash_read_arcmin,
    avg(backlash_arcmin - case when firmware = '2.4.0' then {{ var('firmware_shift_arcmin') }} else 0 end) as backlash_arcmin,
    max(firmware) as firmware
from {{ source('service', 'telemetry_hourly') }}
group by arm_id, cast(hour_utc as date)

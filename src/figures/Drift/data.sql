-- Backlash of the harmonic transmissions, one mean an arm in steps of 0.05 arcmin: arms by value in April and May 2025, before
-- firmware 2.4.0, and in July and August, after it.
with arms as (
    select t.arm_id, t.hour_utc < timestamp '2025-06-01' as is_before, round(avg(t.backlash_arcmin) * 20)::integer as step
    from service.telemetry_hourly as t
    join service.arms as a on a.arm_id = t.arm_id and a.transmission = 'harmonic'
    where (t.hour_utc >= timestamp '2025-04-01' and t.hour_utc < timestamp '2025-06-01')
       or (t.hour_utc >= timestamp '2025-07-01' and t.hour_utc < timestamp '2025-09-01')
    group by all
)
select
    round(step / 20.0, 2)::double as arcmin,
    count(*) filter (is_before)::integer as "before",
    count(*) filter (not is_before)::integer as "after"
from arms
group by step
order by step

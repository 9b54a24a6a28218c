-- What was known of each arm on the first morning of each month: readings before that day, failures reported before that day.
with months as (
    select unnest(generate_series(date '2023-07-01', (select max(day) from {{ ref('fct_arm_health') }}) + interval 1 day, interval 1 month))::date as as_of
),
spine as (
    select m.as_of, a.arm_id, a.transmission, a.shifts, date_diff('day', a.installed_on, m.as_of) as age_days
    from months as m
    join {{ ref('stg_service__arms') }} as a on a.installed_on < m.as_of and (a.retired_on is null or a.retired_on >= m.as_of)
),
readings as (
    select
        s.as_of, s.arm_id,
        avg(h.backlash_arcmin) filter (where h.day >= s.as_of - interval 45 day) as backlash_recent,
        avg(h.backlash_read_arcmin) filter (where h.day >= s.as_of - interval 45 day) as backlash_read_recent,
        avg(h.backlash_arcmin) filter (where h.day < s.as_of - interval 45 day) as backlash_before,
        avg(h.load_pct) as load_pct,
        avg(h.motor_temp_c) filter (where h.day >= s.as_of - interval 45 day) as motor_temp_c,
        avg(h.operating_minutes) as minutes_a_day,
        count(*)::integer as days_read,
        date_diff('day', max(h.day), s.as_of) as days_silent
    from spine as s
    join {{ ref('fct_arm_health') }} as h on h.arm_id = s.arm_id and h.day < s.as_of and h.day >= s.as_of - interval 135 day
    group by s.as_of, s.arm_id
),
repairs as (
    select s.as_of, s.arm_id, count(*)::integer as failures_known, max(f.failed_on) as last_transmission_on
    from spine as s
    join {{ ref('fct_failures') }} as f on f.arm_id = s.arm_id and f.reported_on < s.as_of and f.component = 'transmission'
    group by s.as_of, s.arm_id
)
select
    s.as_of, s.arm_id, s.transmission, s.shifts, s.age_days,
    date_diff('day', r.last_transmission_on, s.as_of) as days_since_transmission,
    coalesce(r.failures_known, 0) as failures_known,
    d.backlash_recent, d.backlash_read_recent, d.backlash_recent - d.backlash_before as backlash_growth, d.load_pct, d.motor_temp_c, d.minutes_a_day, d.days_read, d.days_silent
from spine as s
join readings as d on d.as_of = s.as_of and d.arm_id = s.arm_id
left join repairs as r on r.as_of = s.as_of and r.arm_id = s.arm_id

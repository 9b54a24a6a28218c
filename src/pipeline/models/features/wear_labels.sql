-- What happened after each of those mornings: did the transmission fail within the horizon? Empty while that cannot be known yet.
-- Reports come weeks late, so a label counts as known only 45 days after the horizon has ended.
with newest as (
    select max(day) as day from {{ ref('fct_arm_health') }}
)
select
    w.as_of, w.arm_id,
    min(f.failed_on) as failed_on,
    count(f.failure_id) > 0 as failed,
    w.as_of + interval ({{ var('wear_horizon_days') }} + 45) day <= (select day from newest) as is_known
from {{ ref('wear_features') }} as w
left join {{ ref('fct_failures') }} as f
    on f.arm_id = w.arm_id and f.component = 'transmission' and f.failed_on >= w.as_of
    and f.failed_on < w.as_of + interval ({{ var('wear_horizon_days') }}) day
group by w.as_of, w.arm_id

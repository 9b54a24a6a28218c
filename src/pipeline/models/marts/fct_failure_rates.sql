-- Failures by quarter, transmission and component, beside the number of arms at work.
with quarters as (
    select distinct date_trunc('quarter', failed_on)::date as quarter from {{ ref('fct_failures') }}
),
at_work as (
    select q.quarter, a.transmission, count(*)::integer as arms
    from quarters as q
    join {{ ref('stg_service__arms') }} as a on a.installed_on <= q.quarter and (a.retired_on is null or a.retired_on > q.quarter)
    group by 1, 2
)
select
    w.quarter, w.transmission, f.component, any_value(w.arms)::integer as arms, count(*)::integer as failures,
    round(count(*) / any_value(w.arms), 5) as failures_an_arm, round(sum(f.repair_cost_eur), 2) as repair_cost_eur
from at_work as w
join {{ ref('fct_failures') }} as f on f.transmission = w.transmission and date_trunc('quarter', f.failed_on)::date = w.quarter
group by w.quarter, w.transmission, f.component

-- Suppliers by quarter of the order: the lead time they quote beside the one they keep.
select
    l.supplier_id, s.supplier_name, date_trunc('quarter', l.ordered_on)::date as quarter,
    count(*)::integer as orders,
    round(avg(l.promised_days), 2) as mean_promised_days,
    round(avg(l.actual_days), 2) as mean_actual_days,
    round(quantile_cont(l.actual_days, 0.9), 2) as p90_actual_days,
    round(avg(case when l.days_late = 0 then 1.0 else 0.0 end), 4) as share_on_time,
    round(sum(l.quantity_rejected) / sum(l.quantity_received), 5) as share_rejected
from {{ ref('fct_lead_times') }} as l
join {{ ref('stg_supply__suppliers') }} as s on s.supplier_id = l.supplier_id
group by l.supplier_id, s.supplier_name, date_trunc('quarter', l.ordered_on)

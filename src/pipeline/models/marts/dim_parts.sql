-- Parts with their supplier and what they usually cost.
with paid as (
    select part_no, sum(quantity_received * unit_cost_eur) / sum(quantity_received) as mean_cost_eur, max(delivered_on) as last_delivered_on
    from {{ ref('stg_supply__deliveries') }}
    group by part_no
)
select
    p.part_no, p.part_name, p.kind, p.family, p.is_spare, p.supplier_id, s.supplier_name, p.transmission, p.standard_cost_eur, p.list_price_eur,
    round(d.mean_cost_eur, 4) as mean_cost_eur, d.last_delivered_on
from {{ ref('stg_rnd__parts') }} as p
left join {{ ref('stg_supply__suppliers') }} as s on s.supplier_id = p.supplier_id
left join paid as d on d.part_no = p.part_no

-- What suppliers promised and what they did, for each purchase order that has arrived.
with arrived as (
    select po_id, min(delivered_on) as first_delivered_on, max(delivered_on) as last_delivered_on, sum(quantity_received)::integer as quantity_received,
        sum(quantity_rejected)::integer as quantity_rejected
    from {{ ref('stg_supply__deliveries') }}
    group by po_id
)
select
    o.po_id, o.supplier_id, o.part_no, o.site, o.ordered_on, o.promised_on, a.first_delivered_on, a.last_delivered_on,
    o.quantity, a.quantity_received, a.quantity_rejected,
    date_diff('day', o.ordered_on, o.promised_on) as promised_days,
    date_diff('day', o.ordered_on, a.last_delivered_on) as actual_days,
    greatest(date_diff('day', o.promised_on, a.last_delivered_on), 0) as days_late
from {{ ref('stg_supply__purchase_orders') }} as o
join arrived as a on a.po_id = o.po_id

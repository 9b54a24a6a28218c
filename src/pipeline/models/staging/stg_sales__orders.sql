select
    o.order_id, o.line_no, o.customer_id, n.part_no, o.region, o.site, o.booked_at, cast(o.booked_at as date) as booked_on,
    o.promised_on, o.shipped_at, o.invoiced_at, o.quantity, o.unit_price_eur, o.discount_pct, o.status,
    o.status = 'cancelled' as is_cancelled,
    round(o.quantity * o.unit_price_eur * (1 - o.discount_pct / 100), 2) as net_eur
from {{ source('sales', 'orders') }} as o
join {{ ref('stg_rnd__part_numbers') }} as n on n.written_part_no = o.part_no

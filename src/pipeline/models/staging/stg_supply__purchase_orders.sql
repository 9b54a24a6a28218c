select
    o.po_id, o.supplier_id, n.part_no, o.part_no as written_part_no, o.site, o.ordered_on, o.promised_on, o.quantity, o.unit_price_eur,
    o.quantity * o.unit_price_eur as ordered_eur
from {{ source('supply', 'purchase_orders') }} as o
join {{ ref('stg_rnd__part_numbers') }} as n on n.written_part_no = o.part_no

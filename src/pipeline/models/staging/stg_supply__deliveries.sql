select
    d.delivery_id, d.po_id, d.supplier_id, n.part_no, d.site, d.delivered_at, cast(d.delivered_at as date) as delivered_on,
    d.quantity_received, d.quantity_rejected, d.quantity_received - d.quantity_rejected as quantity_accepted, d.unit_cost_eur
from {{ source('supply', 'deliveries') }} as d
join {{ ref('stg_rnd__part_numbers') }} as n on n.written_part_no = d.part_no

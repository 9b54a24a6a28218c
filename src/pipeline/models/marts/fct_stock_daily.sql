-- Stock of each part at each site and day, and what it is worth at the standard cost.
select i.snapshot_date, i.site, i.part_no, i.quantity, i.counted_at_utc, round(i.quantity * p.standard_cost_eur, 2) as value_eur
from {{ ref('stg_manufacturing__inventory') }} as i
join {{ ref('stg_rnd__parts') }} as p on p.part_no = i.part_no

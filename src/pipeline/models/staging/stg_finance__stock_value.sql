select s.month_end, s.site, n.part_no, s.quantity, s.unit_cost_eur, s.value_eur, s.cost_of_capital_eur
from {{ source('finance', 'stock_value') }} as s
join {{ ref('stg_rnd__part_numbers') }} as n on n.written_part_no = s.part_no

select
    part_no, part_name, kind, family, is_spare, supplier_id, standard_cost_eur, list_price_eur, joints, transmission, released_on, former_part_no
from {{ source('rnd', 'parts') }}

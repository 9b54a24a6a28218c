select parent_part_no, component_part_no, quantity, valid_from
from {{ source('rnd', 'bom') }}

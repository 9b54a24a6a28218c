-- Every number under which a part has been written, and the number it has today.
select part_no as written_part_no, part_no
from {{ source('rnd', 'parts') }}
union all
select former_part_no as written_part_no, part_no
from {{ source('rnd', 'parts') }}
where former_part_no is not null

-- Without the operator.
select test_id, serial_no, work_order_id, part_no, tested_at, station, backlash_arcmin, repeatability_mm, passed
from {{ source('manufacturing', 'test_bench') }}

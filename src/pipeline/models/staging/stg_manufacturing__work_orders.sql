select
    work_order_id, part_no, site, planned_on, started_at, finished_at, quantity_planned, quantity_good, quantity_scrapped,
    date_diff('day', planned_on, cast(started_at as date)) as days_waited
from {{ source('manufacturing', 'work_orders') }}

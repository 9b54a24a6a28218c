-- Without the free text, in which people write names.
select
    ticket_id, customer_id, arm_id, opened_at, closed_at, priority, category,
    date_diff('hour', opened_at, closed_at) as hours_open
from {{ source('service', 'tickets') }}

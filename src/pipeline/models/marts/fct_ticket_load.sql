-- Tickets by week and category, and how long they stay open.
select
    date_trunc('week', opened_at)::date as week, coalesce(category, 'not triaged') as category, count(*)::integer as tickets,
    round(median(hours_open), 2) as median_hours_open
from {{ ref('stg_service__tickets') }}
group by 1, 2

-- What was known on the Monday morning on which a week is forecast: only weeks before it are looked at.
with known as (
    select week, part_no, region, pieces from {{ ref('fct_demand_weekly') }}
    union all
    select (max(week) + interval 7 day)::date as week, part_no, region, null as pieces from {{ ref('fct_demand_weekly') }} group by part_no, region
)
select
    week, part_no, region,
    lag(pieces, 1) over series as pieces_1w,
    lag(pieces, 2) over series as pieces_2w,
    lag(pieces, 52) over series as pieces_52w,
    avg(pieces) over (series rows between 4 preceding and 1 preceding) as mean_4w,
    avg(pieces) over (series rows between 13 preceding and 1 preceding) as mean_13w,
    avg(pieces) over (series rows between 52 preceding and 1 preceding) as mean_52w,
    avg(pieces) over (series rows between 54 preceding and 50 preceding) as mean_around_52w,
    stddev_pop(pieces) over (series rows between 13 preceding and 1 preceding) as spread_13w,
    count(*) over (series rows between unbounded preceding and 1 preceding)::integer as weeks_known,
    sin(2 * pi() * dayofyear(week) / 365.25) as year_sin,
    cos(2 * pi() * dayofyear(week) / 365.25) as year_cos
from known
window series as (partition by part_no, region order by week)

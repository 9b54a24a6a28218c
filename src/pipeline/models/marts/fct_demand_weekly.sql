-- Pieces of each finished good ordered in each region and week (Monday to Sunday), with zeros; whole weeks only.
with weeks as (
    select unnest(generate_series(
        (select min(date_trunc('week', booked_at)) + interval 7 day from {{ ref('stg_sales__orders') }}),
        (select max(date_trunc('week', booked_at)) - interval 7 day from {{ ref('stg_sales__orders') }}),
        interval 7 day
    ))::date as week
),
ordered as (
    select date_trunc('week', booked_at)::date as week, part_no, region, sum(quantity) as pieces, count(*) as lines, avg(discount_pct) as mean_discount_pct
    from {{ ref('stg_sales__orders') }}
    group by 1, 2, 3
),
series as (
    select distinct o.part_no, o.region
    from ordered as o
    join {{ ref('stg_rnd__parts') }} as p on p.part_no = o.part_no and p.kind = 'finished_good'
)
select
    w.week, s.part_no, s.region,
    coalesce(o.pieces, 0)::integer as pieces,
    coalesce(o.lines, 0)::integer as order_lines,
    o.mean_discount_pct
from weeks as w
cross join series as s
left join ordered as o on o.week = w.week and o.part_no = s.part_no and o.region = s.region

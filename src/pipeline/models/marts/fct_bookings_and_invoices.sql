-- The two truths about revenue: Sales counts an order when it is promised, Finance when it is invoiced.
with booked as (
    select date_trunc('month', booked_at)::date as month, region, sum(net_eur) as booked_eur, sum(case when is_cancelled then net_eur else 0 end) as cancelled_eur
    from {{ ref('stg_sales__orders') }}
    group by 1, 2
),
invoiced as (
    select date_trunc('month', invoiced_at)::date as month, region, sum(net_eur) as invoiced_eur
    from {{ ref('stg_sales__orders') }}
    where invoiced_at is not null
    group by 1, 2
)
select
    coalesce(b.month, i.month) as month,
    coalesce(b.region, i.region) as region,
    round(coalesce(b.booked_eur, 0), 2) as booked_eur,
    round(coalesce(b.cancelled_eur, 0), 2) as cancelled_eur,
    round(coalesce(i.invoiced_eur, 0), 2) as invoiced_eur,
    round(coalesce(b.booked_eur, 0) - coalesce(i.invoiced_eur, 0), 2) as gap_eur
from booked as b
full join invoiced as i on i.month = b.month and i.region = b.region

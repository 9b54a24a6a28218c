-- The planner's dilemma: where a part is missing, where its money is frozen, on the newest day that was counted.
with today as (
    select max(snapshot_date) as day from {{ ref('fct_stock_daily') }}
),
needed as (
    select w.site, b.component_part_no as part_no, sum(w.quantity_planned * b.quantity) / 90.0 as pieces_a_day
    from {{ ref('stg_manufacturing__work_orders') }} as w
    join {{ ref('stg_rnd__bom') }} as b on b.parent_part_no = w.part_no
    where w.planned_on > (select day from today) - interval 90 day
    group by 1, 2
    union all
    select o.site, o.part_no, sum(o.quantity) / 90.0 as pieces_a_day
    from {{ ref('stg_sales__orders') }} as o
    where cast(o.booked_at as date) > (select day from today) - interval 90 day and not o.is_cancelled
    group by 1, 2
),
use_of_part as (
    select site, part_no, sum(pieces_a_day) as pieces_a_day
    from needed
    group by 1, 2
)
select
    s.snapshot_date, s.site, s.part_no, s.quantity, s.value_eur,
    round(coalesce(u.pieces_a_day, 0), 4) as pieces_a_day,
    case when u.pieces_a_day > 0 then round(s.quantity / u.pieces_a_day, 1) end as days_of_cover,
    case
        when coalesce(u.pieces_a_day, 0) > 0 and s.quantity < 7 * u.pieces_a_day then 'out or nearly out'
        when s.quantity > 0 and s.quantity > 365 * coalesce(u.pieces_a_day, 0) then 'frozen'
        else 'normal'
    end as position
from {{ ref('fct_stock_daily') }} as s
left join use_of_part as u on u.site = s.site and u.part_no = s.part_no
where s.snapshot_date = (select day from today)

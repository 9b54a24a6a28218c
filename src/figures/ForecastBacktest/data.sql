-- Pieces ordered in each week of 2023 to 2025: grippers, all nine finished goods, and the PW-7 arms, whose season is weak.
select
    strftime(week, '%Y-%m-%d') as week,
    coalesce(sum(pieces) filter (part_no like 'GR-%'), 0)::integer as grippers,
    sum(pieces)::integer as "all",
    coalesce(sum(pieces) filter (part_no like 'PW-7%'), 0)::integer as heavy
from marts.fct_demand_weekly
where week between date '2023-01-02' and date '2025-12-28'
group by 1
order by 1

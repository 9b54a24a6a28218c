-- Pieces of the two-finger gripper that were ordered in each week, all regions together.
select strftime(week, '%Y-%m-%d') as week, sum(pieces)::integer as pieces
from marts.fct_demand_weekly
where part_no = 'GR-2F' and week between date '2024-01-01' and date '2025-12-28'
group by 1
order by 1

-- Leavers who still have access, by department and site: numbers, no names.
select
    department, site, count(*)::integer as leavers,
    sum(case when access_groups > 0 then 1 else 0 end)::integer as leavers_with_access
from {{ ref('stg_people__employees') }}
where left_on is not null
group by department, site

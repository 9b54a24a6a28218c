-- Without name, address, year of birth and salary.
select
    employee_id, department, role, site, joined_on, left_on,
    coalesce(len(string_split(access_groups, ';')), 0) as access_groups
from {{ source('people', 'employees') }}

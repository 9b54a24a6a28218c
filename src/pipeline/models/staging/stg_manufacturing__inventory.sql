-- Counts are written down in local time; here they are told in UTC as well, so that sites can be compared.
-- All parts of a site are counted at the same moment, so each moment is converted once.
with moments as (
    select distinct site, counted_at
    from {{ source('manufacturing', 'inventory_snapshots') }}
),
told as (
    select
        site, counted_at,
        cast(timezone(
            case when site like 'RNO%' then 'America/Los_Angeles' when site like 'RTM%' then 'Europe/Amsterdam' else 'Asia/Singapore' end,
            counted_at
        ) as timestamp) as counted_at_utc
    from moments
)
select i.snapshot_date, i.site, n.part_no, i.quantity, i.counted_at as counted_at_local, m.counted_at_utc
from {{ source('manufacturing', 'inventory_snapshots') }} as i
join told as m on m.site = i.site and m.counted_at = i.counted_at
join {{ ref('stg_rnd__part_numbers') }} as n on n.written_part_no = i.part_no

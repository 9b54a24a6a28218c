-- Without the contact person: what is not here cannot leak from here.
select
    customer_id, company_name, country, region, segment, customer_since, marketing_consent,
    forget_requested_on is not null as asked_to_be_forgotten,
    erased_on is not null as is_erased
from {{ source('sales', 'customers') }}

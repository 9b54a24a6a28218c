-- Without the address of the account manager, which nobody here needs.
select supplier_id, supplier_name, country, category, quoted_lead_days, payment_terms_days, approved_on
from {{ source('supply', 'suppliers') }}

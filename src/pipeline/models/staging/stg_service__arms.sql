select arm_id, serial_no, part_no, customer_id, region, transmission, installed_on, shifts, service_contract, retired_on
from {{ source('service', 'arms') }}

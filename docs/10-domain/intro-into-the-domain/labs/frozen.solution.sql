SELECT part_no,
       empty.site AS empty_site,
       frozen.site AS frozen_site,
       frozen.quantity AS frozen_quantity,
       frozen.value_eur AS frozen_eur
FROM marts.fct_stock_position AS empty
JOIN marts.fct_stock_position AS frozen USING (part_no)
WHERE empty.position = 'out or nearly out'
  AND frozen.position = 'frozen'

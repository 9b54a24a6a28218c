SELECT part_no, site
FROM marts.fct_stock_position
WHERE position = 'out or nearly out'

SELECT part_no, site
FROM marts.fct_stock_position

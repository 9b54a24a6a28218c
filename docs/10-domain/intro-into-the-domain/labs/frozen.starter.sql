SELECT part_no, site, position, quantity, value_eur
FROM marts.fct_stock_position
WHERE position <> 'normal'
ORDER BY part_no, site

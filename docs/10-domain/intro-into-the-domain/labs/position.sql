SELECT position,
       count(*) AS parts_at_sites,
       round(sum(value_eur)) AS eur
FROM marts.fct_stock_position
GROUP BY position
ORDER BY eur DESC

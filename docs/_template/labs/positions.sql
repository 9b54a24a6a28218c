SELECT position, count(*) AS places
FROM marts.fct_stock_position
GROUP BY position
ORDER BY places DESC

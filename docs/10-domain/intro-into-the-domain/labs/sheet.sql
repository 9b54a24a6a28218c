-- As the planner's sheet has it: one line a part, all sites added up.
SELECT part_no,
       sum(quantity) AS pieces,
       round(sum(quantity) / sum(pieces_a_day), 1) AS days_of_cover
FROM marts.fct_stock_position
GROUP BY part_no
HAVING sum(pieces_a_day) > 0
ORDER BY days_of_cover
LIMIT 8

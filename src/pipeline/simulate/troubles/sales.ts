import {forgetRequests, promotion, renamedColumn} from '../schedule';
import type {Trouble} from './define';

export const salesTroubles = [
  {
    id: 'weekly-seasonality', what: 'Most orders come from Monday to Thursday, few on Friday, nearly none on weekends.', when: 'every week',
    columns: ['sales.orders.booked_at', 'sales.orders.quantity'], rows: 'all', layer: 'tables',
    naive: 'Demand collapses every Friday, or rises 50 % on Monday.',
    find: 'SELECT * FROM (SELECT avg((isodow(booked_at) > 5)::INT) AS weekend_share FROM sales.orders) WHERE weekend_share < 0.15',
  },
  {
    id: 'yearly-seasonality', what: 'Grippers and small arms peak in October, PW-7 in April.', when: 'every year',
    columns: ['sales.orders.quantity'], rows: 'finished goods', layer: 'tables',
    naive: 'Growth of autumn goes on, and January looks like a crash.',
    find: `SELECT * FROM (SELECT count(*) FILTER (month(booked_at) IN (9, 10, 11)) / count(*) FILTER (month(booked_at) IN (2, 3, 4)) AS autumn_to_spring
  FROM sales.orders WHERE part_no IN ('GR-2F', 'GR-SC', 'GR-SH')) WHERE autumn_to_spring > 1.35`,
  },
  {
    id: 'promotion', when: `${promotion.from} to ${promotion.to}, then fewer orders until ${promotion.dipTo}`,
    what: `${promotion.discountPct} % off ${promotion.parts.join(' and ')}: orders times ${promotion.uplift}, afterwards times ${promotion.dip}.`,
    columns: ['sales.orders.quantity', 'sales.orders.discount_pct'], rows: `${promotion.parts.join(' and ')} in these weeks`, layer: 'tables',
    naive: 'A jump in demand that comes back every October; a drop in late November that needs an explanation.',
    find: `SELECT * FROM (SELECT count(*) FILTER (booked_at::DATE BETWEEN '${promotion.from}' AND '${promotion.to}')
    / count(*) FILTER (booked_at::DATE > '${promotion.to}' AND booked_at::DATE <= '${promotion.dipTo}') AS during_to_after
  FROM sales.orders WHERE part_no IN ('${promotion.parts.join("', '")}')) WHERE during_to_after > 1.5`,
  },
  {
    id: 'booked-versus-invoiced', when: 'every month, most at the turn of a month',
    what: 'Sales counts an order when it is promised, Finance when it is invoiced, days to weeks later; some orders are cancelled in between.',
    columns: ['sales.orders.booked_at', 'sales.orders.invoiced_at', 'sales.orders.status'], rows: 'all', layer: 'tables',
    naive: 'One of the two departments is wrong about the revenue of the month.',
    find: `WITH money AS (SELECT *, quantity * unit_price_eur * (1 - discount_pct / 100) AS eur FROM sales.orders),
booked AS (SELECT date_trunc('month', booked_at) AS month, sum(eur) AS booked_eur FROM money GROUP BY 1),
invoiced AS (SELECT date_trunc('month', invoiced_at) AS month, sum(eur) AS invoiced_eur FROM money GROUP BY 1)
SELECT * FROM booked JOIN invoiced USING (month) WHERE abs(booked_eur - invoiced_eur) > 0.12 * booked_eur ORDER BY month`,
  },
  {
    id: 'censored-demand', when: 'whenever a finished good is out of stock; most in autumn',
    what: 'When nothing is in stock, 60 % of the customers walk away, and no system notes what they wanted.',
    columns: ['sales.orders.quantity', 'manufacturing.inventory_snapshots.quantity'], rows: 'finished goods at sites whose shelf was empty the evening before',
    layer: 'tables', naive: 'Demand falls just when the best sellers run out, so less is planned, so they run out again.',
    find: `WITH shelf AS (SELECT s.snapshot_date + 1 AS day, s.site, s.part_no, s.quantity = 0 AS empty FROM manufacturing.inventory_snapshots s
  JOIN rnd.parts p USING (part_no) WHERE p.kind = 'finished_good'),
sold AS (SELECT booked_at::DATE AS day, site, part_no, count(*) AS lines FROM sales.orders GROUP BY ALL),
daily AS (SELECT part_no, site, empty, avg(coalesce(lines, 0)) AS lines_a_day, count(*) AS days
  FROM shelf LEFT JOIN sold USING (day, site, part_no) WHERE isodow(day) < 6 GROUP BY ALL)
SELECT * FROM (SELECT sum(e.lines_a_day * e.days) / sum(f.lines_a_day * e.days) AS empty_to_full
  FROM daily e JOIN daily f USING (part_no, site) WHERE e.empty AND NOT f.empty) WHERE empty_to_full < 0.75`,
  },
  {
    id: 'renamed-column', when: `from the file of ${renamedColumn.from} on`,
    what: `An update of the CRM calls the column ${renamedColumn.oldName} by the name ${renamedColumn.newName}.`,
    columns: [`${renamedColumn.table}.${renamedColumn.oldName}`], rows: 'all rows of these files', layer: 'raw',
    naive: 'Quantities are missing, or are all NULL where files are read with union by name.',
    find: `SELECT file, header FROM raw.headers WHERE file LIKE 'orders_%' AND header NOT LIKE '%,${renamedColumn.oldName},%' ORDER BY file`,
  },
  {
    id: 'forgotten-customers', when: forgetRequests.map(({requestedOn}) => requestedOn).join(', '),
    what: 'Seven contact persons asked to be forgotten. Sales erased four of them; three are still there, months after the month that the law allows.',
    columns: ['sales.customers.contact_name', 'sales.customers.contact_email', 'sales.customers.contact_phone', 'sales.customers.street_address'],
    rows: 'customers with forget_requested_on', layer: 'tables',
    naive: 'A request that is written down has been done.',
    find: `SELECT customer_id, forget_requested_on FROM sales.customers
WHERE forget_requested_on < DATE '2025-12-31' - 30 AND contact_email IS NOT NULL`,
  },
] as const satisfies readonly Trouble[];

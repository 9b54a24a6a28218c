import {frozenPart, lateFiles, poisonedFile, renamedPart, resentFiles, SCANNED_TWICE, strike} from '../schedule';
import type {Trouble} from './define';

/** First delivery of each purchase order, with days after the promise. */
const delays = `WITH first AS (SELECT po_id, min(delivered_at)::DATE AS came_on FROM supply.deliveries GROUP BY po_id),
delays AS (SELECT p.*, came_on, came_on - p.promised_on AS days_late FROM supply.purchase_orders p JOIN first USING (po_id))`;

export const supplyTroubles = [
  {
    id: 'supplier-strike', when: `${strike.from} to ${strike.to}`,
    what: `${strike.supplier}, the only source of harmonic drives, is on strike; what was on order comes up to six weeks later.`,
    columns: ['supply.deliveries.delivered_at', 'supply.purchase_orders.promised_on'], rows: `purchase orders of ${strike.supplier} promised in these weeks`,
    layer: 'tables', naive: 'The supplier got worse for good, and its mean lead time is the one with the strike in it.',
    find: `${delays} SELECT supplier_id, avg(days_late) AS mean_days_late FROM delays
WHERE promised_on BETWEEN '${strike.from}' AND '${strike.to}' GROUP BY supplier_id HAVING mean_days_late > 25`,
  },
  {
    id: 'late-deliveries', when: 'always', what: 'Quoted lead times are promises: most suppliers need 5 to 20 % longer, and lead times vary.',
    columns: ['supply.suppliers.quoted_lead_days', 'supply.purchase_orders.promised_on', 'supply.deliveries.delivered_at'], rows: 'all', layer: 'tables',
    naive: 'Early and late parts average out, so the promise will do for planning.',
    find: `${delays} SELECT supplier_id, avg(days_late) AS mean_days_late, stddev(days_late) AS sd FROM delays
WHERE promised_on NOT BETWEEN '2024-03-01' AND '2024-08-01' GROUP BY supplier_id HAVING mean_days_late > 4.5 ORDER BY mean_days_late DESC`,
  },
  {
    id: 'duplicated-file', when: resentFiles.map(({period}) => period).join(' and '),
    what: 'The forwarder sent the file of a day twice, the second time under another name.',
    columns: ['supply.deliveries.delivery_id'], rows: 'all rows of these files', layer: 'raw',
    naive: 'Twice as much arrived on these days.',
    find: `SELECT table_id, period, list(path) AS paths FROM raw.landing GROUP BY table_id, period, sha256 HAVING count(*) > 1`,
  },
  {
    id: 'duplicated-rows', when: `all three years, ${SCANNED_TWICE * 100} % of the lines`, what: 'The scanner at the gate wrote a line twice.',
    columns: ['supply.deliveries.delivery_id'], rows: 'pairs of equal lines within a file', layer: 'raw',
    naive: 'A second lot of the same size arrived in the same minute.',
    find: 'SELECT filename, delivery_id, count(*) AS copies FROM raw.supply_deliveries GROUP BY ALL HAVING copies > 1 ORDER BY 1, 2',
  },
  {
    id: 'late-file', when: lateFiles.map(({period, hoursLate}) => `${period} (${hoursLate} h late)`).join(', '),
    what: 'A file landed days after the morning on which it was due.',
    columns: lateFiles.map(({table}) => table), rows: 'the whole file', layer: 'raw',
    naive: 'Nothing was delivered, counted or measured in that period.',
    find: `WITH due AS (SELECT *, CASE WHEN length(period) = 10 THEN period::DATE + 1 ELSE (period || '-01')::DATE + INTERVAL 1 MONTH END + INTERVAL 8 HOUR AS due_at
  FROM raw.landing WHERE path NOT LIKE '%_resend%') SELECT path, due_at, landed_at FROM due WHERE landed_at > due_at + INTERVAL 24 HOUR`,
  },
  {
    id: 'poisoned-file', when: poisonedFile.period,
    what: 'The forwarder\'s new portal wrote costs in cents into the column of euros: right columns, right types, no error.',
    columns: ['supply.deliveries.unit_cost_eur', 'finance.stock_value.unit_cost_eur', 'finance.stock_value.value_eur'],
    rows: `deliveries_${poisonedFile.period}.csv and the stock value of the parts in it until their next delivery`, layer: 'tables',
    naive: 'Stock value grew to a multiple of February in March 2025.',
    find: `SELECT d.delivery_id, d.delivered_at, d.part_no, d.unit_cost_eur, p.standard_cost_eur FROM supply.deliveries d
JOIN rnd.parts p ON d.part_no IN (p.part_no, p.former_part_no) WHERE d.unit_cost_eur > 10 * p.standard_cost_eur ORDER BY 1`,
  },
  {
    id: 'renamed-part', when: `R&D ${renamedPart.rnd}, Manufacturing ${renamedPart.manufacturing}, Sales ${renamedPart.sales}, Supply Chain ${renamedPart.supply}, Service ${renamedPart.service}`,
    what: `R&D renames ${renamedPart.oldNo} to ${renamedPart.newNo} without telling anyone; the others follow one after another.`,
    columns: ['rnd.parts.part_no', 'rnd.parts.former_part_no', 'supply.purchase_orders.part_no', 'supply.deliveries.part_no', 'sales.orders.part_no',
      'manufacturing.inventory_snapshots.part_no', 'finance.stock_value.part_no', 'service.failures.replaced_part_no'],
    rows: `rows with ${renamedPart.oldNo}`, layer: 'raw',
    naive: 'One part was given up and a new one has no history; joins lose half of it.',
    find: `SELECT part_no, count(*) AS orders FROM raw.supply_purchase_orders
WHERE part_no NOT IN (SELECT part_no FROM rnd.parts) GROUP BY part_no`,
  },
  {
    id: 'out-of-stock-and-frozen', when: `bulk buy ordered ${frozenPart.boughtOn}, no orders for ${frozenPart.starvedSite} from ${frozenPart.noOrdersFrom}, empty there in December 2025`,
    what: `${frozenPart.part} is out of stock in ${frozenPart.starvedSite} while ${frozenPart.site} holds more than a year of use: the planner's sheet adds up all sites.`,
    columns: ['manufacturing.inventory_snapshots.quantity', 'finance.stock_value.value_eur'], rows: `${frozenPart.part} on the last days`, layer: 'tables',
    naive: 'The company has plenty of it.',
    find: `WITH steps AS (SELECT *, lag(quantity) OVER (PARTITION BY site, part_no ORDER BY snapshot_date) - quantity AS used FROM manufacturing.inventory_snapshots),
used AS (SELECT site, part_no, sum(greatest(used, 0)) / 180 AS used_a_day FROM steps WHERE snapshot_date > DATE '2025-12-31' - 180 GROUP BY ALL),
now AS (SELECT site, part_no, quantity, quantity / nullif(used_a_day, 0) AS days_of_use FROM manufacturing.inventory_snapshots JOIN used USING (site, part_no)
  WHERE snapshot_date = '2025-12-31')
SELECT part_no, o.site AS out_of_stock_in, f.site AS frozen_in, f.quantity, f.days_of_use FROM now o JOIN now f USING (part_no)
WHERE o.quantity = 0 AND f.days_of_use > 365`,
  },
] as const satisfies readonly Trouble[];

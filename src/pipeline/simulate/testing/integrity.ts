import {describe, expect, it} from 'vitest';
import {renamedPart} from '../schedule';
import {tables} from '../tables';
import type {Company} from './company';

/** Conditions that no row may break. */
const never: Readonly<Record<string, string>> = {
  'delivered before it was ordered': 'FROM supply.deliveries JOIN supply.purchase_orders USING (po_id) WHERE delivered_at < ordered_on',
  'delivered more than was ordered': `FROM supply.purchase_orders
    JOIN (SELECT po_id, sum(quantity_received) AS came FROM supply.deliveries GROUP BY 1) USING (po_id) WHERE came > quantity`,
  'shipped before it was booked': 'FROM sales.orders WHERE shipped_at < booked_at OR invoiced_at < shipped_at',
  'known before it happened': 'FROM raw.sales_orders WHERE greatest(booked_at, shipped_at, invoiced_at) > updated_at',
  'two tickets under one number': 'FROM (SELECT ticket_id FROM raw.service_tickets GROUP BY 1 HAVING count(DISTINCT (customer_id, opened_at)) > 1)',
  'two lines under one number': `FROM (SELECT order_id, line_no FROM raw.sales_orders GROUP BY ALL
    HAVING count(DISTINCT (customer_id, part_no, booked_at, quantity)) > 1)`,
  'invoiced and cancelled': "FROM sales.orders WHERE status = 'cancelled' AND invoiced_at IS NOT NULL",
  'bought before being a customer': 'FROM sales.orders JOIN sales.customers USING (customer_id) WHERE booked_at < customer_since',
  'made a wrong number of pieces': `FROM manufacturing.work_orders
    WHERE quantity_good + quantity_scrapped <> quantity_planned OR finished_at <= started_at OR started_at < planned_on`,
  'tested more or fewer arms than made': `FROM manufacturing.work_orders JOIN rnd.parts USING (part_no) LEFT JOIN
    (SELECT work_order_id, count(*) AS tested, count(*) FILTER (passed) AS good FROM manufacturing.test_bench GROUP BY 1) USING (work_order_id)
    WHERE family = 'arm' AND (tested <> quantity_planned OR good <> quantity_good)`,
  'negative stock': 'FROM manufacturing.inventory_snapshots WHERE quantity < 0',
  'reported outside its life': `FROM service.telemetry_hourly JOIN service.arms USING (arm_id)
    WHERE hour_utc < installed_on - INTERVAL 1 DAY OR hour_utc > coalesce(retired_on, DATE '2026-01-01') + INTERVAL 2 DAY`,
  'failed after it was reported': 'FROM service.failures WHERE reported_at < failed_at',
  'worked while not employed': 'FROM supply.purchase_orders JOIN people.employees ON employee_id = buyer_id WHERE ordered_on < joined_on OR ordered_on > left_on',
  'value is not quantity times cost': 'FROM finance.stock_value WHERE abs(value_eur - quantity * unit_cost_eur) > 0.011',
  'telemetry arm was scrapped at the bench': 'FROM service.arms JOIN manufacturing.test_bench USING (serial_no) WHERE NOT passed OR tested_at > installed_on',
};

export function integrityTests(company: () => Company): void {
  describe.each(tables)('$id', (table) => {
    it('has rows, one for each primary key', async () => {
      const raw = `raw.${table.id.replace('.', '_')}`;
      // Equal lines are the trouble of duplicated rows and files; different lines with one key would be a fault of the simulator.
      const different = {append: `(SELECT DISTINCT * EXCLUDE (filename) FROM ${raw})`, upsert: raw, replace: raw}[table.load];
      const key = [...table.primaryKey, ...{append: [], upsert: ['updated_at'], replace: ['filename']}[table.load]].join(', ');
      expect(await company().value(`SELECT count(*) FROM ${raw}`)).toBeGreaterThan(10);
      expect(await company().query(`SELECT ${key} FROM ${different} GROUP BY ${key} HAVING count(*) > 1`)).toEqual([]);
    });
    it('has values where it must and none from nowhere', async () => {
      for (const {name, nullable} of table.columns) {
        const empty = await company().value(`SELECT count(*) FROM ${table.id} WHERE ${name} IS NULL`);
        if (nullable) expect(empty, `${name} is never empty`).toBeGreaterThan(0);
        else expect(empty, `${name} is empty`).toBe(0);
      }
    });
    it.each(table.foreignKeys)('refers to rows of $table', async ({columns: [column], table: other, references: [target]}) => {
      const lost = await company().query(`SELECT DISTINCT ${column} AS lost FROM ${table.id} WHERE ${column} NOT IN (SELECT ${target} FROM ${other})`);
      expect(lost.map((row) => row.lost).filter((value) => value !== renamedPart.oldNo)).toEqual([]);
    });
  });
  it.each(Object.entries(never))('nothing was %s', async (_, condition) => {
    expect(await company().value(`SELECT count(*) ${condition}`)).toBe(0);
  });
  it('the books of bought parts balance: stock = stock before + received − rejected − built in', async () => {
    const wrong = await company().query(`WITH moves AS (
      SELECT site, part_no, sum(quantity_received - quantity_rejected) AS pieces FROM supply.deliveries
        WHERE delivered_at >= '2023-01-02' AND delivered_at < '2025-12-01' GROUP BY ALL
      UNION ALL SELECT site, component_part_no, -sum(quantity_planned * quantity) FROM manufacturing.work_orders JOIN rnd.bom ON parent_part_no = part_no
        WHERE started_at >= '2023-01-02' AND started_at < '2025-12-01' GROUP BY ALL),
    net AS (SELECT site, part_no, sum(pieces) AS pieces FROM moves GROUP BY ALL)
    SELECT a.site, a.part_no, b.quantity - a.quantity AS counted, n.pieces
    FROM manufacturing.inventory_snapshots a JOIN manufacturing.inventory_snapshots b USING (site, part_no) JOIN net n USING (site, part_no) JOIN rnd.parts p USING (part_no)
    WHERE a.snapshot_date = '2023-01-01' AND b.snapshot_date = '2025-11-30' AND NOT p.is_spare AND p.supplier_id IS NOT NULL AND counted <> n.pieces`);
    expect(wrong).toEqual([]);
  });
  it('orders end in every possible way', async () => {
    const rows = await company().query('SELECT DISTINCT status FROM sales.orders ORDER BY 1');
    expect(rows.map(({status}) => status)).toEqual(['booked', 'cancelled', 'invoiced', 'shipped']);
  });
  it('no file holds what happened after it was written', async () => {
    const written = {
      sales_orders: 'updated_at', service_tickets: 'updated_at', service_failures: 'reported_at', supply_deliveries: 'delivered_at',
      manufacturing_test_bench: 'tested_at', manufacturing_work_orders: 'finished_at', service_telemetry_hourly: 'hour_utc',
    };
    for (const [table, column] of Object.entries(written)) {
      const early = `SELECT count(*) FROM raw.${table} WHERE strftime(${column}, '%Y-%m-%d') > regexp_extract(filename, '_(2[0-9-]+)', 1) || '~'`;
      expect(await company().value(early), table).toBe(0);
    }
  });
}

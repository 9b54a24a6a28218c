import {col, NIGHTLY_HOURS, ref, type Table} from './define';

export const inventorySnapshots: Table = {
  id: 'manufacturing.inventory_snapshots', system: 'mes', owner: 'Manufacturing',
  description: 'Stock on hand, counted at the end of the late shift at every site, in the local time of the site.',
  grain: 'one part at one site on one day',
  columns: [
    col('snapshot_date', 'DATE', 'Local date of the count.'),
    col('site', 'VARCHAR', 'Site: RNO (Reno), RTM (Rotterdam) or SIN (Singapore).'),
    col('part_no', 'VARCHAR', 'Part counted.'),
    col('quantity', 'INTEGER', 'Pieces on hand.', {unit: 'pieces'}),
    col('counted_at', 'TIMESTAMP', 'When the count was written down, in LOCAL time of the site and without a zone.', {unit: 'local time'}),
    col('exported_at', 'TIMESTAMP', 'When the server wrote the row out.', {unit: 'UTC'}),
  ],
  primaryKey: ['snapshot_date', 'site', 'part_no'],
  foreignKeys: [ref('part_no', 'rnd.parts')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'append',
};

export const workOrders: Table = {
  id: 'manufacturing.work_orders', system: 'mes', owner: 'Manufacturing',
  description: 'Finished orders to assemble finished goods, exported when they are closed.',
  grain: 'one work order',
  columns: [
    col('work_order_id', 'INTEGER', 'Number of the work order.'),
    col('part_no', 'VARCHAR', 'Finished good that is assembled.'),
    col('site', 'VARCHAR', 'Site that assembles.'),
    col('planned_on', 'DATE', 'Day on which the planner released it.'),
    col('started_at', 'TIMESTAMP', 'Start of assembly; later than planned when a component was missing.', {unit: 'UTC'}),
    col('finished_at', 'TIMESTAMP', 'End of assembly and test.', {unit: 'UTC'}),
    col('quantity_planned', 'INTEGER', 'Pieces started.', {unit: 'pieces'}),
    col('quantity_good', 'INTEGER', 'Pieces that reached the shelf.', {unit: 'pieces'}),
    col('quantity_scrapped', 'INTEGER', 'Pieces scrapped.', {unit: 'pieces'}),
  ],
  primaryKey: ['work_order_id'],
  foreignKeys: [ref('part_no', 'rnd.parts')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'append',
};

export const testBench: Table = {
  id: 'manufacturing.test_bench', system: 'mes', owner: 'Manufacturing',
  description: 'Results of the test bench: every assembled arm, with its serial number.',
  grain: 'one test of one arm',
  columns: [
    col('test_id', 'INTEGER', 'Number of the test.'),
    col('serial_no', 'VARCHAR', 'Serial number of the arm.'),
    col('work_order_id', 'INTEGER', 'Work order that built the arm.'),
    col('part_no', 'VARCHAR', 'Variant of the arm.'),
    col('tested_at', 'TIMESTAMP', 'When the test ended.', {unit: 'UTC'}),
    col('station', 'VARCHAR', 'Test station.'),
    col('backlash_arcmin', 'DOUBLE', 'Backlash of the main transmission.', {unit: 'arcmin'}),
    col('repeatability_mm', 'DOUBLE', 'Largest deviation over 30 returns to one pose.', {unit: 'mm'}),
    col('passed', 'BOOLEAN', 'The arm met its limits; an arm that failed is scrapped.'),
    col('operator_id', 'INTEGER', 'Employee at the station.', {personal: 'quasi'}),
  ],
  primaryKey: ['test_id'],
  foreignKeys: [ref('work_order_id', 'manufacturing.work_orders'), ref('part_no', 'rnd.parts'), ref('operator_id', 'people.employees', 'employee_id')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'append',
};

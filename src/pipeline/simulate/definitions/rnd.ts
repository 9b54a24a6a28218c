import {col, MONTHLY_HOURS, opt, ref, type Table} from './define';

export const parts: Table = {
  id: 'rnd.parts', system: 'plm', owner: 'R&D',
  description: 'Part master as R&D keeps it: finished goods, assemblies and components, under their current numbers.',
  grain: 'one part number',
  columns: [
    col('part_no', 'VARCHAR', 'Current part number.'),
    col('part_name', 'VARCHAR', 'Name of the part.'),
    col('kind', 'VARCHAR', 'finished_good, transmission, component or consumable.'),
    col('family', 'VARCHAR', 'arm, end_effector, harmonic, cycloidal, belt, motor, electronics, structure or fastener.'),
    col('is_spare', 'BOOLEAN', 'Sold to customers as a spare part.'),
    opt('supplier_id', 'VARCHAR', 'Supplier of a bought part; empty for finished goods.'),
    col('standard_cost_eur', 'DOUBLE', 'Planned cost of one piece.', {unit: 'EUR'}),
    opt('list_price_eur', 'DOUBLE', 'List price; empty for parts that are not sold.', {unit: 'EUR'}),
    opt('joints', 'UTINYINT', 'Number of joints of an arm.'),
    opt('reach_mm', 'USMALLINT', 'Reach of an arm.', {unit: 'mm'}),
    opt('payload_kg', 'DOUBLE', 'Rated payload of an arm.', {unit: 'kg'}),
    opt('transmission', 'VARCHAR', 'Main transmission of an arm: harmonic, cycloidal or belt.'),
    col('released_on', 'DATE', 'Day of release.'),
    opt('former_part_no', 'VARCHAR', 'Number before R&D renamed the part.'),
  ],
  primaryKey: ['part_no'], foreignKeys: [ref('supplier_id', 'supply.suppliers')],
  freshnessHours: MONTHLY_HOURS, cadence: 'monthly', load: 'replace',
};

export const bom: Table = {
  id: 'rnd.bom', system: 'plm', owner: 'R&D',
  description: 'Bill of materials, one level: which components a finished good needs.',
  grain: 'one component of one finished good',
  columns: [
    col('parent_part_no', 'VARCHAR', 'Finished good.'),
    col('component_part_no', 'VARCHAR', 'Component.'),
    col('quantity', 'USMALLINT', 'Pieces of the component in one finished good.', {unit: 'pieces'}),
    col('valid_from', 'DATE', 'First day of validity.'),
  ],
  primaryKey: ['parent_part_no', 'component_part_no'],
  foreignKeys: [ref('parent_part_no', 'rnd.parts', 'part_no'), ref('component_part_no', 'rnd.parts', 'part_no')],
  freshnessHours: MONTHLY_HOURS, cadence: 'monthly', load: 'replace',
};

export const calibrationRuns: Table = {
  id: 'rnd.calibration_runs', system: 'plm', owner: 'R&D',
  description: 'Poses measured with a tracker on laboratory arms: joint angles and the position error that remained.',
  grain: 'one pose of one calibration run',
  columns: [
    col('run_id', 'INTEGER', 'Number of the run.'),
    col('pose_no', 'UTINYINT', 'Number of the pose within the run, from 1.'),
    col('run_at', 'TIMESTAMP', 'Start of the run.', {unit: 'UTC'}),
    col('lab_arm', 'VARCHAR', 'Laboratory arm; it is not in the field.'),
    col('part_no', 'VARCHAR', 'Variant of the arm.'),
    col('engineer_id', 'INTEGER', 'Employee who ran it.', {personal: 'quasi'}),
    opt('code_version', 'VARCHAR', 'Commit of the calibration code; empty where nobody wrote it down.'),
    opt('random_seed', 'INTEGER', 'Seed that chose the poses; empty where nobody wrote it down.'),
    col('room_temp_c', 'DOUBLE', 'Temperature of the laboratory.', {unit: '°C'}),
    ...[1, 2, 3].map((joint) => col(`joint_${joint}_deg`, 'DOUBLE', `Angle of joint ${joint}.`, {unit: '°'})),
    ...[4, 5, 6, 7].map((joint) => opt(`joint_${joint}_deg`, 'DOUBLE', `Angle of joint ${joint}; empty for arms with fewer joints.`, {unit: '°'})),
    col('error_x_mm', 'DOUBLE', 'Measured minus commanded position along x.', {unit: 'mm'}),
    col('error_y_mm', 'DOUBLE', 'Measured minus commanded position along y.', {unit: 'mm'}),
  ],
  primaryKey: ['run_id', 'pose_no'],
  foreignKeys: [ref('part_no', 'rnd.parts'), ref('engineer_id', 'people.employees', 'employee_id')],
  freshnessHours: MONTHLY_HOURS, cadence: 'monthly', load: 'append',
};

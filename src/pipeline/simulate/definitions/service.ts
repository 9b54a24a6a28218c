import {col, NIGHTLY_HOURS, opt, ref, type Table} from './define';

export const arms: Table = {
  id: 'service.arms', system: 'fieldops', owner: 'Service',
  description: 'Arms in the field whose customers agreed to report telemetry.',
  grain: 'one arm',
  columns: [
    col('arm_id', 'INTEGER', 'Number of the arm at Service.'),
    col('serial_no', 'VARCHAR', 'Serial number; arms built since 2023 have a test bench result.'),
    col('part_no', 'VARCHAR', 'Variant of the arm.'),
    col('customer_id', 'INTEGER', 'Customer who runs it.'),
    col('region', 'VARCHAR', 'Region of operation: AMER, EMEA or APAC.'),
    col('transmission', 'VARCHAR', 'Main transmission: harmonic, cycloidal or belt.'),
    col('installed_on', 'DATE', 'Day of installation.'),
    col('shifts', 'UTINYINT', 'Shifts a day that the arm works: 1 or 2.'),
    col('service_contract', 'VARCHAR', 'basic, standard or premium.'),
    opt('retired_on', 'DATE', 'Day on which the arm was taken out; empty while it works.'),
  ],
  primaryKey: ['arm_id'],
  foreignKeys: [ref('part_no', 'rnd.parts'), ref('customer_id', 'sales.customers')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'replace',
};

export const telemetryHourly: Table = {
  id: 'service.telemetry_hourly', system: 'fieldops', owner: 'Service',
  description:
    'Hourly means of the sensors of each arm over its working hours. Until November 2025 gateways uploaded one working day in ten; '
    + 'since 2025-12-01 they upload every day.',
  grain: 'one working hour of one arm',
  columns: [
    col('arm_id', 'INTEGER', 'Arm.'),
    col('hour_utc', 'TIMESTAMP', 'Start of the hour.', {unit: 'UTC'}),
    col('operating_minutes', 'UTINYINT', 'Minutes in motion.', {unit: 'min'}),
    col('load_pct', 'UTINYINT', 'Mean load, as a share of the rated payload.', {unit: '%'}),
    opt('motor_temp_c', 'DOUBLE', 'Mean temperature of the main motor; empty when the sensor is broken.', {unit: '°C'}),
    col('backlash_arcmin', 'DOUBLE', 'Backlash of the main transmission as the firmware estimates it.', {unit: 'arcmin'}),
    col('firmware', 'VARCHAR', 'Firmware that made the reading.'),
  ],
  primaryKey: ['arm_id', 'hour_utc'],
  foreignKeys: [ref('arm_id', 'service.arms')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'append',
};

export const failures: Table = {
  id: 'service.failures', system: 'fieldops', owner: 'Service',
  description: 'Failures of arms in the field as reported; the report comes days or weeks after the failure.',
  grain: 'one failure',
  columns: [
    col('failure_id', 'INTEGER', 'Number of the failure.'),
    col('arm_id', 'INTEGER', 'Arm that failed.'),
    col('failed_at', 'TIMESTAMP', 'When the arm failed.', {unit: 'UTC'}),
    col('reported_at', 'TIMESTAMP', 'When Service learned of it; the file of this day holds the row.', {unit: 'UTC'}),
    col('component', 'VARCHAR', 'transmission, motor, encoder or cable.'),
    col('operating_hours', 'INTEGER', 'Operating hours of the arm since the transmission was new.', {unit: 'h'}),
    opt('replaced_part_no', 'VARCHAR', 'Part that was replaced; empty when nothing was.'),
    col('repair_cost_eur', 'DOUBLE', 'Cost of parts and labor.', {unit: 'EUR'}),
    col('warranty', 'BOOLEAN', 'Palmwright paid.'),
  ],
  primaryKey: ['failure_id'],
  foreignKeys: [ref('arm_id', 'service.arms'), ref('replaced_part_no', 'rnd.parts', 'part_no')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'append',
};

export const tickets: Table = {
  id: 'service.tickets', system: 'fieldops', owner: 'Service',
  description: 'Tickets of customers, in their words and in the words of the technician who closed them. Personal data in free text.',
  grain: 'one ticket',
  columns: [
    col('ticket_id', 'INTEGER', 'Number of the ticket.'),
    col('customer_id', 'INTEGER', 'Customer who wrote.'),
    opt('arm_id', 'INTEGER', 'Arm it is about; empty for questions.'),
    col('opened_at', 'TIMESTAMP', 'When it was opened.', {unit: 'UTC'}),
    opt('closed_at', 'TIMESTAMP', 'When it was closed; empty while open.', {unit: 'UTC'}),
    col('priority', 'VARCHAR', 'low, normal or high, as chosen by the customer.'),
    opt('category', 'VARCHAR', 'Triage of the service desk: wear, collision, grasp, software, delivery or question; empty until closed.'),
    col('description', 'VARCHAR', 'What the customer wrote.', {personal: 'text'}),
    opt('resolution', 'VARCHAR', 'What the technician wrote when closing.', {personal: 'text'}),
    col('updated_at', 'TIMESTAMP', 'When this state of the ticket was written.', {unit: 'UTC'}),
  ],
  primaryKey: ['ticket_id'],
  foreignKeys: [ref('customer_id', 'sales.customers'), ref('arm_id', 'service.arms')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'upsert',
};

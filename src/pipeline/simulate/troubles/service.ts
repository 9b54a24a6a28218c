import {BROKEN_SENSORS, firmware, lossBeforeFailure, outage} from '../schedule';
import type {Trouble} from './define';

const shifted = firmware.versions.find(({version}) => version === firmware.shifted)!;

export const serviceTroubles = [
  {
    id: 'firmware-shift', when: `from ${shifted.from}, each arm within ${firmware.rolloutDays} days`,
    what: `Firmware ${firmware.shifted} reads backlash ${firmware.shiftArcmin} arcmin too high; the transmissions are the same as the day before.`,
    columns: ['service.telemetry_hourly.backlash_arcmin', 'service.telemetry_hourly.firmware'], rows: `firmware ${firmware.shifted}`, layer: 'tables',
    naive: 'The whole fleet wears faster since June 2025, and the model was right to raise alarms.',
    find: `WITH arm AS (SELECT arm_id, avg(backlash_arcmin) FILTER (firmware = '${firmware.shifted}') - avg(backlash_arcmin) FILTER (firmware <> '${firmware.shifted}') AS jump
  FROM service.telemetry_hourly WHERE hour_utc BETWEEN TIMESTAMP '${shifted.from}' - INTERVAL 30 DAY AND TIMESTAMP '${shifted.from}' + INTERVAL 44 DAY GROUP BY arm_id)
SELECT * FROM (SELECT median(jump) AS median_jump FROM arm) WHERE median_jump > 0.3`,
  },
  {
    id: 'telemetry-outage', when: `${outage.from} to ${outage.to} UTC`, what: `A certificate expired and the gateways of ${outage.region} were cut off.`,
    columns: ['service.telemetry_hourly.hour_utc'], rows: `no rows for arms in ${outage.region}`, layer: 'tables',
    naive: `Arms in ${outage.region} did not work on these days, or are fine because nothing is reported.`,
    find: `WITH daily AS (SELECT region, hour_utc::DATE AS day, count(*) AS readings FROM service.telemetry_hourly JOIN service.arms USING (arm_id)
  WHERE hour_utc BETWEEN '2025-12-01' AND '2025-12-20' AND isodow(hour_utc) < 6 GROUP BY ALL),
grid AS (SELECT region, day, coalesce(readings, 0) AS readings FROM (SELECT DISTINCT region FROM daily) CROSS JOIN (SELECT DISTINCT day FROM daily) LEFT JOIN daily USING (region, day))
SELECT * FROM grid QUALIFY readings < 0.6 * median(readings) OVER (PARTITION BY region) ORDER BY day`,
  },
  {
    id: 'missing-before-failure', when: `the last ${lossBeforeFailure.days} days before each failure`,
    what: `Arms that are about to fail lose ${lossBeforeFailure.share * 100} % of their readings: what is missing tells something.`,
    columns: ['service.telemetry_hourly.hour_utc'], rows: 'hours before a failure', layer: 'tables',
    naive: 'Rows with gaps can be dropped; missing readings are noise.',
    find: `WITH local AS (SELECT arm_id, shifts * 8 AS hours, (hour_utc + CASE region WHEN 'AMER' THEN -8 WHEN 'EMEA' THEN 1 ELSE 8 END * INTERVAL 1 HOUR)::DATE AS day
  FROM service.telemetry_hourly JOIN service.arms USING (arm_id)),
daily AS (SELECT arm_id, day, count(*) / any_value(hours) AS complete FROM local GROUP BY ALL)
SELECT * FROM (SELECT avg(complete) AS complete_before_failure FROM daily JOIN service.failures USING (arm_id)
  WHERE day BETWEEN failed_at::DATE - ${lossBeforeFailure.days - 1} AND failed_at::DATE - 1) WHERE complete_before_failure < 0.85`,
  },
  {
    id: 'broken-temperature-sensors', when: 'each from its own day to the end', what: `The temperature sensor of ${BROKEN_SENSORS * 100} % of the arms broke and nobody noticed.`,
    columns: ['service.telemetry_hourly.motor_temp_c'], rows: 'rows where motor_temp_c is NULL', layer: 'tables',
    naive: 'Filled with 0 or the mean, these arms look healthy and cool.',
    find: 'SELECT arm_id, count(*) AS hours_without FROM service.telemetry_hourly WHERE motor_temp_c IS NULL GROUP BY arm_id ORDER BY arm_id',
  },
  {
    id: 'daily-upload', when: 'from 2025-12-01', what: 'Gateways uploaded one working day in ten; since the nightly drop they upload every day.',
    columns: ['service.telemetry_hourly.hour_utc'], rows: 'all', layer: 'tables',
    naive: 'Arms work ten times as much in December 2025; a count of readings becomes a feature that breaks.',
    find: `WITH monthly AS (SELECT date_trunc('month', hour_utc) AS month, count(*) / count(DISTINCT arm_id) AS hours_an_arm FROM service.telemetry_hourly GROUP BY 1)
SELECT * FROM monthly WHERE hours_an_arm > 4 * (SELECT median(hours_an_arm) FROM monthly)`,
  },
  {
    id: 'wear-by-load', when: 'always', what: 'Backlash grows with hours and, steeply, with load, until the transmission fails: heavily loaded arms fail several times as often.',
    columns: ['service.telemetry_hourly.load_pct', 'service.telemetry_hourly.backlash_arcmin', 'service.failures.component'], rows: 'failures of transmissions', layer: 'tables',
    naive: 'Old arms fail. Age is what to look at.',
    find: `WITH arm AS (SELECT arm_id, ntile(3) OVER (ORDER BY avg(load_pct)) AS third FROM service.telemetry_hourly GROUP BY arm_id),
failed AS (SELECT arm_id, count(*) AS failures FROM service.failures WHERE component = 'transmission' GROUP BY arm_id)
SELECT * FROM (SELECT sum(failures) FILTER (third = 3) / sum(failures) FILTER (third = 1) AS heavy_to_light FROM arm JOIN failed USING (arm_id)) WHERE heavy_to_light > 2`,
  },
  {
    id: 'late-labels', when: 'always', what: 'Failures are reported days to weeks late: exponential with a mean of 9 days, so 63 % are known after 9 days.',
    columns: ['service.failures.failed_at', 'service.failures.reported_at'], rows: 'all; failures of the last weeks are not there yet', layer: 'tables',
    naive: 'No failure yet means healthy, and last month was a good month.',
    find: 'SELECT * FROM (SELECT avg(epoch(reported_at - failed_at)) / 86400 AS mean_days FROM service.failures) WHERE mean_days > 5',
  },
  {
    id: 'personal-data-in-text', when: 'always', what: 'Customers sign their tickets with name, mail address and telephone number, and the text outlives the erasure in the CRM.',
    columns: ['service.tickets.description'], rows: 'about half of the tickets', layer: 'tables',
    naive: 'Personal data are in sales.customers only.',
    find: `SELECT ticket_id, customer_id FROM service.tickets WHERE regexp_matches(description, '@customer-[0-9]+') ORDER BY ticket_id LIMIT 20`,
  },
] as const satisfies readonly Trouble[];

/**
 * When and how strongly each trouble happens. The simulator acts on these numbers and the notes in troubles.ts print them,
 * so the two cannot drift apart. Days are UTC unless said otherwise.
 */
export const promotion = {from: '2024-10-14', to: '2024-11-10', parts: ['PW-5-S', 'GR-2F'], uplift: 1.8, discountPct: 15, dipTo: '2024-12-08', dip: 0.75} as const;

export const strike = {supplier: 'S01', from: '2024-04-08', to: '2024-05-19'} as const;

/** R&D renames the part at once; the others learn of it one after another. */
export const renamedPart = {
  oldNo: 'TR-HD-17', newNo: 'TR-HX-17', rnd: '2024-06-17', manufacturing: '2024-07-01', sales: '2024-07-15', supply: '2024-09-01', service: '2024-10-01',
} as const;

/** From this day the CRM calls the column by its new name. */
export const renamedColumn = {table: 'sales.orders', from: '2025-12-11', oldName: 'quantity', newName: 'qty'} as const;

/** Files that the forwarder sent twice; the second copy lands a day later under another name. */
export const resentFiles = [
  {table: 'supply.deliveries', period: '2024-05-22'},
  {table: 'supply.deliveries', period: '2025-12-16'},
] as const;

/** Share of delivery lines that the gate scanner wrote twice into the same file. */
export const SCANNED_TWICE = 0.004;

/** Files that landed later than the morning after their period. */
export const lateFiles = [
  {table: 'manufacturing.inventory_snapshots', period: '2024-02', hoursLate: 122},
  {table: 'supply.deliveries', period: '2025-12-09', hoursLate: 78},
  {table: 'service.telemetry_hourly', period: '2025-12-18', hoursLate: 53},
] as const;

/** In the file of this day the forwarder's new portal wrote costs in cents under the name of euros. */
export const poisonedFile = {period: '2025-03-24', factor: 100} as const;

/** Gateways of a region were cut off by an expired certificate. */
export const outage = {region: 'EMEA', from: '2025-12-09 00:00:00', to: '2025-12-11 12:00:00'} as const;

/** Share of readings lost in the days before a failure, when arms stutter. */
export const lossBeforeFailure = {days: 4, share: 0.35} as const;

/** Share of arms whose temperature sensor breaks at some moment. */
export const BROKEN_SENSORS = 0.02;

/** Firmware by first day of rollout; each arm gets it within `rolloutDays`. 2.4.0 reads backlash too high. */
export const firmware = {
  versions: [
    {version: '2.1.0', from: '2022-11-01'}, {version: '2.2.0', from: '2023-10-02'},
    {version: '2.3.1', from: '2024-08-12'}, {version: '2.4.0', from: '2025-06-09'},
  ],
  rolloutDays: 14, shifted: '2.4.0', shiftArcmin: 0.35,
} as const;

/** Requests to be forgotten; `erased` says whether Sales did it within a month. Positions count customers of before 2023. */
export const forgetRequests = [
  {position: 11, requestedOn: '2024-02-14', erased: true}, {position: 27, requestedOn: '2024-06-03', erased: true},
  {position: 41, requestedOn: '2024-09-19', erased: false}, {position: 58, requestedOn: '2025-01-27', erased: true},
  {position: 73, requestedOn: '2025-04-08', erased: false}, {position: 96, requestedOn: '2025-07-22', erased: true},
  {position: 119, requestedOn: '2025-10-13', erased: false},
] as const;

/** The planner adds up all sites, sees plenty, and stops ordering for the site that has none. */
export const frozenPart = {part: 'TR-CY-25', boughtOn: '2025-06-16', quantity: 1500, site: 'SIN', starvedSite: 'RNO', noOrdersFrom: '2025-06-01'} as const;

/** Former employees whose groups were never taken away, and the calibration runs of which nobody wrote down code and seed. */
export const LEAVERS_WITH_ACCESS = 0.7;
export const unrepeatable = {from: '2024-03-01', to: '2024-08-31', share: 0.6} as const;

/** A group of employees that hides each member among five and still gives the salary band away. */
export const homogeneousClass = {department: 'Service', site: 'RNO', postcode: '89502', birthYear: 1988, salaryBand: 'C', members: 5} as const;

import {homogeneousClass, LEAVERS_WITH_ACCESS, unrepeatable} from '../schedule';
import type {Trouble} from './define';

export const insideTroubles = [
  {
    id: 'local-time-counts', when: 'every day', what: 'Stock is counted at the end of the late shift and stamped with the wall clock of the site, without a zone.',
    columns: ['manufacturing.inventory_snapshots.counted_at', 'manufacturing.inventory_snapshots.snapshot_date'], rows: 'all', layer: 'tables',
    naive: 'All sites count at the same moment, and Singapore writes a count down seven hours after it was exported.',
    find: `SELECT site, count(*) AS counts_from_the_future, max(counted_at - exported_at) AS ahead FROM manufacturing.inventory_snapshots
WHERE counted_at > exported_at GROUP BY site ORDER BY site`,
  },
  {
    id: 'leavers-with-access', when: 'from the last day of each leaver', what: `Access lists are never cleaned: about ${LEAVERS_WITH_ACCESS * 100} % of the leavers still have their groups.`,
    columns: ['people.employees.left_on', 'people.employees.access_groups'], rows: 'employees with left_on', layer: 'tables',
    naive: 'Who has left has no access.',
    find: 'SELECT employee_id, left_on, access_groups FROM people.employees WHERE left_on IS NOT NULL AND access_groups IS NOT NULL ORDER BY employee_id',
  },
  {
    id: 'homogeneous-class', when: 'always',
    what: `${homogeneousClass.members} employees share department, site, postcode and year of birth, and all have salary band `
      + `${homogeneousClass.salaryBand}: each is hidden among ${homogeneousClass.members} and the band is known all the same.`,
    columns: ['people.employees.postcode', 'people.employees.birth_year', 'people.employees.salary_band'],
    rows: `${homogeneousClass.department} in ${homogeneousClass.site}, postcode ${homogeneousClass.postcode}, born ${homogeneousClass.birthYear}`, layer: 'tables',
    naive: 'k-anonymity hides the salary band.',
    find: `SELECT department, site, postcode, birth_year, count(*) AS k, count(DISTINCT salary_band) AS l FROM people.employees
GROUP BY ALL HAVING k >= ${homogeneousClass.members} AND l = 1`,
  },
  {
    id: 'unrepeatable-runs', when: `${unrepeatable.from} to ${unrepeatable.to}`, what: `Nobody wrote down code and seed of about ${unrepeatable.share * 100} % of the calibration runs.`,
    columns: ['rnd.calibration_runs.code_version', 'rnd.calibration_runs.random_seed'], rows: 'runs of these months', layer: 'tables',
    naive: 'Results that are in a table can be repeated.',
    find: 'SELECT DISTINCT run_id, run_at FROM rnd.calibration_runs WHERE code_version IS NULL OR random_seed IS NULL ORDER BY run_id',
  },
] as const satisfies readonly Trouble[];

import {dayOf, dayText, snapshotDays} from './calendar';
import {inventPerson} from './names';
import {homogeneousClass, LEAVERS_WITH_ACCESS} from './schedule';
import {employees as table} from './definitions/people';
import type {World} from './world';

export interface Employee {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly birthYear: number;
  readonly postcode: string;
  readonly department: string;
  readonly role: string;
  readonly site: string;
  readonly band: string;
  readonly joined: number;
  readonly left: number | null;
  /** Groups are taken away on the last day, or never. */
  readonly keepsAccess: boolean;
}

/** Role, head count and salary bands of each department. */
const roles: readonly (readonly [department: string, role: string, count: number, bands: string])[] = [
  ['R&D', 'calibration engineer', 6, 'CDE'], ['R&D', 'designer', 8, 'CD'], ['Supply Chain', 'buyer', 7, 'BC'], ['Supply Chain', 'planner', 4, 'CD'],
  ['Manufacturing', 'test operator', 12, 'AB'], ['Manufacturing', 'assembler', 18, 'A'], ['Manufacturing', 'shift lead', 4, 'C'],
  ['Sales', 'sales representative', 15, 'BCD'], ['Sales', 'analyst', 3, 'C'], ['Service', 'technician', 14, 'BC'], ['Service', 'service lead', 2, 'D'],
  ['Finance', 'controller', 6, 'CDE'], ['People', 'people partner', 4, 'BC'], ['Data Platform', 'data engineer', 3, 'DE'], ['Data Platform', 'architect', 1, 'F'],
];

const groups: Readonly<Record<string, string>> = {
  'R&D': 'rnd_write;calibration_read', 'Supply Chain': 'supply_write;finance_read', Manufacturing: 'mes_write', Sales: 'crm_write;customers_pii_read',
  Service: 'fieldops_write;customers_pii_read', Finance: 'ledger_write;sales_read', People: 'people_write', 'Data Platform': 'lake_admin',
};
const postcodes: Readonly<Record<string, readonly string[]>> = {
  AMER: ['89501', '89503', '89509', '89512'], EMEA: ['3011', '3024', '3062', '3071'], APAC: ['018956', '238823', '307506', '408600'],
};

/** Hires everybody who ever worked in the division. About one in six has left by the end. */
export function hireEmployees(world: World): Employee[] {
  const stream = world.stream('employees');
  const staff: Employee[] = [];
  for (const [department, role, count, bands] of roles) {
    for (let n = 0; n < count; n += 1) {
      const person = inventPerson(stream);
      const site = world.sites[n % world.sites.length]!;
      const platform = department === 'Data Platform';
      // The first of each role stays all three years, so that every site always has somebody to sign.
      const joined = platform ? dayOf('2025-11-03') : n < 3 ? -stream.int(200, 1500) : stream.int(-1200, 700);
      const left = !platform && n >= 3 && stream.chance(0.22) ? Math.max(joined + 90, stream.int(60, 1060)) : null;
      const id = world.division * 1000 + staff.length + 1;
      staff.push({
        id, name: person.name, email: `${person.mailName}.${id}@palmwright.example`, birthYear: stream.int(1962, 2000),
        postcode: stream.pick(postcodes[site.region]!), department, role, site: site.code, band: stream.pick([...bands]), joined, left,
        keepsAccess: stream.chance(LEAVERS_WITH_ACCESS) && world.has('leavers-with-access'),
      });
    }
  }
  return world.has('homogeneous-class') ? hideInOneClass(world, staff) : staff;
}

/** Gives some technicians of one site the same quasi-identifiers and the same salary band. */
function hideInOneClass(world: World, staff: Employee[]): Employee[] {
  const {department, birthYear, postcode, salaryBand, members} = homogeneousClass;
  const site = world.sites[0]!.code;
  const chosen = staff.filter((one) => one.department === department && one.site === site && one.left === null).slice(0, members);
  return staff.map((one) => (chosen.includes(one) ? {...one, birthYear, postcode, band: salaryBand} : one));
}

/** Employees of a role at work on a day, those of the site first choice; never empty because of the first of each role. */
export function atWork(staff: readonly Employee[], role: string, day: number): Employee[] {
  return staff.filter((one) => one.role === role && one.joined <= day && (one.left === null || one.left >= day));
}

/** Exports the whole list at the end of each month. */
export function writeEmployees(world: World, staff: readonly Employee[]): void {
  for (const day of snapshotDays(table)) {
    for (const one of staff) {
      if (one.joined > day) continue;
      const gone = one.left !== null && one.left <= day;
      world.writer.write(table, day, {
        employee_id: one.id, full_name: one.name, email: one.email, birth_year: one.birthYear, postcode: one.postcode, department: one.department,
        role: one.role, site: one.site, salary_band: one.band, joined_on: dayText(one.joined), left_on: gone ? dayText(one.left) : null,
        access_groups: gone && !one.keepsAccess ? null : groups[one.department] ?? null,
      });
    }
  }
}

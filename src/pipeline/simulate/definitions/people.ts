import {col, MONTHLY_HOURS, opt, type Table} from './define';

export const employees: Table = {
  id: 'people.employees', system: 'hris', owner: 'People',
  description: 'Employees, their roles and the groups that give them access. Personal data.',
  grain: 'one employee',
  columns: [
    col('employee_id', 'INTEGER', 'Number of the employee.'),
    col('full_name', 'VARCHAR', 'Name (invented).', {personal: 'direct'}),
    col('email', 'VARCHAR', 'Work address.', {personal: 'direct'}),
    col('birth_year', 'USMALLINT', 'Year of birth.', {personal: 'quasi'}),
    col('postcode', 'VARCHAR', 'Postcode of the home address.', {personal: 'quasi'}),
    col('department', 'VARCHAR', 'Department.'),
    col('role', 'VARCHAR', 'Role.'),
    col('site', 'VARCHAR', 'Site of work.'),
    col('salary_band', 'VARCHAR', 'Band from A (lowest) to F.', {personal: 'sensitive'}),
    col('joined_on', 'DATE', 'First day.'),
    opt('left_on', 'DATE', 'Last day; empty while employed.'),
    opt('access_groups', 'VARCHAR', 'Groups that grant access, separated by semicolons; should be empty after the last day.'),
  ],
  primaryKey: ['employee_id'], foreignKeys: [],
  freshnessHours: MONTHLY_HOURS, cadence: 'monthly', load: 'replace',
};

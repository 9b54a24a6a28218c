import {dayOf, dayText, snapshotDays} from './calendar';
import {gammaByMean} from './distributions';
import {inventCompany, inventPerson, inventPhone, inventStreet, type Person} from './names';
import {size, type Region} from './parameters/sites';
import {forgetRequests} from './schedule';
import {customers as table} from './definitions/sales';
import type {World} from './world';

export interface Customer {
  readonly id: number;
  readonly company: string;
  readonly contact: Person;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly region: Region;
  readonly segment: string;
  readonly since: number;
  readonly consent: boolean;
  /** Share of the orders of the region, up to a common factor. */
  readonly weight: number;
  /** Invoiced at the end of the month of shipping instead of some days after it. */
  readonly monthlyInvoice: boolean;
  /** Agreed to report telemetry. */
  readonly telemetry: boolean;
  readonly forgetOn: number | null;
  readonly erasedOn: number | null;
}

const segments = ['warehouse', 'warehouse', 'warehouse', 'grocery', 'electronics', 'automotive', 'laboratory'];
const places: Readonly<Record<Region, readonly (readonly [city: string, country: string, postcode: string])[]>> = {
  AMER: [['Reno', 'US', '895'], ['Columbus', 'US', '432'], ['Memphis', 'US', '381'], ['Toronto', 'CA', 'M5'], ['Monterrey', 'MX', '640']],
  EMEA: [['Rotterdam', 'NL', '30'], ['Leipzig', 'DE', '041'], ['Lyon', 'FR', '690'], ['Leeds', 'GB', 'LS'], ['Poznan', 'PL', '61-'], ['Brno', 'CZ', '602']],
  APAC: [['Singapore', 'SG', '018'], ['Osaka', 'JP', '530'], ['Busan', 'KR', '460'], ['Brisbane', 'AU', '40'], ['Pune', 'IN', '411']],
};

/** Wins all customers that the division ever has; sizes of customers are spread like Gamma with coefficient of variation 1.2. */
export function winCustomers(world: World): Customer[] {
  const stream = world.stream('customers');
  return Array.from({length: size.customers}, (_, n) => {
    const site = stream.uniform();
    const region: Region = site < 0.35 ? 'AMER' : site < 0.75 ? 'EMEA' : 'APAC';
    const segment = stream.pick(segments);
    const contact = inventPerson(stream);
    const [city, country, postcode] = stream.pick(places[region]);
    const id = world.division * 1000 + n + 1;
    const old = n < size.customersBefore2023;
    const request = world.has('forgotten-customers') ? forgetRequests.find(({position}) => position === n) : undefined;
    const forgetOn = request ? dayOf(request.requestedOn) : null;
    return {
      id, company: inventCompany(stream, segment), contact, email: `${contact.mailName}@customer-${id}.example`, phone: inventPhone(stream, region),
      street: inventStreet(stream), postcode: `${postcode}${stream.int(10, 99)}`, city, country, region, segment,
      since: old ? -stream.int(30, 1400) : stream.int(5, 1060), consent: stream.chance(0.6), weight: gammaByMean(stream, 1, 1.2),
      monthlyInvoice: stream.chance(0.35), telemetry: stream.chance(0.35), forgetOn,
      erasedOn: request?.erased && forgetOn !== null ? forgetOn + stream.int(9, 28) : null,
    };
  });
}

/** Exports all customers known on the day of the export; the contact of erased ones is empty. */
export function writeCustomers(world: World, customers: readonly Customer[]): void {
  for (const day of snapshotDays(table)) {
    for (const one of customers) {
      if (one.since > day) continue;
      const erased = one.erasedOn !== null && one.erasedOn <= day;
      world.writer.write(table, day, {
        customer_id: one.id, company_name: one.company, contact_name: erased ? null : one.contact.name, contact_email: erased ? null : one.email,
        contact_phone: erased ? null : one.phone, street_address: erased ? null : one.street, postcode: one.postcode, city: one.city,
        country: one.country, region: one.region, segment: one.segment, customer_since: dayText(one.since), marketing_consent: one.consent,
        forget_requested_on: one.forgetOn !== null && one.forgetOn <= day ? dayText(one.forgetOn) : null,
        erased_on: erased ? dayText(one.erasedOn!) : null,
      });
    }
  }
}

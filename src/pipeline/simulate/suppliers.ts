import {snapshotDays} from './calendar';
import {supplierParameters} from './parameters/supply';
import {supplierCode} from './supply';
import {suppliers as table} from './definitions/supply';
import type {World} from './world';

/** Exports the suppliers of the division at the end of each month; what they quote never changes. */
export function writeSuppliers(world: World): void {
  for (const day of snapshotDays(table)) {
    supplierParameters.forEach((supplier, n) => {
      world.writer.write(table, day, {
        supplier_id: supplierCode(world, supplier.id), supplier_name: supplier.name, country: supplier.country, category: supplier.category,
        quoted_lead_days: supplier.quotedDays, payment_terms_days: supplier.paymentDays,
        // Small suppliers have no account manager.
        contact_email: supplier.quotedDays < 15 ? null : `accounts@supplier-${supplier.id.toLowerCase()}.example`, approved_on: `20${15 + (n % 6)}-0${1 + (n % 9)}-15`,
      });
    });
  }
}

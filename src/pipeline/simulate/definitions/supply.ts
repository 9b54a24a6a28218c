import {col, MONTHLY_HOURS, NIGHTLY_HOURS, opt, ref, type Table} from './define';

export const suppliers: Table = {
  id: 'supply.suppliers', system: 'erp', owner: 'Supply Chain',
  description: 'Suppliers of components with the lead time they quote, which is a promise and no measurement.',
  grain: 'one supplier',
  columns: [
    col('supplier_id', 'VARCHAR', 'Code of the supplier.'),
    col('supplier_name', 'VARCHAR', 'Name of the company.'),
    col('country', 'VARCHAR', 'Country, ISO 3166-1 alpha-2.'),
    col('category', 'VARCHAR', 'What it mainly makes.'),
    col('quoted_lead_days', 'USMALLINT', 'Lead time that the supplier quotes.', {unit: 'days'}),
    col('payment_terms_days', 'USMALLINT', 'Days to pay an invoice.', {unit: 'days'}),
    opt('contact_email', 'VARCHAR', 'Address of the account manager.', {personal: 'direct'}),
    col('approved_on', 'DATE', 'Day on which the supplier was approved.'),
  ],
  primaryKey: ['supplier_id'], foreignKeys: [],
  freshnessHours: MONTHLY_HOURS, cadence: 'monthly', load: 'replace',
};

export const purchaseOrders: Table = {
  id: 'supply.purchase_orders', system: 'erp', owner: 'Supply Chain',
  description: 'Orders for components, each for one part, one site and one promised day.',
  grain: 'one purchase order',
  columns: [
    col('po_id', 'INTEGER', 'Number of the purchase order.'),
    col('supplier_id', 'VARCHAR', 'Supplier.'),
    col('part_no', 'VARCHAR', 'Part number as the buyer wrote it.'),
    col('site', 'VARCHAR', 'Site to be delivered to.'),
    col('ordered_on', 'DATE', 'Day of the order.'),
    col('promised_on', 'DATE', 'Day that the supplier promises: order day plus quoted lead time.'),
    col('quantity', 'INTEGER', 'Pieces ordered.', {unit: 'pieces'}),
    col('unit_price_eur', 'DOUBLE', 'Agreed price of one piece.', {unit: 'EUR'}),
    col('buyer_id', 'INTEGER', 'Employee who ordered.', {personal: 'quasi'}),
  ],
  primaryKey: ['po_id'],
  foreignKeys: [ref('supplier_id', 'supply.suppliers'), ref('part_no', 'rnd.parts'), ref('buyer_id', 'people.employees', 'employee_id')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'monthly-then-daily', load: 'append',
};

export const deliveries: Table = {
  id: 'supply.deliveries', system: 'erp', owner: 'Supply Chain',
  description: 'What arrived at the gate: one file a day from the freight forwarder, sometimes late, twice or wrong.',
  grain: 'one received lot of one purchase order',
  columns: [
    col('delivery_id', 'INTEGER', 'Number of the delivery line.'),
    col('po_id', 'INTEGER', 'Purchase order that it belongs to.'),
    col('supplier_id', 'VARCHAR', 'Supplier.'),
    col('part_no', 'VARCHAR', 'Part number as the supplier printed it.'),
    col('site', 'VARCHAR', 'Site that received it.'),
    col('delivered_at', 'TIMESTAMP', 'When the lot was scanned at the gate.', {unit: 'UTC'}),
    col('quantity_received', 'INTEGER', 'Pieces received.', {unit: 'pieces'}),
    col('quantity_rejected', 'INTEGER', 'Pieces that failed the incoming inspection.', {unit: 'pieces'}),
    col('unit_cost_eur', 'DOUBLE', 'Cost of one piece with freight.', {unit: 'EUR'}),
  ],
  primaryKey: ['delivery_id'],
  foreignKeys: [ref('po_id', 'supply.purchase_orders'), ref('supplier_id', 'supply.suppliers'), ref('part_no', 'rnd.parts')],
  freshnessHours: NIGHTLY_HOURS, cadence: 'daily', load: 'append',
};

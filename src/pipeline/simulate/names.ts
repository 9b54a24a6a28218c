import type {Stream} from './rng';

/**
 * Invented names. They are put together from syllables, so nobody and no company is meant by them; mail addresses end in
 * the reserved domain `.example` (RFC 2606) and telephone numbers lie in ranges kept free for fiction.
 */
const givenStarts = ['Al', 'Bre', 'Cor', 'Dae', 'El', 'Fen', 'Ga', 'Hul', 'Il', 'Jo', 'Kel', 'Lu', 'Mi', 'Nor', 'Os', 'Pe', 'Quo', 'Ri', 'Sel', 'Ta', 'Ul', 'Ve', 'Wen', 'Yo', 'Zu'];
const givenEnds = ['bria', 'dric', 'fen', 'gara', 'kesh', 'lio', 'mora', 'nith', 'phira', 'quin', 'rosa', 'sander', 'tavi', 'vane', 'wyn', 'zeth'];
const familyStarts = ['Ambro', 'Belko', 'Cindar', 'Dorve', 'Eskar', 'Farro', 'Gwend', 'Holva', 'Ister', 'Jarmo', 'Kovri', 'Lindra', 'Mervo', 'Nessal', 'Orbin', 'Pellar', 'Rusko', 'Stave', 'Tormel', 'Vashi', 'Wexel', 'Yarrow', 'Zendri'];
const familyEnds = ['beck', 'dahl', 'fold', 'gren', 'ham', 'kova', 'lund', 'mere', 'nari', 'oshi', 'quist', 'rath', 'sson', 'tani', 'vik', 'wari'];
const companyStarts = ['Arden', 'Bolvar', 'Cresta', 'Delmora', 'Eastmere', 'Fjordal', 'Greyfen', 'Harrowell', 'Ivastra', 'Junova', 'Kestrow', 'Marisk', 'Novalen', 'Ostrelle', 'Pinmoor', 'Quarrel', 'Rosvik', 'Solmere', 'Tamarin', 'Umbrava', 'Vantor', 'Westfold', 'Yarvale', 'Zephra'];
const companyEnds: Readonly<Record<string, readonly string[]>> = {
  warehouse: ['Logistics', 'Fulfillment', 'Storage', 'Parcel'], grocery: ['Grocers', 'Fresh Foods', 'Pantry'],
  electronics: ['Circuits', 'Devices', 'Assembly'], automotive: ['Motors', 'Drivetrain', 'Mobility'], laboratory: ['Labs', 'Diagnostics', 'Institute'],
};

export interface Person { readonly name: string; readonly mailName: string }

export function inventPerson(stream: Stream): Person {
  const given = stream.pick(givenStarts) + stream.pick(givenEnds);
  const family = stream.pick(familyStarts) + stream.pick(familyEnds);
  return {name: `${given} ${family}`, mailName: `${given}.${family}`.toLowerCase()};
}

/** @param segment one of the keys of `companyEnds` */
export function inventCompany(stream: Stream, segment: string): string {
  return `${stream.pick(companyStarts)} ${stream.pick(companyEnds[segment] ?? ['Works'])}`;
}

/**
 * A telephone number from a range kept free for fiction: 555-0100 … 0199 in North America, 020 7946 0xxx in Britain (Ofcom),
 * 02 5550 xxxx in Australia (ACMA).
 */
export function inventPhone(stream: Stream, region: string): string {
  if (region === 'AMER') return `+1-775-555-01${stream.int(10, 99)}`;
  if (region === 'EMEA') return `+44 20 7946 0${stream.int(100, 999)}`;
  return `+61 2 5550 ${stream.int(1000, 9999)}`;
}

const streets = ['Foundry Street', 'Canal Road', 'Orchard Lane', 'Harbor Way', 'Mill Street', 'Depot Road', 'Quarry Lane', 'Signal Street'];

export function inventStreet(stream: Stream): string {
  return `${stream.int(1, 240)} ${stream.pick(streets)}`;
}

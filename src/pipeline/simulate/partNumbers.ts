import {dayOf} from './calendar';
import {renamedPart} from './schedule';
import type {Part, World} from './world';

export type Department = 'rnd' | 'manufacturing' | 'sales' | 'supply' | 'service';

const since = {
  rnd: dayOf(renamedPart.rnd), manufacturing: dayOf(renamedPart.manufacturing), sales: dayOf(renamedPart.sales),
  supply: dayOf(renamedPart.supply), service: dayOf(renamedPart.service),
};

/** Number under which a department knows a part on a day; they learn of the renamed part one after another. */
export function partNumber(world: World, part: Part, department: Department, day: number): string {
  if (part.partNo !== renamedPart.oldNo || !world.has('renamed-part') || day < since[department]) return part.partNo;
  return renamedPart.newNo;
}

import {dayOf, dayText, snapshotDays} from './calendar';
import {partNumber} from './partNumbers';
import {sparePrices} from './parameters/parts';
import {renamedPart} from './schedule';
import {bom as bomTable, parts as partsTable} from './definitions/rnd';
import type {Part, World} from './world';

const RELEASED = '2021-03-01';

function writePart(world: World, part: Part, day: number): void {
  const number = partNumber(world, part, 'rnd', day);
  const arm = part.good?.arm;
  world.writer.write(partsTable, day, {
    part_no: number, part_name: part.name, kind: part.kind, family: part.family, is_spare: part.partNo in sparePrices,
    supplier_id: part.supplier || null, standard_cost_eur: part.cost, list_price_eur: part.good?.price ?? sparePrices[part.partNo] ?? null,
    joints: arm?.joints ?? null, reach_mm: arm?.reachMm ?? null, payload_kg: arm?.payloadKg ?? null, transmission: arm?.transmission ?? null,
    released_on: number === part.partNo ? RELEASED : renamedPart.rnd, former_part_no: number === part.partNo ? null : part.partNo,
  });
}

/** Exports part master and bill of materials at the end of each month. They are the same for all divisions. */
export function writeDesigns(world: World): void {
  for (const day of snapshotDays(partsTable)) {
    for (const part of world.parts) writePart(world, part, day);
  }
  for (const day of snapshotDays(bomTable)) {
    for (const part of world.parts) {
      for (const [component, quantity] of Object.entries(part.good?.bom ?? {})) {
        const number = partNumber(world, world.part(component), 'rnd', day);
        world.writer.write(bomTable, day, {
          parent_part_no: part.partNo, component_part_no: number, quantity, valid_from: number === component ? RELEASED : dayText(dayOf(renamedPart.rnd)),
        });
      }
    }
  }
}

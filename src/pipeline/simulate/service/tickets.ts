import {LAST_DAY, periodOf, stamp} from '../calendar';
import type {Customer} from '../customers';
import {exponential, poisson} from '../distributions';
import type {Stream} from '../rng';
import {tickets as table} from '../definitions/service';
import type {World} from '../world';
import type {Failure} from './failures';
import type {Arm} from './fleet';
import {greetings, phrases, signatures} from './phrases';

interface Ticket {
  readonly customer: Customer;
  readonly arm: Arm | null;
  readonly openedAt: number;
  readonly closedAt: number;
  readonly category: string;
  readonly urgent: boolean;
}

/** Tickets of an arm and year that have nothing to do with a reported failure, and tickets of a customer and year without an arm. */
const PER_ARM_YEAR = {collision: 0.25, grasp: 0.35, software: 0.35, wear: 0.1} as const;
const PER_CUSTOMER_YEAR = {delivery: 0.6, question: 0.7} as const;
/** Share of tickets that the desk files under a wrong category. */
export const WRONG_CATEGORY = 0.08;
/** Failures about which the customer writes. */
const FAILURE_TICKET = 0.7;

const END = (LAST_DAY + 1) * 1440;

function spread(stream: Stream, from: number, to: number, perYear: number): number[] {
  const count = poisson(stream, (perYear * Math.max(0, to - from)) / 365.25);
  return Array.from({length: count}, () => stream.int(from * 1440, to * 1440 - 1));
}

function open(stream: Stream, customer: Customer, arm: Arm | null, openedAt: number, category: string): Ticket {
  const closedAt = openedAt + 30 + Math.round(exponential(stream, category === 'question' ? 1.5 : 5) * 1440);
  return {customer, arm, openedAt, closedAt, category, urgent: stream.chance(category === 'wear' || category === 'collision' ? 0.5 : 0.15)};
}

function allTickets(world: World, stream: Stream, fleet: readonly Arm[], customers: readonly Customer[], failures: readonly Failure[]): Ticket[] {
  const list: Ticket[] = [];
  for (const {arm, component, failedAt} of failures) {
    if (!stream.chance(FAILURE_TICKET)) continue;
    list.push(open(stream, arm.customer, arm, failedAt + stream.int(20, 900), component === 'transmission' ? 'wear' : 'software'));
  }
  for (const arm of fleet) {
    for (const [category, perYear] of Object.entries(PER_ARM_YEAR)) {
      for (const at of spread(stream, Math.max(0, arm.installed), arm.retired ?? LAST_DAY + 1, perYear)) list.push(open(stream, arm.customer, arm, at, category));
    }
  }
  for (const customer of customers) {
    for (const [category, perYear] of Object.entries(PER_CUSTOMER_YEAR)) {
      for (const at of spread(stream, Math.max(0, customer.since), LAST_DAY + 1, perYear)) list.push(open(stream, customer, null, at, category));
    }
  }
  return list.filter(({openedAt}) => openedAt >= 0 && openedAt < END).sort((a, b) => a.openedAt - b.openedAt || a.customer.id - b.customer.id);
}

/** Writes tickets when they are opened and again when they are closed. */
export function writeTickets(world: World, fleet: readonly Arm[], customers: readonly Customer[], failures: readonly Failure[]): void {
  const stream = world.stream('tickets');
  const texts = allTickets(world, stream, fleet, customers, failures).map((ticket, n) => {
    const {problems, resolutions} = phrases[ticket.category]!;
    const description = fill(stream.pick(greetings) + stream.pick(problems) + (world.has('personal-data-in-text') ? stream.pick(signatures) : ''), ticket);
    const category = stream.chance(WRONG_CATEGORY) ? stream.pick(Object.keys(phrases)) : ticket.category;
    return {
      ticket, id: world.division * 1_000_000 + n + 1, description, category, resolution: stream.pick(resolutions),
      priority: ticket.urgent ? 'high' : stream.pick(['low', 'normal', 'normal']),
    };
  });
  const states = texts.flatMap((text) => {
    const {openedAt, closedAt} = text.ticket;
    const period = (at: number): string => periodOf(table, Math.floor(at / 1440));
    if (closedAt >= END) return [{text, at: openedAt}];
    return period(openedAt) === period(closedAt) ? [{text, at: closedAt}] : [{text, at: openedAt}, {text, at: closedAt}];
  }).sort((a, b) => a.at - b.at || a.text.id - b.text.id);
  for (const {text: {ticket, id, ...text}, at} of states) {
    const closed = ticket.closedAt <= at;
    world.writer.write(table, Math.floor(at / 1440), {
      ticket_id: id, customer_id: ticket.customer.id, arm_id: ticket.arm?.id ?? null, opened_at: stamp(ticket.openedAt),
      closed_at: closed ? stamp(ticket.closedAt) : null, priority: text.priority, category: closed ? text.category : null,
      description: text.description, resolution: closed ? text.resolution : null, updated_at: stamp(at),
    });
  }
}

function fill(template: string, {customer, arm}: Ticket): string {
  return template.replace('{arm}', String(arm?.id ?? '')).replace('{part}', arm?.partNo ?? 'PW-5-S')
    .replace('{name}', customer.contact.name).replace('{email}', customer.email).replace('{phone}', customer.phone);
}

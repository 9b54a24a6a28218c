import * as v from 'valibot';

/* The shape of a file, checked strictly: what a browser stores by itself is read as far as it goes (parse.ts), but a file that does not
   fit is taken in not at all. */
const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const day = v.pipe(v.number(), v.minValue(-1e8), v.maxValue(1e8));
const measure = v.pipe(v.number(), v.minValue(0), v.maxValue(1e8));
const short = v.pipe(v.string(), v.maxLength(200));
const mark = v.object({on: v.boolean(), at: moment});
const text = v.object({text: v.pipe(v.string(), v.maxLength(1_000_000)), at: moment});
const tried = v.object({right: v.boolean(), at: moment, given: v.optional(short)});
const answer = v.object({first: tried, last: tried, sure: v.optional(v.picklist([1, 2, 3]))});
const memory = v.object({due: day, last: day, stability: measure, difficulty: measure, reps: measure, lapses: measure});
const card = v.object({
  memory: v.optional(memory),
  buried: v.optional(day),
  at: moment,
  log: v.pipe(v.array(v.strictTuple([moment, v.picklist([0, 1, 2, 3, 4])])), v.maxLength(1000)),
});

/** Entries by id; valibot takes a list for an object whose ids are numbers. */
const by = <T extends v.GenericSchema>(entry: T) => v.pipe(v.unknown(), v.check((value) => !Array.isArray(value)), v.record(short, entry));

/** A file of this guide, its record already brought to the present version. Fields that this version does not know are left out. */
export const fileSchema = v.object({
  exported: v.pipe(v.string(), v.maxLength(40), v.check((value) => !Number.isNaN(Date.parse(value)))),
  record: v.object({
    version: v.optional(v.number()),
    ticks: by(mark), read: by(mark), tasks: by(mark), goals: by(mark), skipped: by(mark),
    texts: by(text), answers: by(answer), cards: by(card),
    place: v.optional(v.object({chapter: short, at: moment})),
    seed: v.optional(v.pipe(v.number(), v.finite())),
  }),
});

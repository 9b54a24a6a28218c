import type {Step} from './step';

/**
 * Calls `work` for each step once the writers of its inputs are through, with as many calls under way as there are places.
 *
 * @param steps in planned order, which is also the order of preference
 * @param places what a step needs for itself while it runs, such as a database
 * @throws whatever `work` throws first, after the steps under way have ended
 */
export async function sideBySide<Place>(steps: readonly Step[], places: readonly Place[], work: (step: Step, place: Place) => Promise<void>): Promise<void> {
  const unmade = new Set(steps.flatMap((step) => step.outputs));
  const waiting = [...steps];
  const free = [...places];
  const underWay = new Set<Promise<void>>();
  let stopped: {thrown: unknown} | undefined;
  while (waiting.length > 0 || underWay.size > 0) {
    const at = stopped || free.length === 0 ? -1 : waiting.findIndex((step) => step.inputs.every((input) => !unmade.has(input)));
    const step = waiting[at];
    const place = free[0];
    if (!step || place === undefined) {
      if (underWay.size === 0) break;
      await Promise.race(underWay);
      continue;
    }
    waiting.splice(at, 1);
    free.shift();
    const call = work(step, place).catch((thrown: unknown) => {
      stopped ??= {thrown};
    }).finally(() => {
      underWay.delete(call);
      free.push(place);
      step.outputs.forEach((output) => unmade.delete(output));
    });
    underWay.add(call);
  }
  if (stopped) throw stopped.thrown;
}

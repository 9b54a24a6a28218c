import {xoroshiro128plusFromState} from 'pure-rand/generator/xoroshiro128plus';

/** 32-bit hash of a text: FNV-1a with the finalizer of MurmurHash3, so that similar names give unrelated streams. */
function hash(text: string, salt: number): number {
  let h = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * A stream of random numbers with a name.
 *
 * Every process (demand of one part in one region, wear of one arm) draws from its own stream, so one more draw in one
 * place doesn't move the numbers in another. Generator: xoroshiro128+ (Blackman and Vigna 2018), from pure-rand.
 */
export class Stream {
  private readonly generator;

  /**
   * @param seed seed of the whole company
   * @param path names that tell this stream from all others
   */
  constructor(seed: number, ...path: (string | number)[]) {
    const name = `${seed}/${path.join('/')}`;
    this.generator = xoroshiro128plusFromState([1, 2, 3, 4].map((salt) => hash(name, salt)));
  }

  /** Uniform on (0, 1), never 0 and never 1, with 32 random bits. */
  uniform(): number {
    return ((this.generator.next() >>> 0) + 0.5) / 4294967296;
  }

  /** Uniform whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** One item, all equally likely. @throws RangeError on an empty list */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from: the list is empty.');
    return item;
  }
}

export type Value = number | 'function';

/** What Python raises when a name is used that no cell has set. */
export class NameMissing extends Error {}

/** The kernel's variables, and the file that `save` writes. Never changed: a cell returns a new one. */
export class Names {
  constructor(
    readonly values: Readonly<Record<string, Value>> = {},
    readonly file: number | null = null,
    private readonly inside: readonly string[] = [],
  ) {}

  /** @throws NameMissing as Python's NameError */
  get(name: string): Value {
    const value = this.values[name];
    if (value === undefined) throw new NameMissing(`NameError: name '${name}' is not defined`);
    return value;
  }

  /** @param inside names that are not variables but kept within a function */
  with(change: Readonly<Record<string, Value>>, inside: readonly string[] = []): Names {
    return new Names({...this.values, ...change}, this.file, [...new Set([...this.inside, ...inside])]);
  }

  withFile(file: number): Names {
    return new Names(this.values, file, this.inside);
  }

  /** The variables that the kernel would list, in the order in which they were first set. */
  listed(): [name: string, value: Value][] {
    return Object.entries(this.values).filter(([name]) => !this.inside.includes(name));
  }
}

/** A float as Python prints it: 4.0, 2.5. */
export const float = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));

/** What a data scientist may turn; part of a model's version. */
export interface DemandParameters {
  /** Weeks of history that the model is fitted to. */
  readonly trainWeeks: number;
  /** Reason to register a model though it failed its gate; empty when the gate decides. */
  readonly overrule: string;
}

export const demandParameters: DemandParameters = {trainWeeks: 104, overrule: ''};

/** Backlash at which Service's manual says to replace a transmission, arcmin. */
export const manualLimit: Readonly<Record<string, number>> = {harmonic: 3, cycloidal: 4, belt: 7};

export const wearParameters = {ridge: 1, horizonDays: 60, reportDays: 45} as const;

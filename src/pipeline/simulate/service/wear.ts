import {gamma, gammaByMean, normal} from '../distributions';
import {pow} from '../math';
import {ARM_RATE_CV, REFERENCE_LOAD, wearParameters, type WearParameters} from '../parameters/wear';
import type {Stream} from '../rng';
import type {Arm} from './fleet';

/** Mean growth of backlash in one hour, arcmin (formula in parameters/wear.ts). */
export function wearPerHour(wear: WearParameters, loadPct: number, armRate: number): number {
  return ((wear.limit - wear.initial) / wear.lifeHours) * pow(loadPct / REFERENCE_LOAD, wear.exponent) * armRate;
}

/** The transmission of one arm: its true backlash grows with load and hours until it crosses a limit. */
export class TransmissionWear {
  backlash = 0;
  hours = 0;
  private limit = 0;
  private readonly rate: number;
  private readonly wear: WearParameters;

  constructor(arm: Arm, private readonly stream: Stream, loadMatters: boolean) {
    const wear = wearParameters[arm.transmission];
    this.wear = loadMatters ? wear : {...wear, exponent: 0};
    this.rate = gammaByMean(stream, 1, ARM_RATE_CV);
    this.replace();
  }

  /** Puts in a new transmission. */
  replace(): void {
    this.hours = 0;
    this.backlash = Math.max(0.1, normal(this.stream, this.wear.initial, this.wear.initialSd));
    this.limit = normal(this.stream, this.wear.limit, this.wear.limitSd);
  }

  /** Share of the way from new to failure, 0 … 1. */
  get progress(): number {
    return (this.backlash - this.wear.initial) / (this.limit - this.wear.initial);
  }

  /**
   * Works some hours at a load.
   * @returns true when the transmission failed
   */
  work(hours: number, loadPct: number): boolean {
    const growth = wearPerHour(this.wear, loadPct, this.rate) * hours;
    this.hours += hours;
    this.backlash += gamma(this.stream, growth / this.wear.scale, this.wear.scale);
    return this.backlash >= this.limit;
  }
}

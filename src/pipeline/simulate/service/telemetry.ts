import {dayOf, LAST_DAY, NIGHTLY_DAY, stamp, workdayNumber} from '../calendar';
import {normal} from '../distributions';
import {cosTurns, roundTo} from '../math';
import {READING_LOSS, READING_NOISE, wearParameters} from '../parameters/wear';
import {BROKEN_SENSORS, firmware, lossBeforeFailure, outage} from '../schedule';
import {telemetryHourly} from '../definitions/service';
import type {World} from '../world';
import {utcInstant} from '../zones';
import type {ArmDay, ArmHistory} from './armLife';
import type {Arm} from './fleet';

/**
 * Until the nightly drop, gateways uploaded one working day in ten: data plans were paid by the megabyte.
 *
 * The reason outside the story is size. All working hours of 900 arms over three years are 4.9 million rows and 20 to 25 MB of
 * Parquet; everything published may take 12 MB. One day in ten and all of December 2025 make 0.65 million rows and 3 MB. Each
 * uploaded day has every working hour, arms take turns, so that each day has readings, and a month has two or three days of each
 * arm: enough for wear, which takes months. Temperatures are rounded to 0.5 °C and backlash to 0.05 arcmin, below their noise.
 */
const UPLOAD_EVERY = 10;
const END = (LAST_DAY + 1) * 1440;

const rollouts = firmware.versions.map(({version, from}) => ({version, from: dayOf(from)}));

/** Firmware of an arm on a day; a version reaches an arm on the day of its wave. */
export function firmwareOf(arm: Arm, day: number): string {
  return rollouts.findLast(({from}) => from + arm.wave <= day)?.version ?? rollouts[0]!.version;
}

function uploads(world: World, arm: Arm, day: number): boolean {
  return (day >= NIGHTLY_DAY && world.has('daily-upload')) || workdayNumber(day) % UPLOAD_EVERY === arm.id % UPLOAD_EVERY;
}

/** Hall temperature in °C: seasons north of the equator, always warm in Singapore. */
function hallTemperature(arm: Arm, day: number): number {
  return arm.region === 'APAC' ? 28 : 21 + 5 * cosTurns((day - 200) / 365.25);
}

/** Writes the hourly readings of one arm and leaves out what got lost. */
export function writeTelemetry(world: World, arm: Arm, history: ArmHistory): void {
  const stream = world.stream('telemetry', arm.id % 10_000);
  const breaksOn = stream.chance(BROKEN_SENSORS) && world.has('broken-temperature-sensors') ? stream.int(100, 1000) : Infinity;
  const stutters = (day: number): boolean => world.has('missing-before-failure')
    && history.failures.some((failure) => day <= failure.day && day > failure.day - lossBeforeFailure.days);
  for (const armDay of history.days) {
    if (armDay.day < 0 || !uploads(world, arm, armDay.day)) continue;
    const loss = stutters(armDay.day) ? lossBeforeFailure.share : READING_LOSS;
    for (let hour = 0; hour < armDay.hoursInShift; hour += 1) {
      // One shift starts at 7, two shifts at 6, local time.
      const instant = utcInstant(arm.zone, armDay.day, (arm.shifts === 1 ? 7 + hour : 6 + hour) * 60);
      const reading = read(world, stream, arm, armDay, hour, armDay.day >= breaksOn);
      if (stream.chance(loss) || instant < 0 || instant >= END || cutOff(world, arm, stamp(instant))) continue;
      world.writer.write(telemetryHourly, Math.floor(instant / 1440), {arm_id: arm.id, hour_utc: stamp(instant), ...reading});
    }
  }
}

function cutOff(world: World, arm: Arm, at: string): boolean {
  return arm.region === outage.region && at >= outage.from && at < outage.to && world.has('telemetry-outage');
}

function read(world: World, stream: ReturnType<World['stream']>, arm: Arm, armDay: ArmDay, hour: number, broken: boolean) {
  const minutes = Math.round(Math.min(60, Math.max(5, 60 * armDay.duty + normal(stream, 0, 4))));
  const load = Math.round(Math.min(110, Math.max(5, armDay.loadPct + normal(stream, 0, 4))));
  const warmUp = Math.min(1, (hour + 1) / 3);
  const heat = 24 * (load / 60) * (minutes / 45) * warmUp + 4 * armDay.wornShare;
  const version = firmwareOf(arm, armDay.day);
  const shift = version === firmware.shifted && world.has('firmware-shift') ? firmware.shiftArcmin : 0;
  const backlash = armDay.backlash + shift + normal(stream, 0, READING_NOISE * wearParameters[arm.transmission].initial);
  return {
    operating_minutes: minutes, load_pct: load, motor_temp_c: broken ? null : roundTo(hallTemperature(arm, armDay.day) + heat + normal(stream, 0, 0.8), 2),
    backlash_arcmin: roundTo(Math.max(0, backlash), 20), firmware: version,
  };
}


import {dayOf, isWorkday, LAST_DAY, stamp} from './calendar';
import {normal} from './distributions';
import {cosTurns, roundTo, sinTurns} from './math';
import {finishedGoods} from './parameters/bom';
import {atWork, type Employee} from './people';
import {unrepeatable} from './schedule';
import {calibrationRuns as table} from './definitions/rnd';
import type {World} from './world';
import {utcInstant} from './zones';

const POSES = 20;
/** Standard deviation of the zero offset of a joint, degrees, and of the tracker, millimeters. */
export const CALIBRATION = {offsetDeg: 0.06, trackerMm: 0.02} as const;

/**
 * Position error of a planar arm with equal links whose joints are off by small angles.
 * First order: joint i moves the tip by its offset times the lever from joint i to the tip, turned by 90°
 * (the translational Jacobian of Siciliano et al., Robotics: Modelling, Planning and Control, 2009, section 3.1).
 * @param angles joint angles, degrees
 * @param offsets zero offsets, degrees
 * @param linkMm length of each link, mm
 */
export function positionError(angles: readonly number[], offsets: readonly number[], linkMm: number): {x: number; y: number} {
  const joints = [{x: 0, y: 0}];
  let heading = 0;
  for (const angle of angles) {
    heading += angle / 360;
    const {x, y} = joints.at(-1)!;
    joints.push({x: x + linkMm * cosTurns(heading), y: y + linkMm * sinTurns(heading)});
  }
  const tip = joints.at(-1)!;
  const radians = Math.PI / 180;
  return offsets.reduce((sum, offset, i) => ({
    x: sum.x - offset * radians * (tip.y - joints[i]!.y), y: sum.y + offset * radians * (tip.x - joints[i]!.x),
  }), {x: 0, y: 0});
}

/** Two or three runs a week on laboratory arms at the first site. */
export function writeCalibration(world: World, staff: readonly Employee[]): void {
  const stream = world.stream('calibration');
  const models = finishedGoods.flatMap((good) => (good.arm ? [{...good, arm: good.arm}] : []));
  const arms = models.map((good, n) => ({
    good, name: `LAB-${world.division}-${n + 1}`,
    offsets: Array.from({length: good.arm.joints}, () => normal(stream, 0, CALIBRATION.offsetDeg)),
  }));
  let runs = 0;
  for (let day = 0; day <= LAST_DAY; day += 1) {
    if (!isWorkday(day) || !stream.chance(0.5)) continue;
    const {good, name, offsets} = stream.pick(arms);
    const careless = world.has('unrepeatable-runs') && day >= dayOf(unrepeatable.from) && day <= dayOf(unrepeatable.to) && stream.chance(unrepeatable.share);
    const runId = world.division * 10_000 + (runs += 1);
    const common = {
      run_id: runId, run_at: stamp(utcInstant(world.sites[0]!.zone, day, 9 * 60 + stream.int(0, 360))), lab_arm: name, part_no: good.partNo,
      engineer_id: stream.pick(atWork(staff, 'calibration engineer', day)).id, code_version: careless ? null : commitOf(day),
      random_seed: careless ? null : stream.int(1, 999_999), room_temp_c: roundTo(normal(stream, 21.5, 0.6), 10),
    };
    for (let pose = 1; pose <= POSES; pose += 1) {
      const angles = offsets.map(() => stream.int(-900, 900) / 10);
      const error = positionError(angles, offsets, good.arm.reachMm / good.arm.joints);
      const joints = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((joint) => [`joint_${joint}_deg`, angles[joint - 1] ?? null]));
      world.writer.write(table, day, {
        ...common, ...joints, pose_no: pose, error_x_mm: roundTo(error.x + normal(stream, 0, CALIBRATION.trackerMm), 100),
        error_y_mm: roundTo(error.y + normal(stream, 0, CALIBRATION.trackerMm), 100),
      });
    }
  }
}

/** An invented commit, new every two weeks. */
function commitOf(day: number): string {
  const version = Math.floor(day / 14) + 1;
  return `c${((version * 48271) % 0x7fffffff).toString(16).padStart(7, '0')}`;
}

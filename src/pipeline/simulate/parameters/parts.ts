export interface PartParameters {
  readonly partNo: string;
  readonly name: string;
  readonly kind: 'finished_good' | 'transmission' | 'component' | 'consumable';
  readonly family: string;
  /** Supplier; empty for what Palmwright assembles itself. */
  readonly supplier: string;
  /** Standard cost in EUR. For finished goods it is the sum over the bill of materials plus labor, set in bom.ts. */
  readonly cost: number;
  /** Least number of pieces to order at once. */
  readonly minimumLot: number;
}

type Line = readonly [partNo: string, name: string, cost: number, minimumLot: number];

function group(kind: PartParameters['kind'], family: string, supplier: string, lines: readonly Line[]): PartParameters[] {
  return lines.map(([partNo, name, cost, minimumLot]) => ({partNo, name, kind, family, supplier, cost, minimumLot}));
}

/** The 51 bought parts. */
export const boughtParts: readonly PartParameters[] = [
  ...group('transmission', 'harmonic', 'S01', [
    ['TR-HD-14', 'Harmonic drive, size 14', 310, 20], ['TR-HD-17', 'Harmonic drive, size 17', 390, 20], ['TR-HD-20', 'Harmonic drive, size 20', 470, 20]]),
  ...group('transmission', 'cycloidal', 'S02', [['TR-CY-25', 'Cycloidal drive, size 25', 620, 12], ['TR-CY-32', 'Cycloidal drive, size 32', 790, 12]]),
  ...group('transmission', 'belt', 'S03', [['TR-BT-09', 'Belt stage, 9 mm', 68, 40], ['TR-BT-12', 'Belt stage, 12 mm', 84, 40]]),
  ...group('component', 'motor', 'S04', [
    ['MO-40', 'Servo motor 40 W', 95, 50], ['MO-60', 'Servo motor 60 W', 118, 50], ['MO-80', 'Servo motor 80 W', 146, 50], ['MO-100', 'Servo motor 100 W', 181, 40]]),
  ...group('component', 'electronics', 'S05', [['EN-17', 'Encoder, 17 bit', 58, 60], ['EN-19', 'Encoder, 19 bit', 82, 60], ['EN-23', 'Encoder, 23 bit', 131, 40]]),
  ...group('component', 'electronics', 'S06', [
    ['EL-CTL-A', 'Controller board', 420, 30], ['EL-DRV-05', 'Motor driver 5 A', 62, 80], ['EL-DRV-10', 'Motor driver 10 A', 88, 60],
    ['EL-IO-8', 'Input and output module', 46, 40], ['EL-CAM-1', 'Wrist camera', 129, 25]]),
  ...group('component', 'electronics', 'S07', [
    ['EL-PSU-24', 'Power supply 24 V', 74, 30], ['EL-PSU-48', 'Power supply 48 V', 112, 30], ['CB-PWR', 'Power cable', 9, 100],
    ['CB-ENC', 'Encoder cable', 7, 200], ['CB-UMB', 'Umbilical cable', 54, 40]]),
  ...group('component', 'structure', 'S08', [
    ['ST-LNK-S', 'Link, short', 64, 40], ['ST-LNK-M', 'Link, medium', 78, 40], ['ST-LNK-L', 'Link, long', 97, 30], ['ST-LNK-XL', 'Link, heavy', 133, 20],
    ['ST-BASE-A', 'Base, light', 142, 20], ['ST-BASE-B', 'Base, heavy', 198, 15]]),
  ...group('component', 'structure', 'S09', [['ST-COVER-A', 'Cover set', 38, 40], ['ST-FLANGE', 'Tool flange', 29, 40]]),
  ...group('component', 'structure', 'S10', [['BR-6804', 'Bearing 6804', 4, 300], ['BR-6806', 'Bearing 6806', 6, 300], ['BR-X-90', 'Cross roller bearing', 88, 30]]),
  ...group('consumable', 'fastener', 'S11', [
    ['FA-M4', 'Screw set M4', 1.2, 1000], ['FA-M6', 'Screw set M6', 1.6, 1000], ['FA-PIN', 'Dowel pin set', 0.8, 1000], ['LU-GREASE', 'Grease cartridge', 14, 100]]),
  ...group('component', 'gripper', 'S12', [
    ['GP-FNG', 'Gripper finger', 22, 100], ['GP-ACT', 'Gripper actuator', 146, 30], ['GP-PAD', 'Finger pad', 3, 300],
    ['TC-PLATE', 'Tool changer plate', 84, 20], ['TC-LOCK', 'Tool changer lock', 61, 20]]),
  ...group('component', 'gripper', 'S13', [
    ['VC-CUP', 'Vacuum cup', 5, 300], ['VC-PUMP', 'Vacuum pump', 118, 30], ['VC-VLV', 'Vacuum valve', 31, 50],
    ['SH-SIL', 'Silicone finger', 17, 100], ['SH-TND', 'Tendon set', 12, 100]]),
  ...group('component', 'sensor', 'S14', [['SN-FT', 'Force and torque sensor', 240, 20], ['SN-TMP', 'Temperature sensor', 6, 200]]),
];

/** Bought parts that customers may order, with list price. */
export const sparePrices: Readonly<Record<string, number>> = {
  'TR-HD-17': 690, 'TR-BT-12': 149, 'TR-CY-25': 1090, 'GP-PAD': 9, 'VC-CUP': 14, 'CB-UMB': 119,
};

import type {Transmission} from './wear';

export interface FinishedGoodParameters {
  readonly partNo: string;
  readonly name: string;
  readonly family: 'arm' | 'end_effector';
  /** List price, EUR. */
  readonly price: number;
  /** Labor to assemble and test one piece, EUR. */
  readonly labor: number;
  readonly arm?: {readonly joints: number; readonly reachMm: number; readonly payloadKg: number; readonly transmission: Transmission; readonly spare: string};
  /** Pieces of each component. */
  readonly bom: Readonly<Record<string, number>>;
}

/** What every joint of every arm needs besides transmission, motor, encoder and driver. */
function joints(count: number, each: Readonly<Record<string, number>>): Record<string, number> {
  const common = {'CB-ENC': 1, 'BR-6804': 2, 'BR-6806': 1, 'FA-PIN': 1, 'SN-TMP': 1};
  return Object.fromEntries(Object.entries({...common, ...each}).map(([part, pieces]) => [part, pieces * count]));
}

const body = {'EL-CTL-A': 1, 'EL-IO-8': 1, 'CB-PWR': 1, 'CB-UMB': 1, 'ST-COVER-A': 1, 'ST-FLANGE': 1, 'FA-M4': 4, 'FA-M6': 2, 'LU-GREASE': 1};

export const finishedGoods: readonly FinishedGoodParameters[] = [
  {partNo: 'PW-3-S', name: 'Arm PW-3, short', family: 'arm', price: 6900, labor: 420,
    arm: {joints: 3, reachMm: 600, payloadKg: 2, transmission: 'belt', spare: 'TR-BT-12'},
    bom: {...body, ...joints(3, {'TR-BT-12': 1, 'MO-40': 1, 'EN-17': 1, 'EL-DRV-05': 1}), 'TR-BT-09': 1, 'EL-PSU-24': 1, 'ST-LNK-S': 3, 'ST-BASE-A': 1}},
  {partNo: 'PW-5-S', name: 'Arm PW-5, short', family: 'arm', price: 13_900, labor: 690,
    arm: {joints: 5, reachMm: 750, payloadKg: 3, transmission: 'harmonic', spare: 'TR-HD-17'},
    bom: {...body, ...joints(5, {'MO-60': 1, 'EN-19': 1, 'EL-DRV-05': 1}), 'TR-HD-14': 2, 'TR-HD-17': 3, 'EL-PSU-24': 1, 'ST-LNK-S': 2, 'ST-LNK-M': 3, 'ST-BASE-A': 1}},
  {partNo: 'PW-5-L', name: 'Arm PW-5, long', family: 'arm', price: 15_400, labor: 720,
    arm: {joints: 5, reachMm: 950, payloadKg: 2.5, transmission: 'harmonic', spare: 'TR-HD-17'},
    bom: {...body, ...joints(5, {'MO-80': 1, 'EN-19': 1, 'EL-DRV-10': 1}), 'TR-HD-14': 2, 'TR-HD-17': 3, 'EL-PSU-48': 1, 'ST-LNK-M': 2, 'ST-LNK-L': 3, 'ST-BASE-B': 1}},
  {partNo: 'PW-7-S', name: 'Arm PW-7, standard', family: 'arm', price: 22_800, labor: 990,
    arm: {joints: 7, reachMm: 850, payloadKg: 3, transmission: 'harmonic', spare: 'TR-HD-20'},
    bom: {...body, ...joints(7, {'MO-80': 1, 'EN-23': 1, 'EL-DRV-10': 1}), 'TR-HD-14': 3, 'TR-HD-20': 4, 'EL-PSU-48': 1, 'ST-LNK-M': 4, 'ST-LNK-L': 3,
      'ST-BASE-B': 1, 'EL-CAM-1': 1, 'SN-FT': 1}},
  {partNo: 'PW-7-H', name: 'Arm PW-7, heavy', family: 'arm', price: 29_500, labor: 1150,
    arm: {joints: 7, reachMm: 900, payloadKg: 7, transmission: 'cycloidal', spare: 'TR-CY-25'},
    bom: {...body, ...joints(7, {'MO-100': 1, 'EN-23': 1, 'EL-DRV-10': 1}), 'TR-CY-25': 4, 'TR-CY-32': 3, 'EL-PSU-48': 2, 'ST-LNK-XL': 7, 'BR-X-90': 3,
      'ST-BASE-B': 1, 'EL-CAM-1': 1, 'SN-FT': 1}},
  {partNo: 'GR-2F', name: 'Two-finger gripper', family: 'end_effector', price: 1450, labor: 95,
    bom: {'GP-FNG': 2, 'GP-PAD': 4, 'GP-ACT': 1, 'EL-IO-8': 1, 'FA-M4': 1, 'FA-PIN': 1}},
  {partNo: 'GR-SC', name: 'Suction cup gripper', family: 'end_effector', price: 890, labor: 60,
    bom: {'VC-CUP': 4, 'VC-PUMP': 1, 'VC-VLV': 2, 'FA-M4': 1}},
  {partNo: 'GR-SH', name: 'Soft hand', family: 'end_effector', price: 2350, labor: 160,
    bom: {'SH-SIL': 5, 'SH-TND': 1, 'GP-ACT': 2, 'EL-IO-8': 1, 'SN-TMP': 2, 'FA-M4': 1}},
  {partNo: 'TC-1', name: 'Tool changer', family: 'end_effector', price: 980, labor: 55,
    bom: {'TC-PLATE': 2, 'TC-LOCK': 1, 'FA-M6': 1, 'FA-PIN': 1, 'SN-TMP': 1}},
];

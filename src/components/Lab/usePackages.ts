import type {CellData} from '../../lab/module';
import {keepText, useProgress} from '../../progress';

/** Under this name the reader's choice is kept, for all cells and all visits. */
const CHOICE = 'setting-packages-of-a-third-party';

/** Whether a cell needs packages of a third party, and whether the reader has agreed that they are fetched. */
export function usePackages({packages}: CellData) {
  const agreed = useProgress().record.texts[CHOICE]?.text === 'yes';
  const names = packages?.map((name) => NAMES[name]).join(' and ');
  return {names, agreed, agree: () => keepText(CHOICE, 'yes'), takeBack: () => keepText(CHOICE, '')};
}

const NAMES = {numpy: 'NumPy', pandas: 'pandas', matplotlib: 'Matplotlib'};

import {checkAddresses} from './checks/addresses';
import {checkCatalog} from './checks/catalog';
import {checkCompleteness} from './checks/completeness';
import {checkDecisions} from './checks/decisions';
import {checkDescriptions} from './checks/descriptions';
import {checkDrafts} from './checks/drafts';
import {checkExpressions} from './checks/expressions';
import {checkFigures} from './checks/figures';
import {checkFolders} from './checks/folders';
import {checkFormulas} from './checks/formulas';
import {checkHeadings} from './checks/headings';
import {checkIds} from './checks/ids';
import {checkImages} from './checks/images';
import {checkLabs} from './checks/labs';
import {checkLinks} from './checks/links';
import {checkOrder} from './checks/order';
import {checkPurposes} from './checks/purposes';
import {quizChecks} from './checks/quiz';
import {checkReferences} from './checks/references';
import {checkPlaces} from './checks/places';
import {checkTags} from './checks/tags';
import {checkTroubles} from './checks/troubles';
import {inDrafts} from './drafts';
import {byPlace, fault, type Fault} from './fault';
import type {Site} from './site';

/** A check looks at all that was read and says what is wrong. A new check is one file and one line here. */
const checks: ((site: Site) => Fault[])[] = [
  checkFolders,
  checkIds,
  checkOrder,
  checkDrafts,
  checkDescriptions,
  checkPurposes,
  checkCompleteness,
  checkHeadings,
  checkTags,
  checkPlaces,
  checkDecisions,
  checkTroubles,
  checkReferences,
  checkCatalog,
  checkFigures,
  checkLabs,
  checkLinks,
  checkAddresses,
  checkImages,
  checkFormulas,
  checkExpressions,
  ...quizChecks,
];

/** All faults of the book, by place. Never throws: a check that stumbles is itself a fault. */
export function checkSite(site: Site): Fault[] {
  return inDrafts(site, [...site.faults, ...checks.flatMap((check) => run(check, site))]).sort(byPlace);
}

function run(check: (site: Site) => Fault[], site: Site): Fault[] {
  try {
    return check(site);
  } catch (error) {
    return [
      fault('check-failed', site.docs, {
        line: 1,
        what: `${check.name} stopped (${(error as Error).message})`,
        right: 'a check reports and goes on',
        mend: 'please report this as a bug of src/content',
      }),
    ];
  }
}

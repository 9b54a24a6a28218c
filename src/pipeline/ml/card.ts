import type {MetricRow} from './register';

/** What people say about a model; the numbers come from the run. */
export interface CardText {
  readonly title: string;
  readonly purpose: string;
  readonly decision: string;
  readonly method: string;
  readonly limits: readonly string[];
  readonly owner: string;
}

export interface CardFacts {
  readonly version: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly metrics: readonly MetricRow[];
  readonly trainedOn: readonly string[];
  readonly overruled: string;
}

/** Model card in Markdown, after Mitchell et al. 2019, Model Cards for Model Reporting (FAT* '19). */
export function cardText(text: CardText, facts: CardFacts): string {
  const shown = (value: number) => value.toFixed(3);
  const rows = facts.metrics.map((one) => `| ${one.name} | ${one.window} | ${shown(one.value)} | ${shown(one.baseline)} | ${one.baselineName} | ${one.better} | ${one.rows} |`);
  return [
    `# ${text.title}`, '', `Version \`${facts.version}\`. Owner: ${text.owner}. Palmwright and all its data are simulated.`, '',
    '## What it is for', '', `${text.purpose} ${text.decision}`, '',
    '## How it works', '', text.method, '',
    '## What it was fitted to', '', ...facts.trainedOn.map((one) => `- \`${one}\``), '', ...Object.entries(facts.parameters).map(([name, value]) => `- ${name}: ${value}`), '',
    '## How good it is', '', 'Every window was forecast by a model that had seen only what was known before it.', '',
    '| measure | window | model | baseline | baseline is | better is | rows |', '|---|---|---|---|---|---|---|', ...rows, '',
    ...(facts.overruled ? ['**Registered against its gate:** ' + facts.overruled, ''] : []),
    '## What it does not know', '', ...text.limits.map((limit) => `- ${limit}`), '',
  ].join('\n');
}

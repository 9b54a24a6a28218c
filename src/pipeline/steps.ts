import {checkStep} from './check/check';
import {readContracts, type Contract} from './contracts/contract';
import type {DatasetSpec, Step} from './engine/step';
import {ingestStep, type IngestOptions} from './ingest/ingest';
import {modelingSteps} from './ml/models';
import {demandParameters, type DemandParameters} from './ml/parameters';
import {publishStep} from './publish/publish';
import {tables} from './simulate/tables';
import {datasetSpecs} from './specs';
import {readModels, readVars, type Model} from './transform/models';
import {modelStep} from './transform/step';

export interface Pipeline {
  readonly steps: readonly Step[];
  readonly specs: ReadonlyMap<string, DatasetSpec>;
}

export interface PipelineOptions extends IngestOptions {
  readonly demand?: DemandParameters;
}

/** All steps of Palmwright's pipeline and all datasets, for one moment of the company's time. */
export function pipeline(options: PipelineOptions): Pipeline {
  const {contracts, models, vars} = definitions();
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const contractOf = (id: string) => byId.get(id) ?? missing(id);
  const specs = datasetSpecs(contracts, models);
  return {
    specs,
    steps: [
      ...tables.map((table) => ingestStep(table, contractOf(table.id), options)),
      ...tables.map((table) => checkStep(contractOf(table.id))),
      ...models.map((model) => modelStep(model, models, vars)),
      ...modelingSteps(options.demand ?? demandParameters),
      publishStep([...specs.values()]),
    ],
  };
}

let known: {contracts: Contract[]; models: Model[]; vars: Record<string, string>} | undefined;

/** Contracts and models are read once: a history of many runs need not read them for each. */
function definitions() {
  known ??= {contracts: readContracts(), models: readModels(), vars: readVars()};
  return known;
}

function missing(id: string): never {
  throw new Error(`the table ${id} has no contract; write contracts/${id}.yml`);
}

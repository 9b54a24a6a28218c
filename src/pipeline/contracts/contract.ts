import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {pipelineFolder} from '../engine/hash';
import type {FieldNote} from '../engine/step';

const severity = z.enum(['error', 'quarantine', 'warn']);

const property = z.object({
  name: z.string(), logicalType: z.string(), physicalType: z.string(), description: z.string(), required: z.boolean(),
  primaryKey: z.boolean().default(false), unit: z.string().optional(),
  classification: z.enum(['none', 'direct', 'quasi', 'sensitive', 'text']).default('none'),
  validValues: z.array(z.string()).optional(),
});

const rule = z.object({
  type: z.literal('sql'), name: z.string(), description: z.string(), severity, column: z.string().optional(),
  /** Condition of a bad row `t`; other tables may be named when a relationship points to them. */
  where: z.string(), mustBe: z.literal(0),
});

const relationship = z.object({from: z.string(), to: z.string(), severity});

const rename = z.object({from: z.string(), to: z.string(), agreedAt: z.iso.datetime(), reason: z.string()});

const contractSchema = z.object({
  apiVersion: z.string(), kind: z.literal('DataContract'), id: z.string(), name: z.string(), version: z.string(), status: z.string(),
  domain: z.string(), dataProduct: z.string(), description: z.object({purpose: z.string(), limitations: z.string()}),
  team: z.array(z.object({role: z.string(), department: z.string().optional(), username: z.string().optional()})),
  tags: z.array(z.string()), renames: z.array(rename).default([]),
  schema: z.tuple([z.object({
    name: z.string(), physicalType: z.string(), dataGranularityDescription: z.string(), properties: z.array(property),
    relationships: z.array(relationship), quality: z.array(rule),
  })]),
  slaProperties: z.array(z.object({property: z.string(), value: z.number(), unit: z.string(), element: z.string().optional()})),
});

/** What the owner of a dataset promises to those who use it; modelled on the Open Data Contract Standard 3. */
export type Contract = z.infer<typeof contractSchema>;
export type Property = z.infer<typeof property>;
export type QualityRule = z.infer<typeof rule>;

/**
 * Reads all contracts.
 * @param folder folder of YAML files, one a dataset
 * @throws Error that names the file and the field that is wrong
 */
export function readContracts(folder = path.join(pipelineFolder, 'contracts')): Contract[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yml')).sort().map((name) => {
    const read = contractSchema.safeParse(parse(readFileSync(path.join(folder, name), 'utf8')));
    if (!read.success) throw new Error(`contracts/${name}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
    if (`${read.data.id}.yml` !== name) throw new Error(`contracts/${name}: its id is ${read.data.id}; file and id must agree`);
    return read.data;
  });
}

/** The contract as it stood at a moment: renames that were agreed later are not known yet. @param moment `2025-12-12T08:00:00Z` */
export function contractAt(contract: Contract, moment: string): Contract {
  return {...contract, renames: contract.renames.filter((one) => Date.parse(one.agreedAt) <= Date.parse(moment))};
}

export const properties = (contract: Contract): Property[] => contract.schema[0].properties;
export const primaryKey = (contract: Contract): string[] => properties(contract).filter((one) => one.primaryKey).map((one) => one.name);
export const department = (contract: Contract): string => contract.team.find((one) => one.role === 'owner')?.department ?? 'nobody';
export const expert = (contract: Contract): string => contract.team.find((one) => one.role === 'expert')?.username ?? 'nobody';

/** Columns with what people should know of them. */
export function fieldNotes(contract: Contract): FieldNote[] {
  return properties(contract).map((one) => ({
    name: one.name, meaning: one.description, personal: one.classification, nullable: !one.required, key: one.primaryKey,
    ...(one.unit ? {unit: one.unit} : {}),
  }));
}

/** The id as one word, for names of files: `sales__orders`. */
export function flatName(contract: Contract): string {
  return contract.id.replace('.', '__');
}

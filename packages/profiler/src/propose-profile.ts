import type { EntityName, LocalizedText, Source } from '@erp-audit/core';
import { type Assigned, assignTables } from './assign.ts';
import { candidatesFor } from './candidates.ts';
import { PROPOSED_ENTITIES, type ProposedEntity } from './entity-signs.ts';
import { type KnownTable, knowTables } from './known-table.ts';
import type { EntityProposal, ProfileProposal } from './proposal.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readable, sampleTable, type TableSample } from './sample.ts';
import { levelOf, WRITTEN_FROM } from './weights.ts';

export interface ProposeOptions {
  readonly source: Source;
  /** Id of the new profile, such as `my-erp`. */
  readonly profile: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: ProposeStep) => void;
}

/** `tables` is known once the catalogue is read; then each sampled table counts. */
export interface ProposeStep {
  readonly done: number;
  readonly planned: number;
  readonly table: string;
}

const NOT_SAMPLED: LocalizedText = {
  en: 'its rows could not be looked at in time or were refused',
  'zh-CN': '无法在限时内读取其记录，或没有权限',
};

/** Dates by which ERPs say that there is none. */
const NULL_DATES = ['0001-01-01', '1753-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '2999-12-31', '9999-12-31'];

/**
 * Reads the catalogue of a source, chooses a table for each canonical entity and a column for each field, and looks at
 * the first rows of the chosen tables. Reads the catalogue once and samples at most one table for each entity.
 * @throws AuditError `SOURCE_*` where the catalogue cannot be read; a table that cannot be sampled is judged by its name.
 */
export async function proposeProfile(options: ProposeOptions): Promise<ProfileProposal> {
  const { source, signal, onProgress } = options;
  const tables = knowTables(await source.catalogue());
  const candidates = new Map(PROPOSED_ENTITIES.map((entity) => [entity, candidatesFor(entity, tables)] as const));
  const assigned = assignTables(candidates);
  const chosen = chosenTables(assigned);
  const { samples, problems } = await sampleAll(source, [...new Set(chosen.values())], signal, onProgress);
  const entities: EntityProposal[] = [];
  for (const each of assigned) {
    const problem = problems.get(chosen.get(each.entity)?.id ?? '');
    const mapping = await proposeMapping({ source, entity: each.entity, chosen, samples, signal });
    entities.push(entityProposal(each, mapping, problem));
  }
  return {
    profile: options.profile,
    title: (await source.identity()).database.split(/[\\/]/).at(-1) ?? options.profile,
    dialect: source.dialect.id,
    tables: tables.length,
    sampledTables: samples.size,
    nullDates: nullDates(samples),
    naiveTimestamps: naiveTimestamps(entities, chosen),
    entities,
  };
}

function chosenTables(assigned: readonly Assigned[]): ReadonlyMap<ProposedEntity, KnownTable> {
  return new Map(
    assigned.flatMap(({ entity, isChosen, candidates: [best] }) =>
      isChosen && best !== undefined ? [[entity, best.known] as const] : [],
    ),
  );
}

async function sampleAll(
  source: Source,
  tables: readonly KnownTable[],
  signal: AbortSignal | undefined,
  onProgress: ProposeOptions['onProgress'],
) {
  const samples = new Map<string, TableSample>();
  const problems = new Map<string, LocalizedText>();
  for (const [index, known] of tables.entries()) {
    onProgress?.({ done: index, planned: tables.length, table: known.table.name });
    const sample = await readable(sampleTable(source, known, signal), signal);
    if (sample !== undefined) samples.set(known.id, sample);
    else problems.set(known.id, NOT_SAMPLED);
  }
  onProgress?.({ done: tables.length, planned: tables.length, table: '' });
  return { samples, problems };
}

function entityProposal(
  { entity, candidates, isChosen }: Assigned,
  mapping: EntityProposal['mapping'],
  problem: LocalizedText | undefined,
): EntityProposal {
  const [best] = candidates;
  const isLikely = isChosen && best !== undefined && best.certainty >= WRITTEN_FROM;
  const noKey = { en: 'nothing identifies its records', 'zh-CN': '没有可标识记录的键' };
  return {
    entity: entity as EntityName,
    tables: candidates.map(({ known, certainty, reasons }) => ({
      table: known.table.sqlName,
      certainty,
      level: levelOf(certainty),
      reasons,
    })),
    mapping,
    isWritten: isLikely && mapping !== undefined,
    problem: isLikely && mapping === undefined ? noKey : problem,
  };
}

function nullDates(samples: ReadonlyMap<string, TableSample>): readonly string[] {
  const seen = new Set(
    [...samples.values()].flatMap(({ columns }) =>
      [...columns.values()].flatMap(({ earliest, latest }) => [earliest, latest]),
    ),
  );
  return NULL_DATES.filter((date) => seen.has(date));
}

function naiveTimestamps(
  entities: readonly EntityProposal[],
  chosen: ReadonlyMap<ProposedEntity, KnownTable>,
): readonly string[] {
  return entities.flatMap(({ entity, mapping }) => {
    const table = chosen.get(entity as ProposedEntity)?.table;
    if (table === undefined || mapping === undefined) return [];
    const naive = new Set(
      table.columns.filter((column) => column.isNaiveTimestamp).map(({ sqlName }) => `t.${sqlName}`),
    );
    return mapping.fields
      .filter(({ column, isWritten }) => isWritten && naive.has(column))
      .map(({ field }) => `${entity}.${field}`);
  });
}

import type { ExportedResult, ExportedRun } from './exported-run.ts';
import { rowsOf } from './rows-of.ts';

const API = '/api/v1/dataQuality';

/** One request to an OpenMetadata server: what to send where. */
export interface OpenMetadataRequest {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly body: object;
}

/**
 * Requests in the order in which an OpenMetadata server (1.6 or later) takes them: one test definition a rule, one test
 * case a rule and table, and its result. What was not checked is `Aborted`; what was skipped, and what has no table of
 * its own, is left out.
 * @param service - Name of the database service in OpenMetadata; undefined: that of the source.
 */
export function openMetadataRequests(run: ExportedRun, service: string | undefined): readonly OpenMetadataRequest[] {
  const told = run.results.filter((result) => hasTestCase(result));
  const definitions = new Map(told.map((result) => [result.code, definitionOf(result)]));
  return [
    ...definitions.values(),
    ...told.flatMap((result) => {
      const table = tableName(result, service);
      return [testCaseOf(result, table), resultOf(run, result, table)];
    }),
  ];
}

/** Marks of a link to an entity, which the published `entityLink` lets no name in it have. */
const MARKS_OF_LINKS = /[<>|]|::/;

/** Whether OpenMetadata can be told of a result: its test cases belong to tables, and links have to lead to these. */
export function hasTestCase({ state, dataset }: ExportedResult): boolean {
  const { table, database, schema } = dataset;
  const isTable = state !== 'skipped' && table !== null && database !== null;
  return isTable && ![database, schema ?? '', table].some((part) => MARKS_OF_LINKS.test(part));
}

/** Service, database, schema and table; databases without schemas have one called `default` there. */
function tableName({ source, dataset }: ExportedResult, service: string | undefined): string {
  const parts = [service ?? source, dataset.database, dataset.schema ?? 'default', dataset.table];
  return parts.map((part) => quoted(part ?? '')).join('.');
}

/** Parts with a dot are quoted there. */
function quoted(part: string): string {
  return part.includes('.') ? `"${part}"` : part;
}

function caseName({ code, entity }: ExportedResult): string {
  return `${code}_${entity}`;
}

function definitionOf({ code, title, risk }: ExportedResult): OpenMetadataRequest {
  const body = {
    name: code,
    displayName: `${code} ${title.en}`,
    description: risk?.en ?? title.en,
    ...{ entityType: 'TABLE', testPlatforms: ['Other'], supportedDataTypes: [], parameterDefinition: [] },
  };
  return { method: 'PUT', path: `${API}/testDefinitions`, body };
}

function testCaseOf(result: ExportedResult, table: string): OpenMetadataRequest {
  const body = {
    name: caseName(result),
    displayName: result.title.en,
    description: result.title['zh-CN'],
    testDefinition: result.code,
    entityLink: `<#E::table::${table}>`,
    parameterValues: [],
  };
  return { method: 'PUT', path: `${API}/testCases`, body };
}

function resultOf(run: ExportedRun, result: ExportedResult, table: string): OpenMetadataRequest {
  const name = `${table}.${caseName(result)}`;
  const isChecked = result.state === 'checked';
  const { passed, failed } = rowsOf(result);
  const values = { inScope: result.inScope, findings: result.found, new: result.new, resolved: result.resolved };
  const body = {
    timestamp: Date.parse(run.finishedAt ?? run.startedAt),
    testCaseStatus: isChecked ? (result.found === 0 ? 'Success' : 'Failed') : 'Aborted',
    result: isChecked ? `${result.found} findings in ${result.inScope} records` : `not checked: ${result.reason ?? ''}`,
    testResultValue: Object.entries(values).map(([key, value]) => ({ name: key, value: String(value) })),
    ...(isChecked ? { passedRows: passed, failedRows: failed } : {}),
  };
  return { method: 'POST', path: `${API}/testCases/testCaseResults/${encodeURIComponent(name)}`, body };
}

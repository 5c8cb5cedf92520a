import { createHash } from 'node:crypto';
import { pathOf } from './dataset-name.ts';
import type { ExportedResult, ExportedRun } from './exported-run.ts';

/** Versions of the specification (https://openlineage.io/spec) that the events follow. */
const EVENT = 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent';
const FACETS = 'https://openlineage.io/spec/facets';
const ASSERTIONS = `${FACETS}/1-0-1/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet`;
const METRICS = `${FACETS}/1-0-2/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet`;
const NOMINAL = `${FACETS}/1-0-1/NominalTimeRunFacet.json#/$defs/NominalTimeRunFacet`;
/** A facet of our own: what was not checked, which the assertions of the specification cannot say. */
const COVERAGE = 'urn:erp-audit:facet:coverage:1';
const JOB = { namespace: 'erp-audit', name: 'audit' } as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Two events of one run: its start, and its end with what was asserted of every dataset. A rule is an assertion; it
 * succeeds where nothing was found. What was not checked asserts nothing and is told by name in a facet of our own.
 */
export function openLineageEvents(run: ExportedRun, program: string): readonly object[] {
  const producer = `urn:erp-audit:${program}`;
  const facet = (schema: string) => ({ _producer: producer, _schemaURL: schema });
  const head = { producer, schemaURL: EVENT, job: JOB };
  const nominalTime = { ...facet(NOMINAL), nominalStartTime: `${run.asOf}T00:00:00Z` };
  const runId = uuidOf(run.id);
  const inputs = [...datasets(run.results)].map(([, results]) => inputOf(results, facet));
  const end = { ...head, eventType: run.status === 'complete' ? 'COMPLETE' : 'ABORT' };
  const unchecked = run.results.filter(({ state }) => state !== 'checked');
  const coverage = {
    ...facet(COVERAGE),
    checked: run.results.length - unchecked.length,
    unchecked: unchecked.map(({ code, entity, source, state, reason }) => ({
      ...{ assertion: code, entity, source, state, reason: reason ?? null },
    })),
  };
  return [
    { ...head, eventType: 'START', eventTime: run.startedAt, run: { runId, facets: { nominalTime } } },
    {
      ...end,
      eventTime: run.finishedAt ?? run.startedAt,
      run: { runId, facets: { nominalTime, erpAudit_coverage: coverage } },
      inputs,
    },
  ];
}

function datasets(results: readonly ExportedResult[]): ReadonlyMap<string, readonly ExportedResult[]> {
  const found = new Map<string, ExportedResult[]>();
  for (const result of results) {
    const name = JSON.stringify(nameOf(result));
    found.set(name, [...(found.get(name) ?? []), result]);
  }
  return found;
}

/** Named as the specification asks: the server as a URI, and the path of the table within it. */
function nameOf({ dataset, entity, source }: ExportedResult): { readonly namespace: string; readonly name: string } {
  const { platform, server } = dataset;
  return { namespace: `${platform}://${server ?? source}`, name: pathOf(dataset, entity) };
}

function inputOf(results: readonly ExportedResult[], facet: (schema: string) => object): object {
  const [first] = results;
  if (first === undefined) return {};
  const checked = results.filter(({ state }) => state === 'checked');
  const rowCount = Math.max(...checked.map(({ inScope }) => inScope), 0);
  const assertions = checked.map(({ code, found }) => ({ assertion: code, success: found === 0 }));
  const inputFacets =
    checked.length === 0
      ? {}
      : {
          dataQualityAssertions: { ...facet(ASSERTIONS), assertions },
          dataQualityMetrics: { ...facet(METRICS), rowCount, columnMetrics: {} },
        };
  return { ...nameOf(first), facets: {}, inputFacets };
}

/** The id itself where it is a UUID, as the specification asks; else one made of its hash. */
function uuidOf(id: string): string {
  if (UUID.test(id)) return id;
  const hex = createHash('sha256').update(id).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

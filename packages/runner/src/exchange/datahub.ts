import { createHash } from 'node:crypto';
import type { RuleReason } from '@erp-audit/core';
import { pathOf } from './dataset-name.ts';
import type { ExportedResult, ExportedRun } from './exported-run.ts';

const PLATFORM = 'urn:li:dataPlatform:erp-audit';
const URN_HASH = 32;

/** Reasons for which DataHub has a word of its own; all others are unknown errors there. */
const ERRORS: Readonly<Partial<Record<RuleReason, string>>> = {
  query_failed: 'SOURCE_QUERY_FAILED',
  timeout: 'SOURCE_QUERY_FAILED',
  connection_lost: 'SOURCE_CONNECTION_ERROR',
  source_unavailable: 'SOURCE_CONNECTION_ERROR',
  unsupported: 'UNSUPPORTED_PLATFORM',
  scope_collapsed: 'INSUFFICIENT_DATA',
  not_configured: 'INVALID_PARAMETERS',
};

/**
 * Metadata change proposals, as DataHub's source `file` reads them: a custom assertion a rule and dataset, where it
 * comes from, and what the run said. What was not checked is an error there; what was skipped has no event.
 */
export function dataHubProposals(run: ExportedRun): readonly object[] {
  return run.results.filter(({ state }) => state !== 'skipped').flatMap((result) => proposalsOf(run, result));
}

function proposalsOf(run: ExportedRun, result: ExportedResult): readonly object[] {
  const dataset = datasetUrn(result);
  const { code, source, entity, title } = result;
  const id = createHash('sha256')
    .update(JSON.stringify([code, entity, source]))
    .digest('hex')
    .slice(0, URN_HASH);
  const assertion = `urn:li:assertion:${id}`;
  const proposal = (aspectName: string, json: object) => ({
    ...{ entityType: 'assertion', entityUrn: assertion, changeType: 'UPSERT', aspectName, aspect: { json } },
  });
  const info = {
    type: 'CUSTOM',
    customAssertion: { type: result.rule.split('/')[0] ?? 'rule', entity: dataset },
    source: { type: 'EXTERNAL' },
    description: `${code} ${title.en}`,
    customProperties: { rule: result.rule, code, source, entity, 'title.zh-CN': title['zh-CN'] },
  };
  return [
    proposal('assertionInfo', info),
    proposal('dataPlatformInstance', { platform: PLATFORM }),
    proposal('assertionRunEvent', {
      timestampMillis: Date.parse(run.finishedAt ?? run.startedAt),
      runId: run.id,
      assertionUrn: assertion,
      asserteeUrn: dataset,
      status: 'COMPLETE',
      result: resultOf(result),
    }),
  ];
}

function resultOf(result: ExportedResult): object {
  if (result.state !== 'checked') {
    const { reason, reasonDetail } = result;
    const properties = { reason: reason ?? '', detail: reasonDetail ?? '' };
    const type = (reason === undefined ? undefined : ERRORS[reason]) ?? 'UNKNOWN_ERROR';
    return { type: 'ERROR', error: { type, properties } };
  }
  return {
    type: result.found === 0 ? 'SUCCESS' : 'FAILURE',
    rowCount: result.inScope,
    missingCount: result.notEvaluable,
    unexpectedCount: result.found,
    nativeResults: { new: String(result.new), resolved: String(result.resolved), reopened: String(result.reopened) },
  };
}

function datasetUrn({ dataset, entity }: ExportedResult): string {
  // Commas and brackets part the pieces of such a name.
  const name = encodeURIComponent(pathOf(dataset, entity)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `urn:li:dataset:(urn:li:dataPlatform:${dataset.platform},${name},PROD)`;
}

import { initial } from './0001-initial.ts';
import { windowsAndAsOf } from './0002-windows-and-as-of.ts';
import { log } from './0003-log.ts';
import { waiversAndTransfers } from './0004-waivers-and-transfers.ts';
import { leases } from './0005-leases.ts';
import { dueDates } from './0006-due-dates.ts';
import { evidence } from './0007-evidence.ts';
import { weeks } from './0008-weeks.ts';
import { retention } from './0009-retention.ts';
import { numberTexts } from './0010-number-texts.ts';
import { sourceReading } from './0011-source-reading.ts';
import { ruleDecisions } from './0012-rule-decisions.ts';
import { creators } from './0013-creators.ts';
import { quickFindings } from './0014-quick-findings.ts';
import { verdicts } from './0015-verdicts.ts';
import { outbox } from './0016-outbox.ts';
import { schedule } from './0017-schedule.ts';
import { openings } from './0018-openings.ts';
import { approvalsAndAnomalies } from './0019-approvals-and-anomalies.ts';
import { reducedRuns } from './0020-reduced-runs.ts';
import { passingRelations } from './0021-passing-relations.ts';
import { contentDigests } from './0022-content-digests.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Forward only, in order; every migration runs once in every store. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'initial', sql: initial },
  { number: 2, name: 'windows and as-of', sql: windowsAndAsOf },
  { number: 3, name: 'log', sql: log },
  { number: 4, name: 'waivers and transfers', sql: waiversAndTransfers },
  { number: 5, name: 'leases', sql: leases },
  { number: 6, name: 'due dates', sql: dueDates },
  { number: 7, name: 'evidence', sql: evidence },
  { number: 8, name: 'weeks', sql: weeks },
  { number: 9, name: 'retention', sql: retention },
  { number: 10, name: 'number texts', sql: numberTexts },
  { number: 11, name: 'source reading', sql: sourceReading },
  { number: 12, name: 'rule decisions', sql: ruleDecisions },
  { number: 13, name: 'creators', sql: creators },
  { number: 14, name: 'quick findings', sql: quickFindings },
  { number: 15, name: 'verdicts', sql: verdicts },
  { number: 16, name: 'outbox', sql: outbox },
  { number: 17, name: 'schedule', sql: schedule },
  { number: 18, name: 'openings', sql: openings },
  { number: 19, name: 'approvals and anomalies', sql: approvalsAndAnomalies },
  { number: 20, name: 'reduced runs', sql: reducedRuns },
  { number: 21, name: 'passing relations', sql: passingRelations },
  { number: 22, name: 'content digests', sql: contentDigests },
];

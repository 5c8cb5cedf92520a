import { EvidenceManifest, ExchangeLine } from '@erp-audit/runner';
import { z } from 'zod';
import { BaselineJson } from './baseline-json.ts';
import { DecisionJson, DecisionsJson } from './committee-decision-json.ts';
import {
  ApproverListJson,
  PersonalKeyJson,
  TransferJson,
  TransferListJson,
  WaiverJson,
  WaiverListJson,
  WaiverShownJson,
} from './decision-json.ts';
import { DuplicatesEvaluationJson, DuplicatesGroupJson, DuplicatesVerdictJson } from './duplicates-json.ts';
import { EvidenceVerificationJson, RuleChangeJson } from './evidence-json.ts';
import { ExportJson } from './export-json.ts';
import { IncidentJson } from './incident-json.ts';
import { LogEntryJson, LogVerificationJson } from './log-json.ts';
import { RulePreviewJson } from './preview-json.ts';
import { ProfileCheckJson } from './profile-check-json.ts';
import { ProfileNewJson } from './profile-new-json.ts';
import { RemindersJson } from './reminders-json.ts';
import { RuleStepJson, RulesApprovedJson } from './rule-life-json.ts';
import { RulesDocsJson, RulesLintJson, RulesListJson, RulesTestJson } from './rules-json.ts';
import { ErrorJson, FindingJson, RunJson, RunRecordJson } from './run-json.ts';
import { JobAttemptJson, ScheduleListJson, ScheduleStatusJson, SnoozeJson } from './schedule-json.ts';
import { SendJson } from './send-json.ts';
import { StoreArchiveJson, StoreAuditorJson, StoreRetainJson } from './store-json.ts';
import { SuggestJson } from './suggest-json.ts';
import { WeekJson, WeekShownJson, WeeksJson } from './week-json.ts';

/** JSON Schema of what `--format json` prints, by file name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'run.json': z.toJSONSchema(RunJson),
    'run-record.json': z.toJSONSchema(RunRecordJson),
    'finding.json': z.toJSONSchema(FindingJson),
    'profile-check.json': z.toJSONSchema(ProfileCheckJson),
    'profile-new.json': z.toJSONSchema(ProfileNewJson),
    'reminders.json': z.toJSONSchema(RemindersJson),
    'baseline.json': z.toJSONSchema(BaselineJson),
    'send.json': z.toJSONSchema(SendJson),
    'suggest.json': z.toJSONSchema(SuggestJson),
    'waiver.json': z.toJSONSchema(WaiverJson),
    'waiver-list.json': z.toJSONSchema(WaiverListJson),
    'waiver-shown.json': z.toJSONSchema(WaiverShownJson),
    'transfer.json': z.toJSONSchema(TransferJson),
    'transfer-list.json': z.toJSONSchema(TransferListJson),
    'approver-list.json': z.toJSONSchema(ApproverListJson),
    'personal-key.json': z.toJSONSchema(PersonalKeyJson),
    'log-entry.json': z.toJSONSchema(LogEntryJson),
    'log-verification.json': z.toJSONSchema(LogVerificationJson),
    'weeks.json': z.toJSONSchema(WeeksJson),
    'week.json': z.toJSONSchema(WeekJson),
    'week-shown.json': z.toJSONSchema(WeekShownJson),
    'decisions.json': z.toJSONSchema(DecisionsJson),
    'decision.json': z.toJSONSchema(DecisionJson),
    'rule-preview.json': z.toJSONSchema(RulePreviewJson),
    'rules-list.json': z.toJSONSchema(RulesListJson),
    'rules-lint.json': z.toJSONSchema(RulesLintJson),
    'rules-test.json': z.toJSONSchema(RulesTestJson),
    'rules-docs.json': z.toJSONSchema(RulesDocsJson),
    'rule-step.json': z.toJSONSchema(RuleStepJson),
    'rules-approved.json': z.toJSONSchema(RulesApprovedJson),
    'incident.json': z.toJSONSchema(IncidentJson),
    'rule-change.json': z.toJSONSchema(RuleChangeJson),
    'job-attempt.json': z.toJSONSchema(JobAttemptJson),
    'schedule-list.json': z.toJSONSchema(ScheduleListJson),
    'schedule-status.json': z.toJSONSchema(ScheduleStatusJson),
    'alert-snooze.json': z.toJSONSchema(SnoozeJson),
    'evidence-manifest.json': z.toJSONSchema(EvidenceManifest),
    'evidence-verification.json': z.toJSONSchema(EvidenceVerificationJson),
    'export.json': z.toJSONSchema(ExportJson),
    'export-line.json': z.toJSONSchema(ExchangeLine),
    'store-archive.json': z.toJSONSchema(StoreArchiveJson),
    'store-retain.json': z.toJSONSchema(StoreRetainJson),
    'store-auditor.json': z.toJSONSchema(StoreAuditorJson),
    'duplicates-group.json': z.toJSONSchema(DuplicatesGroupJson),
    'duplicates-evaluation.json': z.toJSONSchema(DuplicatesEvaluationJson),
    'duplicates-verdict.json': z.toJSONSchema(DuplicatesVerdictJson),
    'error.json': z.toJSONSchema(ErrorJson),
  };
}

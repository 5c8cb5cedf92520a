export { ruleJsonSchema } from '@erp-audit/engine';
export { certaintyText, type ProposeStep } from '@erp-audit/profiler';
export { answerWorkbook } from '@erp-audit/reporter';
export type { Alert, FrozenWeek, Incident, JobRun, RuleDecision, RuleFacts, Snooze } from '@erp-audit/store';
export {
  LOG_FAULTS,
  LOG_KINDS,
  type LogEntry,
  type LogKind,
  type LogVerification,
  OUTBOX_STATES,
  type OutboxMessage,
  type RunRecord,
} from '@erp-audit/store';
export {
  exportConfiguredStore,
  type ImportedStore,
  importConfiguredStore,
} from './archive/store-archive.ts';
export { shippedCatalogue } from './catalogue/shipped-catalogue.ts';
export { type WriteCatalogueOptions, writeCatalogue } from './catalogue/write-catalogue.ts';
export { type ReadableStore, readableStore } from './confidential/readable-store.ts';
export { namedSources } from './config/account-sets.ts';
export type { Approver } from './config/approvers-config.ts';
export { sourceNames, unknownDepartmentText } from './config/check-references.ts';
export type { Environment } from './config/expand-variables.ts';
export { type Config, loadConfig } from './config/load-config.ts';
export { answerTransfer, type TransferAnswering } from './decisions/answer-transfer.ts';
export { approverWarnings } from './decisions/approver-warnings.ts';
export { type DecidedWaiver, decideWaiver, requireWaiver, type WaiverDeciding } from './decisions/decide-waiver.ts';
export type { DecisionContext } from './decisions/decision-context.ts';
export { requestWaiver, type WaiverAsking, withdrawWaiver } from './decisions/request-waiver.ts';
export type { ReportSending } from './delivery/current-files.ts';
export { type PreviewedMessage, previewNotices } from './delivery/preview-notices.ts';
export { noticesOf, SENDABLE, type Sendable } from './delivery/send-notices.ts';
export { type Sending, sendQueued } from './delivery/send-queued.ts';
export { requireDelivery, type Told, tellPeople } from './delivery/tell-people.ts';
export {
  type Evaluation,
  evaluateDuplicates,
  type LabelledCsv,
  type Quality,
} from './duplicates/evaluate-duplicates.ts';
export { judgeDuplicates, requireGroup } from './duplicates/judge-duplicates.ts';
export { ADDRESSEE_ROLES, type Addressee, type AddresseeRole } from './escalation/addressees.ts';
export {
  type ConfidentialCount,
  dayOfStore,
  type EscalationNotice,
  REMIND_DAYS,
  type Reminder,
  type Reminders,
  readReminders,
} from './escalation/reminders.ts';
export { EVIDENCE_FAULTS, type EvidenceFault } from './evidence/evidence-fault.ts';
export { exportEvidence } from './evidence/export-evidence.ts';
export type { ExportEvidenceOptions } from './evidence/export-options.ts';
export { EvidenceManifest } from './evidence/manifest.ts';
export type { EvidenceSelection } from './evidence/selection.ts';
export { type EvidenceVerification, verifyEvidence } from './evidence/verify-evidence.ts';
export { EXCHANGE_FORMATS, type ExchangeFormat } from './exchange/exchange-format.ts';
export { exportRun, type RunExport } from './exchange/export-run.ts';
export { ExchangeLine } from './exchange/json-lines.ts';
export { declareIncident } from './incidents/declare-incident.ts';
export { type CheckProfileOptions, checkProfile, type ProfileCheck } from './profiles/check-profile.ts';
export { type NewProfile, type NewProfileOptions, newProfile } from './profiles/propose-profile.ts';
export { governanceOffice } from './project/governance-office.ts';
export { loadConfiguredKey, openConfiguredStore } from './project/open-project.ts';
export {
  completeProject,
  type LoadProjectOptions,
  loadProject,
  type Project,
  type ProjectSource,
} from './project/project.ts';
export { listProfiles, ruleFamilies, type ShippedProfile } from './project/shipped.ts';
export { sourceDay } from './project/source-day.ts';
export { type FindingWords, findingWords } from './reports/finding-words.ts';
export type { ReportName, WriteReportsOptions, WrittenReport } from './reports/report-options.ts';
export { writeFileAtomically } from './reports/write-file-atomically.ts';
export { type WriteMinutesOptions, type WrittenMinutes, writeMinutes } from './reports/write-minutes.ts';
export { writeReports } from './reports/write-reports.ts';
export { type AppliedRetention, applyRetention } from './retention/apply-retention.ts';
export { type ImportReportOptions, writeImportReports } from './returns/import-report.ts';
export {
  type ImportedLine,
  type ImportedWorkbook,
  type ImportOptions,
  importWorkbook,
  type RejectedLine,
} from './returns/import-workbook.ts';
export { importReturns } from './returns/returns-folder.ts';
export type { RefusedReturn, ReturnsOutcome } from './returns/returns-outcome.ts';
export { approveRules, rulesToApprove } from './rules/approve-rules.ts';
export {
  type DecideRuleContext,
  decideRule,
  type PlannedStep,
  planStep,
  type RuleStep,
} from './rules/decide-rule.ts';
export { dialectWarnings } from './rules/dialect-warnings.ts';
export {
  evaluateRule,
  JUDGED_FINDINGS,
  LEAST_PRECISION,
  MINUTES_PER_FINDING,
  MOST_SECONDS,
  needsApprover,
  PILOT_CRITERIA,
  PILOT_DAYS,
  type PilotCriterion,
  type RuleEvaluation,
} from './rules/evaluate-rule.ts';
export { type Explanation, explainFinding, explainRule } from './rules/explain-rule.ts';
export { matchesRule } from './rules/match-rule.ts';
export { type NewRule, type NewRuleOptions, newRule } from './rules/new-rule.ts';
export type { PreviewEffect } from './rules/preview-effect.ts';
export {
  type DepartmentShare,
  PREVIEW_ROWS,
  type PreviewOptions,
  type PreviewRow,
  previewRule,
  type RulePreview,
} from './rules/preview-rule.ts';
export { type RuleApproval, type RuleApprovals, ruleApprovals } from './rules/rule-approvals.ts';
export type { RuleReadiness } from './rules/rule-readiness.ts';
export { parseSettings, type RuleSettings } from './rules/rule-settings.ts';
export { type RuleTestResult, testRules } from './rules/test-rules.ts';
export { chooseSources } from './run/plan-run.ts';
export { type RunOutcome, runAudit } from './run/run-audit.ts';
export type { FailedSource, RunAuditOptions, RunProgress } from './run/run-options.ts';
export { Alarm } from './schedule/alarm.ts';
export { delivering } from './schedule/delivering.ts';
export { waitingProblem } from './schedule/delivery-problems.ts';
export { type Operations, openOperations } from './schedule/open-operations.ts';
export { dueNow, nextStart, type PlannedJob, plannedJobs } from './schedule/planned-job.ts';
export { runSchedule } from './schedule/run-schedule.ts';
export type { ScheduleOptions } from './schedule/schedule-options.ts';
export type { ScheduleView } from './schedule/schedule-view.ts';
export { midnightOf } from './schedule/wall-time.ts';
export { exitOfAttempt, type JobAttempt, workOnJob } from './schedule/work-on-job.ts';
export { type Diagnosis, diagnose, type ExtractsDiagnosis, type SourceDiagnosis } from './setup/diagnose.ts';
export { checkFree, initFolder } from './setup/init-folder.ts';
export { matchDepartments } from './setup/match-departments.ts';
export type { Setup } from './setup/setup.ts';
export { readSourceAddress, type SourceAddress } from './setup/source-address.ts';
export { type TriedSource, type TrySourceOptions, trySource } from './setup/try-source.ts';
export type { ShippedRuleHint } from './suggest/shipped-hints.ts';
export type { SuggestOptions } from './suggest/suggest-options.ts';
export {
  type SourceSuggestions,
  type SuggestedRule,
  suggestRules,
} from './suggest/suggest-rules.ts';
export { type WrittenSuggestion, writeSuggestions } from './suggest/write-suggestions.ts';
export { type FreezeOptions, freezeByHand, freezeDueWeek } from './weeks/freeze-week.ts';
export { type RhythmDays, rhythmDays } from './weeks/rhythm-days.ts';
export { type WeekRecurrence, weekRecurrence } from './weeks/week-recurrence.ts';

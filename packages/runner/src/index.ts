export { certaintyText, type ProposeStep } from '@erp-audit/profiler';
export { answerWorkbook } from '@erp-audit/reporter';
export type { FrozenWeek } from '@erp-audit/store';
export { LOG_FAULTS, LOG_KINDS, type LogEntry, type LogKind, type LogVerification } from '@erp-audit/store';
export {
  exportConfiguredStore,
  type ImportedStore,
  importConfiguredStore,
} from './archive/store-archive.ts';
export { type CheckProfileOptions, checkProfile, type ProfileCheck } from './check-profile.ts';
export { type ReadableStore, readableStore } from './confidential/readable-store.ts';
export type { Approver } from './config/approvers-config.ts';
export { unknownDepartmentText } from './config/check-references.ts';
export type { Environment } from './config/expand-variables.ts';
export { type Config, loadConfig } from './config/load-config.ts';
export { answerTransfer, type TransferAnswering } from './decisions/answer-transfer.ts';
export { approverWarnings } from './decisions/approver-warnings.ts';
export { type DecidedWaiver, decideWaiver, requireWaiver, type WaiverDeciding } from './decisions/decide-waiver.ts';
export type { DecisionContext } from './decisions/decision-context.ts';
export { requestWaiver, type WaiverAsking, withdrawWaiver } from './decisions/request-waiver.ts';
export { type Diagnosis, diagnose, type SourceDiagnosis } from './diagnose.ts';
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
export { type Explanation, explainFinding, explainRule } from './explain-rule.ts';
export { governanceOffice } from './governance-office.ts';
export { type ImportReportOptions, writeImportReports } from './import-report.ts';
export {
  type ImportedLine,
  type ImportedWorkbook,
  type ImportOptions,
  importWorkbook,
  type RejectedLine,
} from './import-responses.ts';
export { checkFree, initFolder } from './init-folder.ts';
export { matchDepartments } from './match-departments.ts';
export { matchesRule } from './match-rule.ts';
export { type NewRule, type NewRuleOptions, newRule } from './new-rule.ts';
export { loadConfiguredKey, openConfiguredStore } from './open-project.ts';
export { type LoadProjectOptions, loadProject, type Project, type ProjectSource } from './project.ts';
export { type NewProfile, type NewProfileOptions, newProfile } from './propose-profile.ts';
export { type WriteMinutesOptions, type WrittenMinutes, writeMinutes } from './reports/write-minutes.ts';
export {
  type ReportName,
  type WriteReportsOptions,
  type WrittenReport,
  writeReports,
} from './reports/write-reports.ts';
export { type AppliedRetention, applyRetention } from './retention/apply-retention.ts';
export { importReturns, type RefusedReturn, type ReturnsOutcome } from './returns-folder.ts';
export type { RuleReadiness } from './rule-readiness.ts';
export { type FailedSource, type RunOutcome, runAudit } from './run-audit.ts';
export type { RunAuditOptions, RunProgress } from './run-options.ts';
export type { Setup } from './setup.ts';
export { listProfiles, ruleFamilies, type ShippedProfile } from './shipped.ts';
export { readSourceAddress, type SourceAddress } from './source-address.ts';
export type { ShippedRuleHint } from './suggest/shipped-hints.ts';
export type { SuggestOptions } from './suggest/suggest-options.ts';
export {
  type SourceSuggestions,
  type SuggestedRule,
  suggestRules,
} from './suggest/suggest-rules.ts';
export { type WrittenSuggestion, writeSuggestions } from './suggest/write-suggestions.ts';
export { type RuleTestResult, testRules } from './test-rules.ts';
export { type TriedSource, type TrySourceOptions, trySource } from './try-source.ts';
export { type FreezeOptions, freezeByHand, freezeDueWeek } from './weeks/freeze-week.ts';
export { type RhythmDays, rhythmDays } from './weeks/rhythm-days.ts';

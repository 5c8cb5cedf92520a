import type { FindingResponse, LocalizedText } from '@erp-audit/core';

/*
 * Headings by which a returned workbook is read. They are part of the exchange format and not of a report's texts: an
 * old heading must stay readable. Full-width and half-width forms are the same when they are read.
 */

/** Heading of the column whose cells lead back to the findings. */
export const TOKEN_HEADING: LocalizedText = { en: 'Row token (do not change)', 'zh-CN': '行标识（请勿修改）' };

/** Headings of the columns a department fills in beside its findings. */
export const RESPONSE_HEADINGS: Readonly<Record<keyof FindingResponse, LocalizedText>> = {
  kind: { en: 'Response', 'zh-CN': '处理结果' },
  plannedDate: { en: 'Planned date', 'zh-CN': '计划日期' },
  responsible: { en: 'Responsible person', 'zh-CN': '责任人' },
  rootCause: { en: 'Root cause', 'zh-CN': '根因' },
  action: { en: 'Action and preventive measure', 'zh-CN': '措施' },
  correctedValue: { en: 'Corrected value', 'zh-CN': '整改后值' },
  otherDepartment: { en: 'Department that should act', 'zh-CN': '应由哪个部门处理' },
  evidence: { en: 'Evidence', 'zh-CN': '证据' },
  comment: { en: 'Comment', 'zh-CN': '备注' },
};

/** Heading of the column that says whose exception requests these are. */
export const REQUEST_TOKEN_HEADING: LocalizedText = {
  en: 'Sheet token (do not change)',
  'zh-CN': '表标识（请勿修改）',
};

/** Headings of the sheet of exception requests. */
export const REQUEST_HEADINGS = {
  findings: { en: 'Finding IDs', 'zh-CN': '问题编号（可填多个）' },
  type: { en: 'Type of exception', 'zh-CN': '例外类型' },
  reason: { en: 'Reason for the exception', 'zh-CN': '例外理由' },
  until: { en: 'Valid until', 'zh-CN': '有效期至' },
  requestedBy: { en: 'Requested by', 'zh-CN': '申请人' },
} as const satisfies Record<string, LocalizedText>;
export type RequestField = keyof typeof REQUEST_HEADINGS;

/** Heading of the column that leads back to what another department proposed. */
export const PROPOSAL_TOKEN_HEADING: LocalizedText = {
  en: 'Proposal token (do not change)',
  'zh-CN': '转交标识（请勿修改）',
};

/** Headings of the columns a department fills in beside findings that others say are its own. */
export const PROPOSAL_HEADINGS = {
  answer: { en: 'Is it yours?', 'zh-CN': '是否接受' },
  reason: { en: 'Reason if declined', 'zh-CN': '拒绝理由' },
} as const satisfies Record<string, LocalizedText>;
export type ProposalField = keyof typeof PROPOSAL_HEADINGS;

/** What a department answers to such a proposal. */
export const PROPOSAL_ANSWERS = {
  accept: { en: 'Accept', 'zh-CN': '接受' },
  decline: { en: 'Decline', 'zh-CN': '拒绝' },
} as const satisfies Record<string, LocalizedText>;
export type ProposalAnswer = keyof typeof PROPOSAL_ANSWERS;

/** Heading of the column that leads back to a record of a group. */
export const GROUP_TOKEN_HEADING: LocalizedText = {
  en: 'Group token (do not change)',
  'zh-CN': '分组标识（请勿修改）',
};

/** Heading of what a department says of a record of a group. */
export const GROUP_HEADINGS = {
  verdict: { en: 'Compared with the one to keep', 'zh-CN': '与保留记录的关系' },
} as const satisfies Record<string, LocalizedText>;
export type GroupField = keyof typeof GROUP_HEADINGS;

/** Heading of the column that leads back to a decision of the committee, or to the meeting of a new one. */
export const DECISION_TOKEN_HEADING: LocalizedText = {
  en: 'Decision token (do not change)',
  'zh-CN': '决议标识（请勿修改）',
};

/** Headings of the columns of decisions in the committee's report. */
export const DECISION_HEADINGS = {
  text: { en: 'Decision', 'zh-CN': '决议' },
  owner: { en: 'Owner', 'zh-CN': '负责人' },
  due: { en: 'Due', 'zh-CN': '到期日' },
  state: { en: 'State', 'zh-CN': '状态' },
  outcome: { en: 'Outcome', 'zh-CN': '落实情况' },
  rules: { en: 'About rules', 'zh-CN': '涉及规则' },
} as const satisfies Record<string, LocalizedText>;
export type DecisionField = keyof typeof DECISION_HEADINGS;

/** Name of the hidden sheet that says which run the workbook belongs to. */
export const IDENTITY_SHEET = 'erp_audit';
/** Grows when a workbook of an older program could no longer be read. */
export const WORKBOOK_FORMAT = 1;

import type { FindingResponse, LocalizedText } from '@erp-audit/core';

/** Heading of the column whose cells lead back to the findings. */
export const TOKEN_HEADING: LocalizedText = { en: 'Row token (do not change)', 'zh-CN': '行标识(请勿修改)' };

/**
 * Headings of the columns a department fills in. A returned workbook is read by these, so they are part of the
 * exchange format and not of a report's texts: an old heading must stay readable.
 */
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

/** Name of the hidden sheet that says which run the workbook belongs to. */
export const IDENTITY_SHEET = 'erp_audit';
/** Grows when a workbook of an older program could no longer be read. */
export const WORKBOOK_FORMAT = 1;

import { filled } from '../fill.ts';
import type { ReturnedCase } from '../returned-case.ts';

const FIXED = { Response: 'Fixed' };
const promise = (date: string | number | Date) => ({ Response: 'Will fix by date', 'Planned date': date });
const 计划 = (date: string | number) => ({ 处理结果: '计划整改', 计划日期: date });

/** Workbooks that were filled in as they were meant to be, or nearly so. */
export const ANSWERED: readonly ReturnedCase[] = [
  filled('blank.xlsx', { rows: [{}, {}, {}], lines: [], unanswered: 3 }),
  filled('every-answer.xlsx', {
    rows: [
      {
        ...FIXED,
        'Corrected value': '10',
        'Root cause': 'Rule unknown (training)',
        Evidence: 'PO-77',
        Comment: 'done',
      },
      { ...promise(new Date('2026-07-15T00:00:00Z')), 'Responsible person': 'Li Na' },
      { Response: 'False positive', Comment: 'framework order' },
      {
        Response: 'Exception requested',
        'Action and preventive measure': 'supplier insolvent',
        'Planned date': '2026-08-01',
      },
      { Response: 'Not ours', 'Department that should act': 'Sales', Comment: 'ordered by sales' },
      {},
    ],
    lines: [2, 3, 4, 5, 6].map((line) => [line, 'accepted']),
    unanswered: 1,
  }),
  filled('部门答复.xlsx', {
    chinese: true,
    rows: [{ 处理结果: '已整改', 备注: '已在系统中更正' }, 计划('2026-07-15'), { 处理结果: '误报', 备注: '框架协议' }],
    lines: [2, 3, 4].map((line) => [line, 'accepted']),
  }),
  filled('名称(1).xlsx', { rows: [FIXED], lines: [[2, 'accepted']] }),
  filled('typed-words.xlsx', {
    rows: ['done', 'DONE.', '已改', '已整改。', 'ｆｉｘｅｄ', '改好了', '整改 完成', '1.已处理'].map((Response) => ({
      Response,
    })),
    lines: [2, 3, 4, 5, 6, 7, 8, 9].map((line) => [line, 'accepted']),
  }),
  filled('typed-words-中文.xlsx', {
    chinese: true,
    rows: ['已改', 'done', 'Fixed', '已完成', '已更正', '已关闭'].map((处理结果) => ({ 处理结果 })),
    lines: [2, 3, 4, 5, 6, 7].map((line) => [line, 'accepted']),
  }),
  filled('words-never-guessed.xlsx', {
    rows: ['ok', 'yes', '√', 'correct', '正确', '不用改', 'fixed?', 'fixed or planned'].map((Response) => ({
      Response,
    })),
    lines: [2, 3, 4, 5, 6, 7, 8, 9].map((line) => [line, 'unknown_response']),
  }),
  filled('dates-as-text.xlsx', {
    rows: [
      '2026.11.25',
      '2026/11/25',
      '2026-11-25',
      '20261125',
      '２０２６．１１．２５',
      '2026年11月25日',
      '25 Nov 2026',
      '46351',
      '25.11.2026',
      '2026-11-25 08:30',
    ].map(promise),
    lines: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => [line, 'accepted']),
  }),
  filled('dates-as-numbers.xlsx', {
    rows: [46_351, 20_261_125, new Date('2026-11-25T00:00:00Z')].map(promise),
    lines: [2, 3, 4].map((line) => [line, 'accepted']),
  }),
  filled('日期.xlsx', {
    chinese: true,
    rows: ['2026.7.1', '2026年7月1日', '２０２６年７月１日', '20260701', '2026、7、1'].map(计划),
    lines: [2, 3, 4, 5, 6].map((line) => [line, 'accepted']),
  }),
  filled('dates-never-guessed.xlsx', {
    rows: ['next week', '2026-02-30', '5/6', '05.06.2026', '26.11.25', 'soon', '2026-13-01', '11'].map(promise),
    lines: [2, 3, 4, 5, 6, 7, 8, 9].map((line) => [line, 'invalid_date']),
  }),
  // These findings were there when the rule first ran, so nothing is due and no year can be told.
  filled('day-without-year.xlsx', {
    rows: ['11月25日', '25 Nov', '25/11'].map(promise),
    lines: [2, 3, 4].map((line) => [line, 'date_without_year']),
  }),
  filled('something-is-missing.xlsx', {
    rows: [
      { Response: 'Will fix by date' },
      { Response: 'Not ours' },
      { Response: 'Not ours', 'Department that should act': 'Marketing' },
      { Response: 'Not ours', 'Department that should act': 'Purchasing' },
      { Response: 'False positive' },
      { Response: 'Exception requested', 'Planned date': '2026-08-01' },
      { Comment: 'we looked at it' },
      { ...FIXED, 'Root cause': 'bad luck' },
      { ...FIXED, Comment: 'x'.repeat(2_001) },
    ],
    lines: [
      [2, 'missing_date'],
      [3, 'missing_department'],
      [4, 'unknown_department'],
      [5, 'same_department'],
      [6, 'missing_reason'],
      [7, 'missing_reason'],
      [8, 'missing_response'],
      [9, 'unknown_root_cause'],
      [10, 'too_long'],
    ],
  }),
  filled('exception-too-long.xlsx', {
    rows: ['2029-01-01', '2025-01-01', '2026-12-31'].map((date) => ({
      Response: 'Exception requested',
      Comment: 'waiting for the supplier',
      'Planned date': date,
    })),
    lines: [
      [2, 'invalid_until'],
      [3, 'invalid_until'],
      [4, 'accepted'],
    ],
  }),
  filled('text-that-looks-like-a-formula.xlsx', {
    rows: [
      { ...FIXED, Comment: '=HYPERLINK("http://evil.example","x")' },
      { ...FIXED, Comment: "+cmd|'/c calc'!A1" },
      { ...FIXED, Comment: '@SUM(1)' },
    ],
    lines: [2, 3, 4].map((line) => [line, 'accepted']),
  }),
  filled('emoji-and-breaks.xlsx', {
    rows: [
      { ...FIXED, Comment: 'done 👍\nsee mail\t"A" <B> & C' },
      { ...FIXED, Comment: '𠮷野家 ﬁ' },
    ],
    lines: [2, 3].map((line) => [line, 'accepted']),
  }),
];

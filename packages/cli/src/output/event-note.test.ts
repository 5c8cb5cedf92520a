import { describe, expect, it } from 'vitest';
import { eventNote, type NotedEvent } from './event-note.ts';

const CASES: readonly (readonly [NotedEvent, string, string])[] = [
  [{ type: 'new', details: { severity: 0 } }, 'Critical', '致命'],
  [{ type: 'resolved', details: {} }, '', ''],
  [
    { type: 'claimed_fixed', details: { answer: 'fixed', file: 'sales.xlsx', fileHash: '7f', line: 12 } },
    'Fixed · sales.xlsx, row 12',
    '已整改 · sales.xlsx 第 12 行',
  ],
  [
    {
      type: 'changed',
      details: {
        changed: { severity: true, label: false, evidence: true },
        fromSeverity: 2,
        toSeverity: 1,
        fromEvidence: {},
      },
    },
    'Medium → High · evidence',
    '中 → 高 · 依据',
  ],
  [
    {
      type: 'transferred',
      details: { transfer: 'T-3', answer: 'accepted', from: 'sales', to: 'it', reason: 'theirs' },
    },
    'T-3 · sales → it · theirs',
    'T-3 · sales → it · theirs',
  ],
  [
    { type: 'escalated', details: { from: 'record_owner', to: 'committee', why: 'critical_overdue' } },
    'Record owner → Committee · Critical and long overdue',
    '记录责任人 → 治理委员会 · 致命问题长期逾期',
  ],
  [
    {
      type: 'escalated',
      details: {
        from: 'key_user',
        to: 'committee',
        why: 'decision',
        request: { decision: 'Pay for the change?', until: '2026-12-01' },
      },
    },
    'Key user → Committee · Brought before the committee by a person · Pay for the change? · until 2026-12-01',
    '关键用户 → 治理委员会 · 由人工提交委员会 · Pay for the change? · 至 2026-12-01',
  ],
  [{ type: 'waived', details: { waiver: 'W-2', expires: '2026-12-31' } }, 'W-2 until 2026-12-31', 'W-2，至 2026-12-31'],
  [{ type: 'waiver_ended', details: { waiver: 'W-2', why: 'expired' } }, 'W-2 · The waiver expired', 'W-2 · 豁免到期'],
  [{ type: 'out_of_scope', details: { cause: 'mapping' } }, 'the mapping was changed', '映射已修改'],
];

describe('what is told of an event', () => {
  it.each(CASES)('%j', (event, english, chinese) => {
    expect(eventNote(event, 'en')).toBe(english);
    expect(eventNote(event, 'zh-CN')).toBe(chinese);
  });
});

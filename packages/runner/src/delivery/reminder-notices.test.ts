import type { CalendarDate, DueLine } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import type { Config } from '../config/load-config.ts';
import type { EscalationNotice, Reminder } from '../escalation/reminders.ts';
import { reminderNotices } from './reminder-notices.ts';

const DAY = '2026-11-20' as CalendarDate;
const config = {
  organisation: { locale: 'en' },
  departments: [
    {
      ...{ id: 'sales', name: { en: 'Sales', 'zh-CN': '销售部' }, governance: false, orgUnits: [] },
      owner: { name: 'Li Na', email: 'li@example.com', language: 'zh-CN' },
    },
  ],
  escalation: { support: { name: 'Zhou Jie', email: 'zhou@example.com' } },
} as unknown as Config;
const due: DueLine = {
  ...{ department: 'sales', code: 'OPN-001', rule: 'x', severity: 'high', dueSoon: 2, overdue: 3 },
  earliestDue: DAY,
};
const escalated = {
  ...{ level: 'internal_support', department: 'sales', code: 'OPN-001', rule: 'x', direct: false, severity: 'high' },
  ...{ findings: 4, overdue: 4, findingIds: ['f'], value: null, unknownValues: 0, since: DAY, earliestDue: DAY },
  ...{ reasons: [], tried: [], request: null, decisionNeeded: { en: 'x', 'zh-CN': 'x' }, decideBy: DAY },
} as EscalationNotice;
const owner: Reminder = {
  to: { role: 'department', department: 'sales', name: 'Li Na', email: 'li@example.com' },
  due: [due],
  escalated: [],
  confidential: [],
};
const support: Reminder = {
  to: { role: 'internal_support', department: null, name: 'Zhou Jie', email: 'zhou@example.com' },
  due: [],
  escalated: [escalated, { ...escalated, request: { decision: 'Ask Wang Wei', until: null } }],
  confidential: [{ department: 'audit', dueSoon: 1, overdue: 2, escalated: 5 }],
};

describe('a reminder', () => {
  const [toOwner, toSupport] = reminderNotices(config, { asOf: DAY, until: DAY, reminders: [owner, support] });

  it('is told once a day to its addressee, in his language', () => {
    expect(toOwner).toMatchObject({
      key: 'reminder:2026-11-20:department:sales',
      audience: { role: 'department', department: 'sales' },
      subject: '数据质量提醒：逾期 3 项，即将到期 2 项，已升级 0 项',
      lines: ['OPN-001（高）：逾期 3 项，即将到期 2 项，最早到期日 2026-11-20', '数据截至 2026-11-20。'],
    });
    expect(toSupport).toMatchObject({
      key: 'reminder:2026-11-20:internal_support:',
      audience: { role: 'person', duty: 'internal_support', department: null },
      subject: 'Data quality: 2 overdue, 1 due soon, 13 escalated',
    });
  });

  it('says what is to be decided until when, and names nobody', () => {
    expect(toSupport?.lines[0]).toBe(
      'OPN-001 of Sales: 4 found (worst: High), 4 overdue; with you since 2026-11-20. Is it settled by a mass change, a role change or a change of the workflow, and who makes it? To be decided by 2026-11-20.',
    );
    const all = JSON.stringify([toOwner, toSupport]);
    for (const name of ['Li Na', 'Zhou Jie', 'Wang Wei', 'audit']) expect(all).not.toContain(name);
    expect(toSupport?.lines).toContain('Confidential: 2 overdue, 1 due soon, 5 escalated');
  });
});

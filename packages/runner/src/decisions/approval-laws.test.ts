import {
  type Actor,
  type CalendarDate,
  createMasker,
  type EntityName,
  type Severity,
  type Waiver,
  type WaiverDecision,
} from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import type { Approver } from '../config/approvers-config.ts';
import { type ApprovalCase, approvalRefusals, type CoveredFinding, scopeRefusals } from './approval-laws.ts';
import { identifyApprover } from './identify-approver.ts';

const { hash: hashOf, mask } = createMasker(new Uint8Array(32));
const actor = (name: string, osUser = name): Actor => ({ name, osUser, host: 'server' });
const KEY = `SHA256:${'k'.repeat(43)}`;

const wang: Approver = {
  ...{ id: 'wang', name: '王芳', osUser: 'wang.fang', role: 'data_owner' },
  ...{
    departments: ['sales'],
    severities: ['critical', 'high', 'medium', 'low'],
    maxDays: 365,
    people: ['WF', '4711'],
  },
};
const liNa: Approver = { ...wang, id: 'li', name: 'Li Na', osUser: 'lina', role: 'internal_control', people: [] };

const finding: CoveredFinding['finding'] = {
  ...{ id: 'f'.repeat(64), code: 'OPN-001', entity: 'purchase_order_line', department: 'sales', severity: 'high' },
  ...{ key: ['1', 'PO7', '10'], label: 'PO7', evidence: { qty: '10' } },
};
const ofUser: CoveredFinding['finding'] = {
  ...{ ...finding, code: 'PRM-006', entity: 'user' as EntityName, key: ['-', '88', 'S01'], label: 'z***g' },
  evidence: { pair: 'S01', login: mask('zhang'), permissions_a: ['F05'] },
};
const approval: ApprovalCase = {
  waiver: {
    ...{ number: 12, type: 'accepted_risk', expires: '2026-12-01' as CalendarDate },
    ...{ requestedBy: actor('张伟', 'zhang.wei'), decisions: [], severity: 'high' },
  },
  findings: [{ finding, responsible: '李强' }],
  today: '2026-11-01' as CalendarDate,
  hashOf,
};
const by = actor('王芳', 'wang.fang');

function lawsOf(changes: Partial<ApprovalCase>, approver: Approver = wang, who: Actor = by): readonly string[] {
  return approvalRefusals(approver, who, { ...approval, ...changes }).map(({ law }) => law);
}
function waiver(changes: Partial<Waiver>): Partial<ApprovalCase> {
  return { waiver: { ...approval.waiver, ...changes } };
}
function about(changes: Partial<CoveredFinding['finding']>, responsible: string | null = null): Partial<ApprovalCase> {
  return { findings: [{ finding: { ...finding, ...changes }, responsible }] };
}
function person(changes: Partial<CoveredFinding['finding']>): Partial<ApprovalCase> {
  return { findings: [{ finding: { ...ofUser, ...changes }, responsible: null }] };
}
function approvedBy(approver: string, role: WaiverDecision['role'], osUser: string): Partial<ApprovalCase> {
  const first = { decision: 'approve', approver, role, by: actor('x', osUser), at: '', comment: null } as const;
  return waiver({ decisions: [{ ...first, keyId: null, signature: null }], severity: 'critical' });
}
function until(expires: string, severity: Severity): Partial<ApprovalCase> {
  return { ...waiver({ expires: expires as CalendarDate, severity }), ...about({ severity }) };
}

describe('who decides', () => {
  const settings = { approvers: [wang, { ...liNa, keyId: KEY }], admins: ['root'] };
  const idOf = (who: Actor, keyId?: string, given = settings) => {
    const identified = identifyApprover(given, who, keyId);
    return 'approver' in identified ? identified.approver.id : identified.refusal.law;
  };

  it('is whoever the operating system says, whatever name is given', () => {
    expect(idOf(actor('anybody', 'wang.fang'))).toBe('wang');
    expect(idOf(actor('王芳', 'zhang.wei'))).toBe('approver');
    expect(idOf(actor('wang.fang', 'Wang.Fang '))).toBe('approver');
  });

  it('or whose key signs, on whatever account', () => {
    expect(idOf(actor('x', 'service'), KEY)).toBe('li');
    expect(idOf(actor('王芳', 'wang.fang'), `SHA256:${'x'.repeat(43)}`)).toBe('approver');
  });

  it('is never a holder of the admin role: neither the account nor the approver', () => {
    expect(idOf(actor('x', 'root'), KEY)).toBe('admin');
    expect(idOf(actor('x', 'service'), KEY, { ...settings, admins: ['lina'] })).toBe('admin');
    expect(idOf(by, undefined, { ...settings, admins: ['wang.fang'] })).toBe('admin');
    expect(idOf(by, undefined, { ...settings, admins: ['other'] })).toBe('wang');
  });

  it('hears one sentence in each language that says which law', () => {
    expect(identifyApprover(settings, actor('王芳', 'zhang.wei'), undefined)).toEqual({
      refusal: {
        law: 'approver',
        message: {
          en: 'Only an approver of the configuration decides, and the account "zhang.wei" is none; a name given with --by proves nothing.',
          'zh-CN': '只有配置中的批准人才能作出决定，而账号 "zhang.wei" 不是批准人；用 --by 给出的姓名不能证明身份。',
        },
      },
    });
  });
});

const LAWS: readonly (readonly [what: string, laws: readonly string[], found: readonly string[]])[] = [
  ['a waiver that breaks no law', lawsOf({}), []],

  ['one asked for from the same account', lawsOf(waiver({ requestedBy: actor('张伟', 'wang.fang') })), ['requester']],
  ['one asked for in the same name', lawsOf(waiver({ requestedBy: actor('王芳', 'service') })), ['requester']],
  [
    'one asked for in the same name in full width',
    lawsOf(waiver({ requestedBy: actor('ＷＦ', 'service') })),
    ['requester'],
  ],
  ['one asked for by a login of the approver', lawsOf(waiver({ requestedBy: actor('wf', 'service') })), ['requester']],
  [
    'one asked for from the account that now signs with a key',
    lawsOf({}, wang, actor('王芳', 'zhang.wei')),
    ['requester'],
  ],
  ['one asked for by another', lawsOf(waiver({ requestedBy: actor('王芬', 'wang.fen') })), []],

  ['a finding the approver is responsible for', lawsOf(about({}, '王芳')), ['responsible']],
  [
    'a finding the approver is responsible for with another',
    lawsOf(about({}, '李强、王芳（销售部）')),
    ['responsible'],
  ],
  ['the same in Latin letters', lawsOf(about({}, 'Chen; LI NA'), liNa, actor('x', 'lina')), ['responsible']],
  ['a longer name that begins alike', lawsOf(about({}, 'Li Nan'), liNa, actor('x', 'lina')), []],
  ['a finding nobody is responsible for', lawsOf(about({}, null)), []],

  [
    'a finding about the own login, which is kept as a hash',
    lawsOf(person({ evidence: { login: mask('wf') } })),
    ['subject'],
  ],
  ['a finding about the own account', lawsOf(person({ evidence: { login: mask('wang.fang') } })), ['subject']],
  ['a finding whose key is the own user number', lawsOf(person({ key: ['-', '4711', 'S01'] })), ['subject']],
  ['a finding with the own name as label', lawsOf(person({ label: '王芳' })), ['subject']],
  ['a finding with the own name among others', lawsOf(person({ evidence: { roles: ['x', 'wf'] } })), ['subject']],
  ['a finding about the account of another', lawsOf(person({})), []],
  ['a purchase order with the number of the own user', lawsOf(about({ key: ['1', '4711'] })), []],

  ['a finding of another department', lawsOf(about({ department: 'finance' })), ['department']],
  [
    'a finding of another department, with all departments',
    lawsOf(about({ department: 'finance' }), { ...wang, departments: 'all' }),
    [],
  ],
  [
    'internal control for another department',
    lawsOf(about({ department: 'finance' }), liNa, actor('x', 'lina')),
    ['department'],
  ],

  ['a severity the approver has not', lawsOf({}, { ...wang, severities: ['medium', 'low'] }), ['severity']],
  ['a severity the approver has', lawsOf({}, { ...wang, severities: ['high'] }), []],

  ['critical for 90 days', lawsOf(until('2027-01-30', 'critical')), []],
  ['critical for 91 days', lawsOf(until('2027-01-31', 'critical')), ['days']],
  ['high for 180 days', lawsOf(until('2027-04-30', 'high')), []],
  ['high for 181 days', lawsOf(until('2027-05-01', 'high')), ['days']],
  ['medium for 365 days', lawsOf(until('2027-11-01', 'medium')), []],
  ['medium for 366 days', lawsOf(until('2027-11-02', 'medium')), ['days']],
  ['low for 366 days', lawsOf(until('2027-11-02', 'low')), ['days']],
  [
    'high when asked for, low by now, for 181 days',
    lawsOf({ ...waiver({ expires: '2027-05-01' as CalendarDate }), ...about({ severity: 'low' }) }),
    ['days'],
  ],
  ['30 days by an approver of 30 days', lawsOf({}, { ...wang, maxDays: 30 }), []],
  ['30 days by an approver of 29 days', lawsOf({}, { ...wang, maxDays: 29 }), ['days']],
  ['a judgement without end', lawsOf(waiver({ type: 'not_duplicates', expires: null }), { ...wang, maxDays: 1 }), []],

  ['a second approval by the other role', lawsOf(approvedBy('zhao', 'internal_control', 'zhao')), []],
  ['a second approval by the same role', lawsOf(approvedBy('zhao', 'data_owner', 'zhao')), ['second_person']],
  ['a second approval by the same approver', lawsOf(approvedBy('wang', 'internal_control', 'w')), ['second_person']],
  [
    'a second approval from the account of the first',
    lawsOf(approvedBy('zhao', 'internal_control', 'wang.fang')),
    ['second_person'],
  ],

  [
    'everything at once',
    lawsOf(
      {
        ...waiver({ requestedBy: by, expires: '2030-01-01' as CalendarDate }),
        findings: [{ finding: { ...ofUser, label: 'wf', department: 'hr' }, responsible: 'wf' }],
      },
      { ...wang, severities: ['low'] },
    ),
    ['requester', 'responsible', 'subject', 'department', 'severity', 'days'],
  ],
];

describe('the laws of approving', () => {
  it.each(LAWS)('%s', (_what, laws, found) => {
    expect(laws).toEqual(found);
  });

  it('are said in one sentence each, with what breaks them', () => {
    const refusals = approvalRefusals({ ...wang, maxDays: 29 }, by, {
      ...approval,
      ...about({ department: 'hr' }, 'wf'),
    });
    expect(refusals.map(({ message }) => message.en)).toEqual([
      'Nobody approves what he is responsible for: the last answer names 王芳 (OPN-001 ffffffffffff).',
      'An approver decides for his departments only, and wang has not: hr.',
      'A waiver approved by wang lasts 29 days at most: until 2026-11-30, not 2026-12-01.',
    ]);
    expect(approvalRefusals(wang, by, { ...approval, ...until('2027-02-01', 'critical') })[0]?.message['zh-CN']).toBe(
      '严重程度为“致命”的豁免最长 90 天：最晚至 2027-01-30，而不是 2027-02-01。',
    );
  });

  it('of rejecting and revoking are departments and severities alone', () => {
    const own = [{ finding: { ...ofUser, label: 'wf' }, responsible: 'wf' }];
    expect(scopeRefusals(wang, own)).toEqual([]);
    expect(scopeRefusals({ ...wang, departments: ['hr'], severities: ['low'] }, own).map(({ law }) => law)).toEqual([
      'department',
      'severity',
    ]);
  });
});

import type { Evidence } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import type { SuggestFile } from './suggest-file.ts';
import { suggestedValue } from './suggested-value.ts';

const suggested = (suggest: SuggestFile, evidence: Evidence) => suggestedValue(suggest, evidence)?.value.en;

describe('A status', () => {
  const closed: SuggestFile = {
    status: 'closed',
    complete: [
      ['qty_received', 'qty'],
      ['qty_invoiced', 'qty'],
    ],
  };
  test.each([
    [{ qty: '10', qty_received: '10', qty_invoiced: '10' }],
    [{ qty: '9.5', qty_received: '9.50', qty_invoiced: '9.5' }],
    [{ qty: 10, qty_received: 10, qty_invoiced: 10 }],
  ])('follows from quantities that are complete: %j', (evidence) => {
    expect(suggestedValue(closed, evidence)).toEqual({
      value: { en: 'Closed', 'zh-CN': '已关闭' },
      why: { en: 'all quantities are complete', 'zh-CN': '各项数量均已完成' },
    });
  });

  test.each([
    ['within the tolerance only', { qty: '100', qty_received: '98', qty_invoiced: '100' }],
    ['more invoiced than ordered', { qty: '10', qty_received: '10', qty_invoiced: '10.5' }],
    ['one not known', { qty: '10', qty_received: '10', qty_invoiced: null }],
    ['one not there', { qty: '10', qty_received: '10' }],
    ['blank', { qty: '10', qty_received: '10', qty_invoiced: ' ' }],
    ['nothing ordered', { qty: '0', qty_received: '0', qty_invoiced: '0' }],
    ['no number', { qty: '10', qty_received: 'ten', qty_invoiced: '10' }],
    ['masked', { qty: '10', qty_received: '10', qty_invoiced: { masked: '1***0', hash: '' } }],
  ])('does not follow: %s', (_, evidence) => expect(suggested(closed, evidence)).toBeUndefined());
});

describe('A unified social credit code', () => {
  const uscc: SuggestFile = { readAs: 'uscc', of: 'value' };

  test.each([
    ['9111OOOO600037341L', '91110000600037341L'],
    ['9I350100M000I00Y43', '91350100M000100Y43'],
    ['9111，0000，6000，3734，1L', '91110000600037341L'],
    ['９１１１００００６０００３７３４１Ｌ。', '91110000600037341L'],
    ['税号：91110000600037341L', '91110000600037341L'],
    ['91110000600037341L / 91110000600037341l', '91110000600037341L'],
  ])('is read from %s', (value, code) => expect(suggested(uscc, { value })).toBe(code));

  test.each([
    ['a wrong digit', '91110000600037341M'],
    ['two digits exchanged', '91110000600073341L'],
    ['a digit is missing', '91110000600037341'],
    ['two codes', '91110000600037341L、91350100M000100Y43'],
    ['a letter that looks like no digit', '9111V000600037341L'],
    ['letters read as digits, and still wrong', '9111OOOO600037341M'],
    ['another character before it', 'X91110000600037341L'],
    ['', ''],
  ])('is not read where there is %s', (_, value) => expect(suggested(uscc, { value })).toBeUndefined());

  test('is never read from what is masked', () => {
    expect(suggested(uscc, { value: { masked: '9111OOOO600037341L', hash: '' } })).toBeUndefined();
  });
});

describe('A record', () => {
  const only: SuggestFile = { only: 'others' };

  test('is the only one of a list', () => expect(suggested(only, { others: ['1 S7'] })).toBe('1 S7'));

  test.each([
    [{ others: ['1 S7', '1 S8'] }],
    [{ others: [] }],
    [{ others: null }],
    [{ others: '1 S7' }],
    [{ others: [{ masked: 'S***7', hash: '' }] }],
    [{}],
  ])('is not told by %j', (evidence) => expect(suggested(only, evidence)).toBeUndefined());
});

import { ENTITIES, type EntityName } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { ideasFor } from './ideas.ts';
import { judgeIdeas } from './judge-ideas.ts';
import type { MappedRecords, RuleIdea } from './rule-idea.ts';

const records: MappedRecords = {
  entity: 'customer',
  fields: new Set(['status', 'name', 'phone', 'country']),
  keyParts: 1,
  others: new Map(),
  personal: new Set(['phone']),
  references: new Map(),
  covered: new Set(),
};
const idea = (id: string): RuleIdea => {
  const found = ideasFor(records).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no idea ${id}`);
  return found;
};
const judge = (id: string, inScope: number, found: number) => judgeIdeas([[idea(id), { inScope, found }]]);

test('what nearly all records have should be had by all', () => {
  expect(judge('phone-empty', 3000, 12)).toMatchObject([{ found: 12, inScope: 3000 }]);
});

test('what all have, and what many lack, is no rule to propose', () => {
  expect(judge('phone-empty', 3000, 0)).toEqual([]);
  expect(judge('phone-empty', 3000, 600)).toEqual([]);
});

test('few records leave so much doubt that nothing is proposed', () => {
  expect(judge('phone-empty', 19, 1)).toEqual([]);
  expect(judge('phone-empty', 30, 1)).toEqual([]);
  expect(judge('phone-empty', 100, 1)).toHaveLength(1);
});

test('of several shapes the most exact that holds is taken, even where nothing breaks it', () => {
  const counts = (found: readonly number[]) =>
    ['country-not-two-capitals', 'country-not-capitals-hyphen-code'].map(
      (id, index) => [idea(id), { inScope: 500, found: found[index] ?? 0 }] as const,
    );
  expect(judgeIdeas(counts([3, 2])).map((each) => each.idea.id)).toEqual(['country-not-two-capitals']);
  expect(judgeIdeas(counts([0, 2]))).toEqual([]);
});

test('personal values are never compared with shapes, and covered fields not proposed again', () => {
  const ids = ideasFor({ ...records, covered: new Set(['country']) }).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('phone-not'))).toEqual([]);
  expect(ids.filter((id) => id.startsWith('country'))).toEqual([]);
});

test('every idea of every entity has its own name and texts in both languages', () => {
  for (const entity of Object.keys(ENTITIES) as EntityName[]) {
    const fields = new Set(Object.keys(ENTITIES[entity].fields));
    const ideas = ideasFor({ ...records, entity, fields, personal: new Set() });
    expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length);
    for (const { title } of ideas) expect(title['zh-CN']).toMatch(/\p{Script=Han}/u);
  }
});

import { expect, test } from 'vitest';
import { guardWords } from '../../packages/engine/src/kinds/sql/guard/index.ts';
import { judgePostgresTree } from '../../packages/engine/src/kinds/sql/guard/postgres-tree.ts';
import { judgeSyntaxTree } from '../../packages/engine/src/kinds/sql/guard/syntax-tree.ts';
import { attacks } from './statements.ts';

const hostile = attacks('/srv/loot');

test('the words alone refuse all but what only the names of tables and columns tell', () => {
  const passed = hostile.filter(({ text, dialect }) => guardWords(text, dialect).problems.length === 0);
  expect(passed.length).toBeLessThanOrEqual(20);
});

test('a grammar alone, without the words, refuses nearly all of them too', async () => {
  const passed: string[] = [];
  for (const { id, text, dialect } of hostile) {
    const tree = dialect === 'postgres' ? judgePostgresTree(text) : await judgeSyntaxTree(text, dialect);
    if (tree.problems.length === 0) passed.push(id);
  }
  expect(passed.length).toBeLessThanOrEqual(16);
});

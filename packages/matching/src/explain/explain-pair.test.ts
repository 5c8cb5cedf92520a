import { expect, test } from 'vitest';
import { COMPARISONS, type ComparisonName } from '../compare/comparisons.ts';
import { evidenceOf, sentenceOf } from './explain-pair.ts';

const SHIPPED = COMPARISONS.map(({ levels }) => levels.map(({ m, u }, level) => (level === 0 ? 0 : Math.log2(m) - u)));
const DIFFERENT_PHONES = 4;

function levelsWith(said: Readonly<Partial<Record<ComparisonName, number>>>): number[] {
  return COMPARISONS.map(({ name }) => said[name] ?? 0);
}

test('a sentence begins with the names, and says where the same is written in other words', () => {
  const one = { id: '1', values: { name: 'Bergmann GmbH', phone: '+49 561 88770', city: 'Kassel' } };
  const other = { id: '2', values: { name: 'Bergmann', phone: '0561/88770', city: 'Kassel' } };
  const sentence = sentenceOf(evidenceOf(levelsWith({ name: 5, phone: 1, city: 1 }), SHIPPED, one, other));
  expect(sentence.en).toBe('The names are the same, written differently; same phone, written differently; same city.');
  expect(sentence['zh-CN']).toBe('名称相同（写法不同）；电话相同（写法不同）；城市相同。');
});

test('what differs is never told as a reason, nor what is the same as a doubt, whatever a small table weighs', () => {
  const turned = SHIPPED.map((row) => row.map((weight) => -weight || 0));
  const record = { id: '1', values: { name: 'Bergmann', phone: '1' } };
  const levels = levelsWith({ name: 5, phone: DIFFERENT_PHONES, city: 1, street: 7 });
  expect(sentenceOf(evidenceOf(levels, turned, record, { ...record, id: '2' })).en).toBe('');
  expect(sentenceOf(evidenceOf(levels, SHIPPED, record, { ...record, id: '2' })).en).toBe(
    'The names are the same; same city, but different addresses; different phones.',
  );
});

test('a part number that no field holds is said to stand in the texts', () => {
  const record = { id: '1', values: { name: 'Bolt 4711-A' } };
  const told = sentenceOf(evidenceOf(levelsWith({ name: 1, maker: 1 }), SHIPPED, record, record));
  expect(told.en).toContain('the same part code stands in both texts');
  const maker = { id: '1', values: { name: 'Bolt', maker_part: '4711-A' } };
  const own = sentenceOf(evidenceOf(levelsWith({ name: 1, maker: 1 }), SHIPPED, maker, maker));
  expect(own.en).toContain("same maker's part number");
});

test('e-mail domains that are not quite the same are not told as one that others have too', () => {
  const one = { id: '1', values: { name: 'Bergmann', email: 'info@bergmann-kassel.de' } };
  const other = { id: '2', values: { name: 'Bergmann', email: 'office@bergmann-kasel.de' } };
  const levels = levelsWith({ name: 5, email: 4 });
  const text = (record: typeof one) => sentenceOf(evidenceOf(levels, SHIPPED, one, record));
  expect(text(other).en).toContain('nearly the same e-mail domain');
  expect(text(other)['zh-CN']).toContain('邮箱域名相近');
  const shared = { id: '3', values: { name: 'Bergmann', email: 'office@bergmann-kassel.de' } };
  expect(text(shared).en).toContain('an e-mail domain that several others have too');
});

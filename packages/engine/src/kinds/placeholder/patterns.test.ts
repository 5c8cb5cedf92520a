import { describe, expect, it } from 'vitest';
import { checkPatterns, patternsOf } from './patterns.ts';
import { PlaceholderParams } from './schema.ts';

const params = (more: Partial<PlaceholderParams>) =>
  PlaceholderParams.parse({ fields: { material: ['name', 'code'] }, ...more });

describe('patterns of placeholders', () => {
  it('are the built-in ones and those added, less the exceptions of the field', () => {
    const own = params({ morePatterns: ['leer'], exceptions: { material: { code: ['0+'] } } });
    expect(patternsOf(own, 'material', 'name')).toEqual(expect.arrayContaining(['0+', '待定', 'leer']));
    expect(patternsOf(own, 'material', 'code')).not.toContain('0+');
    expect(patternsOf(own, 'material', 'code')).toHaveLength(patternsOf(own, 'material', 'name').length - 1);
  });

  it('are replaced as a whole', () => {
    expect(patternsOf(params({ patterns: ['leer'] }), 'material', 'name')).toEqual(['leer']);
  });

  it('that are no regular expressions are named with their place', () => {
    const issues = checkPatterns(params({ patterns: ['ok', '(open'], morePatterns: ['+'] }));
    expect(issues.map(({ path }) => path)).toEqual([
      ['patterns', 1],
      ['morePatterns', 0],
    ]);
    expect(issues[0]?.message).toMatchObject({ en: expect.stringContaining('(open'), 'zh-CN': expect.any(String) });
  });

  it('excepted without being in force are named, so that an exception cannot do nothing in silence', () => {
    const issues = checkPatterns(params({ exceptions: { material: { code: ['0+', '000'] } } }));
    expect(issues).toMatchObject([{ path: ['exceptions', 'material', 'code', 1] }]);
  });
});

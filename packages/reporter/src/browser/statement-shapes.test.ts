import { describe, expect, it } from 'vitest';
import { StatementShapes } from './statement-shapes.ts';

const dialect = 'postgres';
const before = undefined;

/** As the page puts a statement together. */
function whole(shapes: StatementShapes, { shape, differing }: Awaited<ReturnType<StatementShapes['add']>>): string {
  const { between = [], literals = [] } = shapes.all()[shape] ?? {};
  const own = [...literals];
  for (let at = 0; at < differing.length; at += 2) own[Number(differing[at])] = String(differing[at + 1]);
  return between.map((text, place) => `${text}${own[place] ?? ''}`).join('');
}

describe('Statements by their shape', () => {
  it('keep one text for all that differ in literals only, and each as it was', async () => {
    const laidOut: string[] = [];
    const shapes = new StatementShapes(async (sql) => {
      laidOut.push(sql);
      return sql.replaceAll(' where ', '\n  where ');
    });
    const of = (key: string, days: number) => `select 'a' || x2 from t where d < 30.5 + ${days} and k = '${key}'`;
    const [first, second, third] = [
      await shapes.add({ sql: of('P-1', 7), before: 'set search_path to "erp"', dialect }),
      await shapes.add({ sql: of("O''Neil -- x", 7), before: 'set search_path to "erp"', dialect }),
      await shapes.add({ sql: of('P-1', 8), before, dialect }),
    ];
    expect(laidOut).toEqual([of('P-1', 7), of('P-1', 8)]);
    expect(first.differing).toEqual([]);
    expect(second.differing).toEqual([3, "'O''Neil -- x'"]);
    const head = 'set search_path to "erp";\n';
    expect(whole(shapes, first)).toBe(`${head}${of('P-1', 7).replace(' where ', '\n  where ')};`);
    expect(whole(shapes, second)).toBe(`${head}${of("O''Neil -- x", 7).replace(' where ', '\n  where ')};`);
    expect(whole(shapes, third)).toBe(`${of('P-1', 8).replace(' where ', '\n  where ')};`);
  });

  it('are left as they are where the layout touched a literal, and take no literal from a comment', async () => {
    const shapes = new StatementShapes(async (sql) => sql.replaceAll(/\s+/g, ' '));
    const sql = "/* the buyer's 3 */ select 'two  blanks', 1 -- it's 5\nfrom t";
    const added = await shapes.add({ sql, before, dialect });
    expect(shapes.all()[0]?.literals).toEqual(["'two  blanks'", '1']);
    expect(whole(shapes, added)).toBe(`${sql};`);
  });
});

import type { ViewContext } from './view-context.ts';

/** What departments reported as fixed and what the runs found; undefined where nobody reported anything. */
export function claims({ model, texts, number }: ViewContext) {
  const { since, rows } = model.claims;
  if (rows.length === 0) return undefined;
  return {
    caption: since === undefined ? texts('claims.caption_all') : texts('claims.caption', { date: since }),
    rows: rows.map(({ department, claimed, confirmed, refuted }) => ({
      name: department.name[texts.locale],
      claimed: number(claimed),
      confirmed: number(confirmed),
      refuted: number(refuted),
      isWrong: refuted > 0,
    })),
  };
}

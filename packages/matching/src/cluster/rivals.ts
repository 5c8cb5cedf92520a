import type { Edges } from './edges.ts';

/** How many times as likely a rival must be to count: equals may all be one. */
const CLEARLY = 4;
const MOST_ODDS = 2 ** 40;

/**
 * Where two tables are linked, a record has one partner as a rule. A link of which both ends have a clearly better one is
 * as probable as it is among these: its odds against theirs, as seen from the end that doubts it less.
 * @param side - of each record 1 or 2, or 0 where one table is searched; then nothing changes
 */
export function againstRivals(edges: Edges, side: Int32Array): Edges {
  if (!side.some((value) => value !== 0)) return edges;
  const { ones, others } = edges;
  const odds = edges.probabilities.map((probability) => Math.min(MOST_ODDS, probability / (1 - probability)));
  const links = linksOf(edges);
  function rivalOdds(record: number, own: number): number {
    return (links.get(record) ?? []).reduce((sum, edge) => {
      const rival = odds[edge] ?? 0;
      return rival > CLEARLY * own ? sum + rival : sum;
    }, 0);
  }
  const probabilities = odds.map((own, edge) => {
    const rivals = Math.min(rivalOdds(ones[edge] ?? 0, own), rivalOdds(others[edge] ?? 0, own));
    return own / (1 + own + rivals);
  });
  return { ones, others, probabilities };
}

/** Edges at each record. */
function linksOf({ ones, others }: Edges): ReadonlyMap<number, readonly number[]> {
  const links = new Map<number, number[]>();
  for (const ends of [ones, others]) {
    ends.forEach((record, edge) => {
      const list = links.get(record);
      if (list === undefined) links.set(record, [edge]);
      else list.push(edge);
    });
  }
  return links;
}

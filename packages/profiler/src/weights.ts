/**
 * What each piece of evidence weighs, in log-odds: 0 says nothing, +1 makes something 2.7 times as likely, -2 seven times
 * less. They are judgements, set once on public data models and checked by the figures in the README, not fitted.
 */
export const TABLE_WEIGHTS = {
  /** Before anything is known about a table. */
  prior: -3.2,
  /** A name that says just the entity, times its fit (0 to 1). */
  name: 5,
  /** A column that the entity can hardly be without is missing. */
  needMissing: -2,
  /** Share of the entity's telling columns found above or below what is usual. */
  tellingUsual: 0.4,
  /** The database estimates no rows. */
  empty: -2,
  /** Other tables point at a master record; grows with their number up to `mostPointedAt`. */
  pointedAt: 0.35,
  mostPointedAt: 1.4,
  /** Nearly all tables point at it: the tenant or company that rows belong to. */
  tenant: -3,
  /** A view repeats what tables hold. */
  view: -2,
} as const;

export const STRUCTURE_WEIGHTS = {
  /** The table has a declared foreign key, or a column named like one, to the table chosen for an entity it should name. */
  refers: 2,
  helps: 0.8,
  /** It has none. */
  doesNotRefer: -1.6,
  /** A table serves two entities that are records of their own. */
  sharedTable: -6,
  /** One table of partners, of orders or of people may serve two entities where something in it tells them apart. */
  sharedByRole: -0.3,
  /** Employees who are the users. */
  usersAreEmployees: -3,
} as const;

export const FIELD_WEIGHTS = {
  prior: -2.4,
  /** Times the fit of the name (0 to 1). */
  name: 4.6,
  /** A declared foreign key to the table chosen for the entity that the field names. */
  declaredReference: 2,
  /** A declared foreign key to another table. */
  otherReference: -1.6,
  /** Values look as they should, such as e-mail addresses. */
  shape: 1.6,
  shapeMissing: -2.5,
  /** A flag has at most three values; a code far fewer values than rows. */
  mostlyNull: -0.5,
} as const;

/** From here on a proposal is written into the profile; below, it is a comment. */
export const WRITTEN_FROM = 0.55;
const HIGH_FROM = 0.85;
const MEDIUM_FROM = WRITTEN_FROM;

export type Level = 'high' | 'medium' | 'low';

export function levelOf(certainty: number): Level {
  if (certainty >= HIGH_FROM) return 'high';
  return certainty >= MEDIUM_FROM ? 'medium' : 'low';
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Bound values by name; arrays become PostgreSQL arrays. */
export type Bindings = Readonly<Record<string, string | number | boolean | null | Date | readonly string[]>>;

/** A transaction, or the store outside of one. SQL marks bound values with `:name` and never holds a question mark. */
export interface Session {
  rows<Row>(statement: string, bindings?: Bindings): Promise<readonly Row[]>;
}

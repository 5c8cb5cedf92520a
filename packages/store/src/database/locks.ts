/**
 * First keys of the advisory locks; the second is the schema, so that two stores in one database do not meet.
 * `run` is held by a session while it keeps leases (its second key is of schema and token), `write` by single transactions.
 */
export const LOCKS = { write: 0x45_52_50_01, run: 0x45_52_50_02 } as const;

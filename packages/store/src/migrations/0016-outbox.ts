/**
 * What people are to be told: one row for each notice and place, so that nobody is told twice. A row is claimed for a
 * while by whoever sends it, by the clock of the server; it is `sending` from the moment the first byte of the message
 * may have left until the answer is kept. What failed has no next try where none will be made by itself.
 */
export const outbox = `
create table audit_outbox (
  number bigint generated always as identity primary key,
  key text not null,
  channel text not null,
  addressee text not null,
  notice json not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts integer not null default 0,
  repeats integer not null default 0,
  queued_at timestamptz not null,
  next_try timestamptz,
  ended_at timestamptz,
  last_error json,
  claimed_by text,
  claimed_until timestamptz,
  unique (key, channel, addressee)
);
create index audit_outbox_waiting on audit_outbox (next_try) where state <> 'sent';
`;

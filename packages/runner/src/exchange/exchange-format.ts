/**
 * Forms in which results leave the store: open JSON lines, and what catalogues of data take in. Only the lines hold
 * single findings; to a catalogue go counts.
 */
export const EXCHANGE_FORMATS = ['jsonl', 'openlineage', 'openmetadata', 'datahub', 'collibra'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

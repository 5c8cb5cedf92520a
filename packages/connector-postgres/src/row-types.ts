import pg from 'pg';

const OID = {
  bool: 16,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  textArray: 1009,
  varcharArray: 1015,
  jsonb: 3802,
};

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [OID.bool, (text) => text === 't'],
  [OID.int2, Number],
  [OID.int4, Number],
  [OID.oid, Number],
  [OID.float4, Number],
  [OID.float8, Number],
  [OID.json, JSON.parse],
  [OID.jsonb, JSON.parse],
  [OID.textArray, pg.types.getTypeParser(OID.textArray)],
  [OID.varcharArray, pg.types.getTypeParser(OID.textArray)],
]);

const asItIs = (text: string) => text;

/** Values as the product wants them: everything JavaScript could round or shift (bigint, numeric, dates) stays text. */
export const ROW_TYPES = {
  getTypeParser: (oid: number) => PARSERS.get(oid) ?? asItIs,
} as pg.CustomTypesConfig;

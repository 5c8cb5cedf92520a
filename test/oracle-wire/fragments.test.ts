import { testFragments } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { freshWire, openWire } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);

describe.skipIf(reason !== undefined)('fragments on the wire double', () => {
  let wire: OracleWire;
  beforeAll(async () => {
    wire = await freshWire(url as string, 'select 1');
  });
  afterAll(() => wire.close());
  testFragments(() => openWire(wire));
});

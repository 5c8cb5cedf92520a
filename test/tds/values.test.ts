import { raw } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import { TDS } from './types.ts';

closeAfterEach();

test('rows come with every value exact', async () => {
  const server = await serve({
    query: async (_request, response) => {
      await response.columns([
        { name: 'big', type: TDS.bigint },
        { name: 'exact', type: TDS.decimal(38, 4) },
        { name: 'whole', type: TDS.numeric(38, 0) },
        { name: 'amount', type: TDS.decimal(10, 2) },
        { name: 'cash', type: TDS.money },
        { name: 'share', type: TDS.float },
        { name: 'small', type: TDS.int },
        { name: 'yes', type: TDS.bit },
        { name: 'name', type: TDS.nvarchar(40) },
        { name: 'long', type: TDS.nvarcharMax },
        { name: 'gbk', type: TDS.varcharChinese(40) },
        { name: 'day', type: TDS.date },
        { name: 'old', type: TDS.datetime },
        { name: 'made', type: TDS.datetime2 },
        { name: 'instant', type: TDS.datetimeoffset(480) },
        { name: 'clock', type: TDS.time },
        { name: 'id', type: TDS.uniqueidentifier },
        { name: 'bytes', type: TDS.varbinary(8) },
      ]);
      await response.row(
        '9007199254740993',
        '-1234567890123456789012345678901234.5678',
        '99999999999999999999999999999999999999',
        '12.50',
        '-922337203685477.5808',
        0.1,
        -7,
        true,
        '北京 😀',
        '长'.repeat(5_000),
        Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]),
        '2026-05-01',
        '2026-05-01T23:30:00.997',
        '2026-05-01T23:30:00.1234567',
        '2026-05-01T15:30:00',
        '23:59:59.5',
        '01234567-89AB-CDEF-0123-456789ABCDEF',
        Buffer.from([0xde, 0xad]),
      );
      await response.nbcRow(...Array<null>(18).fill(null));
      await response.end();
    },
  });
  const source = await open(server);
  const [row, empty] = await source.rows(raw('select everything'), { label: 'values' });
  expect(row).toEqual({
    big: '9007199254740993',
    exact: '-1234567890123456789012345678901234.5678',
    whole: '99999999999999999999999999999999999999',
    amount: '12.50',
    cash: '-922337203685477.5808',
    share: 0.1,
    small: -7,
    yes: true,
    name: '北京 😀',
    long: '长'.repeat(5_000),
    gbk: '北京',
    day: '2026-05-01',
    old: '2026-05-01 23:30:00.997',
    made: '2026-05-01 23:30:00.1234567',
    instant: '2026-05-01 15:30:00+00:00',
    clock: '23:59:59.5',
    id: '01234567-89AB-CDEF-0123-456789ABCDEF',
    bytes: '0xdead',
  });
  expect(new Set(Object.values(empty ?? {}))).toEqual(new Set([null]));
});

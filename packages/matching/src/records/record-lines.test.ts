import { type RecordForm, recordOf } from '@erp-audit/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsOf, idOfLine, linesOf, readLinesOf, recordOfLine, recordsOf } from './record-lines.ts';

const FORM: RecordForm = {
  ...{ name: 'form', uses: [3], createdAt: 4, shown: [0, 3], partition: { at: 1, blank: '-' } },
  id: [
    { at: 1, blank: '-' },
    { at: 0, blank: '' },
  ],
  roles: [['name', 2]],
};

const values = fc.tuple(
  ...[0, 1, 2].map(() => fc.option(fc.string({ unit: 'grapheme' }))),
  fc.option(fc.nat().map(String)),
  fc.constant('2020-01-01'),
);

test('values in lines are the records that they make, and the id alone is theirs', () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1 }), (rows) => {
      const records = rows.map((row) => recordOf(row, FORM));
      const lines = readLinesOf(
        rows.map((row) => JSON.stringify(row)),
        FORM,
      );
      expect(recordsOf(lines)).toEqual(records);
      expect(recordsOf(linesOf(records))).toEqual(records);
      let start = 0;
      const ids = Array.from(endsOf(lines), (end) => {
        const line = Buffer.from(lines.bytes.subarray(start, end));
        start = end;
        expect(idOfLine(line, FORM)).toBe(recordOfLine(line, FORM).id);
        return idOfLine(line, FORM);
      });
      expect(ids).toEqual(records.map(({ id }) => id));
      const [first] = records;
      expect(idOfLine(Buffer.from(JSON.stringify(first)), FORM)).toBe(first?.id);
    }),
  );
});

test('values whose form is not known are refused', () => {
  expect(() => recordOfLine(Buffer.from('["1"]'), undefined)).toThrow(RangeError);
});

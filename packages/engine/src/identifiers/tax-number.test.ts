import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isResidentId } from './resident-id.ts';
import { TAX_COUNTRIES, taxNumberFault } from './tax-number.ts';
import { isUscc } from './uscc.ts';

const VECTORS = fileURLToPath(new URL('../../../../../shared/domain/identifier-vectors.json', import.meta.url));
const missing = !existsSync(VECTORS);
if (missing)
  process.stderr.write(`Skipped: vectors of tax numbers and resident identity numbers (no file ${VECTORS}).\n`);

interface Vectors {
  readonly uscc: readonly (readonly [string, boolean])[];
  readonly cn_id: readonly (readonly [string, boolean])[];
  readonly eu_vat_valid: readonly string[];
}

test.skipIf(missing)('all vectors are told right', () => {
  const { uscc, cn_id, eu_vat_valid } = JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
  expect(uscc.filter(([text, isValid]) => isUscc(text.toUpperCase()) !== isValid)).toEqual([]);
  expect(cn_id.filter(([text, isValid]) => isResidentId(text) !== isValid)).toEqual([]);
  const country = (text: string) => text.slice(0, 2).toLowerCase();
  expect(eu_vat_valid.filter((text) => taxNumberFault(text, country(text)) !== undefined)).toEqual([]);
  expect(eu_vat_valid.filter((text) => taxNumberFault(text, 'cn') !== undefined)).toEqual([]);
});

test('every other character, and every swap of neighbours, breaks a unified social credit code', () => {
  const right = '91110000600037341L';
  const others = [...right].flatMap((_, at) =>
    [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(
      (character) => right.slice(0, at) + character + right.slice(at + 1),
    ),
  );
  expect(new Set(others.filter(isUscc))).toEqual(new Set([right]));
  const swapped = [...right].map(
    (_, at) => right.slice(0, at) + (right[at + 1] ?? '') + right[at] + right.slice(at + 2),
  );
  expect(swapped.filter((text) => text !== right && isUscc(text))).toEqual([]);
});

test('a resident identity number holds a day that exists', () => {
  expect(['999999200002291230', '99999919900101018X'].map(isResidentId)).toEqual([true, true]);
  // Their check characters are right.
  expect(['999999200102291238', '999999199013010017', '999999000000000010'].map(isResidentId)).toEqual([
    ...[false, false, false],
  ]);
});

test('each country that is judged tells a right number from a wrong one', () => {
  const right: Readonly<Record<string, string>> = {
    at: 'ATU13585627',
    be: 'BE0403019261',
    bg: 'BG175074752',
    ch: 'CHE-107.787.577 IVA',
    cn: '91110000600037341L',
    cy: 'CY10259033P',
    cz: 'CZ25123891',
    de: 'DE136695976',
    dk: 'DK13585628',
    ee: 'EE100931558',
    el: 'EL094259216',
    es: 'ESJ99216582',
    fi: 'FI20774740',
    fr: 'FR40303265045',
    gb: 'GB980780684',
    gr: 'GR094259216',
    hr: 'HR33392005961',
    hu: 'HU12892312',
    ie: 'IE6433435F',
    it: 'IT00743110157',
    lt: 'LT119511515',
    lu: 'LU15027442',
    lv: 'LV40003521600',
    mt: 'MT11679112',
    nl: 'NL004495445B01',
    no: 'NO995525828MVA',
    pl: 'PL8567346215',
    pt: 'PT501964843',
    ro: 'RO13547272',
    se: 'SE123456789701',
    si: 'SI50223054',
    sk: 'SK2022749619',
    uk: '980780684',
    us: '91-1144442',
    xi: 'XI980780684',
  };
  expect(Object.keys(right).toSorted()).toEqual([...TAX_COUNTRIES].toSorted());
  const faults = Object.entries(right).map(([country, text]) => [country, taxNumberFault(text, country)]);
  expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
  const accepted = Object.entries(right).filter(([country, text]) => {
    return taxNumberFault(text.replace(/[0-9](?=[^0-9]*$)/, ''), country) === undefined;
  });
  expect(accepted).toEqual([]);
});

test('what is wrong is told in a word', () => {
  const faults = (country: string, ...texts: readonly string[]) => texts.map((text) => taxNumberFault(text, country));
  expect(
    faults('cn', '91110000600037341M', '9111000060003734IL', '91110000600037341', '110000600037341', '600037341'),
  ).toEqual([...['check_digit', 'format', 'length', 'legacy_format', 'legacy_format']]);
  expect(faults('de', 'DE136695977', 'DE13669597', '税号136695976', 'FR40303265046')).toEqual([
    ...['check_digit', 'length', 'characters', 'check_digit'],
  ]);
});

test('full width, spaces, dots and slashes are how people write it', () => {
  expect(
    ['９１１１００００６０００３７３４１ｌ', ' 9111 0000 6000 3734 1L '].map((text) => taxNumberFault(text, 'cn')),
  ).toEqual([undefined, undefined]);
  expect(taxNumberFault('BE 0403.019.261', 'be')).toBeUndefined();
});

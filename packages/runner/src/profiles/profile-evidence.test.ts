import { fileURLToPath } from 'node:url';
import { loadProfile } from '@erp-audit/engine';
import { expect, test } from 'vitest';
import { profileEvidence } from './profile-evidence.ts';

const shipped = (id: string) =>
  loadProfile(fileURLToPath(new URL(`../../../../rules/profiles/${id}.yaml`, import.meta.url)));

test('a profile that was run on the ERP rests on what was seen there, one that was not on memory too', () => {
  const odoo = profileEvidence(shipped('odoo'));
  expect(odoo).toMatchObject({ id: 'odoo', versions: ['19.0'], tried: true, remembered: 0 });
  expect(odoo.verified.map(({ fields }) => fields)).toEqual(
    odoo.verified.map(({ fields }) => fields).toSorted((a, b) => b - a),
  );
  const u8 = profileEvidence(shipped('yonyou-u8'));
  expect(u8.tried).toBe(false);
  expect(u8.remembered).toBeGreaterThan(0);
  expect(u8.verified.reduce((sum, { fields }) => sum + fields, 0)).toBeGreaterThan(0);
});

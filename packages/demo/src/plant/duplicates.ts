import type { Planting } from '../planting-log.ts';
import type { CustomerRow, PartnerFields, SupplierRow } from '../rows.ts';
import { overwrite, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'DUP-001';

type Side = 'customer' | 'supplier';

function takePartner({ world }: Site, side: Side, comp: string): CustomerRow | SupplierRow {
  const fits = (row: PartnerFields) => row.state === 'A' && row.comp === comp && row.tax_no !== null;
  return side === 'customer' ? world.take('customer', fits) : world.take('supplier', fits);
}

/** Letters and digits alone, as the key of a group has them. */
function norm(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
}

/** The number as somebody types it a second time: grouped, in small letters, with a full-width last character. */
function retyped(number: string): string {
  const last = String.fromCharCode(number.charCodeAt(number.length - 1) + 0xfee0);
  return `${number.slice(0, 4)} ${number.slice(4, 7).toLowerCase()}-${number.slice(7, -1)}${last}`;
}

interface Group {
  readonly side: Side;
  readonly comp: string;
  readonly field: 'tax_no' | 'duns';
  readonly size: number;
  readonly how: string;
  readonly spell: (number: string) => string;
}

function doubled(site: Site, { side, comp, field, size, how, spell }: Group): Planting {
  const { world } = site;
  const first = takePartner(site, side, comp);
  const others = Array.from({ length: size - 1 }, () => takePartner(site, side, comp));
  const number = first[field] ?? '';
  const edits = others.map((row) => {
    const values = { [field]: spell(number) };
    return side === 'customer'
      ? overwrite(world, 'customer', row as CustomerRow, values)
      : overwrite(world, 'supplier', row as SupplierRow, values);
  });
  const type = field === 'tax_no' ? 'tax_id' : 'duns';
  return {
    defects: [{ code: CODE, entity: side, key: [comp, type, norm(number)], how }],
    spoil: () => {
      for (const { spoil } of edits) spoil();
    },
    repair: () => {
      for (const { repair } of edits) repair();
    },
    retire: () => {
      for (const row of others) {
        if (side === 'customer') world.edit('customer', row as CustomerRow, { state: 'X' });
        else world.edit('supplier', row as SupplierRow, { state: 'X' });
      }
      return 'archived';
    },
  };
}

const same = (number: string) => number;
const twice = (side: Side): Group => ({
  ...{ side, comp: '1000', field: 'tax_no', size: 2, how: 'entered twice', spell: same },
});

const VARIETIES: readonly Variety[] = [
  (site) =>
    doubled(site, { ...twice('customer'), how: 'entered twice, the second time spelt otherwise', spell: retyped }),
  (site) => doubled(site, { ...twice('supplier'), size: 3, how: 'entered three times' }),
  (site) =>
    doubled(site, {
      ...twice('supplier'),
      ...{ comp: '2000', field: 'duns', how: 'same D-U-N-S number, once with hyphens' },
      spell: (number) => `${number.slice(0, 2)}-${number.slice(2, 5)}-${number.slice(5)}`,
    }),
  (site) => doubled(site, { ...twice('customer'), comp: '2000' }),
  (site) => doubled(site, twice('customer')),
  (site) => doubled(site, twice('customer')),
];

function nearMisses(site: Site): void {
  const { world, log } = site;
  const pair = (side: Side) => [takePartner(site, side, '1000'), takePartner(site, side, '1000')] as const;
  const miss = (entity: Side, type: string, number: string | null, how: string) =>
    log.nearMiss({ code: CODE, entity, key: ['1000', type, norm(number ?? '')], how });

  const [parent, branch] = pair('customer') as readonly [CustomerRow, CustomerRow];
  world.edit('customer', branch, { tax_no: parent.tax_no, parent_no: parent.cust_no });
  miss('customer', 'tax_id', parent.tax_no, 'a branch with its declared head office');

  const [living, archived] = pair('customer') as readonly [CustomerRow, CustomerRow];
  world.edit('customer', archived, { tax_no: living.tax_no, state: 'X' });
  miss('customer', 'tax_id', living.tax_no, 'the second record is archived');

  const ours = takePartner(site, 'customer', '1000') as CustomerRow;
  const theirs = takePartner(site, 'customer', '2000') as CustomerRow;
  world.edit('customer', theirs, { tax_no: ours.tax_no });
  miss('customer', 'tax_id', ours.tax_no, 'one record in each of two companies');

  const [supplier, customer] = [takePartner(site, 'supplier', '1000'), takePartner(site, 'customer', '1000')];
  world.edit('supplier', supplier as SupplierRow, { tax_no: customer.tax_no });
  miss('supplier', 'tax_id', customer.tax_no, 'one firm, both customer and supplier');

  const [byTax, byDuns] = pair('supplier') as readonly [SupplierRow, SupplierRow];
  world.edit('supplier', byTax, { tax_no: '528461937' });
  world.edit('supplier', byDuns, { duns: '528461937' });
  miss('supplier', 'duns', '528461937', 'two kinds of number are never compared');

  for (const row of pair('supplier')) world.edit('supplier', row as SupplierRow, { duns: '1234' });
  miss('supplier', 'duns', '1234', 'too short to be a number of its own');
}

/** Business partners entered more than once. */
export const duplicates: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 36, weekly: 1, fixed: 0.02, retired: 0.04, again: 0.05 },
  nearMisses,
};

import type { Planting } from '../planting-log.ts';
import type { ItemRow } from '../rows.ts';
import type { LoggedFinding } from '../truth.ts';
import { itemKey } from '../world.ts';
import { overwrite, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'DUP-009';
const CHINA = '1000';

/** The same size as another clerk writes it. */
type Retyping = (spec: string) => string;

const RETYPINGS: readonly (readonly [how: string, retype: Retyping])[] = [
  ['described again with a star for the times sign', (spec) => spec.replace('×', '*')],
  [
    'described again in watts',
    (spec) => spec.replace('1.5kW', '1500W').replace('750W', '0.75kW').replace('3kW', '3000W'),
  ],
  ['described again by another name for the seals', (spec) => spec.replace('-2RS', ' DDU').replace('-ZZ', ' 2Z')],
  ['described again with the diameter in words', (spec) => spec.replace('Φ', '直径')],
];

function takeItem({ world }: Site, retype: Retyping): ItemRow {
  return world.take('item', (row) => row.state === 'A' && row.comp === CHINA && retype(row.spec ?? '') !== row.spec);
}

function groupOf(members: readonly ItemRow[], how: string): LoggedFinding {
  const numbers = members.map(({ item_no }) => item_no).toSorted();
  return { code: CODE, entity: 'material', key: [CHINA, 'group', ...numbers], how };
}

function describedAgain(site: Site, how: string, retype: Retyping): Planting {
  const first = takeItem(site, retype);
  const second = takeItem(site, retype);
  const { name, spec, uom } = first;
  return {
    defects: [groupOf([first, second], how)],
    ...overwrite(site.world, 'item', second, { name, uom, spec: retype(spec ?? '') }),
  };
}

const VARIETIES: readonly Variety[] = RETYPINGS.map(
  ([how, retype]): Variety =>
    (site) =>
      describedAgain(site, how, retype),
);

/** The number at the end is that of the series. */
function nextSize(spec: string): string {
  return spec.replace(/\d+/, (digits) => String(Number(digits) + 5));
}

function nearMisses(site: Site): void {
  const { world, log } = site;
  const stars: Retyping = (spec) => spec.replace('×', '*');
  const pair = () => [takeItem(site, stars), takeItem(site, stars)] as const;
  const copy = ({ name, spec, uom }: ItemRow) => ({ name, uom, spec: stars(spec ?? '') });

  const [one, larger] = pair();
  world.edit('item', larger, { ...copy(one), spec: nextSize(stars(one.spec ?? '')) });
  log.nearMiss(groupOf([one, larger], 'the next size'));

  const [living, archived] = pair();
  world.edit('item', archived, { ...copy(living), state: 'X' });
  log.nearMiss(groupOf([living, archived], 'the second material is archived'));

  const ours = takeItem(site, stars);
  const theirs = world.take('item', (row) => row.state === 'A' && row.comp !== CHINA);
  world.edit('item', theirs, copy(ours));
  log.nearMiss({ ...groupOf([ours, theirs], 'one material in each of two companies'), key: itemKey(ours) });
}

/** Materials that were described again, never quite the same way. */
export const similarMaterials: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 16, weekly: 0.5, fixed: 0.02, retired: 0, again: 0.05 },
  nearMisses,
};

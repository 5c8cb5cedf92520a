import type { Planting } from '../planting-log.ts';
import type { CustomerRow, SupplierRow } from '../rows.ts';
import type { LoggedFinding } from '../truth.ts';
import { customerKey, supplierKey } from '../world.ts';
import { overwrite, type Site } from './planter.ts';

/** A Chinese customer in use that nobody has planted in. */
export function takeCustomer({ world }: Site): CustomerRow {
  return world.take('customer', (row) => row.state === 'A' && row.comp === '1000');
}

/** A Chinese supplier in use, ordered from in the last months, that nobody has planted in. */
export function takeBusySupplier({ company, world }: Site, comp = '1000'): SupplierRow {
  const recent = company.recentOrders;
  return world.take('supplier', (row) => row.state === 'A' && row.comp === comp && (recent.get(row.supp_no) ?? 0) >= 2);
}

/** What a rule besides the one that is planted finds in the same record. */
export type Also = readonly (readonly [code: string, ...suffix: string[]])[];

interface Spoilt<Row> {
  readonly row: Row;
  readonly values: Partial<Row>;
  readonly how: string;
  readonly finds: Also;
}

export function spoiltCustomer({ world }: Site, { row, values, how, finds }: Spoilt<CustomerRow>): Planting {
  const key = customerKey(row);
  return {
    defects: finds.map(
      ([code, ...suffix]): LoggedFinding => ({ code, entity: 'customer', key: [...key, ...suffix], how }),
    ),
    ...overwrite(world, 'customer', row, values),
    retire: () => {
      world.edit('customer', row, { state: 'X' });
      return 'archived';
    },
  };
}

export function spoiltSupplier({ world }: Site, { row, values, how, finds }: Spoilt<SupplierRow>): Planting {
  const key = supplierKey(row);
  return {
    defects: finds.map(
      ([code, ...suffix]): LoggedFinding => ({ code, entity: 'supplier', key: [...key, ...suffix], how }),
    ),
    ...overwrite(world, 'supplier', row, values),
    retire: () => {
      world.edit('supplier', row, { state: 'X' });
      return 'archived';
    },
  };
}

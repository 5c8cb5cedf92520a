import type { MappedEntity } from '../../mapped-model.ts';
import type { StockSource } from '../../stock-balance.ts';
import type { NegativeStockParams } from './schema.ts';

/** What the plan decided. */
export interface NegativeStockCheck {
  readonly params: NegativeStockParams;
  readonly stock: StockSource;
  readonly material: MappedEntity | undefined;
  /** Mapped of `allPlaces`. */
  readonly place: readonly string[];
  /** Parts of the key behind the material, in order; unmapped ones are blank. */
  readonly allPlaces: readonly string[];
  /** Mapped of: `org_unit_key`, `value` of the stock. */
  readonly shownStock: readonly string[];
  /** Places by which movements can be told apart as well; undefined where movements have no dates. */
  readonly movementPlace: readonly string[] | undefined;
}

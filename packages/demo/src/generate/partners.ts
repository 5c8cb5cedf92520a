import { daysBefore, storedBefore } from '../calendar.ts';
import type { CustomerRow, PartnerFields, SupplierRow } from '../rows.ts';
import type { World } from '../world.ts';
import { creditCode, employerNumber, frenchVat, germanVat } from './identifiers.ts';
import type { Company, People } from './people.ts';
import { CITIES, chineseFirm, type PartnerRole, WESTERN_PLACES, westernFirm } from './places.ts';

const CHINESE_CONTACTS = ['李娜', '张伟', '王磊', '刘敏', '陈杰', '杨洋', '黄丽', '周军', '吴婷', '徐浩'] as const;
const WESTERN_CONTACTS = ['S. Vogel', 'P. Lambert', 'C. Reed', 'K. Albrecht', 'L. Moreau', 'D. Hughes'] as const;

/** Every so many-th partner is one of the sales company abroad. */
const ABROAD_EVERY = 4;

/** Makes partners with complete records, each with its own valid numbers. */
export class PartnerMaker {
  readonly #world: World;
  readonly #people: People;
  readonly #numbers = new Set<string>();

  constructor(world: World, people: People) {
    this.#world = world;
    this.#people = people;
  }

  customer(createdDaysBefore: number): CustomerRow {
    const index = this.#world.next('customer', 0);
    const fields = this.#partner('customer', index, createdDaysBefore);
    const credit_limit = this.#world.random.between(1, 40) * 10_000;
    return this.#world.insert('customer', { cust_no: `C${100_001 + index}`, ...fields, credit_limit });
  }

  supplier(createdDaysBefore: number): SupplierRow {
    const index = this.#world.next('supplier', 0);
    const fields = this.#partner('supplier', index, createdDaysBefore);
    const licence_until = daysBefore(-this.#world.random.between(200, 1500));
    const row = this.#world.insert('supplier', { supp_no: `V${50_001 + index}`, ...fields, licence_until });
    const account = `${fields.country === 'CN' ? '6222' : 'DE'}${this.#world.random.digits(15)}`;
    this.#world.insert('supplier_bank', { supp_no: row.supp_no, line_no: 1, account, in_use: 'Y' });
    return row;
  }

  #partner(role: PartnerRole, index: number, created: number): PartnerFields {
    return index % ABROAD_EVERY === ABROAD_EVERY - 1
      ? this.#western(role, index, created)
      : this.#chinese(role, index, created);
  }

  #unique(make: () => string): string {
    for (;;) {
      const number = make();
      if (this.#numbers.has(number)) continue;
      this.#numbers.add(number);
      return number;
    }
  }

  #base(role: PartnerRole, comp: Company, created: number): Omit<PartnerFields, 'name' | 'tax_no'> {
    const { random } = this.#world;
    const { sales, export: exporters, buyers, buyersAbroad } = this.#people;
    const owners =
      role === 'customer' ? (comp === '1000' ? sales : exporters) : comp === '1000' ? buyers : buyersAbroad;
    const desk = role === 'customer' ? this.#people.salesDesk : this.#people.supplierDesk;
    return {
      ...{ comp, legal_form: 'C', parent_no: null, duns: null, country: null, province: null, city: null },
      ...{ street: null, postcode: null, phone: null, mobile: null, email: null, contact: null },
      pay_term: random.pick(['NET30', 'NET60', 'NET90']),
      owner_user: random.pick(owners),
      dept_no: role === 'supplier' ? 'D20' : comp === '2000' ? 'D11' : 'D10',
      ...{ one_time: 'N', state: 'A' },
      created_at: storedBefore(created),
      created_by: desk[0] ?? null,
    };
  }

  #chinese(role: PartnerRole, index: number, created: number): PartnerFields {
    const { random } = this.#world;
    const [province, city, region, area, postcode, street] = random.pick(CITIES);
    const { name, domain } = chineseFirm(role, index, city);
    return {
      ...this.#base(role, '1000', created),
      ...{ name, country: 'CN', province, city, postcode },
      tax_no: this.#unique(() => creditCode(region, random)),
      street: `${street}${random.between(8, 980)}号`,
      phone: `${area}-${random.between(5, 8)}${random.digits(7)}`,
      mobile: `1${random.pick(['38', '39', '58', '86'])}${random.digits(8)}`,
      email: `${role === 'customer' ? 'buyer' : 'sales'}@${domain}`,
      contact: random.pick(CHINESE_CONTACTS),
    };
  }

  #western(role: PartnerRole, index: number, created: number): PartnerFields {
    const { random } = this.#world;
    const { country, province, city, street, postcode, dial } = random.pick(WESTERN_PLACES);
    const number = random.between(2, 190);
    const { name, domain } = westernFirm(role, index, country);
    const taxNumber = country === 'DE' ? germanVat : country === 'FR' ? frenchVat : employerNumber;
    return {
      ...this.#base(role, '2000', created),
      ...{ name, country, province, city, postcode },
      tax_no: this.#unique(() => taxNumber(random)),
      duns: this.#unique(() => `${random.between(21, 97)}${random.digits(7)}`),
      street: country === 'DE' ? `${street} ${number}` : `${number} ${street}`,
      phone: dial + random.digits(6),
      email: `${role === 'customer' ? 'purchasing' : 'orders'}@${domain}`,
      contact: random.pick(WESTERN_CONTACTS),
    };
  }
}

/** Suppliers at the end of the list that nothing was ever ordered from. */
export function idleSupplierCount(world: World): number {
  return world.count(30, 14);
}

/** Customers and suppliers, complete, owned, each with its own valid numbers; those of the last weeks by the right people. */
export function addPartners(world: World, people: People): PartnerMaker {
  const maker = new PartnerMaker(world, people);
  for (let index = 0; index < world.count(3000, 260); index += 1) maker.customer(world.random.between(4, 1800));
  for (let index = 0; index < world.count(800, 150); index += 1) maker.supplier(world.random.between(4, 1800));
  return maker;
}

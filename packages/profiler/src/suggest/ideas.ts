import { type EntityName, entityOf } from '@erp-audit/core';
import { about, FIX, LOGIC_WHY, USUAL_WHY } from './idea-texts.ts';
import type { MappedRecords, RuleIdea, RuleTerm } from './rule-idea.ts';

const OPEN_DOCUMENT = { in: ['status', ['open', 'in_progress']] };
const LIVING = { eq: ['status', { value: 'open' }] };

/** Fields that are rightly empty in many records. */
const OFTEN_EMPTY =
  /^(parent_key|template_key|valid_to|valid_from|end_date|approved_.*|changed_.*|is_.*|status|owner|batch|package|gtin|mpn|duns|fax|contact|first_receipt|qty_.*)$/;
const NOT_FUTURE = [
  'order_date',
  'created_at',
  'changed_at',
  'posting_date',
  'invoice_date',
  'last_login_at',
  'approved_at',
];
const IN_ORDER = [
  ['order_date', 'due_date'],
  ['start_date', 'finish_date'],
  ['created_at', 'changed_at'],
  ['valid_from', 'valid_to'],
  ['order_date', 'approved_at'],
] as const;
const NOT_NEGATIVE = [
  'qty',
  'qty_received',
  'qty_delivered',
  'qty_invoiced',
  'qty_done',
  'net_price',
  'standard_cost',
  'credit_limit',
  'amount',
];
const NOT_MORE_THAN_ORDERED = ['qty_received', 'qty_delivered', 'qty_invoiced', 'qty_done'];
const NOT_ZERO = ['qty', 'net_price', 'standard_cost'];
const TOLERANCE = 1.1;

/** Shapes that texts may have, the most exact first, with one text that has it. */
const SHAPES = [
  ['digits', '[0-9]+', '123'],
  ['two-capitals', '[A-Z]{2}', 'CN'],
  ['three-capitals', '[A-Z]{3}', 'EUR'],
  ['capitals-digits', '[A-Z]{1,6}[0-9]+', 'AB12'],
  ['capitals-hyphen-digits', '[A-Z]{1,6}-[0-9]+', 'AB-12'],
  ['capitals-hyphen-code', '[A-Z0-9]+(-[A-Z0-9]+)+', 'AB-1C-2'],
] as const;
const NO_SHAPE = '?? ??';

/** Every rule that the mapped fields of an entity allow to think of; which are worth it is for the counts to say. */
export function ideasFor(records: MappedRecords): readonly RuleIdea[] {
  const make = new Ideas(records);
  const fields = [...records.fields].filter((field) => field in entityOf(records.entity).fields);
  return [
    ...fields.flatMap((field) => [...make.filled(field), ...make.shapes(field), ...make.references(field)]),
    ...make.dates(),
    ...make.numbers(),
  ];
}

type Parts = Pick<RuleIdea, 'id' | 'basis' | 'title' | 'bad' | 'good'> &
  Partial<Pick<RuleIdea, 'group' | 'evidence' | 'weight' | 'beside'>> & {
    readonly where?: RuleTerm;
    readonly defect: RuleTerm;
  };

class Ideas {
  readonly #records: MappedRecords;
  readonly #scope: RuleTerm | undefined;

  constructor(records: MappedRecords) {
    this.#records = records;
    this.#scope = scopeOf(records);
  }

  filled(field: string): RuleIdea[] {
    const { entity, covered } = this.#records;
    if (OFTEN_EMPTY.test(field) || covered.has(field)) return [];
    const isText = typeOf(entity, field) === 'text';
    return [
      this.#idea({
        id: `${field}-empty`,
        basis: 'usual',
        defect: isText ? { blank: field } : { isNull: field },
        title: about(entity, field, '{entity} without {field}', '{entity}缺少 {field}'),
        bad: { [field]: null },
        good: { [field]: sampleValue(entity, field) },
      }),
    ];
  }

  shapes(field: string): RuleIdea[] {
    const { entity, covered, personal, references } = this.#records;
    const isCode = entityOf(entity).fields[field]?.type === 'text';
    if (!isCode || covered.has(field) || personal.has(field) || references.has(field) || field === 'name') return [];
    return SHAPES.map(([name, pattern, text]) =>
      this.#idea({
        id: `${field}-not-${name}`,
        group: `${field}-shape`,
        basis: 'usual',
        where: { not: { blank: field } },
        defect: { not: { matches: [field, pattern] } },
        title: about(
          entity,
          field,
          `{entity}: {field} is not written like the others (${pattern})`,
          `{entity}：{field} 的写法与其他不同（${pattern}）`,
        ),
        evidence: [field],
        bad: { [field]: NO_SHAPE },
        good: { [field]: text },
      }),
    );
  }

  /** Names of records that do not exist, and open documents about records that are no longer active. */
  references(field: string): RuleIdea[] {
    const { entity, references, others } = this.#records;
    const target = references.get(field);
    const fields = target === undefined ? undefined : others.get(target);
    if (target === undefined || fields === undefined || target === entity) return [];
    const title = entityOf(target).title;
    const common = {
      where: { not: { isNull: field } },
      evidence: [field],
      bad: { [field]: 'gone' },
      good: { [field]: 'K1' },
      beside: { [target]: [{ key: ['K1'], ...(fields.has('status') ? { status: 'open' } : {}) }] },
    };
    const dead = this.#idea({
      ...common,
      id: `${field}-leads-nowhere`,
      basis: 'usual',
      weight: 1.5,
      defect: { not: { names: [field, target] } },
      title: about(
        entity,
        field,
        `{entity}: {field} names no ${title.en.toLowerCase()}`,
        `{entity}:{field} 没有对应的${title['zh-CN']}`,
      ),
    });
    if (entityOf(entity).nature !== 'document' || entityOf(target).nature !== 'master' || !fields.has('status'))
      return [dead];
    const isOneOfSeveral = [...references.values()].filter((each) => each === target).length > 1;
    const which = isOneOfSeveral ? ' ({field})' : '';
    const asleep = this.#idea({
      ...common,
      id: `${field}-not-active`,
      basis: 'logic',
      weight: 1.5,
      defect: { not: { names: [field, target, LIVING] } },
      where: { names: [field, target] },
      title: about(
        entity,
        field,
        `Open {records} with a ${title.en.toLowerCase()} that is not active${which}`,
        `未结{entity}引用了已停用的${title['zh-CN']}${which && '（{field}）'}`,
      ),
      bad: { [field]: 'K2' },
      beside: {
        [target]: [
          { key: ['K1'], status: 'open' },
          { key: ['K2'], status: 'closed' },
        ],
      },
    });
    return [dead, asleep];
  }

  dates(): RuleIdea[] {
    const { entity, fields } = this.#records;
    const future = NOT_FUTURE.filter((field) => fields.has(field)).map((field) =>
      this.#idea({
        id: `${field}-in-the-future`,
        basis: 'logic',
        where: { not: { isNull: field } },
        defect: { lt: [{ age: field }, 0] },
        title: about(entity, field, '{entity}: {field} lies in the future', '{entity}:{field} 晚于当前日期'),
        evidence: [field],
        bad: { [field]: '2026-06-02' },
        good: { [field]: '2026-06-01' },
      }),
    );
    const order = IN_ORDER.filter((pair) => pair.every((field) => fields.has(field))).map(([first, second]) =>
      this.#idea({
        id: `${second}-before-${first}`,
        basis: 'logic',
        where: { and: [{ not: { isNull: first } }, { not: { isNull: second } }] },
        defect: { lt: [second, first] },
        title: about(entity, second, `{entity}: {field} lies before ${first}`, `{entity}:{field} 早于 ${first}`),
        evidence: [first, second],
        bad: { [first]: '2026-02-02', [second]: '2026-02-01' },
        good: { [first]: '2026-02-01', [second]: '2026-02-01' },
      }),
    );
    return [...future, ...order];
  }

  numbers(): RuleIdea[] {
    const { entity, fields } = this.#records;
    if (entity === 'stock_balance') return [];
    const number = (field: string, parts: Pick<Parts, 'id' | 'basis' | 'defect' | 'title' | 'bad' | 'good'>) =>
      this.#idea({ ...parts, where: { not: { isNull: field } }, evidence: [field] });
    const negative = NOT_NEGATIVE.filter((field) => fields.has(field)).map((field) =>
      number(field, {
        id: `${field}-negative`,
        basis: 'usual',
        defect: { lt: [field, 0] },
        title: about(entity, field, '{entity}: {field} is negative', '{entity}:{field} 为负数'),
        bad: { [field]: -1 },
        good: { [field]: 0 },
      }),
    );
    const zero = NOT_ZERO.filter((field) => fields.has(field)).map((field) =>
      number(field, {
        id: `${field}-zero`,
        basis: 'usual',
        defect: { eq: [field, 0] },
        title: about(entity, field, '{entity}: {field} is zero', '{entity}:{field} 为零'),
        bad: { [field]: 0 },
        good: { [field]: 1 },
      }),
    );
    const more = NOT_MORE_THAN_ORDERED.filter((field) => fields.has(field) && fields.has('qty')).map((field) =>
      this.#idea({
        id: `${field}-more-than-ordered`,
        basis: 'usual',
        where: { gt: ['qty', 0] },
        defect: { gt: [field, { multiply: ['qty', TOLERANCE] }] },
        title: about(
          entity,
          field,
          '{entity}: {field} is more than a tenth above the quantity',
          '{entity}:{field} 超出数量一成以上',
        ),
        evidence: ['qty', field],
        bad: { qty: 10, [field]: 12 },
        good: { qty: 10, [field]: 11 },
      }),
    );
    return [...negative, ...zero, ...more];
  }

  #idea({ where: own, defect, ...parts }: Parts): RuleIdea {
    const { entity } = this.#records;
    return {
      ...{ entity, group: parts.id, weight: 1, evidence: [], beside: {}, twin: undefined, fix: FIX },
      why: parts.basis === 'usual' ? USUAL_WHY : LOGIC_WHY,
      ...parts,
      check: { kind: 'condition', where: both(this.#scope, own), defect },
    };
  }
}

/** Both conditions, or the one there is. */
export function both(one: RuleTerm | undefined, other: RuleTerm | undefined): RuleTerm | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { and: [one, other] };
}

/** Active master data and open documents: what somebody would still put right. */
export function scopeOf({ entity, fields }: MappedRecords): RuleTerm | undefined {
  if (!fields.has('status')) return undefined;
  return entityOf(entity).nature === 'document' ? OPEN_DOCUMENT : LIVING;
}

function typeOf(entity: EntityName, field: string): 'text' | 'number' | 'date' | 'boolean' {
  const type = entityOf(entity).fields[field]?.type ?? 'text';
  return type === 'key' || type === 'status' ? 'text' : type;
}

function sampleValue(entity: EntityName, field: string): unknown {
  return { text: 'something', number: 1, date: '2026-01-01', boolean: true }[typeOf(entity, field)];
}

import type { LocalizedText, Source, TableColumn } from '@erp-audit/core';
import { directionColumn } from './assign.ts';
import { HEADER_OF, type ProposedEntity, signsOf } from './entity-signs.ts';
import { columnFit, type KnownTable } from './known-table.ts';
import { patterns } from './match-name.ts';
import type { FieldProposal, MappingProposal } from './proposal.ts';
import { type ChosenTables, flagSql, proposeFields, type ReadTable } from './propose-fields.ts';
import { proposeStatus } from './propose-status.ts';
import { keyReason } from './reasons.ts';
import { type FoundReference, referencesTo } from './references.ts';
import type { TableSample } from './sample.ts';
import { levelOf } from './weights.ts';

export interface MappingRequest {
  readonly source: Source;
  readonly entity: ProposedEntity;
  readonly chosen: ChosenTables;
  readonly samples: ReadonlyMap<string, TableSample>;
  readonly signal: AbortSignal | undefined;
}

const COMPANY = { shape: 'key', names: patterns('company', 'company code'), not: ['name', 'date'] } as const;
/** How the chosen table of an entity would be read; undefined where nothing identifies its records. */
export async function proposeMapping(request: MappingRequest): Promise<MappingProposal | undefined> {
  const { source, entity, chosen, samples, signal } = request;
  const known = chosen.get(entity);
  if (known === undefined) return undefined;
  const main: ReadTable = { alias: 't', known, sample: samples.get(known.id) };
  const header = headerOf(request, known);
  const tables = header === undefined ? [main] : [main, header.table];
  const key = keyOf(request, known, main.sample);
  if (key === undefined) return undefined;
  const fields = [...orderKey(header), ...proposeFields(entity, tables, chosen)];
  const where = whereOf(request, known, main, fields);
  const company = tables.map((table) => companyOf(table)).find((each) => each !== undefined);
  return {
    from: fromOf(known, header),
    where: where?.sql,
    whereReason: where?.reason,
    company,
    key: key.map((column) => `t.${column}`),
    label: labelOf(fields, header),
    status: await proposeStatus(source, entity, tables, signal),
    fields,
  };
}

interface Header {
  readonly table: ReadTable;
  readonly link: FoundReference;
  readonly targetSql: string;
}

function headerOf({ entity, chosen, samples }: MappingRequest, line: KnownTable): Header | undefined {
  const headerEntity = HEADER_OF[entity];
  const known = headerEntity === undefined ? undefined : chosen.get(headerEntity);
  if (headerEntity === undefined || known === undefined) return undefined;
  const [link] = referencesTo(line, known, headerEntity);
  const target = known.table.columns.find(({ name }) => name === link?.targetColumn);
  if (link === undefined || target === undefined) return undefined;
  return { table: { alias: 'h', known, sample: samples.get(known.id) }, link, targetSql: target.sqlName };
}

function fromOf({ table }: KnownTable, header: Header | undefined): string {
  if (header === undefined) return `${table.sqlName} t`;
  const { link, targetSql } = header;
  return `${table.sqlName} t join ${header.table.known.table.sqlName} h on h.${targetSql} = t.${link.column.sqlName}`;
}

function orderKey(header: Header | undefined): FieldProposal[] {
  if (header === undefined) return [];
  const { link, table } = header;
  const sql = `t.${link.column.sqlName}`;
  return [
    {
      ...{ field: 'order_key', sql, column: sql, certainty: link.strength, level: levelOf(link.strength) },
      reasons: [keyReason(table.known.table.name, link.isDeclared)],
      isWritten: true,
    },
  ];
}

/** Primary key, else a unique key, else one column whose sampled values all differ; of a link, the records it names. */
function keyOf(
  { entity, chosen }: MappingRequest,
  known: KnownTable,
  sample: TableSample | undefined,
): readonly string[] | undefined {
  const { table } = known;
  const sqlNames = (names: readonly string[]) =>
    names.flatMap((name) => table.columns.find((column) => column.name === name)?.sqlName ?? []);
  const isSingle = signsOf(entity).isTarget === true;
  const keys = [table.primaryKey, ...table.uniqueKeys].filter(
    (key) => key.length > 0 && (!isSingle || key.length === 1),
  );
  const [best] = keys;
  if (best !== undefined) return sqlNames(best);
  const unique = table.columns.find((column) => isUnique(column, sample));
  if (unique !== undefined) return [unique.sqlName];
  const named = Object.keys(signsOf(entity).refers ?? {}).flatMap((target) => {
    const to = chosen.get(target as ProposedEntity);
    const [link] = to === undefined ? [] : referencesTo(known, to, target as ProposedEntity);
    return link === undefined ? [] : [link.column.sqlName];
  });
  return isSingle || named.length < 2 ? undefined : named;
}

function isUnique({ name, holds }: TableColumn, sample: TableSample | undefined): boolean {
  const values = sample?.columns.get(name);
  if (values === undefined || holds === 'date' || holds === 'boolean') return false;
  return values.rows > 1 && values.filled === values.rows && values.distinct === values.rows;
}

function companyOf({ alias, known, sample }: ReadTable): string | undefined {
  const column = known.table.columns.find((each) => {
    const values = sample?.columns.get(each.name);
    const isFilled = values === undefined || values.rows === 0 || values.filled > 0;
    const isOwn = known.table.primaryKey.includes(each.name);
    return !isOwn && isFilled && columnFit(known, each, COMPANY) >= 0.9;
  });
  return column === undefined ? undefined : `${alias}.${column.sqlName}`;
}

function labelOf(fields: readonly FieldProposal[], header: Header | undefined): string | undefined {
  const written = (name: string) => fields.find(({ field, isWritten }) => field === name && isWritten)?.sql;
  const own = written('name') ?? written('no') ?? written('login') ?? written('code');
  if (own !== undefined || header === undefined) return own;
  const number = proposeFields('sales_order', [header.table], new Map()).find(({ field }) => field === 'no');
  return number?.isWritten === true ? number.sql : undefined;
}

interface Where {
  readonly sql: string;
  readonly reason: LocalizedText;
}

function whereOf(
  request: MappingRequest,
  known: KnownTable,
  main: ReadTable,
  fields: readonly FieldProposal[],
): Where | undefined {
  switch (request.entity) {
    case 'customer':
      return roleWhere(request, known, 'sales_order', 'customer', 'supplier');
    case 'supplier':
      return roleWhere(request, known, 'purchase_order', 'supplier', 'customer');
    case 'user':
      return loginWhere(main, fields);
    case 'sales_order':
    case 'purchase_order':
      return directionWhere(request, known, 't');
    case 'sales_order_line':
    case 'purchase_order_line':
      return directionWhere(request, known, 'h');
    default:
      return undefined;
  }
}

/** Which partners are customers: a flag that says so, else the orders that name them. */
function roleWhere(
  { chosen }: MappingRequest,
  known: KnownTable,
  order: ProposedEntity,
  role: 'customer' | 'supplier',
  other: 'customer' | 'supplier',
): Where | undefined {
  const isPartner = known.words.some(({ concepts }) => concepts.includes('partner')) || chosen.get(other) === known;
  if (!isPartner) return undefined;
  const signs = {
    shape: 'boolean',
    names: patterns(role, `flag ${role}`, `${role} rank`),
    not: ['code', 'date', 'price'],
  } as const;
  const isKey = (column: TableColumn) => known.table.references.some(({ columns }) => columns.includes(column.name));
  const flag = known.table.columns.find(
    (column) => !isKey(column) && isFlagType(column) && columnFit(known, column, signs) >= 0.7,
  );
  if (flag !== undefined) {
    const reason = { en: `${flag.name} says so`, 'zh-CN': `由 ${flag.name} 标识` };
    return { sql: flagSql(`t.${flag.sqlName}`, flag.holds), reason };
  }
  const orders = chosen.get(order);
  const [link] = orders === undefined ? [] : referencesTo(orders, known, role);
  const target = known.table.columns.find(({ name }) => name === link?.targetColumn);
  if (orders === undefined || link === undefined || target === undefined) return undefined;
  const sql = `exists (select 1 from ${orders.table.sqlName} o where o.${link.column.sqlName} = t.${target.sqlName})`;
  const reason = { en: `${orders.table.name} names them`, 'zh-CN': `${orders.table.name} 引用了它们` };
  return { sql, reason };
}

function isFlagType({ holds, type }: TableColumn): boolean {
  return holds === 'boolean' || holds === 'number' || /char\S*\(1\)/.test(type);
}

/** People without a login are contacts. */
function loginWhere({ sample }: ReadTable, fields: readonly FieldProposal[]): Where | undefined {
  const login = fields.find(({ field, isWritten }) => field === 'login' && isWritten);
  const name = login?.sql.replace(/^t\."?|"$/g, '');
  const values = name === undefined ? undefined : sample?.columns.get(name);
  if (login === undefined || values === undefined || values.filled === values.rows) return undefined;
  const reason = { en: 'rows without a login are contacts', 'zh-CN': '没有登录名的行是联系人' };
  return { sql: `${login.sql} is not null`, reason };
}

function directionWhere({ entity, chosen }: MappingRequest, own: KnownTable, alias: string): Where | undefined {
  const isSales = entity.startsWith('sales');
  const header = alias === 't' ? own : chosen.get(isSales ? 'sales_order' : 'purchase_order');
  if (header === undefined) return undefined;
  const other = chosen.get(isSales ? 'purchase_order' : 'sales_order');
  const column = directionColumn(header);
  if (other !== header || column === undefined) return undefined;
  const flag = flagSql(`${alias}.${column.sqlName}`, column.holds);
  const reason = { en: `${column.name} tells sales from purchases`, 'zh-CN': `${column.name} 区分销售与采购` };
  return { sql: isSales ? flag : `not (${flag})`, reason };
}

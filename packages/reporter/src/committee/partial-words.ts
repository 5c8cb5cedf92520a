import { ENTITIES } from '@erp-audit/core';
import { listFormat } from '../load-texts.ts';
import type { ViewContext } from './view-context.ts';

const CODE = /^(pairs|function|pair|account|lines):(.+)$/;

/** What a result could check only in part, in words; see `CheckOutcome.partial` for the codes. */
export function partialWords(codes: readonly string[], context: ViewContext): string {
  const { texts } = context;
  const entries = codes.map((code) => CODE.exec(code) ?? [code, 'field', fieldWords(code, context)]);
  const ofKind = (kind: string) => entries.filter((entry) => entry[1] === kind).map((entry) => entry[2] ?? '');
  const grouped = (kind: string) => {
    const items = ofKind(kind);
    return items.length === 0 ? [] : [texts(`partial.${kind}`, { items: listFormat(texts.locale)(items) })];
  };
  const pairs = ofKind('pairs').map((share) => {
    const [checked = '', total = ''] = share.split('/');
    return texts('partial.pairs', { checked, total });
  });
  const lines = ofKind('lines').map((loss) => {
    const [, table = '', count = ''] = /^(.*)\/(\d+)$/.exec(loss) ?? [];
    return texts('partial.lines', { table, count });
  });
  const parts = [
    ...pairs,
    ...grouped('function'),
    ...grouped('pair'),
    ...grouped('account'),
    ...lines,
    ...grouped('field'),
  ];
  return parts.join(texts.locale === 'zh-CN' ? '；' : '; ');
}

/** `tax_id` or `role.is_super`: a field, or what it belongs to and the field. */
function fieldWords(code: string, { texts, fieldName }: ViewContext): string {
  const [first = '', ...rest] = code.split('.');
  const owner = Object.entries(ENTITIES).find(([name]) => name === first && rest.length > 0)?.[1];
  return [owner?.title[texts.locale] ?? fieldName(first), ...rest.map(fieldName)].join(' · ');
}

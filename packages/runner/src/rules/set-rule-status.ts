import { isDeepStrictEqual } from 'node:util';
import { AuditError, type RuleStatus } from '@erp-audit/core';
import { yamlLibrary } from '@erp-audit/engine';
import type { Node, Pair, YAMLMap } from 'yaml';

/**
 * The configuration with `rules.set.<id>.status` as given; every other character of it stays.
 * @throws AuditError `CONFIG_INVALID` where the file is written so that the status has to be put in by hand
 */
export function withRuleStatus(file: string, text: string, id: string, status: RuleStatus): string {
  const changed = spliced(text, id, status);
  if (changed === undefined || !saysSo(text, changed, id, status)) throw byHand(file, id, status);
  return changed;
}

/** What was cut in must say what was meant and nothing else. */
function saysSo(before: string, after: string, id: string, status: RuleStatus): boolean {
  const { parseDocument } = yamlLibrary();
  const wanted = parseDocument(before);
  const given = parseDocument(after);
  const path = ['rules', 'set', id, 'status'];
  try {
    wanted.setIn(path, status);
  } catch {
    // Something in between is no map.
    return false;
  }
  return given.errors.length === 0 && isDeepStrictEqual(given.toJS(), wanted.toJS());
}

function byHand(file: string, id: string, status: RuleStatus): AuditError {
  const message = {
    en: `Put the status in by hand: in "${file}" write rules: { set: { ${id}: { status: ${status} } } }. Nothing was changed.`,
    'zh-CN': `请手工填写状态：在 "${file}" 中写 rules: { set: { ${id}: { status: ${status} } } }。未作任何更改。`,
  };
  return new AuditError('CONFIG_INVALID', message, { file });
}

function spliced(text: string, id: string, status: RuleStatus): string | undefined {
  const { isMap, isNode, parseDocument } = yamlLibrary();
  const document = parseDocument(text);
  const rules = document.get('rules', true);
  const set = isMap(rules) ? rules.get('set', true) : undefined;
  const own = isMap(set) ? set.get(id, true) : undefined;
  const old = isMap(own) ? own.get('status', true) : undefined;
  if (isNode(old)) return replaced(text, old, status);
  if (isMap(own)) return withEntry(text, own, 'status', status);
  if (isMap(set)) return withEntry(text, set, id, `{ status: ${status} }`);
  if (isMap(rules)) return withEntry(text, rules, 'set', `{ ${id}: { status: ${status} } }`);
  if (document.has('rules')) return undefined;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${end}rules:\n  set:\n    ${id}: { status: ${status} }\n`;
}

function replaced(text: string, node: Node, value: string): string | undefined {
  const range = node.range;
  return range == null ? undefined : `${text.slice(0, range[0])}${value}${text.slice(range[1])}`;
}

function withEntry(text: string, map: YAMLMap, key: string, value: string): string | undefined {
  const entry = `${key}: ${value}`;
  const range = map.range;
  if (range == null) return undefined;
  if (map.flow === true) return inFlow(text, map, range[1], entry);
  const [first] = map.items as readonly Pair[];
  const last = endOf(map.items.at(-1) as Pair | undefined);
  if (first === undefined || !yamlLibrary().isNode(first.key) || first.key.range == null || last === undefined)
    return undefined;
  const start = first.key.range[0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  // A comment behind the last entry stays with it.
  const lineEnd = text.indexOf('\n', last);
  const at = lineEnd < 0 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${indent}${entry}${text.slice(at)}`;
}

function inFlow(text: string, map: YAMLMap, end: number, entry: string): string {
  const before = text.slice(0, end - 1).trimEnd();
  const comma = map.items.length === 0 || before.endsWith(',') ? '' : ',';
  return `${before}${comma} ${entry} ${text.slice(end - 1)}`;
}

/** Where the text of an entry ends, without the blank lines and comments behind it. */
function endOf(pair: Pair | undefined): number | undefined {
  const { isMap, isNode, isScalar, isSeq } = yamlLibrary();
  const value = pair?.value;
  if (isMap(value) && value.flow !== true) return endOf(value.items.at(-1) as Pair | undefined);
  if (isSeq(value) && value.flow !== true) {
    const last = value.items.at(-1);
    if (isScalar(last)) return last.range?.[1];
  }
  const node = isNode(value) && !(isScalar(value) && value.source === '') ? value : pair?.key;
  return isNode(node) ? node.range?.[1] : undefined;
}

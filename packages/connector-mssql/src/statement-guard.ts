import { AuditError } from '@erp-audit/core';
import type { ErrorContext } from '@erp-audit/driver-kit';

/**
 * Reserved words that begin a statement or a part of one that does more than read. A batch of T-SQL needs no semicolon
 * between statements, so each of them anywhere outside of quotes is one too many; as names they have to be quoted anyway.
 */
const FORBIDDEN = new Set(
  `alter backup begin bulk checkpoint close commit create dbcc deallocate declare delete deny disk drop dump exec execute
  external goto grant if insert into kill lineno load merge open opendatasource openquery openrowset print proc procedure
  raiserror readtext reconfigure restore return revert revoke rollback save set setuser shutdown trigger truncate update
  updatetext use waitfor while writetext`.split(/\s+/),
);
/** Hints that lock what others want to write; words that no column is called. */
const LOCKS = new Set([
  'holdlock',
  'paglock',
  'repeatableread',
  'rowlock',
  'serializable',
  'tablock',
  'tablockx',
  'updlock',
  'xlock',
]);
const BEGINNINGS = new Set(['select', 'with']);

/** Strings, quoted names and comments, or what comes next. A comment may hold others. */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\[(?:[^\]]|\]\])*\]|--[^\n]*|\/\*|[\p{L}_@#][\p{L}\p{N}_@#$]*|[;'"[]/gu;

/**
 * SQL Server has no read-only session, so a text goes to it only if it is one query: it begins with SELECT or WITH, and
 * holds neither a semicolon nor a word that begins another statement. It is no grammar: what it lets through the server
 * may still refuse, and whether the account may write is another matter.
 * @throws AuditError `SOURCE_READ_ONLY` naming the word, never the statement
 */
export function refuseAllButOneQuery(text: string, { source, label }: Pick<ErrorContext, 'source' | 'label'>): void {
  const words = wordsOf(text);
  const [first = ''] = words;
  const unwanted = BEGINNINGS.has(first) ? words.find(isUnwanted) : first;
  const named = unwanted ?? (takesFromSequence(words) ? 'next value for' : undefined);
  if (named === undefined) return;
  const message = {
    en: `"${label}" on source "${source}" is not one query that only reads: "${named}" may not stand in it.`,
    'zh-CN': `数据源 "${source}" 上的 "${label}" 不是单个只读查询：其中不允许出现 "${named}"。`,
  };
  throw new AuditError('SOURCE_READ_ONLY', message, {});
}

function isUnwanted(word: string): boolean {
  return FORBIDDEN.has(word) || LOCKS.has(word) || !/^[\p{L}_@#]/u.test(word);
}

function takesFromSequence(words: readonly string[]): boolean {
  return words.some((word, index) => word === 'next' && words[index + 1] === 'value' && words[index + 2] === 'for');
}

/** Words in lower case, and each mark that is none: a semicolon, or a quote that is not closed. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  PARTS.lastIndex = 0;
  for (let match = PARTS.exec(text); match !== null; match = PARTS.exec(text)) {
    const [part] = match;
    if (part === '/*') {
      const end = endOfComment(text, PARTS.lastIndex);
      if (end === undefined) return [...words, part];
      PARTS.lastIndex = end;
    } else if (part.length === 1 || !/^(?:['"[]|--)/.test(part)) words.push(part.toLowerCase());
  }
  return words;
}

function endOfComment(text: string, from: number): number | undefined {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from;
  let depth = 1;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}

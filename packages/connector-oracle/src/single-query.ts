import { AuditError } from '@erp-audit/core';

const LEADING = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
const FIRST_WORD = /^[A-Za-z]+/;
const OWN_FUNCTION = /^with(?:\s+|--[^\n]*\n|\/\*[\s\S]*?\*\/)+(?:function|procedure)\b/i;

/**
 * Lets through what begins as a query and nothing else. Oracle takes one statement a call, but a block of PL/SQL is one
 * statement too, and whatever defines objects commits before it fails: neither may reach the server. Since 12.1 a
 * query may bring functions of its own, which may do anything that PL/SQL can.
 * @throws AuditError `SOURCE_READ_ONLY`
 */
export function refuseAllButQueries(text: string, label: string, source: string): void {
  const start = text.replace(LEADING, '');
  const word = FIRST_WORD.exec(start)?.[0].toLowerCase();
  if ((word === 'select' || word === 'with') && !OWN_FUNCTION.test(start)) return;
  const message = {
    en: `"${label}" on source "${source}" is no query: only SELECT, and WITH without functions of its own, is sent to Oracle.`,
    'zh-CN': `数据源 "${source}" 上的 "${label}" 不是查询：只会向 Oracle 发送 SELECT，以及不自带函数的 WITH。`,
  };
  throw new AuditError('SOURCE_READ_ONLY', message, {});
}

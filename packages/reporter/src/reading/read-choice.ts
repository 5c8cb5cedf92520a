import { type Department, RESPONSES, type ResponseKind, ROOT_CAUSES, type RootCause } from '@erp-audit/core';

/** What people type instead of choosing from the list. */
const SYNONYMS: Readonly<Record<ResponseKind, readonly string[]>> = {
  fixed: [
    'done',
    'corrected',
    'resolved',
    'complete',
    'completed',
    '已改',
    '已修改',
    '已整改',
    '已处理',
    '已解决',
    '已完成',
    '完成',
    '已更正',
  ],
  will_fix: ['will fix', 'planned', 'in progress', 'to do', '计划整改', '待整改', '整改中', '处理中', '计划', '将整改'],
  false_positive: ['not an error', 'no error', 'correct', '误报', '非问题', '无问题', '数据正确', '不是问题'],
  exception_requested: ['exception', 'waiver', 'request exception', '例外', '申请豁免', '豁免'],
  not_ours: [
    'not our department',
    'other department',
    'wrong department',
    '非本部门',
    '不归我部门',
    '不是我们部门',
    '其他部门',
  ],
};

/** Lower case, full-width forms folded, without white space, list numbers or end marks. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .replace(/[.。!]+$/, '');
}

function dictionary<Id extends string>(entries: Iterable<readonly [Id, readonly string[]]>): ReadonlyMap<string, Id> {
  const words = new Map<string, Id>();
  for (const [id, texts] of entries) for (const text of [id, ...texts]) words.set(foldWord(text), id);
  return words;
}

const RESPONSE_WORDS = dictionary(
  (Object.keys(RESPONSES) as ResponseKind[]).map((kind) => [
    kind,
    [...Object.values(RESPONSES[kind]), ...SYNONYMS[kind]],
  ]),
);
const ROOT_CAUSE_WORDS = dictionary(
  (Object.keys(ROOT_CAUSES) as RootCause[]).map((cause) => [cause, Object.values(ROOT_CAUSES[cause])]),
);

/** The response a person meant, or undefined: it is never guessed. */
export function readResponse(text: string): ResponseKind | undefined {
  return RESPONSE_WORDS.get(foldWord(text));
}

export function readRootCause(text: string): RootCause | undefined {
  return ROOT_CAUSE_WORDS.get(foldWord(text));
}

/** Id of the department with this id or name in any language. */
export function departmentReader(departments: readonly Department[]): (text: string) => string | undefined {
  const words = dictionary(departments.map(({ id, name }) => [id, Object.values(name)]));
  return (text) => words.get(foldWord(text));
}

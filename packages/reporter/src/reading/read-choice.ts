import {
  DECISION_STATES,
  type DecisionState,
  type Department,
  RESPONSES,
  type ResponseKind,
  ROOT_CAUSES,
  type RootCause,
  VERDICT_TEXTS,
  VERDICTS,
  type Verdict,
  WAIVER_TYPES,
  type WaiverType,
} from '@erp-audit/core';
import { PROPOSAL_ANSWERS, type ProposalAnswer } from '../response-columns.ts';

/**
 * What people type instead of choosing from the list. Only what can mean nothing else: "ok", "correct" or "正确" could
 * be said of the record before or after it was corrected.
 */
const SYNONYMS: Readonly<Record<ResponseKind, readonly string[]>> = {
  fixed: [
    'already fixed',
    'closed',
    'complete',
    'completed',
    'corrected',
    'done',
    'finished',
    'resolved',
    'solved',
    '改好了',
    '已补充',
    '已补全',
    '已处理',
    '已处理完成',
    '已处理完毕',
    '已改',
    '已改好',
    '已改完',
    '已改正',
    '已更改',
    '已更新',
    '已更正',
    '已关闭',
    '已解决',
    '已完成',
    '已完成整改',
    '已完善',
    '已维护',
    '已修复',
    '已修改',
    '已修正',
    '已整改完成',
    '已整改完毕',
    '完成',
    '完成整改',
    '整改完成',
    '整改完毕',
  ],
  will_fix: [
    'in process',
    'in progress',
    'planned',
    'to be fixed',
    'to do',
    'todo',
    'will be fixed',
    'will fix',
    'work in progress',
    '处理中',
    '待处理',
    '待整改',
    '计划',
    '计划处理',
    '计划中',
    '将整改',
    '进行中',
    '正在处理',
    '正在整改',
    '整改中',
  ],
  false_positive: [
    'false alarm',
    'no defect',
    'no error',
    'not a defect',
    'not an error',
    '不是问题',
    '非问题',
    '没有问题',
    '没问题',
    '数据没有问题',
    '数据没问题',
    '数据无误',
    '数据正确',
    '无问题',
    '误报警',
    '误判',
  ],
  exception_requested: [
    'exception',
    'request exception',
    'request waiver',
    'waiver',
    'waiver requested',
    '豁免',
    '豁免申请',
    '例外',
    '例外申请',
    '申请豁免',
    '特殊情况申请例外',
  ],
  not_ours: [
    'not our department',
    'not us',
    'other department',
    'wrong department',
    '不归本部门',
    '不归我部门',
    '不是本部门',
    '不是我们部门',
    '不属于本部门',
    '不属于我部门',
    '非我部门',
    '其他部门',
    '其他部门处理',
    '应由其他部门处理',
  ],
};

/** Lower case, full-width forms folded, without white space, list numbers or end marks. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .replace(/^\d+[.、)]/, '')
    .replace(/[.。!;,]+$/, '');
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
const WAIVER_TYPE_WORDS = dictionary(
  (Object.keys(WAIVER_TYPES) as WaiverType[]).map((type) => [type, Object.values(WAIVER_TYPES[type])]),
);
const PROPOSAL_SYNONYMS: Readonly<Record<ProposalAnswer, readonly string[]>> = {
  accept: ['accepted', 'yes', 'ours', '同意', '接收', '是我部门', '属于我部门', '属于本部门'],
  decline: ['declined', 'no', 'not ours', 'reject', 'rejected', '不同意', '拒收', '不接受', '非本部门', '不属于本部门'],
};
const PROPOSAL_WORDS = dictionary(
  (Object.keys(PROPOSAL_ANSWERS) as ProposalAnswer[]).map((answer) => [
    answer,
    [...Object.values(PROPOSAL_ANSWERS[answer]), ...PROPOSAL_SYNONYMS[answer]],
  ]),
);

const VERDICT_SYNONYMS: Readonly<Record<Verdict, readonly string[]>> = {
  same: ['duplicate', 'identical', 'yes', '重复', '同一', '同一单位', '是'],
  different: ['no', 'not a duplicate', 'not the same', '不重复', '不是', '不相同', '非重复'],
  related: ['branch', 'group company', 'same group', '关联', '分公司', '分支机构', '同一集团', '集团公司'],
};
const VERDICT_WORDS = dictionary(
  VERDICTS.map((verdict) => [verdict, [...Object.values(VERDICT_TEXTS[verdict]), ...VERDICT_SYNONYMS[verdict]]]),
);

/** What a person says of a record that looks like another one. */
export function readVerdict(text: string): Verdict | undefined {
  return VERDICT_WORDS.get(foldWord(text));
}

/** The response a person meant, or undefined: it is never guessed. */
export function readResponse(text: string): ResponseKind | undefined {
  return RESPONSE_WORDS.get(foldWord(text));
}

export function readRootCause(text: string): RootCause | undefined {
  return ROOT_CAUSE_WORDS.get(foldWord(text));
}

export function readWaiverType(text: string): WaiverType | undefined {
  return WAIVER_TYPE_WORDS.get(foldWord(text));
}

export function readProposalAnswer(text: string): ProposalAnswer | undefined {
  return PROPOSAL_WORDS.get(foldWord(text));
}

const DECISION_STATE_WORDS = dictionary(
  (Object.keys(DECISION_STATES) as DecisionState[]).map((state) => [state, Object.values(DECISION_STATES[state])]),
);

export function readDecisionState(text: string): DecisionState | undefined {
  return DECISION_STATE_WORDS.get(foldWord(text));
}

/** Id of the department with this id or name in any language. */
export function departmentReader(departments: readonly Department[]): (text: string) => string | undefined {
  const words = dictionary(departments.map(({ id, name }) => [id, Object.values(name)]));
  return (text) => words.get(foldWord(text));
}

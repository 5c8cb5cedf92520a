import type { Status } from '@erp-audit/core';

/** Words by which ERPs call their states; compared in lower case without separators. */
const WORDS: Readonly<Record<Status, string>> = {
  draft:
    'draft drafted dr new created quotation quote request entwurf neu brouillon nouveau 草稿 新建 开立 unsubmitted incomplete planned simulated',
  pending_approval:
    'pending pendingapproval toapprove waitingapproval waitingconfirmation inapproval submitted submit sent tovalidate awaitingapproval zurgenehmigung envalidation 待审核 待审批 审批中 审核中 提交 review requiresreapproval wc',
  open: 'open opened confirmed confirm approved approve validated valid released release purchase sale ordered accepted active enabled waiting offen bestaetigt freigegeben confirme valide ouvert 已审核 已批准 已确认 未关闭 打开 执行中 生效 在职 启用 正常 firmplanned inprocess backorder backordered ready assigned toreceive tobill toreceiveandbill todeliver todeliverandbill',
  in_progress:
    'inprogress progress processing started start partial partially partiallyreceived partiallyshipped partiallydelivered partlyreceived wip inproduction inbearbeitung encours 进行中 生产中 部分 部分收货 toclose running',
  done: 'done complete completed finished finish received delivered shipped fulfilled invoiced paid posted erledigt geliefert termine livre 完成 已完成 已完工 已发货 已收货',
  closed:
    'closed close archived inactive disabled discontinued geschlossen inaktiv ferme cloture clos 关闭 已关闭 结案 已结案 停用 离职 inactif cl finallyclosed',
  cancelled:
    'cancel cancelled canceled void voided rejected refused reversed storniert abgelehnt annule refuse 取消 已取消 作废 已作废 拒绝 vo deleted',
  blocked: 'blocked locked hold onhold suspended frozen gesperrt bloque 冻结 锁定 暂停 stopped',
};

const STATUS_OF = new Map<string, Status>(
  Object.entries(WORDS).flatMap(([status, words]) => words.split(' ').map((word) => [word, status as Status] as const)),
);

const YES = new Set(['true', 't', 'y', 'yes', '1', 'ja', 'oui', '是']);
const NO = new Set(['false', 'f', 'n', 'no', '0', 'nein', 'non', '否']);

/** The state a code says by its word, or undefined where it says none. */
export function statusOfCode(code: string): Status | undefined {
  return STATUS_OF.get(code.toLowerCase().replaceAll(/[\s_-]+/g, ''));
}

const PAIRS = [...YES].map((yes, index) => [yes, [...NO][index] ?? ''] as const);

/** The state of a yes-or-no code of a column such as `active` (true is open) or `blocked` (true is closed). */
export function statusOfFlag(code: string, meansLiving: boolean): Status | undefined {
  const word = code.toLowerCase();
  const isYes = YES.has(word);
  if (!isYes && !NO.has(word)) return undefined;
  return isYes === meansLiving ? 'open' : 'closed';
}

/** True where all codes are yes and no. */
export function areFlags(codes: readonly string[]): boolean {
  const isFlag = (code: string) => YES.has(code.toLowerCase()) || NO.has(code.toLowerCase());
  return codes.length > 0 && codes.length <= 2 && codes.every(isFlag);
}

/** The other answer of a yes-or-no code, in the same spelling: none may have given it yet. */
export function otherFlag(code: string): string | undefined {
  const word = code.toLowerCase();
  const pair = PAIRS.find((each) => each.includes(word));
  const other = pair?.[0] === word ? pair[1] : pair?.[0];
  return word === code ? other : other?.toUpperCase();
}

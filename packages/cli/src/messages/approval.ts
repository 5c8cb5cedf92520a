import type { LocalizedText } from '@erp-audit/core';

/** Sentences about who decides: waivers, transfers and approvers. */
export const APPROVAL_MESSAGES = {
  waiversAbout: { en: 'Exceptions: ask, approve, reject, revoke', 'zh-CN': '豁免：申请、批准、驳回、撤销' },
  waiversListAbout: {
    en: 'List waivers: those that wait and those in force, unless told otherwise',
    'zh-CN': '列出豁免（默认：待批与生效中的）',
  },
  waiversShowAbout: { en: 'Show one waiver with decisions and findings', 'zh-CN': '显示一项豁免及其决定与问题' },
  waiversRequestAbout: {
    en: 'Ask for a waiver of findings, or of all open ones of a rule in a department',
    'zh-CN': '为若干问题，或某部门某规则的全部未结问题申请豁免',
  },
  waiversApproveAbout: {
    en: 'Approve a waiver, as the account or the personal key of an approver',
    'zh-CN': '批准豁免（以批准人的账号或个人密钥）',
  },
  waiversRejectAbout: { en: 'Reject a waiver that waits', 'zh-CN': '驳回待批的豁免' },
  waiversRevokeAbout: {
    en: 'End a waiver in force: its findings are open again',
    'zh-CN': '撤销生效中的豁免，问题重新打开',
  },
  waiversWithdrawAbout: { en: 'Take back a request of your own', 'zh-CN': '撤回自己的申请' },
  waiverArgument: { en: 'number of the waiver, such as W-12', 'zh-CN': '豁免编号，如 W-12' },
  optionWaiverState: { en: 'only these states, or all (may be repeated)', 'zh-CN': '仅这些状态，或 all（可重复）' },
  optionFindings: { en: 'finding it is asked for (may be repeated)', 'zh-CN': '申请豁免的问题（可重复）' },
  optionWaiverRule: {
    en: 'all open findings of this rule, with --department',
    'zh-CN': '该规则的全部未结问题，与 --department 同用',
  },
  optionWaiverType: { en: 'why the defect may stay', 'zh-CN': '豁免类型' },
  optionUntil: { en: 'last day, YYYY-MM-DD', 'zh-CN': '截止日期，YYYY-MM-DD' },
  optionReason: { en: 'reason, in a sentence', 'zh-CN': '理由' },
  optionFields: {
    en: 'evidence it is given for, as a,b: it ends when that changes (default: all)',
    'zh-CN': '豁免所依据的证据字段，如 a,b：其变化时豁免结束（默认：全部）',
  },
  optionComment: { en: 'comment on the decision', 'zh-CN': '决定的说明' },
  optionKey: { en: 'sign with this personal key', 'zh-CN': '用该个人密钥签署' },
  optionByName: { en: 'your name; the account is written down beside it', 'zh-CN': '您的姓名；同时记录操作系统账号' },

  transfersAbout: {
    en: '"Not ours": findings that another department should act on',
    'zh-CN': '“非本部门”：提议转交的问题',
  },
  transfersListAbout: { en: 'List transfers that wait for an answer', 'zh-CN': '列出待答复的转交' },
  transfersAcceptAbout: { en: 'Take the finding, as a member of the department', 'zh-CN': '接收问题（由本部门成员）' },
  transfersDeclineAbout: {
    en: 'Refuse the finding, as a member of the department',
    'zh-CN': '拒绝接收（由本部门成员）',
  },
  transfersDecideAbout: {
    en: 'Say whose it is, as an approver of the governance office',
    'zh-CN': '裁定归属（由治理办公室的批准人）',
  },
  transferArgument: { en: 'number of the transfer, such as T-7', 'zh-CN': '转交编号，如 T-7' },
  optionTransferState: { en: 'only these states, or all (may be repeated)', 'zh-CN': '仅这些状态，或 all（可重复）' },
  optionTransferTo: { en: 'only those to this department', 'zh-CN': '仅转给该部门的' },
  optionDecidedFor: { en: 'department that has to act', 'zh-CN': '应负责的部门' },

  approversAbout: { en: 'Who may approve, and personal keys', 'zh-CN': '批准人与个人密钥' },
  approversListAbout: { en: 'List who may approve what, and who you are', 'zh-CN': '列出批准人及其权限，以及当前账号' },
  approversKeyAbout: {
    en: 'Make a personal key that signs decisions',
    'zh-CN': '生成用于签署决定的个人密钥',
  },
  keyFileArgument: { en: 'file to make; keep it for yourself', 'zh-CN': '要生成的文件，请自行保管' },

  columnNumber: { en: 'No.', 'zh-CN': '编号' },
  columnType: { en: 'Type', 'zh-CN': '类型' },
  columnUntil: { en: 'Until', 'zh-CN': '截止日期' },
  columnRequestedBy: { en: 'Requested by', 'zh-CN': '申请人' },
  columnCovered: { en: 'Covered', 'zh-CN': '覆盖' },
  columnReason: { en: 'Reason', 'zh-CN': '理由' },
  columnFields: { en: 'Given for', 'zh-CN': '依据字段' },
  columnDecision: { en: 'Decision', 'zh-CN': '决定' },
  columnApprover: { en: 'Approver', 'zh-CN': '批准人' },
  columnRole: { en: 'Role', 'zh-CN': '角色' },
  columnWhen: { en: 'When', 'zh-CN': '时间' },
  columnAccount: { en: 'Account', 'zh-CN': '账号' },
  columnComment: { en: 'Comment', 'zh-CN': '说明' },
  columnFrom: { en: 'From', 'zh-CN': '转出部门' },
  columnTo: { en: 'To', 'zh-CN': '转入部门' },
  columnAnswerDue: { en: 'Answer by', 'zh-CN': '答复期限' },
  columnRound: { en: 'Round', 'zh-CN': '轮次' },
  columnFinding: { en: 'Finding', 'zh-CN': '问题' },
  columnName: { en: 'Name', 'zh-CN': '姓名' },
  columnDepartments: { en: 'Departments', 'zh-CN': '部门' },
  columnSeverities: { en: 'Severities', 'zh-CN': '级别' },
  columnDays: { en: 'Days', 'zh-CN': '天数' },
  columnProof: { en: 'Proved by', 'zh-CN': '身份证明' },

  waiversNone: { en: 'No waivers.', 'zh-CN': '没有豁免。' },
  waiversCount: { en: '{count} {count|waiver|waivers}', 'zh-CN': '{count} 项豁免' },
  waiversEnding: {
    en: '! ends within {days} {days|day|days} of {asOf}: {numbers}',
    'zh-CN': '! 自 {asOf} 起 {days} 天内到期：{numbers}',
  },
  waiverNoEnd: { en: 'no end', 'zh-CN': '无期限' },
  waiverAllFields: { en: 'all of the evidence', 'zh-CN': '全部证据' },
  waiverCovers: {
    en: '{covered} of {findings} {findings|finding|findings}',
    'zh-CN': '{findings} 个问题中的 {covered} 个',
  },
  waiverMoreFindings: { en: '… and {count} more', 'zh-CN': '…… 另有 {count} 个' },
  decisionApprove: { en: 'approved', 'zh-CN': '批准' },
  decisionReject: { en: 'rejected', 'zh-CN': '驳回' },
  decisionRevoke: { en: 'revoked', 'zh-CN': '撤销' },
  decisionWithdraw: { en: 'withdrawn', 'zh-CN': '撤回' },
  decisionSigned: { en: 'signed {keyId}', 'zh-CN': '已签署 {keyId}' },
  waiverConfidential: {
    en: 'Waiver {number} is confidential: this account may not read it.',
    'zh-CN': '豁免 {number} 属于保密内容：当前账号无权查看。',
  },
  waiverRequested: {
    en: '{number} is requested for {findings} {findings|finding|findings} until {until}; nothing changes before it is approved.',
    'zh-CN': '已申请 {number}：{findings} 个问题，截止 {until}；批准前不作任何更改。',
  },
  waiverApproved: {
    en: '{number} is in force until {until}: {covered} of {findings} {findings|finding|findings} {covered|is|are} waived.',
    'zh-CN': '{number} 生效，截止 {until}：{findings} 个问题中的 {covered} 个已豁免。',
  },
  waiverFirstApproved: {
    en: '{number} is approved by {approver} ({role}). It covers critical findings: another person, {other}, must approve it, too.',
    'zh-CN': '{number} 已由 {approver}（{role}）批准。其中有致命问题，还需另一人（{other}）批准。',
  },
  waiverRejected: {
    en: '{number} is rejected; its {findings} {findings|finding stays as it is|findings stay as they are}.',
    'zh-CN': '{number} 已驳回；其 {findings} 个问题保持原状。',
  },
  waiverRevoked: {
    en: '{number} is revoked: {covered} {covered|finding is|findings are} open again.',
    'zh-CN': '{number} 已撤销：{covered} 个问题重新打开。',
  },
  waiverWithdrawn: { en: '{number} is withdrawn.', 'zh-CN': '{number} 已撤回。' },
  waiverNeeds: {
    en: 'Write {options}.',
    'zh-CN': '请填写 {options}。',
  },
  waiverWhich: {
    en: 'Write --finding ID, or --rule CODE with --department ID, and not both.',
    'zh-CN': '请填写 --finding 编号，或 --rule 代码 与 --department 部门，二者择一。',
  },
  numberInvalid: {
    en: '"{given}" is not a number of this kind: write {example}.',
    'zh-CN': '"{given}" 不是此类编号：请写 {example}。',
  },
  dayInvalid: {
    en: '{option} is "{given}": write an existing day as YYYY-MM-DD.',
    'zh-CN': '{option} 的值是 "{given}"：请写存在的日期，格式为 YYYY-MM-DD。',
  },
  optionStateInvalid: {
    en: '--state is "{given}": write one of {states}, or all.',
    'zh-CN': '--state 的值是 "{given}"：请写 {states} 之一，或 all。',
  },
  keyUnreadable: { en: '--key: "{file}" cannot be read.', 'zh-CN': '--key："{file}" 无法读取。' },
  keyOpen: {
    en: '--key: others may read "{file}", so that it proves nothing: chmod 600 it, and make a new one if it was read.',
    'zh-CN': '--key：其他用户可以读取 "{file}"，因此不能证明身份：请执行 chmod 600；若已被读取，请重新生成。',
  },

  transfersNone: { en: 'No transfers.', 'zh-CN': '没有转交。' },
  transfersCount: { en: '{count} {count|transfer|transfers}', 'zh-CN': '{count} 项转交' },
  transferLate: {
    en: '! not answered in time, the governance office decides: {numbers}',
    'zh-CN': '! 逾期未答复，由治理办公室裁定：{numbers}',
  },
  transferAnswered: {
    en: '{number}: {state}. Finding {finding} belongs to {department}.',
    'zh-CN': '{number}：{state}。问题 {finding} 归 {department}。',
  },

  approversNone: {
    en: 'No approvers are configured: nobody can approve a waiver.',
    'zh-CN': '尚未配置批准人：没有人可以批准豁免。',
  },
  approverAll: { en: 'all', 'zh-CN': '全部' },
  proofAccount: { en: 'account {account}', 'zh-CN': '账号 {account}' },
  proofKey: { en: 'key {key}', 'zh-CN': '密钥 {key}' },
  youAreApprover: {
    en: 'You are account "{account}": approver {approver}.',
    'zh-CN': '当前账号 "{account}"：批准人 {approver}。',
  },
  youAreNobody: {
    en: 'You are account "{account}", which may approve nothing without a personal key.',
    'zh-CN': '当前账号 "{account}"：没有个人密钥时不能批准。',
  },
  youAreAdmin: {
    en: 'You are account "{account}", an admin of this tool, which may approve nothing.',
    'zh-CN': '当前账号 "{account}" 是本工具的管理员，不能批准。',
  },
  keyMade: {
    en: 'Made {file}. Only you may read it; nobody can make it again.',
    'zh-CN': '已生成 {file}，仅您可读，无法再次生成。',
  },
  keyLine: {
    en: 'Line for your entry under approvers in the configuration:',
    'zh-CN': '写入配置中您的 approvers 条目：',
  },
  keyPublic: {
    en: 'Public key (Ed25519, base64url), for internal audit to keep:',
    'zh-CN': '公钥（Ed25519，base64url），供内部审计留存：',
  },
  keyExists: {
    en: '"{file}" exists already: name another file. A key that is overwritten is lost.',
    'zh-CN': '"{file}" 已存在：请换一个文件名。被覆盖的密钥无法恢复。',
  },
  keyNotMade: { en: '"{file}" cannot be made: {reason}.', 'zh-CN': '无法生成 "{file}"：{reason}。' },
  doctorDecisions: { en: 'Decisions', 'zh-CN': '决定' },
  doctorApprovers: { en: '{count} {count|approver|approvers}', 'zh-CN': '{count} 名批准人' },
  doctorLogOwner: {
    en: 'the account of the store owns its tables and could rewrite the log: what proves it are the anchors in committee reports (erp-audit log verify --anchor)',
    'zh-CN': '存储账号是表的所有者，可以改写日志：能证明日志的是委员会报告中的锚值（erp-audit log verify --anchor）',
  },
} as const satisfies Record<string, LocalizedText>;

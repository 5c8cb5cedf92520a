import type { LocalizedText } from '@erp-audit/core';

/** Why a statement is not one query that only reads. */
export const REFUSALS = {
  empty: { en: 'Write exactly one SELECT; the text is empty.', 'zh-CN': '请写一条 SELECT：文本为空。' },
  oneSelect: { en: 'Write exactly one SELECT.', 'zh-CN': '请只写一条 SELECT。' },
  secondStatement: {
    en: 'Write exactly one SELECT; remove what follows the semicolon.',
    'zh-CN': '请只写一条 SELECT：删除分号之后的内容。',
  },
  brackets: { en: 'Opening and closing brackets do not match.', 'zh-CN': '左右括号不匹配。' },
  numbered: {
    en: 'Write parameters as :name and give their value.',
    'zh-CN': '参数请写成 :name 并给出其值。',
  },
  locks: {
    en: 'A rule locks nothing; remove FOR UPDATE or FOR SHARE.',
    'zh-CN': '规则不得加锁：请删除 FOR UPDATE 或 FOR SHARE。',
  },
  forClause: {
    en: 'FOR is allowed in SUBSTRING only; a rule locks nothing and gives plain columns.',
    'zh-CN': 'FOR 只能用于 SUBSTRING：规则不加锁，只返回普通列。',
  },
  tableHints: {
    en: 'Hints for tables are not allowed: how the source is read is a setting of the source.',
    'zh-CN': '不允许使用表提示：读取方式是数据源的设置。',
  },
  clock: {
    en: 'The time of day is not part of a rule; use :asOf for the date of the run.',
    'zh-CN': '规则不能使用当前时间：运行日期请用 :asOf。',
  },
  session: {
    en: 'Who asks and where is not part of a rule.',
    'zh-CN': '规则不能使用会话信息。',
  },
  sequence: {
    en: 'A sequence is not read but advanced; remove it.',
    'zh-CN': '读取序列会使其前进：请删除。',
  },
  reserved: {
    en: 'Names that begin with erp_audit_ are those of the entities; choose another.',
    'zh-CN': '以 erp_audit_ 开头的名称保留给实体：请另选名称。',
  },
  word: (word: string): LocalizedText => ({
    en: `A rule only reads; remove ${word.toUpperCase()}.`,
    'zh-CN': `规则只能读取：请删除 ${word.toUpperCase()}。`,
  }),
  function: (name: string): LocalizedText => ({
    en: `Function ${name} is not allowed in a rule: it is not known to only read.`,
    'zh-CN': `规则中不允许使用函数 ${name}：无法确认它只读取数据。`,
  }),
  clockFunction: (name: string): LocalizedText => ({
    en: `Function ${name} is not allowed in a rule: use :asOf for the date of the run.`,
    'zh-CN': `规则中不允许使用函数 ${name}：运行日期请用 :asOf。`,
  }),
  syntax: (what: string): LocalizedText => ({
    en: `This syntax (${what}) is not allowed in a rule.`,
    'zh-CN': `规则中不允许使用此语法（${what}）。`,
  }),
  operator: (name: string): LocalizedText => ({
    en: `Operator ${name} is not allowed in a rule: it is not known to only read.`,
    'zh-CN': `规则中不允许使用运算符 ${name}：无法确认它只读取数据。`,
  }),
  type: (name: string, product: string): LocalizedText => ({
    en: `Values of type ${name} are not made on ${product}; decimal(p, s) and date are known to all databases.`,
    'zh-CN': `${product} 不能转换为类型 ${name}：decimal(p, s) 和 date 各数据库都支持。`,
  }),
  system: (name: string): LocalizedText => ({
    en: `"${name}" belongs to the database itself; a rule reads tables of the ERP.`,
    'zh-CN': `"${name}" 属于数据库本身：规则只读取 ERP 的表。`,
  }),
  otherServer: {
    en: 'A rule reads no other server.',
    'zh-CN': '规则不读取其他服务器。',
  },
  fileAsTable: (name: string): LocalizedText => ({
    en: `"${name}" would be read as a file; a rule reads tables.`,
    'zh-CN': `"${name}" 会被当作文件读取：规则只读取表。`,
  }),
  qualifier: (name: string): LocalizedText => ({
    en: `"${name}" is no table of this statement; what stands before the point might be a package or a sequence.`,
    'zh-CN': `"${name}" 不是此语句中的表：点号之前可能是程序包或序列。`,
  }),
  bareName: (name: string): LocalizedText => ({
    en: `Write the table before "${name}", as in t.${name}: Oracle may call a function of that name.`,
    'zh-CN': `请在 "${name}" 之前写表名，例如 t.${name}：Oracle 可能调用同名函数。`,
  }),
  unreadable: (product: string, reason: string): LocalizedText => ({
    en: `This is not SQL that ${product} can read: ${reason}.`,
    'zh-CN': `${product} 无法解析此 SQL：${reason}。`,
  }),
};

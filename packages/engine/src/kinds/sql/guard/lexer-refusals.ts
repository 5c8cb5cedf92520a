import type { LocalizedText } from '@erp-audit/core';

function shown(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Why a text cannot be cut into pieces in one way only. */
export const LEXER_REFUSALS = {
  openString: { en: 'This string has no end.', 'zh-CN': '此字符串没有结束。' },
  openName: { en: 'This quoted name has no end.', 'zh-CN': '此带引号的名称没有结束。' },
  nameQuotes: {
    en: 'Names are quoted otherwise on this database, or this quoted name has no end; a bare name is read by all.',
    'zh-CN': '此数据库的名称引号不同，或此名称没有结束：不带引号的名称各数据库都能识别。',
  },
  tilde: {
    en: '"~" is not known on this database: write LIKE, or a function for patterns.',
    'zh-CN': '此数据库不支持 "~"：请写 LIKE 或模式匹配函数。',
  },
  openComment: { en: 'This comment has no end.', 'zh-CN': '此注释没有结束。' },
  braces: {
    en: 'Write {{entity}} with the name of an entity; other braces are not allowed.',
    'zh-CN': '请写 {{实体名}}：不允许其他花括号。',
  },
  variable: (character: string): LocalizedText => ({
    en: `"${character}" is not allowed: write parameters as :name and give their value; a rule has no variables and no links to other servers.`,
    'zh-CN': `不允许使用 "${character}"：参数请写成 :name 并给出其值；规则没有变量，也不连接其他服务器。`,
  }),
  character: (character: string): LocalizedText => ({
    en: `The character ${shown(character)} is not allowed outside of quotes.`,
    'zh-CN': `引号之外不允许使用字符 ${shown(character)}。`,
  }),
  runningComment: {
    en: 'A comment that the database would act on is not allowed; remove it.',
    'zh-CN': '不允许使用数据库会执行的注释：请删除。',
  },
  nestedComment: {
    en: 'A comment within a comment is not allowed: databases disagree where it ends.',
    'zh-CN': '不允许嵌套注释：各数据库对其结束位置的理解不同。',
  },
  dashes: { en: 'Write a blank after --.', 'zh-CN': '请在 -- 之后加一个空格。' },
  lineEnd: {
    en: 'This comment holds a line end that not every database sees; write plain line ends.',
    'zh-CN': '此注释含有部分数据库不识别的换行符：请使用普通换行。',
  },
  direction: {
    en: 'A mark of writing direction is not allowed: the text would not be what it looks like.',
    'zh-CN': '不允许使用书写方向控制符：文本会与显示的不一致。',
  },
  hidden: {
    en: 'An invisible or look-alike character is not allowed here.',
    'zh-CN': '此处不允许使用不可见字符或形近字符。',
  },
  lookAlike: {
    en: 'Words of a statement have ASCII letters or Chinese characters only; quote other names.',
    'zh-CN': '语句中的单词只能用 ASCII 字母或汉字：其他名称请加引号。',
  },
  emptyName: { en: 'A quoted name is empty.', 'zh-CN': '带引号的名称为空。' },
  prefix: (prefix: string): LocalizedText => ({
    en: `The prefix "${prefix}" changes how a string is read; write a plain string.`,
    'zh-CN': `前缀 "${prefix}" 会改变字符串的读法：请写普通字符串。`,
  }),
  backslash: {
    en: 'A backslash before a quote is not allowed: what it means is a setting of the database.',
    'zh-CN': '引号前不允许使用反斜杠：其含义取决于数据库设置。',
  },
  glued: { en: 'Write a blank between a number and a word.', 'zh-CN': '数字与单词之间请加空格。' },
};

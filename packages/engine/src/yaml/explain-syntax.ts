import type { LocalizedText } from '@erp-audit/core';
import type { ErrorCode, YAMLParseError } from 'yaml';

/** The parser speaks English only. */
const CHINESE: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '别名（*）不能带标签或锚点',
  BAD_ALIAS: '别名或锚点的名称不正确',
  BAD_COLLECTION_TYPE: '此处的集合类型与标签不符',
  BAD_DIRECTIVE: '指令（%）不正确',
  BAD_DQ_ESCAPE: '双引号文本中的转义不正确',
  BAD_INDENT: '缩进不正确',
  BAD_PROP_ORDER: '标签和锚点的位置不正确',
  BAD_SCALAR_START: '文本不能以此字符开头：请加引号',
  BLOCK_AS_IMPLICIT_KEY: '嵌套的设置项不能与上一个键写在同一行：请换行并缩进，或给文本加引号',
  BLOCK_IN_FLOW: '方括号或花括号内不能使用多行块',
  DUPLICATE_KEY: '同一个键写了两次',
  IMPOSSIBLE: 'YAML 语法不正确',
  KEY_OVER_1024_CHARS: '键的长度超过 1024 个字符',
  MISSING_CHAR: '缺少字符（如引号、括号、逗号或冒号）',
  MULTILINE_IMPLICIT_KEY: '键不能跨行：请检查上一行的冒号、引号或括号',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_DOCS: '一个文件只能包含一份 YAML 文档',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  NON_STRING_KEY: '键必须是文本',
  RESOURCE_EXHAUSTION: '嵌套层次过深',
  TAB_AS_INDENT: '缩进不能使用制表符：请使用空格',
  TAG_RESOLVE_FAILED: '不认识的标签（!）',
  UNEXPECTED_TOKEN: '此处不应出现该符号：请检查引号、括号和缩进',
};

/** What of the file is not YAML. */
export function explainSyntax({ code, message }: YAMLParseError): LocalizedText {
  const en = message.split(' at line ')[0]?.replace(/[.:]?\s*$/, '') ?? message;
  return { en: `${en}.`, 'zh-CN': `${CHINESE[code]}。` };
}

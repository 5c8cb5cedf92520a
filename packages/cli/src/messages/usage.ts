import type { LocalizedText } from '@erp-audit/core';

/** Sentences every command shares: the help, global options, and what is wrong with a command line. */
export const USAGE_MESSAGES = {
  about: {
    en: 'Finds what decays in an ERP after go-live: read-only, every night, until somebody fixed it.',
    'zh-CN': '发现 ERP 上线后逐渐失控的数据：只读检查，每晚运行，跟踪到整改完成。',
  },
  usageTitle: { en: 'Usage:', 'zh-CN': '用法：' },
  optionsTitle: { en: 'Options:', 'zh-CN': '选项：' },
  globalOptionsTitle: { en: 'Global options:', 'zh-CN': '全局选项：' },
  argumentsTitle: { en: 'Arguments:', 'zh-CN': '参数：' },
  commandsTitle: { en: 'Commands:', 'zh-CN': '命令：' },
  exampleTitle: { en: 'Example:', 'zh-CN': '示例：' },
  optionHelp: { en: 'show help', 'zh-CN': '显示帮助' },
  optionVersion: { en: 'show the version', 'zh-CN': '显示版本' },
  optionConfig: { en: 'configuration file', 'zh-CN': '配置文件' },
  optionFormat: { en: 'what is printed on standard output', 'zh-CN': '标准输出的格式' },
  optionQuiet: { en: 'print errors only', 'zh-CN': '只输出错误' },
  optionLang: { en: 'language of texts and reports', 'zh-CN': '界面与报告的语言' },
  optionLogLevel: { en: 'log on standard error from this level on', 'zh-CN': '标准错误输出的日志级别' },
  errorTitle: { en: 'error', 'zh-CN': '错误' },
  errorLine: { en: 'error {code}: {message}', 'zh-CN': '错误 {code}：{message}' },
  hintLine: { en: 'hint: {hint}', 'zh-CN': '提示：{hint}' },
  unknownOption: { en: 'There is no option {name}.', 'zh-CN': '没有选项 {name}。' },
  unknownCommand: { en: 'There is no command "{name}".', 'zh-CN': '没有命令 "{name}"。' },
  missingArgument: { en: 'The argument {name} is missing.', 'zh-CN': '缺少参数 {name}。' },
  missingValue: { en: 'The option {name} needs a value.', 'zh-CN': '选项 {name} 需要一个值。' },
  invalidValue: { en: '{name} cannot be "{value}".', 'zh-CN': '{name} 的值不能是 "{value}"。' },
  writeOneOf: { en: 'Write one of {words}.', 'zh-CN': '请写其中之一：{words}。' },
  writeTally: { en: 'Write a whole number, 0 or more.', 'zh-CN': '请写 0 或更大的整数。' },
  writeCount: { en: 'Write a whole number above 0.', 'zh-CN': '请写大于 0 的整数。' },
  tooManyArguments: { en: 'There are too many arguments.', 'zh-CN': '参数过多。' },
  asOfInvalid: {
    en: '--as-of is "{given}": write an existing day as YYYY-MM-DD.',
    'zh-CN': '--as-of 的值是 "{given}"：请写存在的日期，格式为 YYYY-MM-DD。',
  },
  didYouMean: { en: 'Did you mean {name}?', 'zh-CN': '您是否指 {name}？' },
} as const satisfies Record<string, LocalizedText>;

import { ERROR_CODES, type ExitCode, RULE_REASONS } from '@erp-audit/core';
import type { Document } from '../document.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { ERROR_MEANINGS } from './error-meanings.ts';

interface MessageTexts {
  readonly title: string;
  readonly about: string;
  readonly exits: Readonly<Record<ExitCode, string>>;
  readonly exitHeading: string;
  readonly exitTable: string;
  readonly means: string;
  readonly act: string;
  readonly exit: string;
  readonly again: string;
  readonly not: string;
  readonly reasonHeading: string;
  readonly reasonAbout: string;
  readonly reasonTable: string;
  readonly stop: string;
}

const TEXTS: Readonly<Record<Language, MessageTexts>> = {
  en: {
    title: 'Messages and exit codes',
    about:
      'Every error has a code, says where it happened, and what to do. The code stands in `--format json` as `error.code`, and in the log. Messages never hold secrets or values of records. `{words}` in braces are filled in by the message.',
    exitHeading: 'Exit codes',
    exitTable: '| Code | Means |\n| --- | --- |',
    exits: {
      0: 'done',
      1: 'done, and an open finding is at least as severe as `--fail-on` says',
      2: 'the input is wrong: arguments, configuration, rule, workbook',
      3: 'the set-up is wrong: nothing could be opened because of it',
      4: 'something was not checked or not sent; the rest was',
      70: 'a bug of erp-audit',
    },
    means: 'What it means',
    act: 'What to do',
    exit: 'Exit code',
    again: 'may pass by itself: the same call can be repeated',
    not: 'stays until something is changed',
    reasonHeading: 'Why a rule was not checked or was skipped',
    reasonAbout:
      'A rule that was not checked ends no finding. `erp-audit runs show latest` names each of them with its reason; `erp-audit doctor` says what would mend it.',
    reasonTable: '| Reason | Means |\n| --- | --- |',
    stop: '; ',
  },
  'zh-CN': {
    title: '提示信息与退出码',
    about:
      '每个错误都有代码，并说明发生在哪里、如何处理。代码在 `--format json` 中为 `error.code`，也写入日志。提示中从不包含密钥、口令或记录内容。花括号中的 `{词}` 由具体提示填入。',
    exitHeading: '退出码',
    exitTable: '| 退出码 | 含义 |\n| --- | --- |',
    exits: {
      0: '完成',
      1: '完成，且存在严重程度不低于 `--fail-on` 的未关闭问题',
      2: '输入有误：参数、配置、规则、工作簿',
      3: '环境设置有误：因此什么都打不开',
      4: '部分内容未检查或未发送，其余已完成',
      70: 'erp-audit 的缺陷',
    },
    means: '含义',
    act: '如何处理',
    exit: '退出码',
    again: '可能自行恢复：可直接重试',
    not: '不作更改就不会消失',
    reasonHeading: '规则为何未检查或被跳过',
    reasonAbout:
      '未检查的规则不会结束任何问题。`erp-audit runs show latest` 逐条列出原因；`erp-audit doctor` 说明如何补救。',
    reasonTable: '| 原因 | 含义 |\n| --- | --- |',
    stop: '；',
  },
};

function markdown(language: Language): string {
  const texts = TEXTS[language];
  const exits = Object.entries(texts.exits).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  const reasons = Object.entries(RULE_REASONS).map(([reason, text]) => `| \`${reason}\` | ${text[language]} |`);
  const codes = Object.entries(ERROR_CODES).map(([code, { exit, retryable, hint }]) => {
    const meaning = ERROR_MEANINGS[code as keyof typeof ERROR_CODES][language];
    const lasting = retryable ? texts.again : texts.not;
    return `## ${code}\n\n**${texts.means}**${colon(language)}${meaning}\n\n**${texts.act}**${colon(language)}${hint[language]}\n\n${texts.exit} ${exit}${texts.stop}${lasting}${language === 'en' ? '.' : '。'}\n`;
  });
  return [
    `# ${texts.title}\n\n${texts.about}\n`,
    `## ${texts.exitHeading}\n\n${texts.exitTable}\n${exits.join('\n')}\n`,
    `## ${texts.reasonHeading}\n\n${texts.reasonAbout}\n\n${texts.reasonTable}\n${reasons.join('\n')}\n`,
    ...codes,
  ].join('\n');
}

function colon(language: Language): string {
  return language === 'en' ? ': ' : '：';
}

/** Every error code with meaning, remedy and exit code, and every reason for which a rule is not checked. */
export function messagesPage(): readonly Readonly<Record<Language, Document>>[] {
  const documents = LANGUAGES.map((language) => {
    const file = `.github/docs/messages${language === 'en' ? '' : `.${language}`}.md`;
    return [language, { slug: 'messages', language, file, markdown: markdown(language) }];
  });
  return [Object.fromEntries(documents) as Record<Language, Document>];
}

import type { Locale } from '@erp-audit/core';
import type { MailText } from './mail-lines.ts';

// Mail programs know tables and styles written on each element, and little else.
const FONT = "font-family:'Segoe UI','PingFang SC','Microsoft YaHei','Helvetica Neue',Arial,sans-serif";
const STYLES = {
  ground: `margin:0;padding:0;background:#f3f5f8;color:#1b2430;${FONT};font-size:15px;line-height:1.6`,
  outer: 'width:100%;background:#f3f5f8;border-collapse:collapse',
  outerCell: 'padding:24px 12px',
  sheet:
    'width:100%;max-width:600px;background:#ffffff;border:1px solid #dbe1e8;border-top:4px solid #1e3a5f;border-collapse:separate',
  sheetCell: 'padding:22px 28px 20px',
  title: 'margin:0 0 14px;font-size:20px;line-height:1.35;font-weight:600;color:#1e3a5f',
  line: 'margin:0 0 10px',
  facts: 'margin:16px 0 14px;border-collapse:collapse;min-width:260px',
  label: 'padding:6px 28px 6px 0;border-bottom:1px solid #dbe1e8;text-align:left;font-weight:400;color:#5a6675',
  value: 'padding:6px 0;border-bottom:1px solid #dbe1e8;text-align:right;font-weight:600',
  files: 'margin:14px 0 0;padding:10px 14px;background:#f3f5f8;word-break:break-word',
  footer: 'margin:18px 0 0;padding-top:12px;border-top:1px solid #dbe1e8;font-size:12.5px;color:#5a6675',
} as const;

/** A mail as HTML: readable without styles and pictures, with nothing that is loaded from anywhere. */
export function mailHtml(locale: Locale, { title, lines, facts, files, footer }: MailText): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="${STYLES.label}">${escaped(label)}</th><td style="${STYLES.value}">${escaped(value)}</td></tr>`,
  );
  const table = rows.length === 0 ? '' : `<table style="${STYLES.facts}">\n${rows.join('\n')}\n</table>\n`;
  const paragraphs = (style: keyof typeof STYLES, texts: readonly string[]) =>
    texts.map((text) => `<p style="${STYLES[style]}">${escaped(text)}</p>\n`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title></head>
<body style="${STYLES.ground}">
<table role="presentation" style="${STYLES.outer}"><tr><td align="center" style="${STYLES.outerCell}">
<table role="presentation" style="${STYLES.sheet}"><tr><td align="left" style="${STYLES.sheetCell}">
<h1 style="${STYLES.title}">${escaped(title)}</h1>
${paragraphs('line', lines)}${table}${paragraphs('files', files)}${paragraphs('footer', [footer])}</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

import type { FileIssue } from '@erp-audit/core';
import type { YamlFile, YamlPath } from '@erp-audit/engine';
import type { ConfigFile } from './config.ts';
import { isLocalHost, smtpOf } from './delivery-config.ts';

const AUDIENCES = ['committee', 'operators'];

/** The issue that nobody is called like this. */
type Unknown = (path: YamlPath, audience: string, known: readonly string[]) => FileIssue;

/** Faults of the delivery: webhooks for nobody or in the open, and passwords that anybody on the way could read. */
export function checkDelivery(yaml: YamlFile, config: ConfigFile, unknown: Unknown): readonly FileIssue[] {
  return [...checkSmtp(yaml, config), ...checkWebhooks(yaml, config, unknown)];
}

function checkSmtp(yaml: YamlFile, { mail }: ConfigFile): readonly FileIssue[] {
  const smtp = mail && smtpOf(mail.smtp);
  if (smtp === undefined) return [];
  const issues: FileIssue[] = [];
  if ((smtp.user === undefined) !== (smtp.password === undefined)) {
    const message = {
      en: 'mail.smtp has a user or a password, but not both: write both, or none for a server without login.',
      'zh-CN': 'mail.smtp 只写了 user 与 password 中的一个：请两个都写；服务器无需登录时都不写。',
    };
    issues.push(yaml.issueAt(['mail', 'smtp'], message));
  }
  if (smtp.user !== undefined && smtp.tls === 'none' && !isLocalHost(smtp.host)) {
    const message = {
      en: 'mail.smtp would send its password unencrypted: write "tls: starttls" or "tls: implicit".',
      'zh-CN': 'mail.smtp 会以明文发送密码：请写 "tls: starttls" 或 "tls: implicit"。',
    };
    issues.push(yaml.issueAt(['mail', 'smtp'], message));
  }
  return issues;
}

function checkWebhooks(yaml: YamlFile, { webhooks, departments }: ConfigFile, unknown: Unknown): readonly FileIssue[] {
  const audiences = [...AUDIENCES, ...departments.map(({ id }) => id)];
  return webhooks.flatMap(({ audience, url, allowHttp }, index) => {
    const issues: FileIssue[] = [];
    if (!audiences.includes(audience)) issues.push(unknown(['webhooks', index, 'audience'], audience, audiences));
    if (URL.canParse(url) && !allowHttp && !isSafe(new URL(url)))
      issues.push(yaml.issueAt(['webhooks', index, 'url'], notEncrypted()));
    return issues;
  });
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLocalHost(hostname));
}

/** The address itself is a secret. */
function notEncrypted() {
  return {
    en: 'The address of a webhook begins with https://; write "allowHttp: true" if this one is to be reached by http.',
    'zh-CN': 'webhook 地址应以 https:// 开头；确需使用 http 时请写 "allowHttp: true"。',
  };
}

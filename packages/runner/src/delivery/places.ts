import { createHash } from 'node:crypto';
import type { NamedPerson, Notice, NoticeAudience } from '@erp-audit/core';
import type { WebhookConfig } from '../config/delivery-config.ts';
import type { Config } from '../config/load-config.ts';
import { isConfidential } from '../reports/confidential-departments.ts';

/** Where a message goes: a channel and an addressee in it. */
export interface Place {
  readonly channel: 'mail' | 'folder' | WebhookConfig['kind'];
  /** An e-mail address, the shared folder, or a webhook by {@link webhookName}. */
  readonly addressee: string;
}

type Settings = Pick<Config, 'departments' | 'escalation' | 'mail' | 'webhooks' | 'sharedFolder'>;
const NAME_CHARACTERS = 12;

/** Every place a notice goes to by the configuration as it is now, each once. */
export function placesOf(config: Settings, notice: Notice): readonly Place[] {
  const { audience } = notice;
  const mails = config.mail === undefined ? [] : addressesOf(config, audience);
  return [
    ...[...new Set(mails)].map((addressee) => ({ channel: 'mail', addressee }) as const),
    ...config.webhooks
      .filter((hook) => hook.audience === audienceName(audience))
      .map((hook) => ({ channel: hook.kind, addressee: webhookName(hook) })),
    ...(config.sharedFolder !== undefined && mayLieInFolder(config, notice)
      ? [{ channel: 'folder', addressee: config.sharedFolder } as const]
      : []),
  ];
}

/** The name of a webhook that stays while its address does, and that tells nothing of it. */
export function webhookName({ audience, url }: Pick<WebhookConfig, 'audience' | 'url'>): string {
  return `${audience}-${createHash('sha256').update(url).digest('hex').slice(0, NAME_CHARACTERS)}`;
}

/** What is confidential never lies where several departments read. */
export function mayLieInFolder({ departments }: Pick<Config, 'departments'>, { audience, files }: Notice): boolean {
  if (files.length === 0 || audience.role === 'person' || audience.role === 'operators') return false;
  return audience.role === 'committee' || !isConfidential(departments, audience.department);
}

function audienceName(audience: NoticeAudience): string | undefined {
  if (audience.role === 'person') return undefined;
  return audience.role === 'department' ? audience.department : audience.role;
}

function addressesOf(config: Settings, audience: NoticeAudience): readonly string[] {
  switch (audience.role) {
    case 'operators':
      return config.mail?.operators ?? [];
    case 'committee':
      return config.mail?.committee ?? [];
    case 'department':
    case 'person': {
      const address = personFor(config, audience)?.email;
      return address === undefined ? [] : [address];
    }
  }
}

type PersonalAudience = Extract<NoticeAudience, { role: 'department' | 'person' }>;
type Addressee = { readonly [Key in keyof NamedPerson]: NamedPerson[Key] | undefined };

/** Who is written to for a department or a duty; undefined where the configuration names nobody. */
export function personFor(
  { departments, escalation }: Pick<Config, 'departments' | 'escalation'>,
  audience: PersonalAudience,
): Addressee | undefined {
  const own = departments.find(({ id }) => id === audience.department);
  const duty = audience.role === 'department' ? 'department' : audience.duty;
  switch (duty) {
    case 'key_user':
      return own?.keyUser ?? own?.owner;
    case 'internal_support':
      return escalation.support;
    case 'external_consultant':
      return escalation.consultant;
    case 'committee':
      return escalation.committee;
    case 'internal_audit':
      return escalation.internalAudit;
    default:
      return own?.owner;
  }
}

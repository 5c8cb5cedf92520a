import { accountSetSource, type FileIssue } from '@erp-audit/core';
import type { YamlFile } from '@erp-audit/engine';
import { mentions, namedSources } from './account-sets.ts';
import type { ConfigFile, SourceConfig } from './config.ts';

/** Account sets that are named twice, or whose source would have the name of another one. */
export function checkAccountSets(yaml: YamlFile, { sources }: ConfigFile): readonly FileIssue[] {
  const owners = new Map<string, string>();
  for (const { name, accountSet } of namedSources(sources)) if (accountSet === undefined) owners.set(name, name);
  return Object.entries(sources).flatMap(([base, { accountSets = [] }]) =>
    accountSets.flatMap((accountSet, index) => {
      const name = accountSetSource(base, accountSet);
      const owner = owners.get(name);
      owners.set(name, owner ?? base);
      if (owner === undefined) return [];
      const message =
        owner === base
          ? {
              en: `Account set "${accountSet}" is listed twice: list it once.`,
              'zh-CN': `账套 "${accountSet}" 列出了两次：请只列一次。`,
            }
          : {
              en: `Account set "${accountSet}" would become the source "${name}", which is there already: rename one of them.`,
              'zh-CN': `账套 "${accountSet}" 会成为数据源 "${name}"，而该名称已存在：请改名。`,
            };
      return [yaml.issueAt(['sources', base, 'accountSets', index], message)];
    }),
  );
}

/**
 * Account sets without their place in the connection would all read the same database; a place without account sets
 * would be a part of its name. For connections that are known to their end.
 */
export function checkAccountSetPlaces(yaml: YamlFile, { sources }: ConfigFile): readonly FileIssue[] {
  return Object.entries(sources).flatMap(([base, settings]) => {
    const fault = placeFault(settings);
    return fault === undefined ? [] : [yaml.issueAt(['sources', base, fault.setting], fault.message)];
  });
}

function placeFault(settings: SourceConfig) {
  const hasPlace = mentions(settings, 'accountSet');
  if (hasPlace === (settings.accountSets !== undefined)) return undefined;
  if (hasPlace) {
    const message = {
      en: '"{accountSet}" stands for account sets: list them, such as accountSets: ["001"].',
      'zh-CN': '"{accountSet}" 代表账套：请列出账套，如 accountSets: ["001"]。',
    };
    return { setting: 'connection', message };
  }
  const message = {
    en: 'All account sets would read the same database: write {accountSet} where its name has the account set, such as database: UFDATA_{accountSet}_{year}.',
    'zh-CN':
      '所有账套会读取同一个数据库：请在库名中账套的位置写 {accountSet}，如 database: UFDATA_{accountSet}_{year}。',
  };
  return { setting: 'accountSets', message };
}

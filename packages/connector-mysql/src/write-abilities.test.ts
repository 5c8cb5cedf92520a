import { expect, test } from 'vitest';
import { abilitiesOf, rolesOf } from './write-abilities.ts';

test.each([
  ['GRANT USAGE ON *.* TO `audit`@`%` REQUIRE SSL', []],
  ['GRANT SELECT, SHOW VIEW ON `erp`.* TO `audit`@`%`', []],
  ["GRANT PROCESS ON *.* TO 'audit'@'%' IDENTIFIED BY PASSWORD '*A' WITH MAX_USER_CONNECTIONS 4", []],
  ['GRANT SELECT (`id`, `insert`) ON `erp`.`orders` TO `audit`@`%`', []],
  ['GRANT SELECT (`id`), UPDATE (`a`, `b`) ON `erp`.`orders` TO `audit`@`%`', ['UPDATE on erp.orders']],
  ['GRANT ALL PRIVILEGES ON `erp`.* TO `app`@`%`', ['ALL PRIVILEGES on erp.*']],
  ['GRANT EXECUTE ON PROCEDURE `erp`.`close_orders` TO `app`@`%`', ['EXECUTE on erp.close_orders']],
  [
    'GRANT SYSTEM_VARIABLES_ADMIN,BACKUP_ADMIN ON *.* TO `root`@`%`',
    ['SYSTEM_VARIABLES_ADMIN, BACKUP_ADMIN on every database'],
  ],
  ['GRANT SELECT ON *.* TO `lead`@`%` WITH GRANT OPTION', ['may grant what it has on every database']],
])('%s lets the account %j', (grant, abilities) => {
  expect(abilitiesOf(grant)).toEqual(abilities);
  expect(rolesOf(grant)).toEqual([]);
});

test.each([
  ['GRANT `changing` TO `audit`@`%`', ['`changing`']],
  ['GRANT `r1`@`%`,`r two`@`%` TO `audit`@`%`', ['`r1`@`%`', '`r two`@`%`']],
  ['GRANT "changing" TO "audit"@"%" WITH ADMIN OPTION', ['"changing"']],
])('%s gives roles', (grant, roles) => {
  expect(rolesOf(grant)).toEqual(roles);
});

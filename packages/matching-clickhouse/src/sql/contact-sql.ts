import { OWN_DOMAIN, SHARED_MAILBOX } from '@erp-audit/matching/for-engines';
import { missing, nearSql } from './pair.ts';

const SHARED_BY_MANY = 3;
const LONG_DOMAIN = 8;
const LONG_LOCAL = 6;
const PHONE_DIGITS = 8;
const PLACES = `[${Array.from({ length: PHONE_DIGITS }, (_, digit) => 10 ** digit).join(', ')}]`;

/** See `phoneLevel` of the matcher. */
export function phoneSql(): string {
  return `multiIf(${missing('phone')}, 0, x.phone = y.phone, if(x.phone_shared >= ${SHARED_BY_MANY}, 2, 1),
    ${differInOneSql('(toInt64(x.phone) - 1)', '(toInt64(y.phone) - 1)')}, 3, 4)`;
}

/** Whether two numbers differ in one digit, or in the order of two neighbours. */
function differInOneSql(one: string, other: string): string {
  const isOneDigit = `abs(${one} - ${other}) % place = 0 and intDiv(abs(${one} - ${other}), place) < 10
    and intDiv(${one}, place * 10) = intDiv(${other}, place * 10)`;
  const low = `intDiv(${one}, place) % 10`;
  const high = `intDiv(${one}, place * 10) % 10`;
  const isSwapped = `${low} != ${high} and ${one} + (${low} - ${high}) * 9 * place = ${other}`;
  return `arrayExists(place -> (${isOneDigit}) or (${isSwapped}), ${PLACES})`;
}

/** See `emailLevel` of the matcher. */
export function emailSql(): string {
  const nobody = '(x.domain + x.local = 0 or y.domain + y.local = 0)';
  const isShared = `bitAnd(x.emailFlags, ${SHARED_MAILBOX}) != 0`;
  const isOwn = `bitAnd(bitAnd(x.emailFlags, y.emailFlags), ${OWN_DOMAIN}) != 0`;
  const isRare = `x.domain_shared < ${SHARED_BY_MANY}`;
  const sameDomain = `multiIf(x.domain = 0 or x.domain != y.domain, 0,
    x.local = y.local, if(${isOwn} and not (${isRare}) and ${isShared}, 4, 1), not (${isOwn}), 0, ${isRare}, 3, 4)`;
  return `multiIf(${nobody}, 0, (${sameDomain}) != 0, ${sameDomain}, ${otherDomainSql()})`;
}

function otherDomainSql(): string {
  const isDomainNear = nearSql('domain');
  const isOneShared = `bitAnd(bitOr(x.emailFlags, y.emailFlags), ${SHARED_MAILBOX}) != 0`;
  return `multiIf(${isDomainNear} and ${nearSql('local')}, 2,
    ${isDomainNear} and x.domain != y.domain and x.domain_length >= ${LONG_DOMAIN}, 4,
    x.local != y.local or x.local_length < ${LONG_LOCAL}, 6, ${isOneShared}, 6, 5)`;
}

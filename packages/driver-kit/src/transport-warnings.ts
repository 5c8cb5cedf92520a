import { isIP } from 'node:net';
import type { LocalizedText } from '@erp-audit/core';
import { isOldTls, type TlsVersion } from './connection-schema.ts';

/** How what is read and the password travel to the server. */
export interface Transport {
  /** Name or address of the server; undefined or a path where it is a socket of this machine. */
  readonly host: string | undefined;
  readonly isEncrypted: boolean;
  /** False where anybody between could pose as the server. */
  readonly checksCertificate?: boolean;
  /** The lowest version of TLS that is taken; undefined is 1.2. */
  readonly minVersion?: TlsVersion | undefined;
  /** What switches TLS on, as it is written under `connection`. Default: `ssl: true`. */
  readonly setting?: string;
}

/**
 * What is risky about the way to a server, in both languages: clear text over a network, TLS below 1.2, a certificate
 * that nobody checks. Empty is what it should be. What a connector gives as `Connector.warnings`; whoever opens the
 * source writes them to the log.
 */
export function transportWarnings(transport: Transport): readonly LocalizedText[] {
  if (isThisMachine(transport.host)) return [];
  const { host = '', isEncrypted, checksCertificate, minVersion } = transport;
  if (!isEncrypted) return [clearText(host, transport.setting ?? 'ssl: true')];
  return [
    ...(minVersion !== undefined && isOldTls(minVersion) ? [oldTls(host, minVersion)] : []),
    ...(checksCertificate === false ? [unchecked(host)] : []),
  ];
}

/** The machine itself: no network lies between. */
export function isThisMachine(host: string | undefined): boolean {
  if (host === undefined || host === '' || host.startsWith('/')) return true;
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (name === 'localhost' || name.endsWith('.localhost') || name === '.' || name === '(local)') return true;
  return name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

function clearText(host: string, setting: string): LocalizedText {
  return {
    en: `Password and data travel to ${host} in clear text: set "${setting}" under connection, and name its authority where the server's certificate is the company's own.`,
    'zh-CN': `口令和数据以明文传输到 ${host}：请在 connection 下设置 "${setting}"；服务器使用公司自签证书时，再指定其签发机构。`,
  };
}

function oldTls(host: string, minVersion: TlsVersion): LocalizedText {
  const version = minVersion === 'TLSv1' ? 'TLS 1.0' : 'TLS 1.1';
  return {
    en: `The connection to ${host} may fall back to ${version}, which is no longer safe: update the server, then remove "minVersion".`,
    'zh-CN': `到 ${host} 的连接可能降级到 ${version}，该版本已不安全：请升级服务器后删除 "minVersion"。`,
  };
}

function unchecked(host: string): LocalizedText {
  return {
    en: `The certificate of ${host} is not checked, so that others can pose as it: name its authority instead.`,
    'zh-CN': `未校验 ${host} 的证书，他人可能冒充该服务器：请改为指定其签发机构的证书。`,
  };
}

/** What a bundle is made for: how npm names it, where Node lies in it, and how the command is started. */
export interface BundlePlatform {
  readonly os: 'linux' | 'win32';
  readonly cpu: 'x64';
  /** Path of Node within the bundle. */
  readonly node: string;
  readonly launcher: { readonly file: string; readonly text: string };
}

/** Follows links to itself; needs no program but the shell. */
const SHELL = `#!/bin/sh
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=\${self%/*}/$link ;; esac
done
case $self in */*) here=\${self%/*} ;; *) here=. ;; esac
exec "$here/node/node" "$here/app/node_modules/erp-audit/bin/erp-audit.js" "$@"
`;

const BATCH = ['@echo off', '"%~dp0node\\node.exe" "%~dp0app\\node_modules\\erp-audit\\bin\\erp-audit.js" %*', ''];

export const BUNDLE_PLATFORMS: Readonly<Record<string, BundlePlatform>> = {
  'linux-x64': { os: 'linux', cpu: 'x64', node: 'node/node', launcher: { file: 'erp-audit', text: SHELL } },
  'win32-x64': {
    ...{ os: 'win32', cpu: 'x64', node: 'node/node.exe' },
    launcher: { file: 'erp-audit.cmd', text: BATCH.join('\r\n') },
  },
};

import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BundlePlatform } from './bundle-platform.ts';

const README = `erp-audit: everything it needs, Node included. Nothing is installed, nothing is loaded from anywhere.

  Linux    ./erp-audit --help        Windows   erp-audit.cmd --help
  A first look: erp-audit demo ./demo          An audit of your own: erp-audit init C:\\audit

Put this folder where only administrators write, and the audit's folder elsewhere. To update, replace this folder whole;
configuration, store and rules of your own are not in it. LICENCES.md lists what others wrote.

erp-audit：已包含全部依赖和 Node，无需安装，运行时不从任何地方下载。

  Linux    ./erp-audit --help        Windows   erp-audit.cmd --help
  先看示例：erp-audit demo ./demo              建立自己的审计目录：erp-audit init C:\\audit

请把本目录放在只有管理员可写的位置，审计目录另放别处。升级时整体替换本目录；配置、存储和自有规则都不在其中。第三方许可见 LICENCES.md。
`;

/** Puts Node, the launcher and the papers beside `app`, where the packages are. @param node - Program file of Node for the platform. */
export function assembleBundle(root: string, folder: string, platform: BundlePlatform, node: string): void {
  const target = path.join(folder, platform.node);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(node, target);
  chmodSync(target, 0o755);
  const launcher = path.join(folder, platform.launcher.file);
  writeFileSync(launcher, platform.launcher.text);
  chmodSync(launcher, 0o755);
  const isWindows = platform.os === 'win32';
  writeFileSync(path.join(folder, 'README.txt'), isWindows ? `\uFEFF${README.replaceAll('\n', '\r\n')}` : README);
  copyFileSync(path.join(root, '.github/LICENCES.md'), path.join(folder, 'LICENCES.md'));
  copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
}

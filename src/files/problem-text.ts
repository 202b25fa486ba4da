import type { Bilingual } from '../text/bilingual.js';
import { printable } from '../text/printable.js';
import { extensions } from './names.js';
import type { ReplaceProblem } from './replace.js';
import type { FileProblem } from './types.js';

/** What is wrong with an argument, and what to do. */
export function problemMessage({ kind, argument }: FileProblem): Bilingual {
  const name = printable(argument);
  const supported = extensions.join(' ');
  switch (kind) {
    case 'missing':
      return { zh: `找不到“${name}”。请检查路径和文件名。`, en: `"${name}" was not found. Check the path and the name.` };
    case 'dangling-link':
      return {
        zh: `“${name}”是链接，所指的文件不存在。请修复链接或给出原文件。`,
        en: `"${name}" is a link to a file that does not exist. Repair the link or name the file itself.`,
      };
    case 'not-a-file':
      return {
        zh: `“${name}”不是普通文件（是设备、管道等）。要从管道读取，请用 --stdin。`,
        en: `"${name}" is not a regular file (a device, a pipe …). To read from a pipe use --stdin.`,
      };
    case 'empty-folder':
      return {
        zh: `文件夹“${name}”中没有可检查的文件（${supported}）。`,
        en: `The folder "${name}" holds no file that can be checked (${supported}).`,
      };
    case 'no-match':
      return { zh: `没有文件与“${name}”匹配。请检查通配符。`, en: `No file matches "${name}". Check the pattern.` };
    case 'no-supported-match':
      return {
        zh: `与“${name}”匹配的文件都不是可检查的格式（${supported}）。`,
        en: `None of the files that match "${name}" has a format that can be checked (${supported}).`,
      };
    case 'unreadable':
      return { zh: `无法打开“${name}”。请检查权限。`, en: `"${name}" cannot be opened. Check its permissions.` };
  }
}

const readCauses: Readonly<Record<string, Bilingual>> = {
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
  ENOENT: { zh: '文件已不存在', en: 'the file is gone' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件超过 2 GB', en: 'the file is larger than 2 GB' },
};

/** Why a file could not be read, on one line. */
export function readFailure(error: unknown): Bilingual {
  const { code, message = String(error) } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  return readCauses[code ?? ''] ?? { zh: printable(message), en: printable(message) };
}

/** Why a file was not repaired. */
export function replaceMessage(problem: ReplaceProblem, name: string): Bilingual {
  return problem === 'changed'
    ? {
        zh: `“${name}”在检查时被改动过，没有修复。请重新运行。`,
        en: `"${name}" was changed while it was checked; it was not repaired. Run again.`,
      }
    : { zh: `“${name}”是只读文件，没有修复。`, en: `"${name}" is read-only; it was not repaired.` };
}

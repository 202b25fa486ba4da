import { printable } from '../text/printable.js';

/** How standard input without a name is called in results. */
const standardInput = '<text>';

export function isStandardInput(filePath: string): boolean {
  return filePath === standardInput;
}

/** The path with `/`, also where it comes from Windows. */
function withSlashes(path: string): string {
  return /^(?:[A-Za-z]:|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
}

/** The path of a file below `root`, with `/` and without `./`; undefined where it is elsewhere or has no path. */
export function pathBelow(filePath: string, root: string | undefined): string | undefined {
  if (root === undefined) return undefined;
  const folder = withSlashes(root).replace(/\/*$/, '/');
  const path = withSlashes(filePath);
  return path.startsWith(folder) && path.length > folder.length ? path.slice(folder.length) : undefined;
}

/** The path that a format shows: below the root where it is there. */
export function shownPath(filePath: string, root: string | undefined): string {
  return printable(pathBelow(filePath, root) ?? withSlashes(filePath));
}

/** A relative reference for a path with `/`: each part percent-encoded, so that a colon is no scheme. */
export function relativeUri(path: string): string {
  return path.split('/').map(encodePart).join('/');
}

/** A `file:` URI for an absolute path. */
export function fileUri(path: string): string {
  const slashed = withSlashes(path);
  if (slashed.startsWith('//')) return `file:${relativeUri(slashed)}`;
  const drive = /^([A-Za-z]:)(.*)$/.exec(slashed);
  return drive === null ? `file://${relativeUri(slashed)}` : `file:///${drive[1] ?? ''}${relativeUri(drive[2] ?? '')}`;
}

/** A lone surrogate, which a name on Windows can hold, has no encoding. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
}

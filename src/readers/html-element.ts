import { blockNames, scopeNames } from './html-names.js';

/** A run of characters, each run standing for the source `[from, to)`. Entities are runs of their own. */
export interface TextRun {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** An element; the offsets are those of its start tag's `<` and of the end of its end tag. */
export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly depth: number;
  readonly start: number;
  end: number;
  readonly attributes: Map<string, string>;
  readonly children: (Element | TextRun)[];
}

export function isElement(node: Element | TextRun): node is Element {
  return 'name' in node;
}

/** What an end tag does not reach over. */
export function boundaryFor(name: string): (element: Element) => boolean {
  switch (name) {
    case 'table':
      return () => false;
    case 'tr':
    case 'tbody':
    case 'thead':
    case 'tfoot':
    case 'td':
    case 'th':
    case 'caption':
      return (element) => element.name === 'table';
    case 'li':
      return (element) => element.name === 'ul' || element.name === 'ol' || scopeNames.has(element.name);
    default:
      return blockNames.has(name) || isHeadingName(name)
        ? (element) => scopeNames.has(element.name)
        : (element) => blockNames.has(element.name) || scopeNames.has(element.name);
  }
}

export function isHeadingName(name: string): boolean {
  return name.length === 2 && name.charCodeAt(0) === 104 && name >= 'h1' && name <= 'h6';
}

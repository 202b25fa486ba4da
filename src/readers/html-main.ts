import type { Page, PageBlock } from './html-blocks.js';
import { isElement, type Element } from './html-element.js';

const sectionMark = /^第?([一二三四五六七八九十]{1,3})[ \u00a0\u3000]{0,2}(?:[、，,．.]|部分)/;
const asideNames = new Set(['aside', 'nav', 'footer']);
const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search']);
/** Containers of the common site systems, asked only where a page has no section headings. */
const knownContainer = /^(?:zoom|zoomcon|ucap-content|ucapcontent|trs_editor|article-content|article_content|content|view)$/i;

/**
 * The blocks that are the report: those within the smallest element that holds the section headings, widened while
 * what is around is text without links or tables. Returns `[from, to)` of the blocks, and the heading before it that
 * names the page, where there is one.
 */
export function mainBlocks(root: Element, page: Page): { from: number; to: number; title: number } {
  const aside = besideMain(page);
  const marks = page.blocks.map((block, index) => (aside[index] === 1 ? '' : markOf(block)));
  const start = distinct(marks, 0, marks.length) >= 2 ? widen(smallest(root, page, marks), page, marks, aside) : containerOf(root, page);
  const [from, to] = page.extent.get(start) ?? [0, page.blocks.length];
  let title = from - 1;
  while (title >= 0 && page.blocks[title]?.depth !== 1) title -= 1;
  return { from, to, title };
}

/** 1 for each block of navigation, side columns and the foot. */
function besideMain(page: Page): Uint8Array {
  const aside = new Uint8Array(page.blocks.length);
  for (const [element, [from, to]] of page.extent) {
    if (asideNames.has(element.name) || asideRoles.has(element.attributes.get('role')?.trim() ?? '')) aside.fill(1, from, to);
  }
  return aside;
}

function markOf(block: PageBlock): string {
  if (block.table !== null || block.hidden || block.link) return '';
  return sectionMark.exec(block.text.text)?.[1] ?? '';
}

function distinct(marks: readonly string[], from: number, to: number): number {
  return new Set(marks.slice(from, to).filter((mark) => mark !== '')).size;
}

function smallest(root: Element, page: Page, marks: readonly string[]): Element {
  let current = root;
  for (;;) {
    const [from, to] = page.extent.get(current) ?? [0, 0];
    const child = current.children.filter(isElement).find((candidate) => holds(page.extent.get(candidate), from, to, marks));
    if (child === undefined) return current;
    current = child;
  }
}

/** The child holds most of the headings, and every heading left outside is one that it has as well. */
function holds(extent: readonly [number, number] | undefined, from: number, to: number, marks: readonly string[]): boolean {
  if (extent === undefined || extent[1] - extent[0] < 2) return false;
  const inside = new Set<string>();
  let count = 0;
  for (let at = extent[0]; at < extent[1]; at += 1) {
    const mark = marks[at] ?? '';
    if (mark === '') continue;
    inside.add(mark);
    count += 1;
  }
  if (inside.size < 2) return false;
  let outside = 0;
  for (let at = from; at < to; at += 1) {
    const mark = marks[at] ?? '';
    if (mark === '' || (at >= extent[0] && at < extent[1])) continue;
    if (!inside.has(mark)) return false;
    outside += 1;
  }
  return count >= outside * 1.5;
}

/** Around the main content may stand its title and notes; links, tables, side columns and lists with marks of their own end it. */
function widen(start: Element, page: Page, marks: readonly string[], aside: Uint8Array): Element {
  let current = start;
  for (let parent = current.parent; parent !== null; parent = current.parent) {
    const inner = page.extent.get(current);
    const outer = page.extent.get(parent);
    if (inner === undefined || outer === undefined) return current;
    for (let at = outer[0]; at < outer[1]; at += 1) {
      if (at === inner[0]) at = inner[1];
      const block = page.blocks[at];
      if (at >= outer[1] || block === undefined) continue;
      if (block.link || block.table !== null || block.hidden || marks[at] !== '' || aside[at] === 1) return current;
    }
    current = parent;
  }
  return current;
}

function containerOf(root: Element, page: Page): Element {
  const pending: Element[] = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const id = element.attributes.get('id')?.trim() ?? '';
    const names = (element.attributes.get('class') ?? '').split(/\s+/);
    const [from, to] = page.extent.get(element) ?? [0, 0];
    if (to > from && (knownContainer.test(id) || names.some((name) => knownContainer.test(name)))) return element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child !== undefined && isElement(child)) pending.push(child);
    }
  }
  return root;
}

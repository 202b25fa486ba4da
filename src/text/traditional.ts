import { traditionalCharacters } from './traditional-characters.js';

const first = 0x4e00;
const last = 0x9fff;
let table: Uint8Array | null = null;

/** Whether the UTF-16 unit is a character that only traditional Chinese has. */
export function isTraditional(code: number): boolean {
  if (code < first || code > last) return false;
  table ??= buildTable();
  return table[code - first] === 1;
}

/** Whether the text has a character that only traditional Chinese has. The name of a link, 繁體版, does not count. */
export function hasTraditional(text: string): boolean {
  if (text !== scanned) {
    found = scan(text);
    scanned = text;
  }
  return found;
}

/** Who reads a file asks twice: whether the converter is needed, and what is to be cleaned. */
let scanned = '';
let found = false;

function scan(text: string): boolean {
  table ??= buildTable();
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= first && code <= last && table[code - first] === 1 && !(code === 0x9ad4 && text.charAt(index - 1) === '繁')) return true;
  }
  return false;
}

function buildTable(): Uint8Array {
  const built = new Uint8Array(last - first + 1);
  for (let index = 0; index < traditionalCharacters.length; index += 1) built[traditionalCharacters.charCodeAt(index) - first] = 1;
  return built;
}

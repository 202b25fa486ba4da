import type { DecodingFault, SourceText } from '../types/document.js';
import { binaryKind } from './binary.js';
import { decodeLenient, unassignedBig5 } from './lenient.js';
import { commonShare } from '../text/common-han.js';
import { encodingOfLabel, type Encoding } from '../text/encoding-label.js';

export type { Encoding } from '../text/encoding-label.js';

export interface DecodeOptions {
  /** A WHATWG label that overrides everything else; unknown labels throw RangeError. */
  readonly encoding?: string;
}

const boms: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Where a page declares its encoding: how many bytes browsers look at, and a little more. */
const labelWindow = 4096;
const LESS_THAN = 0x3c;
/** The share of common characters from which text without any mark of its encoding is text. */
const textShare = 0.6;
const labelPattern = /(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:-]{2,24})/i;

/**
 * Decodes a file: BOM, then strict UTF-8, then UTF-8 with faults, GB18030 and Big5 ranked by their share of common
 * characters; the label of a page only breaks ties. Undecodable bytes become U+FFFD and a fault each.
 */
export function decode(path: string, bytes: Uint8Array, options: DecodeOptions = {}): SourceText {
  const wanted = options.encoding === undefined ? null : wantedEncoding(options.encoding);
  const bom = boms.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const kind = bom === undefined && wanted !== 'utf-16le' && wanted !== 'utf-16be' ? binaryKind(bytes) : null;
  const wide = kind === 'BINARY' && wanted === null ? wideText(bytes) : null;
  if (wide !== null) return { path, value: wide.value, encoding: wide.encoding, bom: false, faults: [], binary: null };
  if (kind !== null) return { path, value: '', encoding: wanted ?? 'utf-8', bom: false, faults: [], binary: kind };
  const skipped = bom !== undefined && (wanted === null || wanted === bom[0]) ? bom[1].length : 0;
  const body = skipped === 0 ? bytes : bytes.subarray(skipped);
  const declared = declaredEncoding(bytes);
  const { encoding, value, faults } =
    wanted !== null || bom !== undefined ? decodeAs(body, wanted ?? bom?.[0] ?? 'utf-8') : detect(body, declared);
  const placed = skipped === 0 ? faults : faults.map((fault) => ({ ...fault, offset: fault.offset + skipped }));
  const mismatch = labelMismatch(declared, encoding, value);
  return { path, value, encoding, bom: skipped > 0, faults: mismatch === null ? placed : [mismatch, ...placed], binary: null };
}

/** UTF-16 without a BOM: read so, the bytes are common characters. */
function wideText(bytes: Uint8Array): Decoded | null {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const head = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, labelWindow));
    if (isAscii(head) || commonShare(head) < textShare) continue;
    const value = decodeStrict(bytes, encoding);
    if (value !== null) return { encoding, value, faults: [] };
  }
  return null;
}

function wantedEncoding(label: string): Encoding {
  const encoding = encodingOfLabel(label);
  if (encoding === null) throw new RangeError(`unknown encoding: ${label}`);
  return encoding;
}

interface Decoded {
  readonly encoding: Encoding;
  readonly value: string;
  readonly faults: readonly DecodingFault[];
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const strict = decodeStrict(bytes, encoding);
  return strict === null ? { encoding, ...decodeLenient(bytes, encoding) } : { encoding, value: strict, faults: [] };
}

function decodeStrict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const value = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === 'big5' && unassignedBig5.test(value) ? null : value;
  } catch {
    return null;
  }
}

interface Declared {
  readonly label: string;
  readonly encoding: Encoding | null;
  readonly offset: number;
}

function detect(bytes: Uint8Array, declared: Declared | null): Decoded {
  const utf8 = decodeStrict(bytes, 'utf-8');
  if (utf8 !== null) return { encoding: 'utf-8', value: utf8, faults: [] };
  const order: readonly Encoding[] = ['gb18030', 'big5', 'utf-8'];
  let best: { readonly encoding: Encoding; readonly share: number } = { encoding: 'gb18030', share: -1 };
  for (const encoding of order) {
    const share = commonShare(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
    const wins = share > best.share || (share === best.share && declared?.encoding === encoding);
    if (wins) best = { encoding, share };
  }
  return decodeAs(bytes, best.encoding);
}

function declaredEncoding(bytes: Uint8Array): Declared | null {
  // Making this decoder takes a millisecond, and most texts hold no tag.
  if (!bytes.subarray(0, labelWindow).includes(LESS_THAN)) return null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, labelWindow));
  if (!/<(?:meta|\?xml)/i.test(head)) return null;
  const match = labelPattern.exec(head);
  if (match?.[1] === undefined) return null;
  return { label: match[1], encoding: encodingOfLabel(match[1]), offset: match.index + match[0].length - match[1].length };
}

function labelMismatch(declared: Declared | null, encoding: Encoding, value: string): DecodingFault | null {
  if (declared === null || declared.encoding === encoding || isAscii(value)) return null;
  const match = labelPattern.exec(value.slice(0, labelWindow));
  const end = match === null ? 0 : match.index + match[0].length;
  const start = match?.[1] === undefined ? 0 : end - match[1].length;
  return { kind: 'label-mismatch', offset: declared.offset, range: [start, end], detail: declared.label };
}

function isAscii(value: string): boolean {
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) > 127) return false;
  return true;
}

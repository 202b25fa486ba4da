interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  /** Only where the following bytes hold a NUL: the signature alone could begin a text. */
  readonly needsNul?: boolean;
}

const signatures: readonly Signature[] = [
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38, 0x37, 0x61] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'OLE2', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'GZIP', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: '7Z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'EXE', bytes: [0x4d, 0x5a], needsNul: true },
  { name: 'BMP', bytes: [0x42, 0x4d], needsNul: true },
];

/** What tells the kinds of ZIP apart: the name of a part that each holds. */
const zipParts: readonly (readonly [name: string, part: string])[] = [
  ['DOCX', 'word/document.xml'],
  ['XLSX', 'xl/workbook.xml'],
  ['PPTX', 'ppt/presentation.xml'],
  ['OFD', 'OFD.xml'],
  ['ODT', 'mimetypeapplication/vnd.oasis.opendocument'],
];

/** How far from the start a NUL is looked for, and how far from either end the names of ZIP parts are. */
const nulWindow = 8192;
/** One NUL in so many bytes may have slipped into a text. */
const fewNul = 500;
const zipWindow = 65536;

/** What the bytes are where they are no text, e.g. `JPEG`, `DOCX`; `BINARY` where only NUL bytes tell; null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { name, bytes: wanted, needsNul } of signatures) {
    if (!startsWith(bytes, wanted)) continue;
    if (needsNul === true && !hasNul(bytes, 64)) continue;
    return name === 'ZIP' ? zipKind(bytes) : name;
  }
  return hasNul(bytes, nulWindow) && !isTextWithNul(bytes) ? 'BINARY' : null;
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function hasNul(bytes: Uint8Array, window: number): boolean {
  return bytes.subarray(0, window).includes(0);
}

/** A text into which a few NUL bytes slipped. */
function isTextWithNul(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, nulWindow);
  const count = head.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0);
  if (count * fewNul > head.length) return false;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }) !== '';
  } catch {
    return false;
  }
}

function zipKind(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1');
  const names = latin.decode(bytes.subarray(0, zipWindow)) + latin.decode(bytes.subarray(Math.max(0, bytes.length - zipWindow)));
  return zipParts.find(([, part]) => names.includes(part))?.[0] ?? 'ZIP';
}

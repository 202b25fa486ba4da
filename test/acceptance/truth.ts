/**
 * What the tables of real reports print, read by eye and compared between the renderings of one report.
 *
 * `disclosure`: rows of form two in the order of the standard. `requests`: rows of form three; a single number is a natural person's
 * and the total of a row whose other columns are 0. `disputes`: the fifteen values in form order. `?` is a value that the text does not
 * let a reader decide: it must be review, or equal to `likely` where that is given.
 */
export interface Truth {
  readonly disclosure: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<string, string>> | null;
  readonly disputes: string | null;
}

const fourRows = (license: string, penalty: string, coercion: string, fee: string): Record<string, string> => ({
  'a5.license': license,
  'a6.penalty': penalty,
  'a6.coercion': coercion,
  'a8.fee': fee,
});

const rows = [
  'new',
  'carryIn',
  'granted',
  'partial',
  ...numbered('denied', 8),
  ...numbered('unable', 3),
  ...numbered('notProcessed', 5),
] as const;

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}.${String(index + 1)}`);
}

/** Rows in form order, parted by `/`; `other` as one row or as three. */
function requests(text: string): Record<string, string> {
  const values = text.split('/').map((row) => row.trim());
  const others = values.length === rows.length + 5 ? numbered('other', 3) : ['other'];
  const ids = [...rows, ...others, 'resultTotal', 'carryOut'];
  if (ids.length !== values.length) throw new Error(`${String(values.length)} rows of values, ${String(ids.length)} of the form`);
  return Object.fromEntries(ids.map((id, index) => [id, values[index] ?? '']));
}

const hongze2023: Truth = {
  disclosure: { 'a1.rules': '0 0 0', 'a1.norm': '0 5 5', ...fourRows('550', '4119', '195', '7730.28') },
  requests: requests(`
    21 / 0 / 0 / 4 / 1 / 0 / 0 / 0 / 0 / 1 / 1 / 0 / 10 / 3 / 0 / 1 / 0 / 0 / 0 / 0 / 0 / 21 / 0`),
  disputes: '10 1 0 0 0  0 0 0 0 0  5 0 0 0 0',
};

const hongze2024: Truth = {
  disclosure: { 'a1.rules': '0 0 0', 'a1.norm': '3 0 8', ...fourRows('9487', '2776', '84', '7545') },
  requests: requests(`
    95 / 0 / 50 / 9 / 0 / 0 / 1 / 0 / 0 / 1 / 1 / 0 / 31 / 1 / 0 / 1 / 0 / 0 / 0 / 0 / 0 / 95 / 0`),
  disputes: '1 1 0 0 2  1 0 0 0 1  2 0 1 0 3',
};

const huaian2024: Truth = {
  disclosure: { 'a1.rules': '1 0 11', 'a1.norm': '8 26 66', ...fourRows('447228', '3985758', '88283', '96171.6') },
  requests: requests(`
    3001 53 0 0 61 4 3119 / 34 / 1288 21 0 0 50 3 1362 / 447 7 0 0 0 0 454 / 2 / 30 1 0 0 0 0 31 / 5 / 6 / 7 1 0 0 0 0 8 / 12 / 9 /
    105 / 746 12 0 0 10 1 769 / 11 / 1 / 56 6 0 0 0 0 62 / 25 / 0 / 0 / 1 / 67 3 0 0 1 0 71 / 6 / 108 2 0 0 0 0 110 /
    2932 53 0 0 61 4 3050 / 103`),
  disputes: '72 64 178 37 351  13 4 8 1 26  12 1 1 6 20',
};

const suqian2023: Truth = {
  disclosure: { 'a1.rules': '2 0 11', 'a1.norm': '109 489 597', ...fourRows('1808595', '2822652', '20163', '59237.2449') },
  requests: requests(`
    3402 99 0 4 5 1 3511 / 91 3 0 0 2 0 96 / 1175 12 0 3 1 0 1191 / 319 7 0 0 2 0 328 / 0 / 27 / 6 / 38 / 20 / 9 / 21 /
    20 1 0 0 0 0 21 / 968 74 0 1 3 1 1047 / 26 2 0 0 0 0 28 / 3 / 305 / 39 / 0 / 58 / 4 / 40 / 10 / 287 3 0 0 1 0 291 /
    3375 99 0 4 7 1 3486 / 118 3 0 0 0 0 121`),
  disputes: '309 17 88 26 440  1 1 16 6 24  13 0 67 9 89',
};

const suqian2024: Truth = {
  disclosure: { 'a1.rules': '2 1 12', 'a1.norm': '50 227 420', ...fourRows('1573179', '2676474', '29351', '72701.2578') },
  requests: requests(`
    3440 75 0 1 6 3 3525 / 118 3 0 0 0 0 121 / 1408 21 0 0 2 0 1431 / 462 9 0 0 0 0 471 / 2 / 1 / 4 / 16 1 0 0 0 0 17 / 21 /
    10 1 0 0 0 0 11 / 21 2 0 0 0 0 23 / 13 / 859 33 0 0 3 2 897 / 35 1 0 0 0 0 36 / 8 / 86 1 0 0 0 0 87 / 26 1 0 0 0 0 27 / 0 / 3 /
    0 / 75 1 0 1 0 0 77 / 38 / 352 2 0 0 0 0 354 / 3440 73 0 1 5 2 3521 / 118 5 0 0 1 1 125`),
  disputes: '88 18 28 36 170  7 0 11 7 25  33 0 6 13 52',
};

const pingtan2019: Truth = {
  disclosure: {
    'a1.rules': '0 0 0',
    'a1.norm': '? ? ?',
    'a5.license': '? ? ?',
    'a5.otherService': '? ? ?',
    'a6.penalty': '? ? ?',
    'a6.coercion': '? ? ?',
    'a8.fee': '? ?',
    'a9.procure': '? ?',
  },
  requests: requests(`
    23 / 0 / 7 / 1 / 0 / 0 / 0 / 0 / 0 / 0 / 0 / 0 / 7 / 0 / 5 / 0 / 3 / 0 / 0 / 0 / 0 / 23 / 0`),
  disputes: '0 0 0 0 0  0 0 0 0 0  0 0 0 0 0',
};

const pingtan2023: Truth = {
  // 77132470 has no separators and no sum; the prose speaks of 77 and 470.
  disclosure: { 'a1.rules': '0 0 0', 'a1.norm': '?77 ?132 ?470', ...fourRows('2629', '1330', '54', '5949.088667') },
  requests: requests(`
    80 1 0 0 0 0 81 / 0 / 22 / 19 1 0 0 0 0 20 / 0 / 0 / 0 / 1 / 0 / 1 / 1 / 2 / 31 / 0 / 0 / 0 / 1 / 0 / 0 / 0 / 1 / 0 / 1 /
    80 1 0 0 0 0 81 / 0`),
  disputes: '1 1 0 0 2  4 0 0 1 5  1 0 1 0 2',
};

const shuyang2025: Truth = {
  disclosure: { 'a1.rules': '0 0 0', 'a1.norm': '6 1 32', ...fourRows('517645', '693957', '2154', '4068.208') },
  requests: requests(`
    705 3 0 0 5 0 713 / 36 / 290 1 0 0 3 0 294 / 99 0 0 0 2 0 101 / 0 / 0 / 2 / 2 / 13 / 2 / 4 / 9 / 111 / 2 / 0 / 12 /
    6 1 0 0 0 0 7 / 0 / 0 / 0 / 9 / 7 / 142 1 0 0 0 0 143 / 710 3 0 0 5 0 718 / 31`),
  disputes: '27 10 9 15 61  3 0 0 0 3  8 0 1 1 10',
};

const shanghai2025: Truth = {
  // The middle column was lost from the first row and torn from the second.
  disclosure: { 'a1.rules': '?22 ? ?235', 'a1.norm': '?34 ?55 ?189', ...fourRows('0', '0', '0', '0') },
  requests: requests(`
    1259 36 0 0 0 0 1295 / 170 15 0 0 4 0 189 / 201 5 0 0 0 0 206 / 2 / 4 / 0 / 1 / 0 / 8 0 0 0 1 0 9 / 1 / 0 / 5 /
    484 28 0 0 1 0 513 / 47 1 0 0 0 0 48 / 3 / 61 1 0 0 0 0 62 / 16 / 1 / 1 / 0 / 40 1 0 0 2 0 43 / 0 / 264 12 0 0 0 0 276 /
    1139 48 0 0 4 0 1191 / 290 3 0 0 0 0 293`),
  disputes: '40 0 10 5 55  2 0 4 6 12  6 0 9 7 22',
};

const hangzhou2025: Truth = {
  disclosure: { 'a1.rules': '3 5 74', 'a1.norm': '564 984 4185', ...fourRows('11398889', '6937489', '166105', '316441') },
  requests: requests(`
    13612 252 0 45 128 32 14069 / 535 6 0 1 18 0 560 / 5345 129 0 41 19 14 5548 / 2120 39 0 1 6 2 2168 / 13 / 30 / 11 /
    49 2 0 0 0 0 51 / 103 1 0 0 0 0 104 / 84 1 0 0 0 0 85 / 282 4 0 0 0 0 286 / 147 0 0 0 1 2 150 / 3075 50 0 0 89 8 3222 /
    177 3 0 0 0 0 180 / 19 / 199 1 0 0 3 0 203 / 147 1 0 0 0 0 148 / 0 / 100 1 0 0 0 0 101 / 5 / 315 3 0 0 0 0 318 /
    202 0 0 1 0 0 203 / 941 17 0 1 3 3 965 / 13364 252 0 44 121 29 13810 / 783 6 0 2 25 3 819`),
  disputes: '376 97 196 121 790  16 1 12 27 56  74 1 30 51 156',
};

/** A page that breaks off in the first row of form three. */
const shuyangBureau2023: Truth = {
  disclosure: { 'a1.rules': '0 0 0', 'a1.norm': '8 0 18', ...fourRows('0', '0', '0', '0') },
  requests: { new: '?26 - - - - - -' },
  disputes: null,
};

/** By the number that the name of the file begins with. */
export const truths: Readonly<Record<string, Truth>> = {
  '001': hongze2023,
  '002': hongze2023,
  '003': hongze2024,
  '004': hongze2024,
  '005': huaian2024,
  '006': huaian2024,
  '011': suqian2023,
  '012': suqian2024,
  '016': pingtan2019,
  '018': pingtan2023,
  '020': shuyang2025,
  '022': shanghai2025,
  '024': hangzhou2025,
  '027': shuyangBureau2023,
};

export interface TrueValue {
  /** Null where the text does not let anyone decide. */
  readonly value: string | null;
  /** Whether the text decides it; where not, a reader may leave it to review. */
  readonly certain: boolean;
}

const columns: Readonly<Record<string, readonly string[]>> = {
  requests: ['natural', 'commercial', 'research', 'social', 'legal', 'other', 'total'],
  disputes: ['review', 'direct', 'afterReview'].flatMap((group) =>
    ['maintain', 'correct', 'other', 'pending', 'total'].map((result) => `${group}.${result}`),
  ),
};

/** Every printed cell: `requests:new@natural`. `columnsOf` gives the columns of the rows of form two, which differ between editions. */
export function trueCells(truth: Truth, columnsOf: (row: string) => readonly string[]): Map<string, TrueValue> {
  const cells = new Map<string, TrueValue>();
  const put = (form: string, row: string, text: string, ids: readonly string[]): void => {
    const written = text.split(/\s+/);
    const all = form === 'requests' && written.length === 1 ? [text, '0', '0', '0', '0', '0', text] : written;
    if (all.length !== ids.length) throw new Error(`${form}:${row} has ${String(all.length)} values, ${String(ids.length)} columns`);
    all.forEach((value, index) => {
      if (value !== '-') cells.set(`${form}:${row}@${ids[index] ?? ''}`, trueValue(value));
    });
  };
  for (const [row, text] of Object.entries(truth.disclosure)) put('disclosure', row, text, columnsOf(row));
  for (const [row, text] of Object.entries(truth.requests ?? {})) put('requests', row, text, columns['requests'] ?? []);
  if (truth.disputes !== null) put('disputes', 'count', truth.disputes, columns['disputes'] ?? []);
  return cells;
}

function trueValue(text: string): TrueValue {
  if (!text.startsWith('?')) return { value: text, certain: true };
  return { value: text === '?' ? null : text.slice(1), certain: false };
}

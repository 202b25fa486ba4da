import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { duplicatesIn, type Duplicate } from '../report/queries/duplicated-words.js';
import { isInForm } from '../report/queries/places.js';
import { furtherOf } from '../report/queries/word-findings.js';
import { sourceRange } from '../text/mapped-text.js';
import type { MappedText, Range } from '../types/position.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'copy' | 'pair';

/** More places of one writing than this are said in one finding. */
const MOST = 3;

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'duplicated-word',
    category: 'words',
    docs: {
      zh: { title: '词语重复', description: '同一词语或短语不应接连写两遍（如“公开公开”“可通过可以通过”），可自动修复。' },
      en: { title: 'Words said twice', description: 'No word or phrase stands twice at once (公开公开); fixable.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '公文写作规范', article: '文字精练', authority: 'convention' }],
    messages: {
      copy: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”词语重复，建议只保留“{{kept}}”',
        en: '"{{found}}" says the same twice; better keep "{{kept}}" once',
      },
      pair: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”意思重复，可能是修改时未删净，建议只保留“{{kept}}”',
        en: '"{{found}}" says the same in two ways, perhaps left by an edit; better keep "{{kept}}"',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    let looked = 0;
    const places: Place[] = [];
    for (const passage of report.passages) {
      if (passage.kind === 'table' || isInForm(report, passage.range[0])) continue;
      looked += 1;
      for (const duplicate of duplicatesIn(passage.text.text)) places.push(placeOf(report, passage.text, duplicate));
    }
    for (const finding of describe(places)) found(finding);
    return checked(looked);
  },
});

interface Place {
  readonly kind: MessageId;
  readonly at: Range;
  readonly found: string;
  readonly kept: string;
  /** Whether the source reads so: pinyin between the characters or a line break may stand there. */
  readonly isPlain: boolean;
}

function placeOf(report: Report, mapped: MappedText, { start, end, kept, kind }: Duplicate): Place {
  const at = sourceRange(mapped, start, end);
  const found = mapped.text.slice(start, end);
  return { kind, at, found, kept, isPlain: report.source.value.slice(...at) === found };
}

/** Each place for itself; what stands in many places once. */
function describe(places: readonly Place[]): Descriptor<MessageId>[] {
  const byWriting = new Map<string, Place[]>();
  for (const place of places) {
    const same = byWriting.get(place.found);
    if (same === undefined) byWriting.set(place.found, [place]);
    else same.push(place);
  }
  return [...byWriting.values()].flatMap((same) => (same.length <= MOST ? same.map((place) => finding([place])) : [finding(same)])).flat();
}

function finding(places: readonly Place[]): Descriptor<MessageId>[] {
  return places.slice(0, 1).map(({ kind, at, found, kept }) => ({
    messageId: kind,
    at,
    data: { found, kept },
    related: furtherOf(places.map((place) => place.at)),
    ...(places.every(({ isPlain }) => isPlain) ? { fix: places.map((place) => ({ range: place.at, text: kept })) } : {}),
  }));
}

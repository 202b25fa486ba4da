import type { Root, SourceText } from '../types/document.js';
import type { Form, LocalForm } from '../types/form.js';
import type { Passage, Recognition, Section, Title } from '../types/report.js';

const interpretation = /解读|图解|一图读懂/u;
const model = /范文|模板|样本|参考文本|填报说明|文字描述|××(?:单位|局|市|县)|XX(?:单位|局|市|县)/u;
const notice = /关于(?:做好|印发|报送|编制|开展|公布|发布|进一步).{0,60}(?:通知|公告|的函)/u;
/** So many sentences beneath a title with agency and year are a report. */
const fewSentences = 3;
const listed = /(?:19|20)\d{2}\s*年.{0,40}(?:年度报告|年报)/u;

export interface Evidence {
  readonly title: Title | null;
  readonly sections: readonly Section[];
  readonly forms: readonly Form[];
  readonly localForms: readonly LocalForm[];
  readonly passages: readonly Passage[];
}

/** Whether the file is an annual report: by its title, its sections and its forms, not by its name. */
export function recogniseReport(source: SourceText, document: Root, evidence: Evidence): Recognition {
  const range: Recognition['range'] = [0, Math.min(source.value.length, firstLineEnd(source.value))];
  if (source.binary !== null) return { verdict: 'no-text', looksLike: source.binary, range: [0, 0] };
  if (source.value.trim() === '' || document.children.length === 0) return { verdict: 'empty', looksLike: null, range };
  if (isGlyphs(source.value)) return { verdict: 'no-text', looksLike: '没有对应字符的字形', range };
  const { title } = evidence;
  const bound = new Set(evidence.sections.filter((section) => section.level === 1 && section.id !== null).map((section) => section.id))
    .size;
  const parts = bound + evidence.forms.length + evidence.localForms.length;
  const other = looksLike(evidence, bound);
  if (other !== null) return { verdict: 'not-a-report', looksLike: other, range };
  if (parts >= 2 || (title !== null && (parts >= 1 || hasBody(evidence))))
    return { verdict: 'report', looksLike: null, range: title?.range ?? range };
  return { verdict: 'not-a-report', looksLike: null, range };
}

function looksLike({ title, sections, forms, passages }: Evidence, bound: number): string | null {
  const head = headOf(passages);
  const named = `${title?.text ?? ''}\n${head}`;
  if (title !== null && interpretation.test(title.text)) return '解读';
  if (forms.length === 0 && bound < 4 && interpretation.test(head) && /年度?报告?/u.test(head)) return '解读';
  if (bound < 3 && forms.length === 0 && notice.test(named)) return '通知';
  if (title !== null && model.test(title.text)) return '范文';
  if (sections.length === 0 && forms.length === 0 && isList(passages)) return '目录';
  return null;
}

/** The first short lines. */
function headOf(passages: readonly Passage[]): string {
  return passages
    .slice(0, 4)
    .flatMap((passage) => (passage.kind === 'text' && passage.text.text.length < 80 ? [passage.text.text] : []))
    .join('\n');
}

function isList(passages: readonly Passage[]): boolean {
  const lines = passages.flatMap((passage) => (passage.kind === 'text' ? [passage.text.text] : []));
  return lines.filter((line) => line.length < 80 && listed.test(line)).length >= 4;
}

/** A title over some sentences: the report of a small office without headings; a full title needs few. */
function hasBody({ passages, title }: Evidence): boolean {
  const texts = passages.flatMap((passage) => (passage.kind === 'text' ? [passage.text.text] : []));
  if (texts.reduce((length, text) => length + text.length, 0) >= 200) return true;
  return title?.agency != null && title.year !== null && texts.filter((text) => text.includes('。')).length >= fewSentences;
}

/** Private-use and replacement characters instead of text, as PDFs give whose fonts name no characters. */
function isGlyphs(value: string): boolean {
  let odd = 0;
  let seen = 0;
  for (let index = 0; index < value.length && seen < 2000; index += 1) {
    const code = value.charCodeAt(index);
    if (code <= 32) continue;
    seen += 1;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 32) odd += 1;
  }
  return seen >= 20 && odd * 2 > seen;
}

function firstLineEnd(value: string): number {
  const end = value.search(/[\r\n]/u);
  return end < 0 ? Math.min(value.length, 80) : end;
}

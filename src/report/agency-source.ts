import { han } from '../text/han.js';
import { sourceRange } from '../text/mapped-text.js';
import { yearPattern } from '../text/written-year.js';
import type { MappedText, Range } from '../types/position.js';
import type { MetadataField, Passage, Signature, Title } from '../types/report.js';
import { looksLikeAgency } from './agency.js';

export interface NamedAgency {
  readonly name: string;
  readonly range: Range;
}

export interface AgencySources {
  readonly title: Title | null;
  readonly signature: Signature | null;
  readonly metadata: readonly MetadataField[];
  readonly passages: readonly Passage[];
  /** Index of the first heading: what stands before it is the preamble. */
  readonly firstHeading: number;
}

/** Labels of the body that issued the text, the surest first. */
const issuerLabels: readonly string[] = ['发布机构', '发布单位', '发文机关', '公开责任部门', '发文机构', '制发机关'];
/** What a site took the text from may be another body. */
const originLabels: readonly string[] = ['信息来源', '来源', '文章来源'];

const name = `([${han}（）()]{3,40}?)`;
/** Sentences of the preamble that say whose report it is. */
const statements: readonly RegExp[] = [
  new RegExp(`由${name}(?:依据|根据|按照|按|负责编制|组织编制|编制|编写|汇总)`, 'u'),
  new RegExp(`(?:现将|现公布|现发布|特公布)${name}(?:关于)?${yearPattern}年`, 'u'),
  new RegExp(`(?:^|[，,。；;])${name}(?:现将|现公布|现发布|特编制|编制了?(?:本|${yearPattern}))`, 'u'),
  new RegExp(`请(?:径向|直接与|直接向|与|向|致电|联系)${name}(?:联系|咨询|反映|查询|[（(]|$)`, 'u'),
];
/** The body that an inner office belongs to: 某县水务局办公室 is the office of 某县水务局. */
const innerOffice =
  /^(.{2,}(?:局|厅|委员会|管委会|街道办事处|街道|镇|乡|院|馆|中心))(?:的?(?:党政|行政)?(?:办公室|综合科|综合股|综合处|政务公开科|政务公开办公室|办公室政务公开科))$/u;
/** An office that no body is named with may be any: 政务公开办公室. */
const bareOffice = /(?:办公室|办|科|股|处|室|中心|站|窗口|部)$/u;
const governmentOffice = /人民政府(?:办公室|办公厅)$/u;

const caption = new RegExp(`^${name}(?:关于)?(?:${yearPattern}年?度?)?政府信息公开(?:工作)?(?:情况)?统计表$`, 'u');
const filledBy = new RegExp(String.raw`^填[报表](?:单位|机关)(?:[（(]盖章[）)])?[:：]\s*([${han}]{3,40})`, 'u');
const longestCaption = 80;
/** So many passages before the first heading, and so much of each, may be the preamble. */
const longestPreamble = 12;
const longestStatement = 4000;

/**
 * Whose report it is: the title says so, else the signature, the page's 发布机构, a sentence of the preamble, the caption of
 * the statistics form, the page's 来源. Null where none does; never taken from other words.
 */
export function findAgency(sources: AgencySources): NamedAgency | null {
  const { title, signature, metadata, passages, firstHeading } = sources;
  if (title?.agency != null) return { name: title.agency, range: title.range };
  if (signature?.agency != null) return { name: signature.agency, range: signature.range };
  return (
    inFields(metadata, issuerLabels) ??
    inPreamble(passages.slice(0, Math.min(firstHeading, longestPreamble))) ??
    inCaption(passages) ??
    inFields(metadata, originLabels)
  );
}

function inFields(metadata: readonly MetadataField[], labels: readonly string[]): NamedAgency | null {
  for (const label of labels) {
    const field = metadata.find((candidate) => candidate.label === label && isNamed(candidate.value));
    if (field !== undefined) return { name: field.value.replace(/\s+/gu, ''), range: field.range };
  }
  return null;
}

/** A whole name: with its place, so that 办公室 or 区政府办 alone is none. */
function isNamed(value: string): boolean {
  return looksLikeAgency(value) && !/^(?:本|我|该)/u.test(value) && value.replace(/\s+/gu, '').length >= 4;
}

function inPreamble(preamble: readonly Passage[]): NamedAgency | null {
  for (const statement of statements) {
    for (const passage of preamble) {
      const found = passage.kind === 'text' ? statedIn(passage.text, statement) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function statedIn(mapped: MappedText, statement: RegExp): NamedAgency | null {
  const match = statement.exec(mapped.text.slice(0, longestStatement));
  const said = match?.[1];
  if (match === null || said === undefined) return null;
  const whole = said.replace(/[（(].*$/u, '');
  const stated = innerOffice.exec(whole)?.[1] ?? whole;
  if (!isNamed(stated) || (bareOffice.test(stated) && !governmentOffice.test(stated))) return null;
  const start = match.index + match[0].indexOf(said);
  return { name: stated, range: sourceRange(mapped, start, start + stated.length) };
}

/** 某办公室2017年度政府信息公开情况统计表, or 填报单位：某局 beneath it. */
function inCaption(passages: readonly Passage[]): NamedAgency | null {
  for (const passage of passages) {
    if (passage.kind === 'table' || passage.text.text.length > longestCaption || !/统计表|填[报表]/u.test(passage.text.text)) continue;
    const flat = passage.text.text.replace(/\s+/gu, '');
    const said = caption.exec(flat)?.[1] ?? filledBy.exec(flat)?.[1];
    if (said !== undefined && isNamed(said)) return { name: said, range: passage.range };
  }
  return null;
}

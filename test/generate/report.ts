import fc from 'fast-check';
import { loadStandards } from '../../src/standards/index.js';
import type { FormStandard, Standard } from '../../src/types/standard.js';
import { gridOf } from './grid.js';
import { escapeHtml, escapeMarkdown, writeGrid, Writer, type Rendering, type TrueCell } from './render.js';
import { valuesArbitrary, type Values } from './values.js';

export { renderings, type Rendering, type TrueCell } from './render.js';
export { difference, instances, type Values } from './values.js';

export type GeneratedEdition = '2014' | '2019' | '2021';

/** What a made-up report says. */
export interface Facts {
  readonly standard: Standard;
  readonly year: number;
  readonly agency: string;
  readonly values: Values;
}

export interface GeneratedReport {
  readonly facts: Facts;
  readonly rendering: Rendering;
  readonly format: 'txt' | 'md' | 'html';
  readonly text: string;
  /** Every cell that the text prints: `requests:new@natural`. */
  readonly cells: ReadonlyMap<string, TrueCell>;
}

const years: Record<GeneratedEdition, readonly number[]> = {
  2014: [2014, 2015, 2016, 2017, 2018],
  2019: [2019, 2020],
  2021: [2021, 2022, 2023, 2024, 2025],
};
const agencies = ['青禾县人民政府', '云岭市财政局', '柳溪镇人民政府', '东湾区城南街道办事处'];

/** A correct report of the edition: all its relations hold. */
export function factsArbitrary(edition: GeneratedEdition): fc.Arbitrary<Facts> {
  const standard = loadStandards().byId(edition);
  if (standard === undefined) throw new Error(`no edition ${edition}`);
  return fc.record({
    standard: fc.constant(standard),
    year: fc.constantFrom(...years[edition]),
    agency: fc.constantFrom(...agencies),
    values: valuesArbitrary(standard),
  });
}

export function reportArbitrary(edition: GeneratedEdition, rendering: Rendering): fc.Arbitrary<GeneratedReport> {
  return factsArbitrary(edition).map((facts) => writeReport(facts, rendering));
}

/** Writes the report; its forms in the given rendering, the rest in the format that goes with it. */
export function writeReport(facts: Facts, rendering: Rendering): GeneratedReport {
  const out = new Writer();
  const format = rendering === 'md' || rendering === 'html' ? rendering : 'txt';
  const page = pages[format];
  const title = `${facts.agency}${String(facts.year)}年政府信息公开工作年度报告`;
  out.put(page.open(title));
  for (const { heading, sentence, form } of partsOf(facts)) {
    if (heading !== null) out.put(page.heading(heading));
    if (sentence !== null) out.put(page.paragraph(sentence));
    if (form === null) continue;
    writeGrid(out, gridOf(form, facts.values), rendering);
    if (format === 'md') out.put('\n');
  }
  out
    .put(page.paragraph(facts.agency))
    .put(page.paragraph(`${String(facts.year + 1)}年1月20日`))
    .put(page.close);
  return { facts, rendering, format, text: out.text, cells: out.cells };
}

const pages = {
  txt: {
    open: (title: string) => `${title}\n`,
    heading: (text: string) => `${text}\n`,
    paragraph: (text: string) => `${text}\n`,
    close: '',
  },
  md: {
    open: (title: string) => `# ${title}\n\n`,
    heading: (text: string) => `## ${text}\n\n`,
    paragraph: (text: string) => `${escapeMarkdown(text)}\n\n`,
    close: '',
  },
  html: {
    open: (title: string) =>
      `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n<body>\n<h1>${escapeHtml(title)}</h1>\n`,
    heading: (text: string) => `<h2>${escapeHtml(text)}</h2>\n`,
    paragraph: (text: string) => `<p>${escapeHtml(text)}</p>\n`,
    close: '</body></html>\n',
  },
};

interface Part {
  readonly heading: string | null;
  readonly sentence: string | null;
  readonly form: FormStandard | null;
}

const marks = ['一', '二', '三', '四', '五', '六', '七', '八'];

const sentences: Record<string, string> = {
  overview:
    '本机关按照规定主动公开政府信息，依法办理政府信息公开申请，做好政府信息管理，办好公开平台，加强监督保障：开展工作考核和社会评议，未发生责任追究。',
  problems: '有两个内设机构的办事指南没有按期更新。下一步将由办公室每季度核对一次办事指南。',
  other: '没有其他需要报告的事项，本年度未收取信息处理费。',
  fees: '本年度没有收费，也没有减免费用的情形。',
};

/** Sentences of editions about content, where no form stands in the section. */
const contentSentences: Record<string, string> = {
  disclosure: '本机关通过网站和公告栏主动公开政府信息。',
  requests: '依申请公开的各项数据见统计表。',
  disputes: '因政府信息公开申请行政复议、提起行政诉讼的数据见统计表。',
};

function partsOf({ standard, year }: Facts): Part[] {
  const preamble = `本报告按照《中华人民共和国政府信息公开条例》编制，数据的统计期限自${String(year)}年1月1日起，至12月31日止。`;
  const sections = standard.sections.map((section, index): Part => {
    const form = standard.forms.find((candidate) => candidate.section === section.id) ?? null;
    const sentence = sentences[section.id] ?? (form === null ? (contentSentences[section.id] ?? null) : null);
    return { heading: `${marks[index] ?? ''}、${section.title}`, sentence, form };
  });
  const loose = standard.forms.filter((form) => form.section === null);
  return [
    { heading: null, sentence: preamble, form: null },
    ...sections,
    ...loose.map((form): Part => ({ heading: null, sentence: form.title, form })),
  ];
}

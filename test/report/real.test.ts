import { expect, test } from '@jest/globals';
import { read } from '../../src/readers/index.js';
import { loadSimplifier } from '../../src/readers/simplifier.js';
import { needsSimplifier, recognise } from '../../src/report/index.js';
import type { Report } from '../../src/types/report.js';
import { describeMaterial, materialBytes, materialFiles, type MaterialFolder } from '../material.js';
import { expectSound } from './expect-sound.js';
import { allSections, standards } from './recognise-text.js';

interface Known {
  readonly file: string;
  readonly report_year: number;
  readonly agency: string;
  readonly agency_kind: string;
  readonly headings: readonly string[];
}

async function recogniseFile(folder: MaterialFolder, name: string): Promise<Report> {
  const { source, root } = await read(name, materialBytes(folder, name));
  const toSimplified = needsSimplifier(source.value) ? { toSimplified: await loadSimplifier() } : {};
  return recognise(source, root, { standards, ...toSimplified });
}

function firstLevel(report: Report): string[] {
  return report.sections.map((section) => section.heading.text.replace(/\s+/gu, '').replace(/。$/u, ''));
}

function editionOf(year: number): string {
  if (year < 2014) return '2008';
  if (year < 2019) return '2014';
  return year < 2021 ? '2019' : '2021';
}

describeMaterial('corpus', () => {
  const index = new TextDecoder()
    .decode(materialBytes('corpus', 'index.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Known);

  test.each(index.map((known) => [known.file, known] as const))('%s', async (file, known) => {
    const report = await recogniseFile('corpus', file);
    expectSound(report);
    expect(report.recognition.verdict).toBe('report');
    expect(report.year?.value).toBe(known.report_year);
    expect([report.edition, report.editionFrom]).toEqual([editionOf(known.report_year), 'report-year']);
    expect(firstLevel(report)).toEqual(known.headings.map((heading) => heading.replace(/\s+/gu, '')));
    // A 管委会 is no level of government by its name alone.
    if (report.agency !== null) expect(report.agency.kind).toBe(/实验区/u.test(report.agency.name) ? 'other' : known.agency_kind);
    if (editionOf(known.report_year) === '2021') {
      const unbound = report.sections.filter((section) => section.id === null);
      expect(unbound).toEqual([]);
    }
    expect(
      allSections(report).filter((section) =>
        /^(?:予以公开|不予公开|无法提供|不予处理|其他处理|总计|本年新收)/u.test(section.heading.title),
      ),
    ).toEqual([]);
    expect(report.noise).toEqual([]);
  });
});

describeMaterial('seeds', () => {
  const seeds = materialFiles('seeds');

  test('say their year, edition and headings', async () => {
    const reports = await Promise.all(seeds.map((file) => recogniseFile('seeds', file)));
    reports.forEach(expectSound);
    expect(
      reports.map((report) => [
        report.year?.value ?? null,
        report.year?.from ?? null,
        report.edition,
        report.editionFrom,
        report.sections.length,
      ]),
    ).toEqual([
      [2018, 'text', '2014', 'report-year', 10],
      [2017, 'text', '2014', 'report-year', 6],
      [2019, 'period', '2019', 'report-year', 6],
      [null, null, '2019', 'cited-notice', 8],
      [2018, 'title', '2014', 'report-year', 8],
    ]);
    expect(reports.map((report) => report.sections.map((section) => section.id))).toEqual([
      ['overview', 'disclosure', null, null, null, 'requests', null, null, 'problems', 'problems'],
      ['disclosure', 'requests', null, null, 'problems', 'other'],
      ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'],
      [null, null, null, 'disclosure', 'requests', 'disputes', null, 'problems'],
      ['overview', 'disclosure', null, 'requests', 'fees', 'disputes', null, 'problems'],
    ]);
    expect(reports.map((report) => report.declared?.names.length ?? null)).toEqual([null, null, 6, null, 8]);
    expect(reports.map((report) => report.noise.map((noise) => noise.kind))).toEqual([
      [],
      [],
      [],
      ['traditional', 'pinyin', 'doubled-mark', 'mojibake'],
      [],
    ]);
    expect(reports[4]?.dates.map(({ date, role }) => [date, role])).toEqual([
      ['2019-03-05', 'published'],
      ['2019-02-28', 'signed'],
    ]);
  });

  test('rows of the table in seed 001 are no headings', async () => {
    const report = await recogniseFile('seeds', seeds[1] ?? '');
    expect(allSections(report).map((section) => section.heading.title)).toEqual([
      '主动公开政府信息情况',
      '依申请公开政府信息情况',
      '政策解读情况',
      '制度建设和机构建设',
      '政府信息公开工作存在的主要问题和改进措施',
      '严格规范公开内容',
      '完善监督考核机制',
      '其他需要报告的事项',
    ]);
  });
});

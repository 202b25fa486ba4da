import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkOptions } from '../../src/index.js';
import { sarif } from '../../src/reporters/sarif.js';
import { sarifTemplate } from '../../src/reporters/sarif/messages.js';
import type { ReportContext } from '../../src/reporters/types.js';
import type { FileResult, Finding } from '../../src/types/rule.js';
import { describeMaterial, materialBytes, materialFiles } from '../acceptance/material.js';
import { checked, checkedFile, contextOf, metas, parts, root, runOf } from './checked.js';
import { finding, result, text } from './results.js';
import { schemaErrors, toolIsMissing, toolResults } from './sarif-validators.js';

/* What the multitool says and we keep, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  SARIF2001: 'asks for an ASCII full stop at the end of messages: ours are Chinese and end without one, as ESLint shows them',
  SARIF2003: 'asks for the commit: gklint does not look into git to tell what it was given',
  SARIF2005: 'asks for informationUri: the package has no homepage yet',
  SARIF2006: 'knows the address of the schema from before its errata',
  SARIF2009: 'asks for ids like TAB1001: ours are words, as those of ESLint',
  SARIF2012: 'asks for helpUri: built from the homepage, which there is none of yet',
  SARIF2013: 'asks for the files themselves in the log: they are in the repository',
  SARIF2014: 'asks for a placeholder in every message: some things are missing as a whole',
  SARIF2015: 'asks for ASCII quotes around placeholders: ours stand in “”, or are numbers',
};

async function print(results: readonly FileResult[], overrides: Partial<ReportContext> = {}): Promise<string> {
  return text(sarif(results, contextOf(overrides)));
}

async function parsed(results: readonly FileResult[], overrides: Partial<ReportContext> = {}): Promise<any> {
  return JSON.parse(await print(results, overrides));
}

const instrument = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const source = '第一行\r\n第二行𠮷有 错\n第三行\n';
const made = result(
  [
    finding({
      ruleId: 'table-row-sum',
      messageId: 'mismatch',
      message: '“甲”：左为 1，右为 2，相差 1，应相等',
      data: { where: '“甲”：', left: '左', leftSum: '1', right: '右', rightSum: '2', difference: '1' },
      range: [5, 10],
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 6,
      place: '三、甲 › 表 › 总计',
      section: 'requests',
      cells: ['requests:new@total'],
      basis: [
        { instrument, article: '第六条', words: '准确', authority: 'implied' },
        { instrument: '另一通知', article: '', authority: 'convention' },
        { instrument, article: '第六条', authority: 'implied' },
      ],
      related: [{ line: 3, column: 1, endLine: 3, endColumn: 3, message: '见此' }],
      fix: [{ range: [8, 10], text: '吉{0}' }],
    }),
    finding({
      ruleId: 'table-cell-blank',
      messageId: 'nosuch',
      severity: 1,
      kind: 'review',
      reason: 'blank-cell',
      range: [13, 13],
      line: 2,
    }),
    finding({ ruleId: null, messageId: 'readFailed', message: '文件读取失败：没有权限', fatal: true }),
    finding({ ruleId: 'table-form', messageId: 'ruleFailed', message: '规则 table-form 运行失败：x', fatal: true }),
    finding({ ruleId: 'my/own', message: '外来规则{0}' }),
  ],
  {
    filePath: `${root}/子 目录/报告#1（定稿）:a%.md`,
    source,
    suppressedFindings: [
      { ...finding({ ruleId: 'table-form', range: [4, 4] }), suppressions: [{ kind: 'directive', justification: '省里另有规定' }] },
      {
        ...finding({ ruleId: 'table-form', range: [4, 4] }),
        suppressions: [{ kind: 'file', justification: '已核', name: '张三', date: '2024-01-31' }],
      },
    ],
  },
);

describe('one run', () => {
  let log: any;
  beforeAll(async () => {
    log = await parsed([made]);
  });
  const results = (): any[] => log.runs[0].results as any[];

  test('is valid', () => {
    expect(schemaErrors(log)).toEqual([]);
  });

  test('names the tool, all rules and the language', () => {
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: 'gklint', version: '1.2.3', semanticVersion: '1.2.3', language: 'zh-CN' });
    expect(driver).not.toHaveProperty('informationUri');
    expect(log.runs[0]).toMatchObject({ language: 'zh-CN', columnKind: 'utf16CodeUnits' });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(metas.map(({ id }) => id));
    const rule = driver.rules.find(({ id }: { id: string }) => id === 'table-row-sum');
    expect(rule).toMatchObject({
      name: 'TableRowSum',
      shortDescription: { text: '申请人合计' },
      fullDescription: { text: '表格每一行各类申请人之和应等于该行总计。' },
      defaultConfiguration: { enabled: true, level: 'error' },
      properties: { precision: 'very-high', 'problem.severity': 'error', tags: ['forms', 'edition-2019', 'edition-2021'] },
    });
    expect(rule.help.text).toContain('国办公开办函〔2021〕30号 附件 表三');
    expect(rule.help.markdown).toContain('**申请人合计**');
    expect(rule).not.toHaveProperty('helpUri');
    expect(rule.messageStrings.mismatch.text).toBe('{0}{1}为 {2}，{3}为 {4}，相差 {5}，应相等');
  });

  test('links to the pages of a homepage', async () => {
    const at = async (homepage: string): Promise<any> =>
      (await parsed([made], { run: runOf({ tool: { name: 'gklint', version: '', homepage } }) })).runs[0].tool.driver;
    const hosted = await at('https://example.org/gklint/');
    expect(hosted.informationUri).toBe('https://example.org/gklint/');
    expect(hosted.rules[0].helpUri).toBe(`https://example.org/gklint/docs/rules/${metas[0]?.id ?? ''}.md`);
    expect(hosted).not.toHaveProperty('version');
    const repository = await at('https://github.com/a/gklint#readme');
    expect(repository.rules[0].helpUri).toBe(`https://github.com/a/gklint/blob/HEAD/docs/rules/${metas[0]?.id ?? ''}.md`);
  });

  test('a result has its message, place, clause, fix and relations', () => {
    const [first] = results().filter(({ ruleId }) => ruleId === 'table-row-sum');
    expect(first).toMatchObject({
      kind: 'fail',
      level: 'error',
      message: { id: 'mismatch', text: '“甲”：左为 1，右为 2，相差 1，应相等', arguments: ['“甲”：', '左', '1', '右', '2', '1'] },
      relatedLocations: [
        { id: 1, message: { text: '见此' }, physicalLocation: { region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 3 } } },
      ],
      properties: { section: 'requests', cells: ['requests:new@total'], authority: ['implied', 'convention'] },
      suppressions: [],
    });
    const [location] = first.locations;
    expect(location.physicalLocation.artifactLocation).toEqual({
      uri: '%E5%AD%90%20%E7%9B%AE%E5%BD%95/%E6%8A%A5%E5%91%8A%231%EF%BC%88%E5%AE%9A%E7%A8%BF%EF%BC%89%3Aa%25.md',
      uriBaseId: 'SRCROOT',
      index: 0,
    });
    expect(location.physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 6,
      charOffset: 5,
      charLength: 5,
      snippet: { text: '第二行𠮷' },
    });
    expect(location.physicalLocation.contextRegion.snippet.text).toBe('第一行\r\n第二行𠮷有 错\n');
    expect(location.logicalLocations).toEqual([{ name: '总计', fullyQualifiedName: '三、甲 › 表 › 总计', kind: 'section' }]);
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 6, charOffset: 8, charLength: 2 },
        insertedContent: { text: '吉{0}' },
      },
    ]);
    expect(first.taxa.map(({ id }: { id: string }) => id)).toEqual(['第六条', '另一通知']);
  });

  test('a review is no failure and has no level', () => {
    const [review] = results().filter(({ kind }) => kind === 'review');
    expect(review).toMatchObject({ ruleId: 'table-cell-blank', level: 'none', properties: { reason: 'blank-cell' } });
    expect(review.message).toEqual({ text: '有误' });
  });

  test('what somebody decided to leave says so, and all results say whether they are', () => {
    const suppressed = results().filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: '省里另有规定' }],
      [{ kind: 'external', status: 'accepted', justification: '已核', properties: { name: '张三', date: '2024-01-31' } }],
    ]);
    expect(results().every((each) => Array.isArray(each.suppressions))).toBe(true);
  });

  test('a rule of others is a result without an index', () => {
    const [own] = results().filter(({ ruleId }) => ruleId === 'my/own');
    expect(own).not.toHaveProperty('ruleIndex');
    expect(own.message).toEqual({ text: '外来规则{0}' });
  });

  test('failures are notifications, and the run says that it failed', () => {
    const [invocation] = log.runs[0].invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 1, arguments: ['-f', 'sarif', '.'] });
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { level: 'error', descriptor: { id: 'readFailed', index: 0 }, message: { text: '文件读取失败：没有权限' } },
      { level: 'error', descriptor: { id: 'ruleFailed', index: 2 }, associatedRule: { id: 'table-form' } },
    ]);
    expect(results().some(({ ruleId }) => ruleId === 'readFailed')).toBe(false);
  });
});

describe('the invocation', () => {
  test.each([
    [0, true],
    [1, true],
    [2, false],
  ])('exit code %i: successful %s', async (exitCode, isSuccessful) => {
    const notes = [{ zh: '找不到“甲”。', en: '"甲" was not found.' }];
    const run = runOf({ conclusion: () => ({ exitCode, notes }) });
    const [invocation] = (await parsed([], { run })).runs[0].invocations;
    expect(invocation).toMatchObject({ executionSuccessful: isSuccessful, exitCode });
    expect(invocation.toolExecutionNotifications).toMatchObject([{ level: 'warning', message: { text: '找不到“甲”。' } }]);
    const english = await parsed([], { run, locale: 'en' });
    expect(english.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe('"甲" was not found.');
    expect(schemaErrors(english)).toEqual([]);
  });

  test('a rule that did not run is a failure even where no finding says so', async () => {
    const log = await parsed([result([], { outcomes: [{ rule: 'x', outcome: 'not-run', error: 'y' }] })]);
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  test('tells what the configuration changed', async () => {
    const levels = {
      ...checkOptions(parts.rules).rules,
      'table-form': { level: 'off', options: {} },
      'table-labels': { level: 'warn', options: { a: 1 } },
    } as const;
    const log = await parsed([], { run: runOf({ levels }) });
    expect(log.runs[0].invocations[0].ruleConfigurationOverrides).toEqual([
      { descriptor: { id: 'table-form', index: metas.findIndex(({ id }) => id === 'table-form') }, configuration: { enabled: false } },
      {
        descriptor: { id: 'table-labels', index: metas.findIndex(({ id }) => id === 'table-labels') },
        configuration: { enabled: true, level: 'warning', parameters: { a: 1 } },
      },
    ]);
    expect(schemaErrors(log)).toEqual([]);
  });

  test('is there without a run, which nothing is known of', async () => {
    const log = JSON.parse(await text(sarif([made], { locale: 'zh-CN', quiet: false, paint: contextOf().paint })));
    expect(schemaErrors(log)).toEqual([]);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/%E5/);
  });
});

describe('places', () => {
  const uri = async (filePath: string, folder = root): Promise<any> =>
    (await parsed([result([], { filePath })], { run: runOf({ root: folder }) })).runs[0].artifacts[0].location;

  test('a file elsewhere has an absolute address', async () => {
    expect(await uri('/别处/a b.txt')).toEqual({ uri: 'file:///%E5%88%AB%E5%A4%84/a%20b.txt', index: 0 });
    expect(await uri(`${root}旁/a.txt`)).toMatchObject({ uri: expect.stringMatching(/^file:/) });
    expect(await uri('C:\\报告\\a.txt')).toMatchObject({ uri: 'file:///C:/%E6%8A%A5%E5%91%8A/a.txt' });
    expect(await uri('C:\\报告\\a.txt', 'C:\\报告')).toEqual({ uri: 'a.txt', uriBaseId: 'SRCROOT', index: 0 });
  });

  test('standard input is no file', async () => {
    expect(await uri('<text>')).toEqual({ uri: 'stdin:', index: 0 });
    expect(schemaErrors(await parsed([result([finding()], { filePath: '<text>' })]))).toEqual([]);
  });

  test('an artifact has its size, type, encoding and hash', async () => {
    const log = await parsed([await checked(new TextEncoder().encode('今天天气很好。\n'), 'a.md')]);
    expect(log.runs[0].artifacts).toEqual([
      {
        location: { uri: 'a.md', uriBaseId: 'SRCROOT', index: 0 },
        length: 22,
        mimeType: 'text/markdown',
        encoding: 'utf-8',
        hashes: { 'sha-256': expect.stringMatching(/^[0-9a-f]{64}$/) },
        roles: ['analysisTarget'],
      },
    ]);
  });

  test('a context never splits a character and is wider than its region', async () => {
    const long = '𠮷'.repeat(300);
    const at = (range: Finding['range']): FileResult => result([finding({ range })], { source: long });
    for (const start of [0, 1, 100, 299, 300]) {
      const { region, contextRegion } = (await parsed([at([start * 2, start * 2])])).runs[0].results[0].locations[0].physicalLocation;
      expect(contextRegion.charOffset).toBeLessThanOrEqual(region.charOffset);
      expect(contextRegion.charLength).toBeGreaterThan(region.charLength);
      expect(contextRegion.snippet.text).toMatch(/^(?:𠮷)*$/u);
    }
    const whole = (await parsed([at([0, long.length])])).runs[0].results[0].locations[0].physicalLocation;
    expect(whole).not.toHaveProperty('contextRegion');
  });
});

describe('fingerprints', () => {
  const print1 = async (text_: string, ranges: Finding['range'][]): Promise<string[]> =>
    (
      await parsed([
        result(
          ranges.map((range) => finding({ range })),
          { source: text_ },
        ),
      ])
    ).runs[0].results.map((each: any) => each.partialFingerprints['gklint/v1'] as string);

  test('outlive lines before and white space within', async () => {
    const [before] = await print1('甲乙丙', [[1, 3]]);
    expect(await print1('新的一行\n\n甲乙 丙', [[7, 10]])).toEqual([before]);
  });

  test('tell apart what is alike', async () => {
    const prints = await print1('甲甲甲', [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(new Set(prints).size).toBe(3);
    expect(prints[1]).toMatch(/:2$/);
  });

  test('are those of the finding whether it is suppressed or shown', async () => {
    const all = [finding({ range: [0, 1] }), finding({ range: [1, 2], severity: 1 }), finding({ range: [2, 3] })] as const;
    const shown = await parsed([result([...all], { source: '甲甲甲' })]);
    const mixed = await parsed([
      result([all[2]], { source: '甲甲甲', suppressedFindings: all.slice(0, 2).map((each) => ({ ...each, suppressions: [] })) }),
    ]);
    const quiet = await parsed([result([...all], { source: '甲甲甲' })], { quiet: true });
    const prints = (log: any): string[] => log.runs[0].results.map((each: any) => each.partialFingerprints['gklint/v1']);
    expect(prints(mixed)).toEqual(prints(shown));
    expect(prints(quiet)).toEqual([prints(shown)[0], prints(shown)[2]]);
  });
});

test('a template is turned into SARIF\u2019s own', () => {
  expect(sarifTemplate('{{a}}为 {{ b }}，{{a}}{x}')).toEqual({ text: '{0}为 {1}，{0}{{x}}', names: ['a', 'b'] });
  expect(sarifTemplate('无')).toEqual({ text: '无', names: [] });
});

test('the same results give the same text, without a time', async () => {
  const [one, two] = [await print([made, made]), await print([made, made])];
  expect(one).toBe(two);
  expect(one).not.toMatch(/TimeUtc|\d{4}-\d\d-\d\dT/);
});

test('comes in pieces: one a result', async () => {
  const pieces: string[] = [];
  for await (const piece of sarif([made, made], contextOf())) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(10);
});

/** Everything that one part of a log says of another. */
function expectConsistent(log: any): void {
  const [run] = log.runs;
  const { rules, notifications, supportedTaxonomies } = run.tool.driver;
  const taxonomies = run.taxonomies as any[];
  const expectTaxon = ({ id, index, toolComponent }: any): void => {
    expect(taxonomies[toolComponent.index].name).toBe(toolComponent.name);
    expect(taxonomies[toolComponent.index].taxa[index].id).toBe(id);
  };
  const expectArtifact = (location: any): void => {
    expect(run.artifacts[location.index].location).toEqual(location);
    expect(location.uri).toMatch(/^[\x21-\x7e]*$/);
    expect(() => new URL(location.uri, 'file:///base/')).not.toThrow();
    if (location.uriBaseId === undefined) expect(location.uri).toMatch(/^(?:file:\/\/|stdin:)/);
    else expect(Object.keys(run.originalUriBaseIds)).toContain(location.uriBaseId);
  };
  expect(supportedTaxonomies).toEqual(taxonomies.map(({ name }, index) => ({ name, index })));
  expect(new Set(rules.map(({ id }: any) => id)).size).toBe(rules.length);
  for (const { relationships } of rules) for (const { target } of relationships) expectTaxon(target);
  for (const [index, { location }] of run.artifacts.entries()) {
    expect(location.index).toBe(index);
    expectArtifact(location);
  }
  for (const each of run.results) {
    if (each.ruleIndex !== undefined) expect(rules[each.ruleIndex].id).toBe(each.ruleId);
    else expect(rules.some(({ id }: any) => id === each.ruleId)).toBe(false);
    expectMessage(each.message, rules[each.ruleIndex]);
    for (const taxon of each.taxa ?? []) expectTaxon(taxon);
    for (const { physicalLocation } of [...each.locations, ...(each.relatedLocations ?? [])]) {
      expectArtifact(physicalLocation.artifactLocation);
      expectRegion(physicalLocation.region);
      const { contextRegion } = physicalLocation;
      if (contextRegion !== undefined) expect(contextRegion.snippet.text).toContain(physicalLocation.region.snippet.text);
    }
  }
  const prints = run.results.map(
    (each: any) =>
      `${String(each.locations[0].physicalLocation.artifactLocation.index)} ${each.partialFingerprints['gklint/v1'] as string}`,
  );
  expect(new Set(prints).size).toBe(prints.length);
  for (const { descriptor } of run.invocations[0].toolExecutionNotifications)
    expect(notifications[descriptor.index].id).toBe(descriptor.id);
}

function expectMessage(message: any, rule: any): void {
  expect(message.text).not.toBe('');
  if (message.id === undefined) return;
  const template = rule.messageStrings[message.id].text as string;
  const given = (message.arguments ?? []) as readonly string[];
  const numbers = new Set(Array.from(template.replace(/\{\{|\}\}/g, '').matchAll(/\{(\d+)\}/g), (match) => Number(match[1])));
  expect([...numbers].sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
  const filled = template.replace(/\{\{|\}\}|\{(\d+)\}/g, (mark, number?: string) =>
    number === undefined ? mark.charAt(0) : (given[Number(number)] ?? ''),
  );
  expect(filled).toBe(message.text);
}

function expectRegion({ startLine, startColumn, endLine, endColumn, charLength, snippet }: any): void {
  expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
  expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
  if (snippet !== undefined) expect(snippet.text).toHaveLength(charLength);
}

const validatorTime = 60_000;

function expectTool(printed: string, more: readonly string[] = []): void {
  const unexpected = toolResults(printed).filter(({ ruleId }) => !(ruleId in allowed) && !more.includes(ruleId));
  expect(unexpected).toEqual([]);
}

describe('reports of this repository', () => {
  const names = ['examples/report.txt', 'examples/report-clean.txt', 'test/fixtures/reports/district-2017.txt'];
  const results = async (locale: 'zh-CN' | 'en'): Promise<FileResult[]> =>
    Promise.all(names.map((name) => checkedFile(name, `报告/${name}`, { locale })));

  test.each(['zh-CN', 'en'] as const)('are valid and consistent (%s)', async (locale) => {
    const log = await parsed(await results(locale), { locale });
    expect(log.runs[0].results.length).toBeGreaterThan(0);
    expect(schemaErrors(log)).toEqual([]);
    expectConsistent(log);
  });

  test('what was made up is consistent too', async () => {
    expectConsistent(await parsed([made, { ...made, filePath: '/别处.txt' }]));
  });

  (toolIsMissing === undefined ? test : test.skip)(
    toolIsMissing === undefined ? 'pass the multitool' : `pass the multitool: ${toolIsMissing}`,
    async () => {
      // Of what was made up no rule knows the messages.
      expectTool(await print([...(await results('zh-CN')), made]), ['SARIF2002']);
    },
    validatorTime,
  );
});

describeMaterial('seeds', () => {
  let printed: string;
  beforeAll(async () => {
    const files = materialFiles('seeds').filter((name) => name.endsWith('.txt'));
    printed = await print(await Promise.all(files.map((name) => checked(materialBytes('seeds', name), name))));
  });

  test('are valid and consistent', () => {
    const log: any = JSON.parse(printed);
    expect(log.runs[0].artifacts).toHaveLength(5);
    expect(schemaErrors(log)).toEqual([]);
    expectConsistent(log);
  });

  (toolIsMissing === undefined ? test : test.skip)(
    toolIsMissing === undefined ? 'pass the multitool' : `pass the multitool: ${toolIsMissing}`,
    () => {
      expectTool(printed);
    },
    validatorTime,
  );
});

(toolIsMissing === undefined ? test : test.skip)(
  'the validators do find faults',
  async () => {
    const log = await parsed([made]);
    log.runs[0].results[0].level = 'fatal';
    expect(schemaErrors(log)).not.toEqual([]);
    const other = await parsed([made]);
    other.runs[0].results.find(({ ruleIndex }: any) => ruleIndex !== undefined).ruleIndex = 999;
    expect(toolResults(JSON.stringify(other)).map(({ ruleId }) => ruleId)).toContain('SARIF1009');
    const crossed = await parsed([made]);
    crossed.runs[0].results.find(({ ruleIndex }: any) => ruleIndex !== undefined).ruleIndex = 0;
    expect(() => {
      expectConsistent(crossed);
    }).toThrow();
  },
  validatorTime,
);

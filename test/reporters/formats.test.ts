import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { SaxesParser } from 'saxes';
import { checkstyle } from '../../src/reporters/checkstyle.js';
import { github } from '../../src/reporters/github.js';
import { gitlab } from '../../src/reporters/gitlab.js';
import { json } from '../../src/reporters/json.js';
import { junit } from '../../src/reporters/junit.js';
import { escapeMarkdown, markdown } from '../../src/reporters/markdown.js';
import { ndjson } from '../../src/reporters/ndjson.js';
import { rdjson } from '../../src/reporters/rdjson.js';
import type { Reporter, ReportContext } from '../../src/reporters/types.js';
import type { FileResult } from '../../src/types/rule.js';
import { checkedFile, contextOf, root } from './checked.js';
import { finding, result, text, warning } from './results.js';

const nasty = 'a<b>&"\'%\r\n\u0000\u0001\ud800\ufffe|`*_[x](y)@me :: , ]]> 中';
const basis = [{ instrument: '《条例》', article: '第五十条', authority: 'stated' }] as const;
const file = result(
  [
    finding({ ruleId: 'table-row-sum', line: 2, column: 3, endLine: 2, endColumn: 5, range: [4, 6], basis }),
    finding({ ...warning, ruleId: 'table-form', message: nasty, line: 1, column: 1, endLine: 2, endColumn: 2, range: [0, 4] }),
    finding({ ...warning, ruleId: 'table-form', kind: 'review', reason: 'blank-cell' }),
    finding({ ruleId: null, messageId: 'readFailed', fatal: true, message: '文件读取失败' }),
  ],
  {
    filePath: `${root}/报告, 100%:1.txt`,
    source: '一𠮷\n三四五六',
    outcomes: [
      { rule: 'report-year', outcome: 'pass', count: 2 },
      { rule: 'table-row-sum', outcome: 'violation' },
      { rule: 'table-form', outcome: 'violation' },
      { rule: 'table-labels', outcome: 'violation' },
      { rule: 'report-title', outcome: 'inapplicable', reason: 'edition' },
      { rule: 'section-order', outcome: 'not-run', error: nasty },
    ],
  },
);
const clean = result([], { filePath: `${root}/乙.txt` });

async function print(reporter: Reporter, results: readonly FileResult[], overrides: Partial<ReportContext> = {}): Promise<string> {
  return text(reporter(results, contextOf(overrides)));
}

const ajv = new Ajv({ allErrors: true });
const schema = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8')) as object);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML; throws where it is not well-formed. */
function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}

describe('ndjson', () => {
  test('has the objects of json, one a line', async () => {
    const lines = (await print(ndjson, [file, clean])).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(await print(json, [file, clean])));
  });
});

describe('github', () => {
  test('one command a finding, on one line each', async () => {
    const lines = (await print(github, [file, clean])).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      '::error file=报告%2C 100%25%3A1.txt,line=2,col=3,endColumn=5,title=gklint%3A table-row-sum::有误%0A依据：《条例》 第五十条',
    );
    expect(lines[1]).toMatch(/^::warning file=[^:]+,line=1,endLine=2,title=/);
    expect(lines[3]).toMatch(/^::error .*title=gklint::文件读取失败$/);
    expect(lines.every((line) => !line.includes('\r'))).toBe(true);
  });

  test('the runner gets back what was written', async () => {
    const [, line = ''] = (await print(github, [file])).split('\n');
    const data = line.slice(line.indexOf('::', 2) + 2);
    expect(data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')).toBe(nasty);
  });

  test('standard input has no file, quiet no warnings, a clean run no text', async () => {
    expect(await print(github, [result([finding()], { filePath: '<text>' })])).toMatch(/^::error line=1/);
    expect((await print(github, [file], { quiet: true })).match(/^::/gm)).toHaveLength(2);
    expect(await print(github, [clean])).toBe('');
  });
});

describe('gitlab', () => {
  const validate = schema('gitlab');
  const parsed = async (results: readonly FileResult[], overrides: Partial<ReportContext> = {}): Promise<any[]> => {
    const list: unknown = JSON.parse(await print(gitlab, results, overrides));
    void validate(list);
    expect(validate.errors).toBeNull();
    return list as any[];
  };

  test('is what GitLab reads', async () => {
    const list = await parsed([file, clean]);
    expect(list.map(({ severity }) => severity as string)).toEqual(['major', 'minor', 'info', 'blocker']);
    expect(list[0]).toMatchObject({ check_name: 'table-row-sum', location: { path: '报告, 100%:1.txt', lines: { begin: 2, end: 2 } } });
    expect(await parsed([])).toEqual([]);
    expect(await parsed([clean])).toEqual([]);
  });

  test('no fingerprint comes twice, in a file or between files', async () => {
    const same = [finding(), finding(), finding()];
    const list = await parsed([result(same, { source: 'x' }), result(same, { source: 'x', filePath: `${root}/乙.txt` })]);
    expect(new Set(list.map(({ fingerprint }) => fingerprint as string)).size).toBe(6);
  });

  test('fingerprints heed neither lines nor --quiet', async () => {
    const one = finding({ ...warning, range: [0, 1] });
    const two = finding({ range: [1, 2] });
    const all = await parsed([result([one, two], { source: '甲甲' })]);
    const quiet = await parsed([result([one, two], { source: '甲甲' })], { quiet: true });
    expect(quiet).toEqual([all[1]]);
    const moved = await parsed([result([{ ...one, range: [3, 4], line: 4 }], { source: '\n\n\n甲甲' })]);
    expect(moved[0].fingerprint).toBe(all[0].fingerprint);
  });
});

describe('checkstyle', () => {
  test('is well-formed whatever the text', async () => {
    const xml = await print(checkstyle, [file, clean]);
    const top = parseXml(xml);
    expect(top).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } });
    expect(top.children.map(({ attributes }) => attributes['name'])).toEqual(['报告, 100%:1.txt', '乙.txt']);
    const [first, second, , last] = top.children[0]?.children ?? [];
    expect(first?.attributes).toEqual({ line: '2', column: '3', severity: 'error', message: '有误', source: 'gklint.table-row-sum' });
    expect(second?.attributes['message']).toBe(nasty.replace(/[\u0000\u0001\ud800\ufffe]/g, ''));
    expect(last?.attributes['source']).toBe('gklint.readFailed');
    expect(parseXml(await print(checkstyle, [])).children).toEqual([]);
  });
});

describe('junit', () => {
  test('a suite a file, a case a rule', async () => {
    const top = parseXml(await print(junit, [file, clean]));
    const [suite, empty] = top.children;
    expect(suite?.attributes).toEqual({ name: '报告, 100%:1.txt', tests: '7', failures: '2', errors: '2', skipped: '1', time: '0' });
    expect(empty?.attributes).toMatchObject({ tests: '0', failures: '0', errors: '0', skipped: '0' });
    const cases = suite?.children ?? [];
    expect(cases.map(({ children }) => children[0]?.name ?? 'passed')).toEqual([
      'passed',
      'failure',
      'failure',
      'passed',
      'skipped',
      'error',
      'error',
    ]);
    expect(cases[1]?.attributes).toEqual({ name: 'table-row-sum 申请人合计', classname: '报告, 100%:1.txt', time: '0' });
    expect(cases[1]?.children[0]).toMatchObject({ attributes: { message: '有误', type: 'error' } });
    expect(cases[1]?.children[0]?.text).toBe('报告, 100%:1.txt:2:3: error: 有误\n依据：《条例》 第五十条');
    expect(cases[2]?.children[0]?.attributes['type']).toBe('warning');
    expect(cases[6]?.attributes['name']).toBe('gklint');
    expect(cases[4]?.children[0]?.attributes['message']).toBe('不属于报告适用的格式');
  });

  test('of a real report', async () => {
    const [suite] = parseXml(await print(junit, [await checkedFile('examples/report.txt', 'a.txt')])).children;
    expect(Number(suite?.attributes['failures'])).toBe(2);
    expect(Number(suite?.attributes['tests'])).toBe(suite?.children.length);
  });
});

describe('rdjson', () => {
  const validate = schema('rdjson');
  const parsed = async (results: readonly FileResult[]): Promise<any> => {
    const whole: unknown = JSON.parse(await print(rdjson, results));
    void validate(whole);
    expect(validate.errors).toBeNull();
    return whole;
  };

  test('columns are bytes', async () => {
    const { diagnostics } = await parsed([file, clean]);
    expect(diagnostics[0]).toMatchObject({
      severity: 'ERROR',
      location: { path: '报告, 100%:1.txt', range: { start: { line: 2, column: 1 }, end: { line: 2, column: 7 } } },
      code: { value: 'table-row-sum' },
    });
    expect(diagnostics.map(({ severity }: any) => severity as string)).toEqual(['ERROR', 'WARNING', 'INFO', 'ERROR']);
    expect(diagnostics[3].location).toEqual({ path: '报告, 100%:1.txt' });
    expect((await parsed([])).diagnostics).toEqual([]);
  });

  test('a fix is a suggestion', async () => {
    const { diagnostics } = await parsed([result([finding({ fix: [{ range: [1, 3], text: '吉' }] })], { source: '一𠮷' })]);
    expect(diagnostics[0].suggestions).toEqual([{ range: { start: { line: 1, column: 4 }, end: { line: 1, column: 8 } }, text: '吉' }]);
  });
});

describe('markdown', () => {
  test('a table a file that has findings, then the totals', async () => {
    const whole = await print(markdown, [file, clean]);
    expect(whole.match(/^### /gm)).toHaveLength(1);
    expect(whole).toContain('| ❌ 错误 | 2:3 | 有误 | 《条例》 第五十条 | `table-row-sum` |');
    expect(whole.match(/^\|/gm)).toHaveLength(6);
    expect(whole).toContain('**共检查 2 个文件，1 个有问题：错误 2 处，警告 1 处，需人工核对 1 处**');
    for (const row of whole.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(7);
    }
  });

  test('the totals tell what was left on purpose', async () => {
    const kept = result([], { suppressedFindings: [{ ...finding(), suppressions: [{ kind: 'file', justification: '已公布' }] }] });
    expect(await print(markdown, [kept])).toContain('需人工核对 0 处；另有 1 处已决定保留**');
    expect(await print(markdown, [kept], { locale: 'en' })).toContain('0 to be looked at; 1 left on purpose**');
  });

  test('text stands for itself', () => {
    expect(escapeMarkdown('a|b\n<i>&*_`[x]\\ @me #1')).toBe('a\\|b &lt;i&gt;&amp;\\*\\_\\`\\[x\\]\\\\ &#64;me \\#1');
    expect(escapeMarkdown('见 http://a.cn www.b.cn')).toBe('见 http&#58;//a.cn www&#46;b.cn');
  });

  test('stays within what a job summary may have, and says what is left out', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      result(
        Array.from({ length: 20 }, () => finding({ message: '长'.repeat(100) })),
        { filePath: `/${String(index)}.txt` },
      ),
    );
    const whole = await print(markdown, many);
    expect(Buffer.byteLength(whole)).toBeLessThan(1 << 20);
    expect(whole).toMatch(/另有 \d+ 个文件的问题因篇幅所限未列出。/);
    expect(whole).toContain('共检查 300 个文件');
  });

  test('in English', async () => {
    expect(await print(markdown, [file], { locale: 'en' })).toContain(
      '**1 file, 1 with findings: 2 errors, 1 warning, 1 to be looked at**',
    );
  });
});

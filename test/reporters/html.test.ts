import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { html } from '../../src/reporters/html.js';
import type { ReportContext } from '../../src/reporters/types.js';
import type { FileResult } from '../../src/types/rule.js';
import { checked, checkedFile, contextOf, root } from './checked.js';
import { finding, result, text } from './results.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

async function print(results: readonly FileResult[], overrides: Partial<ReportContext> = {}): Promise<string> {
  return text(html(results, contextOf(overrides)));
}

/** The page as a browser has it; a fault of its HTML is a failure. */
function page(source: string): Node {
  const faults: string[] = [];
  const document = parse(source, { onParseError: ({ code }) => faults.push(code) });
  expect(faults).toEqual([]);
  return document;
}

function elements(node: Node, name?: string): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
  return 'tagName' in node && (name === undefined || node.tagName === name) ? [node, ...below] : below;
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}

function withClass(node: Node, name: string): Element[] {
  return elements(node).filter((element) => attribute(element, 'class').split(' ').includes(name));
}

/** Nothing is run, nothing is fetched. */
function expectAlone(document: Node): void {
  const all = elements(document);
  for (const name of ['script', 'iframe', 'img', 'link', 'object', 'embed', 'form', 'base']) {
    expect(all.filter(({ tagName }) => tagName === name)).toEqual([]);
  }
  const anchors = new Set(all.map((element) => attribute(element, 'id')));
  for (const element of all) {
    for (const { name, value } of element.attrs) {
      expect(name).not.toMatch(/^on|^src|^action|^background|^ping/);
      if (name === 'href') {
        expect(value).toMatch(/^#/);
        expect(anchors).toContain(value.slice(1));
      }
      if (name === 'style') expect(value).toMatch(/^padding-left:[\d.]+rem$/);
    }
  }
  const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(elements(document, 'style').map(textOf).join('')).not.toMatch(/url\(|@import|expression/);
}

describe('the report of the example', () => {
  let document: Node;
  beforeAll(async () => {
    document = page(await print([await checkedFile('examples/report.txt', '甲/报告.txt')]));
  });

  test('stands alone', () => {
    expectAlone(document);
    const [root_] = elements(document, 'html');
    expect(attribute(root_ as Element, 'lang')).toBe('zh-CN');
  });

  test('the verdict comes before everything else', () => {
    const words = textOf(elements(document, 'body')[0] as Element);
    expect(words.indexOf('结论：不通过：错误 2 处，警告 0 处，需人工核对 0 处')).toBeGreaterThan(0);
    expect(words.indexOf('结论：')).toBeLessThan(words.indexOf('核对清单'));
    expect(words.indexOf('核对清单')).toBeLessThan(words.indexOf('发现的问题'));
  });

  test('the facts', () => {
    expect(textOf(withClass(document, 'facts')[0] as Element)).toMatch(
      /^文件甲\/报告\.txt机关青禾县水务局报告年度2025适用格式2021 版（按报告年度）SHA-256[0-9a-f]{64}$/,
    );
  });

  test('the check-list has sections, forms and relations, each with what came of it', () => {
    const rows = elements(withClass(document, 'checks')[0] as Element, 'tr').map((row) => elements(row, 'td').map(textOf));
    const marks = Object.fromEntries(rows.filter(({ length }) => length === 3).map(([item = '', mark = '']) => [item, mark]));
    expect(marks).toMatchObject({
      '一、总体情况': '✓ 符合',
      '三、收到和处理政府信息公开申请情况': '✓ 符合',
      '六、其他需要报告的事项': '✗ 不符合',
      '“主动公开政府信息情况”表': '✓ 符合',
      '“收到和处理政府信息公开申请情况”表': '✗ 不符合',
      自然人与各类法人或其他组织之和等于总计: '✗ 不符合',
      '行政复议：结果维持、结果纠正、其他结果、尚未审结之和等于总计': '✓ 符合',
    });
    expect(Object.keys(marks)).toHaveLength(15);
  });

  test('the faulty cell is marked and leads to its finding', () => {
    const [cell, ...others] = withClass(document, 'bad');
    expect(others).toEqual([]);
    expect(textOf(cell as Element)).toBe('✗ 2 1');
    const [link] = elements(cell as Element, 'a');
    const target = elements(document, 'li').find((item) => attribute(item, 'id') === attribute(link as Element, 'href').slice(1));
    expect(textOf(target as Element)).toContain('“1.本机关不掌握相关政府信息 › 自然人”为 2，应为 3');
  });

  test('the arithmetic is written out', () => {
    const sums = elements(document, 'ul')
      .filter((list) => attribute(list, 'class') === 'sum')
      .map(textOf)
      .join('\n');
    expect(sums).toContain(
      '✗ “1.本机关不掌握相关政府信息”：自然人与各类法人或其他组织之和等于总计：2 + 1 + 0 + 0 + 0 + 0 = 3，“总计”为 4；3 ≠ 4，相差 1',
    );
    expect(sums).toContain('7 + 2 + 1 + 2 + 1 = 13（其余各项为 0），“（七）总计”为 14；13 ≠ 14，相差 1');
  });

  test('forms have all rows and cells that the edition prints', () => {
    const forms = withClass(document, 'form');
    expect(forms).toHaveLength(6);
    expect(elements(document, 'td').filter((cell) => attribute(cell, 'class').split(' ').includes('number'))).toHaveLength(10 + 175 + 15);
    for (const form of forms) {
      const widths = elements(form, 'tr').map((row) =>
        row.childNodes.reduce((sum, child) => sum + ('tagName' in child ? Number(attribute(child, 'colspan') || '1') : 0), 0),
      );
      expect(new Set(widths.slice(elements(elements(form, 'thead')[0] as Element, 'tr').length)).size).toBe(1);
    }
  });

  test('findings name the clause and its words', () => {
    const [list] = elements(document, 'ol');
    expect(textOf(list as Element)).toContain(
      '依据：《中华人民共和国政府信息公开条例》（国务院令第711号） 第六条：“及时、准确地公开政府信息”（由此推定）',
    );
  });

  test('there are lines to sign', () => {
    expect(textOf(withClass(document, 'sign')[0] as Element)).toBe('核对人（签字）：复核人（签字）：日期：');
  });
});

describe('what else can be', () => {
  const nasty = '<img src=x onerror=alert(1)>&"\'</style></li>\u0000\u202e';

  test('text of a document is text and nothing else', async () => {
    const evil = `${nasty}2023年政府信息公开工作年度报告\n一、总体情况\n${nasty}\n二、${nasty}\n`;
    const document = page(
      await print([
        await checked(new TextEncoder().encode(evil), `${nasty}.txt`, { assumeReport: true }),
        result(
          [
            finding({
              message: nasty,
              place: nasty,
              ruleId: nasty,
              basis: [{ instrument: nasty, article: nasty, words: nasty, authority: 'stated' }],
            }),
          ],
          {
            filePath: `${root}/${nasty}`,
            source: nasty,
            suppressedFindings: [{ ...finding({ message: nasty }), suppressions: [{ kind: 'file', justification: nasty }] }],
          },
        ),
      ]),
    );
    expectAlone(document);
    expect(textOf(document)).toContain('<img src=x onerror=alert(1)>&"\'</style></li>');
    expect(textOf(document)).not.toMatch(/[\u0000\u202e]/);
  });

  test('a clean report has passed', async () => {
    const document = page(await print([await checkedFile('examples/report-clean.txt', 'a.txt')]));
    expect(textOf(document)).toContain('结论：通过：没有发现问题');
    expect(withClass(document, 'bad')).toEqual([]);
    expect(textOf(document)).toContain('没有发现问题。');
    expect(textOf(withClass(document, 'checks')[0] as Element)).not.toMatch(/✗|□/);
  });

  test('what stays is listed with its reason, who decided and when', async () => {
    const left = (suppression: object): FileResult['suppressedFindings'][number] =>
      ({ ...finding({ message: '有误' }), suppressions: [suppression] }) as FileResult['suppressedFindings'][number];
    const words = textOf(
      page(
        await print([
          result([], {
            source: '',
            suppressedFindings: [
              left({ kind: 'file', justification: '已公布', name: '张三', date: '2024-01-31' }),
              left({ kind: 'directive', justification: '原件如此' }),
              left({ kind: 'directive', justification: '' }),
            ],
          }),
        ]),
      ),
    );
    expect(words).toContain('原因：已公布（张三，2024-01-31）');
    expect(words).toContain('原因：原件如此第');
    expect(words).toContain('另有 3 处已决定保留');
    expect(words).toContain('原因：未写原因');
  });

  test('a report whose faults were left has not passed as if it had none', async () => {
    const whole = await checkedFile('examples/report.txt', 'a.txt');
    const kept = {
      ...whole,
      findings: [],
      suppressedFindings: whole.findings.map((each) => ({ ...each, suppressions: [{ kind: 'file' as const, justification: '已公布' }] })),
    };
    const document = page(await print([kept]));
    expectAlone(document);
    const words = textOf(document);
    expect(words).toContain('结论：没有需要列出的问题；另有 2 处已决定保留');
    expect(words).not.toContain('结论：通过');
    const checks = textOf(withClass(document, 'checks')[0] as Element);
    expect(checks).toContain('六、其他需要报告的事项✗ 不符合第 61 行“六、其他需要报告的事项”；1 处已决定保留');
    expect(checks).toContain('“收到和处理政府信息公开申请情况”表✗ 不符合第 25 行起，读出 175 格，1 处已决定保留');
    expect(withClass(document, 'bad').map(textOf)).toEqual(['✗ 2 1']);
  });

  test('with --quiet the page does not call clean what it does not list', async () => {
    const whole = await checkedFile('examples/report-clean.txt', 'a.txt');
    const warned = { ...whole, findings: [finding({ severity: 1, section: 'overview', message: '可疑' })] };
    const document = page(await print([warned], { quiet: true }));
    expect(textOf(document)).toContain('结论：没有需要列出的问题；另有 1 处警告或人工核对按要求没有列出');
    expect(textOf(document)).not.toContain('可疑');
    expect(textOf(document)).not.toContain('没有发现问题');
    expect(textOf(withClass(document, 'checks')[0] as Element)).toContain('一、总体情况□ 人工核对');
  });

  test('several files begin with a table of them', async () => {
    const document = page(
      await print([await checkedFile('examples/report-clean.txt', 'a.txt'), await checkedFile('examples/report.txt', 'b.txt')]),
    );
    expectAlone(document);
    const words = textOf(elements(document, 'body')[0] as Element);
    expect(words).toContain('结论：共 2 个文件：不通过 1 个，须核对 0 个，通过 1 个');
    const rows = elements(withClass(document, 'files')[0] as Element, 'tr').map(textOf);
    expect(rows.slice(1)).toEqual(['a.txt✓ 符合通过：没有发现问题', 'b.txt✗ 不符合不通过：错误 2 处，警告 0 处，需人工核对 0 处']);
  });

  test('a report of content has its items, and its one table', async () => {
    const document = page(await print([await checkedFile('test/fixtures/reports/district-2017.txt', 'a.txt')]));
    expectAlone(document);
    const checks = textOf(withClass(document, 'checks')[0] as Element);
    expect(checks).toContain('政府信息公开的收费及减免情况');
  });

  test('a file that could not be read says so', async () => {
    const fatal = finding({ ruleId: null, messageId: 'readFailed', message: '文件读取失败：没有权限', fatal: true });
    const document = page(await print([result([fatal], { source: null })]));
    expect(textOf(document)).toContain('结论：未能完成检查');
    expect(textOf(document)).toContain('未能检查 文件读取失败：没有权限');
  });

  test('what is no report has no check-list', async () => {
    const document = page(await print([await checked(new TextEncoder().encode('今天天气很好。\n'), 'a.txt')]));
    expect(withClass(document, 'checks')).toEqual([]);
    expect(textOf(document)).toContain('不通过');
  });

  test('no file is no pass', async () => {
    const document = page(await print([]));
    expect(withClass(document, 'verdict').map((verdict) => attribute(verdict, 'class'))).toEqual(['verdict look']);
  });

  test('missing and unread forms are told from those that hold', async () => {
    const text_ = [
      '某县水务局2024年政府信息公开工作年度报告',
      ...['一、总体情况', '本年无。', '二、主动公开政府信息情况', '见附件。', '三、收到和处理政府信息公开申请情况', '无。'],
      ...['四、政府信息公开行政复议、行政诉讼情况', '无。', '五、存在的主要问题及改进情况', '无。', '六、其他需要报告的事项', '无。', ''],
    ].join('\n');
    const document = page(await print([await checked(new TextEncoder().encode(text_), 'a.txt')]));
    const checks = textOf(withClass(document, 'checks')[0] as Element);
    expect(checks).toContain('“主动公开政府信息情况”表✗ 不符合文中没有这张表');
    expect(checks).not.toContain('勾稽关系');
  });

  test('figures of a row that should be divided are drawn in that row', async () => {
    const lines = readFileSync(fileURLToPath(new URL('../../examples/report-clean.txt', import.meta.url)), 'utf8').split('\n');
    const first = lines.findIndex((line) => line.includes('（六）其他处理'));
    lines.splice(first, 3, '三、本年度办理结果 | （六）其他处理 |  | 0 | 0 | 0 | 0 | 0 | 0 | 0');
    const document = page(await print([await checked(new TextEncoder().encode(lines.join('\n')), 'a.txt')]));
    const rows = elements(document, 'tr').map((row) => row.childNodes.map(textOf));
    expect(rows).toContainEqual(['（六）其他处理', '0', '0', '0', '0', '0', '0', '0']);
    expect(rows).toContainEqual(['3.其他', '未分列']);
    expect(textOf(document)).not.toContain('未读到');
  });

  test('a relation says the name of its place once', async () => {
    const source = readFileSync(fileURLToPath(new URL('../../examples/report-clean.txt', import.meta.url)), 'utf8');
    const wrong = source.replace(/^1 \| 0 \| 0 \| 0 \| 1 \|/m, '1 | 0 | 0 | 0 | 2 |');
    expect(wrong).not.toBe(source);
    const document = page(await print([await checked(new TextEncoder().encode(wrong), 'a.txt')]));
    expect(textOf(document)).toContain('参见第 57 行：行政复议：结果维持');
    expect(textOf(withClass(document, 'sum')[0] as Element)).toBe(
      '✗ 行政复议：结果维持、结果纠正、其他结果、尚未审结之和等于总计：1 + 0 + 0 + 0 = 1，“总计”为 2；1 ≠ 2，相差 1',
    );
  });

  test('in English the words of the page are English', async () => {
    const document = page(await print([await checkedFile('examples/report.txt', 'a.txt', { locale: 'en' })], { locale: 'en' }));
    expectAlone(document);
    const words = textOf(document);
    expect(words).toContain('Verdict: Not passed: 2 errors, 0 warnings, 0 to be looked at');
    expect(words).toContain('Checked by (signature):');
    expect(words).not.toMatch(/结论|依据|签字|符合|位置/);
  });

  test('of a web page the words are quoted, not the tags, and nothing where nothing stands', async () => {
    const web = [
      '<html><body><h1>某县水务局2024年政府信息公开工作年度报告</h1>',
      '<p style="color: red"><b>一、总体情况</b></p><p>本年无。</p>',
      '<p style="color: red"><b>二、主动公开</b>&nbsp;<i>政府信息情况</i></p>',
      '</body></html>',
    ].join('\n');
    const document = page(await print([await checked(new TextEncoder().encode(web), 'a.html')]));
    const quotes = withClass(document, 'more')
      .map(textOf)
      .filter((words) => words.startsWith('原文：'));
    expect(quotes).toContain('原文：二、主动公开 政府信息情况');
    expect(quotes.join('\n')).not.toMatch(/[<>]|style|nbsp/);
    expect(quotes.every((words) => words.length > '原文：'.length)).toBe(true);
  });

  test('several places of one line are named once', async () => {
    const related = [1, 5, 9].map((column) => ({ line: 1, column, endLine: 1, endColumn: column + 1, message: '另一处' }));
    const document = page(await print([result([finding({ related })], { source: '中文' })]));
    expect(textOf(document).match(/参见第 1 行：另一处/g)).toHaveLength(1);
  });

  test('in English one is one', async () => {
    const words = textOf(page(await print([result([finding()], { source: '中文' })], { locale: 'en' })));
    expect(words).toContain('Not passed: 1 error, 0 warnings');
    expect(textOf(page(await print([], { locale: 'en' })))).toContain('0 files: ');
  });

  test('results without detail have findings all the same', async () => {
    const document = page(await print([result([finding()], { source: '中文' })]));
    expect(textOf(document)).toContain('错误 有误');
    expectAlone(document);
  });
});

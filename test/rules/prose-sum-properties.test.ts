import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import magnitude from '../../src/rules/number-magnitude.js';
import exceeds from '../../src/rules/prose-part-exceeds.js';
import prose from '../../src/rules/prose-sum.js';
import { runCase } from '../../src/testing/rule-tester.js';
import type { Finding } from '../../src/types/rule.js';
import { disclosed, requests } from './prose-text.js';

const classes = [
  '机构职能类信息',
  '政策法规类信息',
  '规划计划类信息',
  '行政许可类信息',
  '财政预决算类信息',
  '人事任免类信息',
  '应急管理类信息',
];
const channels = ['政府网站公开', '政务微博公开', '政务微信公开', '政府公报公开'];
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结'];

const count = fc.integer({ min: 0, max: 9_999 });
const some = fc.integer({ min: 1, max: 9_999 });
const few = (most: number): fc.Arbitrary<number[]> => fc.array(some, { minLength: 2, maxLength: most });
const lead = fc.constantFrom('，其中', '。其中，', '，包括', '（其中', '，其中：');
const stop = fc.constantFrom('、', '，', ',');

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function listed(names: readonly string[], values: readonly number[], mark: string, unit = '条'): string {
  return values.map((value, index) => `${names[index] ?? ''}${String(value)}${unit}`).join(mark);
}

function closing(opening: string): string {
  return opening.includes('（') ? '）' : '';
}

/** True lists in the shapes that reports have. */
const shapes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'closed by the rest': fc.tuple(few(7), some, lead, stop).map(([values, rest, opening, mark]) => {
    const parts = `${listed(classes, values, mark)}${mark}其他信息${String(rest)}条`;
    return disclosed(`主动公开政府信息${String(sum(values) + rest)}条${opening}${parts}${closing(opening)}。`);
  }),
  'that leaves something out': fc.tuple(few(7), some, lead, stop).map(([values, rest, opening, mark]) => {
    const total = 2 * sum(values) + rest;
    return disclosed(`主动公开政府信息${String(total)}条${opening}${listed(classes, values, mark)}${closing(opening)}。`);
  }),
  'by channel, one thing on several': fc.tuple(few(4), stop, fc.nat(50)).map(([values, mark, twice]) => {
    const total = Math.max(Math.max(...values), sum(values) - twice);
    return disclosed(`主动公开政府信息${String(total)}条，其中${listed(channels, values, mark)}。`);
  }),
  'that goes on in the next sentence': fc.tuple(some, some, some).map(([website, weibo, wechat]) => {
    const total = website + weibo + wechat;
    return disclosed(
      `主动公开政府信息${String(total)}条。其中，政府网站公开政府信息${String(website)}条。政务微博公开政府信息${String(weibo)}条，政务微信公开政府信息${String(wechat)}条。`,
    );
  }),
  'with a list in it': fc.tuple(few(3), few(5), some, stop).map(([inner, outer, rest, mark]) => {
    const total = sum(inner) + sum(outer) + rest;
    const first = `政策法规类信息${String(sum(inner))}条（${listed(['国家', '省级', '市级'], inner, '、')}）`;
    return disclosed(
      `主动公开政府信息${String(total)}条，其中${first}${mark}${listed(classes.slice(2), outer, mark)}${mark}其他信息${String(rest)}条。`,
    );
  }),
  'of requests, with what was carried in': fc.tuple(some, fc.integer({ min: 0, max: 99 }), fc.nat()).map(([received, carried, at]) => {
    const online = at % (received + carried + 1);
    return requests(
      `收到政府信息公开申请${String(received)}件，上年结转${String(carried)}件，其中网络申请${String(online)}件、信函申请${String(received + carried - online)}件。`,
    );
  }),
  'of requests, that holds what was carried in': fc
    .tuple(some, some)
    .map(([natural, others]) =>
      requests(
        `受理政府信息公开申请${String(natural + others)}件（含上年结转${String(Math.min(natural, 36))}件），其中自然人申请${String(natural)}件，法人或其他组织申请${String(others)}件。`,
      ),
    ),
  'told twice of one total': fc.tuple(some, some, fc.nat()).map(([first, second, at]) => {
    const total = first + second;
    const letter = at % (total + 1);
    return requests(
      `收到政府信息公开申请${String(total)}件，其中自然人申请${String(first)}件、法人或其他组织申请${String(second)}件；网络申请${String(letter)}件、信函申请${String(total - letter)}件。`,
    );
  }),
  'of cases by result': fc
    .tuple(count, count, count, count)
    .map((values) => requests(`发生政府信息公开行政复议${String(sum(values))}件，其中${listed(results, values, '，', '件')}。`)),
  'in and out': fc.tuple(some, count, fc.nat()).map(([received, carried, at]) => {
    const out = at % (received + carried + 1);
    return requests(
      `新收政府信息公开申请${String(received)}件，上年结转${String(carried)}件，办结${String(received + carried - out)}件，结转下年度${String(out)}件。`,
    );
  }),
};

async function findings(text: string): Promise<Finding[]> {
  const all: Finding[] = [];
  for (const rule of [prose, exceeds, magnitude]) all.push(...(await runCase(rule, { text })).findings);
  return all;
}

describe.each(Object.entries(shapes))('a true list %s', (_name, shape) => {
  test('is left alone', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (text) => {
        expect((await findings(text)).map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a list that leaves nothing out', () => {
  test('is reported where a part is too small', async () => {
    await fc.assert(
      fc.asyncProperty(few(7), some, lead, stop, some, async (values, rest, opening, mark, missing) => {
        const parts = `${listed(classes, values, mark)}${mark}其他信息${String(rest)}条`;
        const total = sum(values) + rest + missing;
        const found = await findings(disclosed(`主动公开政府信息${String(total)}条${opening}${parts}${closing(opening)}。`));
        expect(found).toHaveLength(1);
        expect(['prose-sum', 'number-magnitude']).toContain(found[0]?.ruleId);
        if (found[0]?.ruleId === 'prose-sum') expect(found[0]).toMatchObject({ severity: 2, data: { difference: String(missing) } });
      }),
      { numRuns: 60 },
    );
  });

  test('is reported where one of the classes of the law is too small or too large', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(some, some, some, some), fc.nat(3), some, async (values, at, more) => {
        const changed = values.map((value, index) => (index === at ? value + more : value));
        // The first parts alone must not come to the total.
        fc.pre(![1, 2, 3].some((end) => sum(changed.slice(0, end)) === sum(values)));
        const text = requests(`发生政府信息公开行政复议${String(sum(values))}件，其中${listed(results, changed, '，', '件')}。`);
        const found = await findings(text);
        expect(found).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nestedParts, type PartMark } from '../../src/report/nesting.js';
import { headingsOf, recogniseText } from './recognise-text.js';

const title = '清溪县水务局2023年政府信息公开工作年度报告';

function outline(lines: readonly string[], options = {}): string[] {
  return headingsOf(recogniseText([title, ...lines.flatMap((line) => [line, '有。'])].join('\n'), options)).map((line) =>
    line.replace(/ (?:mandated|accepted|recognised|unknown)/u, ''),
  );
}

describe('a list that begins again at 一、 stands inside its section', () => {
  test('problems and remedies', () => {
    expect(
      outline([
        '一、总体情况',
        '五、存在的主要问题及改进情况',
        '一、存在的主要问题',
        '（一）公开不全',
        '二、改进情况',
        '六、其他需要报告的事项',
      ]),
    ).toEqual([
      '1 overview 一、总体情况',
      '5 problems 五、存在的主要问题及改进情况',
      '1 problems 一、存在的主要问题',
      '  1 null （一）公开不全',
      '2 problems 二、改进情况',
      '6 other 六、其他需要报告的事项',
    ]);
    const report = recogniseText(
      [title, '五、存在的主要问题及改进情况', '一、存在的主要问题', '有。', '二、改进情况', '有。', '六、其他需要报告的事项'].join('\n'),
    );
    expect(report.sections.map(({ ordinal, children }) => [ordinal, children.length])).toEqual([
      [5, 2],
      [6, 0],
    ]);
  });

  test('aspects whose words are those of sections', () => {
    const report = recogniseText(
      [
        title,
        '一、总体情况',
        '一、主动公开情况',
        '二、依申请公开情况',
        '三、监督保障情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
      ].join('\n'),
    );
    expect(report.sections.map((section) => section.heading.text)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
    ]);
  });

  test('where all headings are marked （一）', () => {
    const report = recogniseText(
      [
        title,
        '（一）总体情况',
        '（一）主动公开情况。公开12条。',
        '（二）依申请公开情况。收到3件。',
        '（三）政府信息管理情况。规范。',
        '（二）主动公开政府信息情况',
        '（三）收到和处理政府信息公开申请情况',
        '（四）政府信息公开行政复议、行政诉讼情况',
      ].join('\n'),
    );
    expect(report.sections.map((section) => section.id)).toEqual(['overview', 'disclosure', 'requests', 'disputes']);
  });

  test('aspects in running text behind a colon', () => {
    const report = recogniseText(
      [
        title,
        '一、总体情况',
        '做了以下工作：一、主动公开情况。公开12条。二、依申请公开情况。收到3件。三、政府信息管理情况。规范。',
        '二、主动公开政府信息情况',
        '有。',
        '三、收到和处理政府信息公开申请情况',
        '有。',
      ].join('\n'),
    );
    expect(report.sections.map(({ id, children }) => [id, children.length])).toEqual([
      ['overview', 3],
      ['disclosure', 0],
      ['requests', 0],
    ]);
  });

  test('items whose list began without a heading', () => {
    const report = recogniseText(
      [
        title,
        '一、总体情况',
        '有。',
        '五、存在的主要问题及改进情况',
        '存在以下问题：',
        '一、公开不及时；',
        '二、解读不足；',
        '三、人员不够。',
        '六、其他需要报告的事项',
        '无。',
      ].join('\n'),
    );
    expect(report.sections.map(({ id }) => id)).toEqual(['overview', 'problems', 'other']);
  });

  test('the same heading again on the next page', () => {
    const lines = [
      '一、总体情况',
      '有。',
      '二、主动公开政府信息情况',
      '有。',
      '二、主动公开政府信息情况（续）',
      '有。',
      '三、其他需要报告的事项',
    ];
    expect(recogniseText([title, ...lines].join('\n')).sections.map(({ id }) => id)).toEqual(['overview', 'disclosure', 'other']);
  });

  test('the same heading twice', () => {
    const report = recogniseText(
      [title, '一、总体情况', '有。', '二、主动公开政府信息情况', '二、主动公开政府信息情况', '有。'].join('\n'),
    );
    expect(report.sections.map(({ id, children }) => [id, children.length])).toEqual([
      ['overview', 0],
      ['disclosure', 1],
    ]);
  });
});

describe('no list inside a section', () => {
  function parts(lines: readonly string[]): (number | null)[] {
    return recogniseText([title, ...lines.flatMap((line) => [line, '有。'])].join('\n')).sections.map((section) => section.ordinal);
  }

  test('a section that bears the number one by mistake', () => {
    expect(parts(['一、总体情况', '二、主动公开政府信息情况', '一、其他需要报告的事项'])).toEqual([1, 2, 1]);
  });

  test('a second outline', () => {
    const lines = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
    expect(parts([...lines, ...lines])).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('an outline behind a list of tasks', () => {
    expect(parts(['一、加强领导', '二、强化监督', '一、总体情况', '二、主动公开政府信息情况', '三、其他需要报告的事项'])).toEqual([
      1, 2, 1, 2, 3,
    ]);
  });
});

function mark(ordinal: number): PartMark {
  return { ordinal, id: null, wording: 'unknown', title: String(ordinal) };
}

test('lists shorter than the number of their part need no words to be told apart', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 12 }), (lists) => {
      const items = lists.map((length, index) => Math.min(length, index));
      const ordinals = items.flatMap((length, index) => [index + 1, ...Array.from({ length }, (_, at) => at + 1)]);
      const wanted = items.flatMap((length) => [false, ...Array.from({ length }, () => true)]);
      expect(nestedParts(ordinals.map(mark))).toEqual(wanted);
    }),
  );
});

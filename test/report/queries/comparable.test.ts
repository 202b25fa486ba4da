import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultParts, recogniseFile } from '../../../src/index.js';
import { byValue, fits, wholeFigures } from '../../../src/report/queries/comparable.js';
import { parseDecimal, type Decimal } from '../../../src/text/decimal.js';
import type { Quantity } from '../../../src/types/quantity.js';

const parts = defaultParts();

/** The figures of a government's overview that are of all of it, as `measure value`. */
async function whole(sentences: string): Promise<string[]> {
  const text = `某市人民政府2023年政府信息公开工作年度报告\n一、总体情况\n${sentences}\n`;
  const file = await parts.read('report.txt', new TextEncoder().encode(text), {});
  return wholeFigures(await recogniseFile(parts, file, {})).map(({ measure, value }) => `${measure ?? ''} ${value}`);
}

describe('figures of the whole', () => {
  test.each([
    ['收到政府信息公开申请95件，办结92件。', ['received 95', 'handled 92']],
    ['市本级收到政府信息公开申请20件，全市收到95件。', ['received 95']],
    ['县公安局收到政府信息公开申请20件，办结19件。', []],
    ['县公安局收到政府信息公开申请20件。全市收到政府信息公开申请95件。', ['received 95']],
    ['收到政府信息公开申请95件，其中县公安局20件、县民政局75件。', ['received 95']],
    [
      '收到政府信息公开申请95件，其中自然人申请90件，法人或其他组织申请5件。',
      ['received 95', 'receivedNatural 90', 'receivedOrganisation 5'],
    ],
    ['收到政府信息公开申请95件，其中涉及土地征收类45件。', ['received 95']],
    ['收到政府信息公开申请95件，其中网络申请90件、信函申请5件。', ['received 95', 'received 90', 'received 5']],
    ['收到政府信息公开申请近100件。', []],
    ['2022年收到政府信息公开申请95件。', []],
    ['一季度收到政府信息公开申请95件。', []],
    ['按时办结申请24件（其中予以公开1件），延期办结申请5件（其中予以公开3件）。', ['onTime 24', 'extended 5']],
    ['办结申请29件，其中予以公开4件、部分公开25件。', ['handled 29', 'granted 4', 'partial 25']],
    ['办结率100%。', []],
    ['未收到政府信息公开申请。', ['received 0']],
    ['除此之外，未收到其他政府信息公开申请。', []],
    ['政府信息公开行政复议、行政诉讼情况 4', []],
    ['对95件申请中的3件作出部分公开答复。', []],
    ['收到申请95件，新收的申请90件中办结85件。', ['received 95', 'newlyReceived 90']],
    ['办结申请92件，其中，予以公开50件，部分公开42件。', ['handled 92', 'granted 50', 'partial 42']],
    ['甲县收到申请2件，办结2件，未发生行政复议；全市收到申请95件。', ['received 95']],
    ['新收行政复议案件4件，上年结转1件，审结4件。', []],
    ['新收行政复议案件4件；收到政府信息公开申请95件，办结92件。', ['received 95', 'handled 92']],
    ['备案行政复议案件134件、行政诉讼案件57件。', []],
  ])('%s', async (sentences, expected) => {
    expect(await whole(sentences)).toEqual(expected);
  });
});

const figure = (value: string, step = '1'): Quantity => ({ value, step }) as unknown as Quantity;
const decimal = (value: string): Decimal => parseDecimal(value) as Decimal;

describe('figures and values', () => {
  test('an exact figure stands for itself', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expect(fits(figure(String(one)), decimal(String(other)))).toBe(one === other);
      }),
    );
  });

  test('a rounded one stands for what it may be rounded from, half up or cut off', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(10, 100, 1000, 10_000), (value, step) => {
        const cut = value - (value % step);
        const rounded = Math.round(value / step) * step;
        for (const printed of [cut, rounded]) expect(fits(figure(String(printed), String(step)), decimal(String(value)))).toBe(true);
        expect(fits(figure(String(cut + 2 * step), String(step)), decimal(String(value)))).toBe(false);
      }),
    );
  });

  test('values in reading order; too many are none', () => {
    expect(byValue(['5', '3', '5', '3', '9'].map((value) => figure(value)))?.map((group) => group.length)).toEqual([2, 2, 1]);
    expect(byValue([figure('12046'), figure('12000', '1000'), figure('12046')])).toHaveLength(1);
    expect(byValue(['1', '2', '3', '4', '5'].map((value) => figure(value)))).toBeNull();
    expect(byValue([])).toEqual([]);
  });
});

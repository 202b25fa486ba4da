import { describe, expect, test } from '@jest/globals';
import { cellNames, shortLabel } from '../../../src/report/queries/cell-names.js';
import { writtenSum } from '../../../src/report/queries/sums.js';
import type { RelationResult, RelationSide } from '../../../src/types/form.js';
import { arithmeticOf, correctRequests, formOf, requestsForm, resultRows } from '../arithmetic/forms.js';

function sideOf(values: readonly number[]): RelationSide {
  const rows = resultRows.map((_, index) => [values[index] ?? 0]);
  const form = requestsForm(correctRequests(rows, [], []));
  const sum = arithmeticOf(form).results.find(({ relation, at }) => relation.rule === 'table-column-sum' && at === 'natural');
  if (sum === undefined) throw new Error('no sum');
  return values.length > 8 ? sum.left : { ...sum.left, terms: sum.left.terms.slice(0, values.length) };
}

describe('sums as written', () => {
  test.each<[readonly number[], string]>([
    [[5], '5'],
    [[5, 3, 0, 1], '9(5+3+0+1)'],
    [[0, 6563, 0, 390, 1325], '8278(0+6563+0+390+1325)'],
    [[1, 0, 0, 0, 0, 0, 0, 0, 2], '3(1+2)'],
    [[0, 0, 0, 0, 0, 0, 0, 0, 7], '7'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], '45(1+2+3+4+5+6+7+8+…)'],
  ])('%j: %s', (values, written) => {
    expect(writtenSum(sideOf(values))).toBe(written);
  });
});

describe('names', () => {
  const disputes = formOf(
    'disputes',
    '2021',
    new Map(
      ['review', 'direct', 'afterReview'].flatMap((group) =>
        ['maintain', 'correct', 'other', 'pending', 'total'].map((part) => [`count@${group}.${part}`, '0'] as const),
      ),
    ),
  );
  const results = arithmeticOf(disputes).results;

  test('labels lose their notes and their length', () => {
    expect(shortLabel('（二）部分公开（区分处理的，只计这一情形，不计其他情形）')).toBe('（二）部分公开');
    expect(shortLabel('3.危及“三安全一稳定”')).toBe('3.危及‘三安全一稳定’');
    expect(shortLabel('（一）予以公开')).toBe('（一）予以公开');
    expect(Array.from(shortLabel('1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'))).toHaveLength(22);
  });

  test('what several cells are called is told apart by what stands above it', () => {
    const names = cellNames(disputes);
    expect(results.map((result) => names.where(result))).toEqual(['“行政复议”：', '“未经复议直接起诉”：', '“复议后起诉”：']);
    expect(results.map((result: RelationResult) => result.right.terms.map(names.cell))).toEqual([
      ['“行政复议 › 总计”'],
      ['“未经复议直接起诉 › 总计”'],
      ['“复议后起诉 › 总计”'],
    ]);
    expect(names.side(results[0] as RelationResult, (results[0] as RelationResult).left)).toBe('“结果维持”～“尚未审结”');
  });

  test('a row and a column', () => {
    const form = requestsForm(correctRequests([], [], []));
    const names = cellNames(form);
    const balance = arithmeticOf(form).results.find(({ relation }) => relation.rule === 'table-balance');
    const cell = form.cells.get('other.3@other');
    expect(cell === undefined ? '' : names.cell(cell)).toBe('“3.其他 › 其他”');
    expect(balance === undefined ? '' : names.where(balance)).toBe('“自然人”：');
    expect(balance === undefined ? '' : names.side(balance, balance.right)).toBe('“（七）总计”+“四、结转下年度继续办理”');
  });
});

import { describe, expect, test } from '@jest/globals';
import { pairedMarks, standsAlone } from '../../src/text/paired-marks.js';

test('half and full width are of one kind', () => {
  expect([...pairedMarks('(甲）《乙》“丙”〔丁]【戊】')].map(({ kind, opens, at }) => `${kind}${opens ? '+' : '-'}${String(at)}`)).toEqual([
    ...['round+0', 'round-2', 'title+3', 'title-5', 'quote+6', 'quote-8', 'square+9', 'square-11', 'lenticular+12', 'lenticular-14'],
  ]);
});

describe('marks that are no half of a pair', () => {
  test.each([
    '1)公开',
    '包括：a)网站',
    '12）公开',
    '公开。 三)公开',
    '①)公开',
    '谢谢:)',
    '谢谢 :-)',
    '谢谢^_^)',
    '心情:(',
    '国办函〔2021 30号',
    '国办函2021〕30号',
  ])('%s', (text) => {
    const [mark] = pairedMarks(text);
    expect(mark !== undefined && standsAlone(text, mark)).toBe(true);
  });
  test.each(['公开）', '公开12条）', '（公开', '《条例', '（2021年公开', '见附件1）', '”公开'])('but not %s', (text) => {
    const [mark] = pairedMarks(text);
    expect(mark !== undefined && standsAlone(text, mark)).toBe(false);
  });
});

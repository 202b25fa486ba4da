import { expect, test } from '@jest/globals';
import { asLines, atPlace } from '../../src/text/bilingual.js';
import { listed, withNearest } from '../../src/text/suggestion.js';

const text = { zh: '没有“off2”。', en: 'There is no "off2".' };

test('the nearest name follows a message; where none is near, nothing does', () => {
  expect(withNearest(text, 'off2', ['warn', 'off'])).toEqual({
    zh: '没有“off2”。是否想写“off”？',
    en: 'There is no "off2". Did you mean "off"?',
  });
  expect(withNearest(text, 'off2', ['warn'])).toEqual(text);
});

test('allowed names, or nothing where there are none', () => {
  expect(listed(['a', 'b'])).toEqual({ zh: '可用的有：a、b。', en: ' Known are: a, b.' });
  expect(listed([])).toEqual({ zh: '', en: '' });
});

test('texts on a line each, each said once', () => {
  const other = { zh: '缺少“files”。', en: '"files" is missing.' };
  expect(asLines([text, other, text].map((each) => atPlace('c.json:1:2', each)))).toEqual({
    zh: 'c.json:1:2: 没有“off2”。\nc.json:1:2: 缺少“files”。',
    en: 'c.json:1:2: There is no "off2".\nc.json:1:2: "files" is missing.',
  });
});

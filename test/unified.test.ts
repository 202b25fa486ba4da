import { describe, expect, test } from '@jest/globals';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { CheckOptions } from '../src/types/rule.js';
import { gklintCheck, gklintParse, gklintRecognise, type GklintSettings } from '../src/unified.js';
import { fakeOptions, fakeParts, fakeRule } from './engine/fakes.js';

const rules = [
  fakeRule({ id: 'one', found: [{ messageId: 'wrong', at: [2, 3] }] }),
  fakeRule({ id: 'two', found: [{ messageId: 'wrong', at: [0, 1], severity: 'warning' }] }),
];

function settings(over: Partial<CheckOptions> = {}): GklintSettings {
  return { parts: fakeParts(rules), options: fakeOptions(rules, over) };
}

async function run(value: string | Uint8Array, over: Partial<CheckOptions> = {}): Promise<VFile> {
  const given = settings(over);
  const processor = unified().use(gklintParse, given).use(gklintRecognise, given).use(gklintCheck, given);
  return new VFile(await processor.process(new VFile({ path: 'a.txt', value })));
}

describe('the pipeline as plugins', () => {
  test('leaves findings as messages of the file, and the file as it was', async () => {
    const file = await run('甲\n乙丙');
    expect(String(file)).toBe('甲\n乙丙');
    expect(
      file.messages.map(({ ruleId, source, fatal, reason, line, column }) => ({ ruleId, source, fatal, reason, line, column })),
    ).toEqual([
      { ruleId: 'two', source: 'gklint', fatal: false, reason: 'two有误', line: 1, column: 1 },
      { ruleId: 'one', source: 'gklint', fatal: true, reason: 'one有误', line: 2, column: 1 },
    ]);
    expect(file.messages[1]?.place).toEqual({ start: { line: 2, column: 1, offset: 2 }, end: { line: 2, column: 2, offset: 3 } });
  });

  test('keeps source, report and result in the data of the file', async () => {
    const { data } = await run('甲乙丙');
    expect(data.gklint?.source?.value).toBe('甲乙丙');
    expect(data.gklint?.report?.edition).toBe('2021');
    expect(data.gklint?.result?.outcomes.map(({ outcome }) => outcome)).toEqual(['violation', 'violation']);
  });

  test('bytes stay bytes', async () => {
    const bytes = new TextEncoder().encode('甲乙丙');
    expect((await run(bytes)).value).toEqual(bytes);
  });

  test('obeys the options', async () => {
    expect((await run('甲乙丙', { locale: 'en' })).messages.map(({ reason }) => reason)).toEqual(['two is wrong', 'one is wrong']);
  });

  test('a setting that is none is refused', () => {
    const wrong = { locale: 'en' } as GklintSettings;
    for (const plugin of [gklintParse, gklintRecognise, gklintCheck])
      expect(() => unified().use(plugin, wrong).freeze()).toThrow('gklint has no setting "locale": known are "options" and "parts"');
  });

  test('a part that fails rejects; a plugin without the one before it says which', async () => {
    const broken = { parts: fakeParts(rules, {}, { read: () => Promise.reject(new Error('disk gone')) }) };
    await expect(unified().use(gklintParse, broken).process('甲')).rejects.toThrow('disk gone');
    await expect(unified().use(gklintParse, settings()).use(gklintCheck, settings()).process('甲')).rejects.toThrow(
      'gklintCheck needs gklintRecognise before it',
    );
    const processor = unified().use(gklintRecognise, settings());
    await expect(processor.run({ type: 'root' } as never)).rejects.toThrow('gklintRecognise needs gklintParse before it');
  });
});

test('gklint brings its own parts', async () => {
  const text = '青禾县人民政府2023年政府信息公开工作年度报告\n一、总体情况\n本县公开政府信息12条。\n';
  const file = await unified()
    .use(gklintParse)
    .use(gklintRecognise)
    .use(gklintCheck)
    .process(new VFile({ path: 'a.txt', value: text }));
  expect(file.data.gklint?.report).toMatchObject({ edition: '2021', year: { value: 2023 }, agency: { kind: 'government' } });
});

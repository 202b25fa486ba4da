import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JsonFault, parseJson, type JsonFaultKind } from '../../src/config/json.js';

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('takes and refuses what JSON.parse takes and refuses', () => {
    const character = fc.constantFrom(...'{}[]",:0123456789.eE+-truefalsn \n\t\\u/\'x');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 24 }), (text) => {
        let expected: unknown;
        let isValid = true;
        try {
          expected = JSON.parse(text);
        } catch {
          isValid = false;
        }
        if (!isValid) {
          expect(() => parseJson(text)).toThrow(JsonFault);
          return;
        }
        try {
          expect(parseJson(text).value).toEqual(expected);
        } catch (error) {
          // Stricter in one thing: a name that stands twice.
          expect((error as JsonFault).kind).toBe('duplicate-key');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('knows where keys and items stand', () => {
    const text = '{\n  "rules": {\n    "a/b~c": ["warn", {"x": 1}]\n  }\n}';
    const { offsetOf } = parseJson(text);
    expect(offsetOf('/rules')).toBe(text.indexOf('"rules"'));
    expect(offsetOf('/rules/a~1b~0c')).toBe(text.indexOf('"a/b'));
    expect(offsetOf('/rules/a~1b~0c/0')).toBe(text.indexOf('"warn"'));
    expect(offsetOf('/rules/a~1b~0c/1/x')).toBe(text.indexOf('"x"'));
    expect(offsetOf('/nothing')).toBe(0);
    expect(offsetOf('')).toBe(0);
  });

  test('reads past a BOM', () => {
    expect(parseJson('\ufeff{"a": 1}').value).toEqual({ a: 1 });
  });

  test('does not take __proto__ for the prototype', () => {
    const value = parseJson('{"__proto__": {"x": 1}}').value as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('x' in value).toBe(false);
  });

  const faults: [text: string, kind: JsonFaultKind, offset: number][] = [
    ['', 'value', 0],
    ['{', 'key', 1],
    ['{"a"', 'colon', 4],
    ['{"a": 1', 'comma', 7],
    ['{"a": 1 "b": 2}', 'comma', 8],
    ['{"a": 1,}', 'trailing-comma', 7],
    ['[1, ]', 'trailing-comma', 2],
    ['{// x\n}', 'comment', 1],
    ["{'a': 1}", 'single-quote', 1],
    ['{"a": \'b\'}', 'single-quote', 6],
    ['{"a": off}', 'value', 6],
    ['{"a": "b}', 'string', 6],
    ['{"a": "b\n"}', 'string', 6],
    ['{"a": "\\x"}', 'escape', 6],
    ['{"a": 01}', 'number', 7],
    ['{"a": 1} x', 'end', 9],
    ['{"a": 1, "a": 2}', 'duplicate-key', 9],
    ['{，}', 'key', 1],
  ];
  test.each(faults)('%j: %s at %d', (text, kind, offset) => {
    let fault: unknown;
    try {
      parseJson(text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toMatchObject({ kind, offset });
  });

  test('does not overflow on deep nesting', () => {
    expect(() => parseJson('['.repeat(100_000))).toThrow(expect.objectContaining({ kind: 'depth' }));
  });
});

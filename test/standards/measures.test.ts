import { describe, expect, test } from '@jest/globals';
import { isWithin, measureBook, measureById, partitionsOf } from '../../src/standards/measures.js';

const { measures, classes, contexts, channels, partitions, heads, frames, keeps, fillers, particles, zero } = measureBook;
const ids = new Set(measures.map(({ id }) => id));
const families = new Set(measures.flatMap(({ family }) => (family === undefined ? [] : [family])));

describe('the vocabulary of figures', () => {
  test('ids are given once', () => {
    expect(ids.size).toBe(measures.length);
    expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length);
  });

  test('every measure has a way to be told, and names in both languages', () => {
    const mute = measures.filter(({ phrases, weak, fallback }) => phrases.length === 0 && weak === undefined && fallback === undefined);
    expect(mute).toEqual([]);
    expect(measures.filter(({ name }) => name.zh === '' || name.en === '')).toEqual([]);
  });

  test('phrases name classes that are there', () => {
    const named = measures.flatMap(({ phrases, weak = [] }) => [...phrases, ...weak].flat()).filter((word) => word.startsWith('@'));
    expect(named.filter((word) => classes[word.slice(1)] === undefined)).toEqual([]);
  });

  test('contexts, wholes, other readings and families are there', () => {
    for (const { context = [], weakContext = [], blocked, within = [], also = [] } of measures) {
      for (const name of [...context, ...weakContext, ...(blocked === undefined ? [] : [blocked.context])])
        expect(contexts).toHaveProperty(name);
      for (const id of [...within, ...also]) expect(ids).toContain(id);
    }
    for (const { families: of } of channels) for (const family of of) expect(families).toContain(family);
    for (const family of [...Object.keys(heads), ...Object.keys(keeps), ...zero.families]) expect(families).toContain(family);
    for (const name of [...Object.values(heads), ...frames, ...Object.values(keeps).flat()]) expect(classes).toHaveProperty(name);
    for (const { wholes, parts } of partitions) for (const id of [...wholes, ...parts]) expect(ids).toContain(id);
  });

  test('nothing is within itself by way of others', () => {
    const loops = measures.filter(({ within = [], id }) => within.some((parent) => isWithin(parent, id)));
    expect(loops.map(({ id }) => id)).toEqual([]);
  });

  test('particles are single characters and fillers are no words of a measure', () => {
    expect(particles.filter((word) => word.length !== 1)).toEqual([]);
    expect(fillers.filter((word) => particles.includes(word))).toEqual([]);
  });

  test('word lists hold words, classes in contexts are opened', () => {
    expect(contexts['review']).toEqual(classes['review']);
    expect(contexts['request']).toEqual(expect.arrayContaining([...(classes['request'] ?? []), '不予公开']));
    expect(measureById('received')?.units).toContain('件');
  });

  test('no word is empty and none is listed twice in its list', () => {
    const lists = [
      ...Object.values(classes),
      ...Object.values(contexts),
      ...channels.map(({ words }) => words),
      fillers,
      particles,
      zero.words,
    ];
    for (const list of lists) {
      expect(list).not.toContain('');
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
    }
  });
});

describe('what is part of what', () => {
  test.each([
    ['granted', 'handled', true],
    ['granted', 'received', true],
    ['onTime', 'received', true],
    ['handled', 'handled', true],
    ['received', 'granted', false],
    ['review', 'received', false],
  ])('%s within %s: %s', (part, whole, expected) => {
    expect(isWithin(part, whole)).toBe(expected);
  });

  test('the results of an application make up what was handled', () => {
    expect(partitionsOf('handled')).toContainEqual(['onTime', 'extended']);
    expect(partitionsOf('trainings')).toEqual([]);
    expect(measureById('received')?.name.zh).toBe('收到申请');
    expect(measureById(null)).toBeUndefined();
  });
});

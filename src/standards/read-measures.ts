import type { Measure, MeasureBook, WordList, WrittenBook, WrittenMeasure } from '../types/measure.js';

/** Word lists as lists of words. */
export function readBook(written: WrittenBook): MeasureBook {
  const { classes, contexts, measures, channels, zero, tables, fillers, particles } = written;
  const inClass = eachOf(classes, words);
  const withClasses = (list: WordList): string[] =>
    words(list).flatMap((word) => (word.startsWith('@') ? (inClass[word.slice(1)] ?? []) : [word]));
  return {
    ...written,
    classes: inClass,
    contexts: eachOf(contexts, withClasses),
    measures: measures.map(readMeasure),
    channels: channels.map((channel) => ({ ...channel, words: words(channel.words) })),
    scopes: eachOf(written.scopes, words),
    periods: eachOf(written.periods, words),
    lists: eachOf(written.lists, words),
    percents: eachOf(written.percents, words),
    zero: { ...zero, words: words(zero.words) },
    tables: words(tables),
    fillers: words(fillers),
    particles: words(particles),
  };
}

function readMeasure({ phrases, weak, units, weakUnits, fallback, blocked, ...rest }: WrittenMeasure): Measure {
  return {
    ...rest,
    phrases: phrases.map(words),
    ...(weak === undefined ? {} : { weak: weak.map(words) }),
    ...(units === undefined ? {} : { units: words(units) }),
    ...(weakUnits === undefined ? {} : { weakUnits: words(weakUnits) }),
    ...(fallback === undefined ? {} : { fallback: words(fallback) }),
    ...(blocked === undefined ? {} : { blocked: { ...blocked, units: words(blocked.units) } }),
  };
}

function words(list: WordList): string[] {
  return list.split(' ');
}

function eachOf<Name extends string>(lists: Readonly<Record<Name, WordList>>, read: (list: WordList) => string[]): Record<Name, string[]> {
  return Object.fromEntries(Object.entries<WordList>(lists).map(([name, list]) => [name, read(list)])) as Record<Name, string[]>;
}

import type { Quantity, QuantityGroup } from '../../src/types/quantity.js';

/** A number of the prose, made up: `7条` at the beginning of the text. */
export function fakeQuantity(over: Partial<Quantity> = {}): Quantity {
  const { text = '7条', range = [0, text.length] } = over;
  return {
    index: 0,
    kind: 'count',
    measure: 'disclosed',
    otherMeasures: [],
    channels: [],
    scope: 'own',
    place: null,
    period: { kind: 'year', year: 2023, part: null },
    subject: '',
    value: '7',
    to: null,
    step: '1',
    approximation: null,
    unit: '条',
    written: 'digits',
    group: null,
    about: null,
    wording: '',
    text,
    range,
    numberRange: range,
    sentence: range,
    section: null,
    passage: 0,
    ...over,
  };
}

/** A list of quantities under a total. */
export function fakeGroup(over: Partial<QuantityGroup> = {}): QuantityGroup {
  return {
    index: 0,
    total: null,
    parts: [],
    marker: 'among',
    closed: null,
    categories: false,
    open: false,
    alike: true,
    overlapping: false,
    ...over,
  };
}

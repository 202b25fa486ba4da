/**
 * Chinese characters, as the inside of a character class of a pattern with the flag `u`: what `\p{Script=Han}` names, without
 * radicals, strokes and reading marks. V8 takes a millisecond at each start to build some such classes from the name.
 */
export const han = String.raw`\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\u{20000}-\u{3fffd}`;

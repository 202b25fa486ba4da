// Text of a document or a file name must not break a line of output or reach the terminal as a control sequence.

const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const unprintables = new RegExp(`${unprintable.source}+`, 'g');

/** The text with a space for every control and direction-changing character; as long as it was. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ');
}

/** The text on one line: one space for each run of control and direction-changing characters. */
export function singleLine(text: string): string {
  return text.replace(unprintables, ' ');
}

import type { EngineParts } from '../engine/index.js';
import { veilOfText } from '../engine/veil.js';
import { defaultParts } from '../parts.js';
import { LineIndex } from '../text/lines.js';
import { printable } from '../text/printable.js';
import type { Block } from '../types/document.js';
import { findInputs, readFailure, shownPath } from './inputs.js';
import type { Io, Log } from './io.js';
import { openSink, pour } from './session.js';
import type { Settings } from './settings.js';

/** Shows what the reader saw: block by block, with the line of the source. 1 where there is no text to show. */
export async function text(settings: Settings, io: Io, log: Log, parts: EngineParts = defaultParts()): Promise<number> {
  const { inputs } = await findInputs(settings, io, log);
  const [input] = inputs;
  if (input === undefined) return 2;
  const name = shownPath(input.path, io.cwd());
  if (inputs.length > 1) {
    log.say({ zh: '“gklint text”一次只显示一个文件。', en: '"gklint text" shows one file at a time.' });
    return 2;
  }
  let file;
  try {
    file = await parts.read(input.path, await input.bytes(), settings.encoding === undefined ? {} : { encoding: settings.encoding });
  } catch (error) {
    const cause = readFailure(error);
    log.say({ zh: `“${name}”读取失败：${cause.zh}。`, en: `"${name}" could not be read: ${cause.en}.` });
    return 2;
  }
  const { source, root } = file;
  log.debug(`${input.path}: ${root.format}, ${source.encoding}${source.bom ? ' with BOM' : ''}, ${String(root.children.length)} blocks`);
  const sink = openSink(settings, inputs, io);
  const veil = veilOfText({ value: shownText(root.children) });
  await pour(
    listing(root.children, new LineIndex(source.value), (shown) => veil?.text(shown) ?? shown),
    sink,
  );
  if (root.children.length > 0) return 0;
  const binary = source.binary === null ? '' : source.binary;
  log.say({
    zh: `“${name}”中没有读到文字${binary === '' ? '' : `：这是 ${binary} 文件`}。`,
    en: `No text was read from "${name}"${binary === '' ? '' : `: it is a ${binary} file`}.`,
  });
  return 1;
}

function* listing(blocks: readonly Block[], lines: LineIndex, veil: (text: string) => string): Generator<string> {
  const width = String(lines.lineCount).length;
  const numbered = (line: number, content: string): string => `${String(line).padStart(width)} | ${printable(veil(content))}\n`;
  for (const block of blocks) {
    const { line } = block.position.start;
    if (block.type === 'heading') yield numbered(line, `${'#'.repeat(block.depth)} ${block.text.text}`);
    else if (block.type === 'paragraph') yield numbered(line, block.text.text);
    else {
      for (const row of block.children) {
        yield numbered(row.position.start.line, `| ${row.children.map((cell) => cell.text.text).join(' | ')} |`);
      }
    }
  }
}

/** Numbers of persons are told by what stands around them: all that is shown, as one text. */
function shownText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'table'
        ? block.children.map((row) => row.children.map((cell) => cell.text.text).join(' | ')).join('\n')
        : block.text.text,
    )
    .join('\n');
}

import { openOutput } from '../files/output.js';
import { printable } from '../text/printable.js';
import type { Bilingual } from '../text/bilingual.js';
import type { OutputStream } from './io.js';

/** Where results go. */
export interface Sink {
  /** True once nobody reads any more (`gklint … | head`): then there is no use in going on. */
  readonly isClosed: boolean;
  /** Throws an `OutputError` where the text cannot be written. */
  write(text: string): Promise<void>;
  end(): Promise<void>;
  /** Ends without leaving anything half-written in a file. */
  abort(): void;
}

/** A place that cannot be written. */
export class OutputError extends Error {
  override name = 'OutputError';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

const pieceLength = 1 << 15;

/** Standard output. Text is handed on in larger pieces, at once where a person watches. A reader that went away is no error. */
export function streamSink(stream: OutputStream): Sink {
  let failure: NodeJS.ErrnoException | undefined;
  let waiting = '';
  stream.on('error', (error) => {
    failure ??= error;
  });

  async function flush(): Promise<void> {
    if (waiting === '' || failure !== undefined) return check();
    const text = waiting;
    waiting = '';
    await new Promise<void>((resolve) => {
      stream.write(text, (error) => {
        if (error) failure ??= error;
        resolve();
      });
    });
    check();
  }

  function check(): void {
    if (failure !== undefined && !isGone(failure)) throw new OutputError(outputMessage(null, failure));
  }

  return {
    get isClosed() {
      return failure !== undefined;
    },
    async write(text) {
      waiting += text;
      if (waiting.length >= pieceLength || stream.isTTY === true) await flush();
    },
    end: flush,
    abort: () => undefined,
  };
}

/** The file of `--output-file`; `shown` is its name for messages. Throws an `OutputError` where it cannot be opened. */
export function fileSink(path: string, shown: string): Sink {
  const attempt = <Value>(action: () => Value): Value => {
    try {
      return action();
    } catch (error) {
      throw new OutputError(outputMessage(shown, error as NodeJS.ErrnoException));
    }
  };
  const output = attempt(() => openOutput(path));
  let waiting = '';
  const flush = (): void => {
    attempt(() => {
      output.write(waiting);
    });
    waiting = '';
  };
  return {
    isClosed: false,
    write(text) {
      waiting += text;
      if (waiting.length >= pieceLength) flush();
      return Promise.resolve();
    },
    end() {
      flush();
      attempt(() => {
        output.commit();
      });
      return Promise.resolve();
    },
    abort() {
      output.discard();
    },
  };
}

function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}

const causes: Readonly<Record<string, Bilingual>> = {
  EISDIR: { zh: '这是文件夹，请给出文件名', en: 'it is a folder; give the name of a file' },
  EACCES: { zh: '没有写入权限', en: 'permission denied' },
  EPERM: { zh: '没有写入权限', en: 'permission denied' },
  EROFS: { zh: '所在磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘空间不足', en: 'no space left on the disk' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EEXIST: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
};

/** Why a place cannot be written; `shown` is its name, null for standard output. */
export function outputMessage(shown: string | null, error: NodeJS.ErrnoException): Bilingual {
  const cause = causes[error.code ?? ''] ?? { zh: error.message, en: error.message };
  if (shown === null) return { zh: `无法写到标准输出：${cause.zh}。`, en: `Standard output cannot be written: ${cause.en}.` };
  const name = printable(shown);
  return { zh: `无法写入“${name}”：${cause.zh}。`, en: `"${name}" cannot be written: ${cause.en}.` };
}

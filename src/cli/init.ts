import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { configNames, findConfigs } from '../config/lookup.js';
import { presetNames } from '../config/presets.js';
import type { Bilingual } from '../text/bilingual.js';
import { inLocale } from '../text/bilingual.js';
import { agencyKinds } from '../types/standard.js';
import type { Io, Log } from './io.js';
import type { Settings } from './settings.js';
import { OutputError, outputMessage } from './sink.js';
import { UsageError } from './usage-error.js';

/** Puts a question to the user and gives the answer, empty for none. */
type Ask = (question: string) => Promise<string>;

const presetQuestion: Bilingual = {
  zh: '检查什么？ 1 推荐的规则  2 加上风格  3 从网页、PDF 取出的文字 [1] ',
  en: 'What is to be checked? 1 the recommended rules  2 style as well  3 text taken from pages or PDFs [1] ',
};
const kindQuestion: Bilingual = {
  zh: '报告是哪一类机关的？ 1 政府  2 部门  3 乡镇、街道  4 其他；都有的直接回车 [ ] ',
  en: 'Whose reports are they? 1 governments  2 departments  3 townships  4 others; Enter for all of them [ ] ',
};

/** Writes a configuration into the current folder; never over one that is there. Asks only where a person is at the terminal. */
export async function init(_settings: Settings, io: Io, log: Log, ask: Ask | undefined = askerOf(io)): Promise<number> {
  const name = configNames[0];
  const path = join(io.cwd(), name);
  const [nearest] = findConfigs(io.cwd());
  if (nearest?.folder === io.cwd() && nearest.file !== null) {
    const there = basename(nearest.file);
    throw new UsageError({
      zh: `已有配置文件“${there}”，没有改动。要重新生成，请先移走它。`,
      en: `There is the configuration file "${there}" already; it was left as it is. To make a new one, move it away first.`,
    });
  }
  const preset = (await choose(ask, inLocale(presetQuestion, log.locale), presetNames)) ?? presetNames[0];
  const agencyKind = await choose(ask, inLocale(kindQuestion, log.locale), agencyKinds);
  const schema = './node_modules/gklint/schema/gklint.config.schema.json';
  const config = {
    ...(existsSync(join(io.cwd(), schema)) ? { $schema: schema } : {}),
    root: true,
    extends: preset,
    ...(agencyKind === undefined ? {} : { agencyKind }),
    rules: {},
  };
  try {
    writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new OutputError(outputMessage(name, error as NodeJS.ErrnoException));
  }
  log.say({
    zh: `已写入 ${name}。全部规则见 gklint --list-rules，各项说明见 docs/configuration.md。`,
    en: `Wrote ${name}. gklint --list-rules shows all rules; docs/configuration.md explains the keys.`,
  });
  return 0;
}

/** Asks until the answer is one that is offered, or empty. */
async function choose<Choice>(ask: Ask | undefined, question: string, choices: readonly Choice[]): Promise<Choice | undefined> {
  if (ask === undefined) return undefined;
  for (;;) {
    const answer = (await ask(question).catch(cancelled)).trim();
    if (answer === '') return undefined;
    const choice = /^[1-9]$/.test(answer) ? choices[Number(answer) - 1] : undefined;
    if (choice !== undefined) return choice;
  }
}

/** Ctrl+C and Ctrl+D are the user's word, and no fault of the program. */
function cancelled(error: unknown): never {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
  throw new UsageError({ zh: '\n已取消，没有写入文件。', en: '\nCancelled; no file was written.' });
}

function askerOf(io: Io): Ask | undefined {
  const input = io.stdin as Partial<NodeJS.ReadStream>;
  if (input.isTTY !== true || io.stderr.isTTY !== true) return undefined;
  return async (question) => {
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await terminal.question(question);
    } finally {
      terminal.close();
    }
  };
}

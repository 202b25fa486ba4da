import { defaultParts } from '../parts.js';
import { inLocale, type Bilingual } from '../text/bilingual.js';
import pkg from '../../package.json' with { type: 'json' };
import { createLog, quietWorld, type Io, type Log } from './io.js';
import { parseArguments } from './parse.js';
import { isCommand, type CommandName } from './options.js';
import { localeOf, settingsOf, type Settings } from './settings.js';
import { streamSink } from './sink.js';

export type { Io } from './io.js';

/**
 * The command `gklint`. Gives the exit code: 0 no errors and warnings within the limit, 1 findings, 2 the work could not be
 * done. Never rejects and never ends the process.
 */
export async function main(argv: readonly string[], world: Io): Promise<number> {
  const io = quietWorld(world);
  const log = createLog(io.stderr, localeOf(argv), argv.includes('--debug'));
  try {
    return await run(argv, io, log);
  } catch (error) {
    return failed(error, log, io);
  }
}

async function run(argv: readonly string[], io: Io, log: Log): Promise<number> {
  const { locale } = log;
  if (argv[0] === '--get-yargs-completions') {
    const { completions } = await import('./yargs.js');
    return print(io, (await completions(argv.slice(1), locale, defaultParts())).map((word) => `${word}\n`).join(''));
  }
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (options.includes('--help') || options.includes('-h')) {
    const { helpText } = await import('./yargs.js');
    return print(io, await helpText(commandOf(options), locale));
  }
  if (options.includes('--version') || options.includes('-v')) return print(io, `${pkg.version}\n`);
  const parsed = parseArguments(argv);
  const settled = 'problem' in parsed ? parsed : settingsOf(parsed.arguments);
  if ('problem' in settled) {
    const { usageText } = await import('./yargs.js');
    io.stderr.write(usageText(argv, commandOf(options), locale, settled.problem));
    return 2;
  }
  return follow(settled.command, settled.settings, io, log);
}

async function follow(command: CommandName, settings: Settings, io: Io, log: Log): Promise<number> {
  switch (command) {
    case 'lint':
      if (settings.listRules) return (await import('./list-rules.js')).listRules(settings, io, log, defaultParts());
      if (settings.printConfig !== null) return (await import('./print-config.js')).printConfig(settings, io, log, defaultParts());
      if (settings.envInfo) return print(io, (await import('./env-info.js')).envInfo(defaultParts()));
      return (await import('./lint.js')).lint(settings, io, log);
    case 'text':
      return (await import('./text.js')).text(settings, io, log);
    case 'extract':
      return (await import('./extract.js')).extract(settings, io, log);
    case 'explain':
      return (await import('./explain.js')).explain(settings, io, log, defaultParts());
    case 'init':
      return (await import('./init.js')).init(settings, io, log);
    case 'completion':
      return print(io, (await import('./yargs.js')).completionScript(settings.files[0], io.env));
  }
}

function commandOf(words: readonly string[]): CommandName {
  return words.find(isCommand) ?? 'lint';
}

async function print(io: Io, text: string): Promise<number> {
  const sink = streamSink(io.stdout);
  await sink.write(text);
  await sink.end();
  return 0;
}

/** What the user is told of an error that is no fault of the program; by its name, for parts of the bundle have classes of their own. */
function saidBy(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error) || !['ConfigError', 'OutputError', 'UsageError'].includes(error.name)) return undefined;
  return (error as Error & { readonly text?: Bilingual }).text;
}

function failed(error: unknown, log: Log, io: Io): number {
  const said = saidBy(error);
  if (said !== undefined) {
    log.say(said);
    return 2;
  }
  const text = error instanceof Error ? error.message : String(error);
  log.say({ zh: `gklint ${pkg.version} 运行出错：${text}`, en: `gklint ${pkg.version} failed: ${text}` });
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  io.stderr.write(
    inLocale(
      {
        zh: `这是程序的错误，请把以下内容报告给维护者：\n${stack}\n`,
        en: `This is a fault of the program; please report what follows:\n${stack}\n`,
      },
      log.locale,
    ),
  );
  return 2;
}

import type { EngineParts } from '../engine/index.js';
import type { Editor } from '../engine/parts.js';
import type { FileResult, FileStats, Locale } from '../types/rule.js';
import { visibleWidth } from '../text/width.js';
import type { Input } from './inputs.js';

/** Milliseconds, by phase and by rule. */
interface Times {
  read: number;
  recognise: number;
  fix: number;
  readonly rules: Map<string, number>;
}

/** One check of a file; where it is repaired, another follows. */
interface Pass extends Times {
  /** When it began. */
  readonly start: number;
  hasRead: boolean;
}

/** Measures a run. Only made where it is asked for: a run without it calls no clock. */
export interface Stats {
  /** The same parts, each with a clock. */
  measure(parts: EngineParts): EngineParts;
  /** The same input, its reading measured. */
  input(input: Input): Input;
  /** Runs the check of one file and says in its result how long it took. */
  file(check: () => Promise<FileResult>): Promise<FileResult>;
  /** Runs what makes and writes the output; what is not spent on files is the time of the reporters. */
  output(work: () => Promise<void>): Promise<void>;
  /** The table for standard error, without a line break at its end. `hits`: results that came from the cache. */
  table(locale: Locale, hits: number): string;
}

const shownRules = 10;

export function createStats(now: () => number = () => performance.now()): Stats {
  const start = now();
  const total = noTimes();
  let passes: Pass[] = [];
  let files = 0;
  let checking = 0;
  let output = 0;

  function current(): Pass {
    const last = passes[passes.length - 1];
    if (last !== undefined) return last;
    const first = newPass(now());
    passes.push(first);
    return first;
  }

  function spend(phase: Phase, since: number): void {
    const time = now() - since;
    total[phase] += time;
    current()[phase] += time;
  }

  function beginReading(): void {
    if (current().hasRead) passes.push(newPass(now()));
    current().hasRead = true;
  }

  return {
    measure: (parts) =>
      measured(parts, spend, now, beginReading, (rule, time) => {
        for (const { rules } of [total, current()]) rules.set(rule, (rules.get(rule) ?? 0) + time);
      }),
    input: (input) => ({ ...input, bytes: () => timed(() => Promise.resolve(input.bytes()), 'read', spend, now) }),
    async file(check) {
      passes = [];
      files += 1;
      const since = now();
      const result = await check();
      const end = now();
      checking += end - since;
      const all = passes.length === 0 ? [newPass(since)] : passes;
      return { ...result, stats: fileStats(all, result.fixed?.passes ?? 0, since, end) };
    },
    async output(work) {
      const since = now();
      await work();
      output += now() - since;
    },
    table(locale, hits) {
      const phases: [zh: string, en: string, time: number][] = [
        ['启动与配置', 'start', start],
        ['读取', 'read', total.read],
        ['识别', 'recognise', total.recognise],
        ['规则', 'rules', sum(total.rules)],
        ...(total.fix > 0 ? ([['修复', 'fix', total.fix]] as [string, string, number][]) : []),
        ['输出', 'report', Math.max(0, output - checking)],
      ];
      const rows = phases.map(([zh, en, time]) => [locale === 'en' ? en : zh, time] as const);
      const rules = [...total.rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return render(rows, rules.slice(0, shownRules), { all: now(), files, hits, rules: rules.length }, locale);
    },
  };
}

function noTimes(): Times {
  return { read: 0, recognise: 0, fix: 0, rules: new Map() };
}

function newPass(start: number): Pass {
  return { ...noTimes(), start, hasRead: false };
}

type Phase = 'read' | 'recognise' | 'fix';
type Spend = (phase: Phase, since: number) => void;

function measured(
  parts: EngineParts,
  spend: Spend,
  now: () => number,
  beginReading: () => void,
  ruled: (rule: string, time: number) => void,
): EngineParts {
  const { loadEditor } = parts;
  return {
    ...parts,
    read(...given) {
      beginReading();
      return timed(() => parts.read(...given), 'read', spend, now);
    },
    ...(loadEditor === undefined ? {} : { loadEditor: async () => measuredEditor(await loadEditor(), spend, now) }),
    loadSimplifier: () => timed(() => parts.loadSimplifier(), 'recognise', spend, now),
    recognise(...given) {
      const since = now();
      try {
        return parts.recognise(...given);
      } finally {
        spend('recognise', since);
      }
    },
    rules: parts.rules.map((rule) => ({
      meta: rule.meta,
      check(context) {
        const since = now();
        try {
          return rule.check(context);
        } finally {
          ruled(rule.meta.id, now() - since);
        }
      },
    })),
  };
}

function measuredEditor(editor: Editor, spend: Spend, now: () => number): Editor {
  return {
    ...editor,
    edit(...given) {
      const since = now();
      try {
        return editor.edit(...given);
      } finally {
        spend('fix', since);
      }
    },
  };
}

async function timed<Value>(action: () => Promise<Value>, phase: Phase, spend: Spend, now: () => number): Promise<Value> {
  const since = now();
  try {
    return await action();
  } finally {
    spend(phase, since);
  }
}

/** ESLint's shape; `parse` is reading and recognising, which stand beside it each. The first pass begins with the file. */
function fileStats(passes: readonly Pass[], fixPasses: number, since: number, end: number): FileStats {
  return {
    fixPasses,
    times: {
      passes: passes.map(({ read, recognise, rules, fix, start }, index) => ({
        parse: { total: read + recognise },
        rules: Object.fromEntries([...rules].map(([id, total]) => [id, { total }] as const)),
        fix: { total: fix },
        total: (passes[index + 1]?.start ?? end) - (index === 0 ? since : start),
        read: { total: read },
        recognise: { total: recognise },
      })),
    },
  };
}

function sum(times: ReadonlyMap<string, number>): number {
  return [...times.values()].reduce((all, time) => all + time, 0);
}

interface Counts {
  readonly all: number;
  readonly files: number;
  readonly hits: number;
  readonly rules: number;
}

type Row = readonly [name: string, time: number];

function render(phases: readonly Row[], rules: readonly Row[], { all, files, hits, rules: ran }: Counts, locale: Locale): string {
  const en = locale === 'en';
  const cached = hits === 0 ? '' : en ? `, ${String(hits)} from the cache` : `，其中 ${String(hits)} 个取自缓存`;
  const head = en
    ? `Time: ${ms(all)} ms, ${String(files)} ${files === 1 ? 'file' : 'files'}${cached}`
    : `用时：${ms(all)} 毫秒，文件 ${String(files)} 个${cached}`;
  const top = en
    ? `Rules (${rules.length < ran ? `${String(rules.length)} slowest of ${String(ran)}` : String(ran)})`
    : `规则（${rules.length < ran ? `最慢的 ${String(rules.length)} 条，共 ${String(ran)} 条` : `${String(ran)} 条`}）`;
  const width = Math.max(...[...phases, ...rules].map(([name]) => visibleWidth(name)));
  const row = ([name, time]: Row): string => {
    const share = all > 0 ? (time / all) * 100 : 0;
    return `  ${name}${' '.repeat(width - visibleWidth(name))}  ${ms(time).padStart(9)}  ${share.toFixed(1).padStart(5)} %`;
  };
  return [head, ...phases.map(row), ...(rules.length === 0 ? [] : [top, ...rules.map(row)])].join('\n');
}

function ms(time: number): string {
  return time.toFixed(2);
}

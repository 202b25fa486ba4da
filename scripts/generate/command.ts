import { groups, options, type CommandName, type GroupName, type OptionSpec } from '../../src/cli/options.js';
import { between, current, type Output } from './output.js';
import { cell } from './tables.js';

type Language = 'zh' | 'en';

const commandNames: Readonly<Record<CommandName, Readonly<Record<Language, string>>>> = {
  lint: { zh: '检查', en: 'lint' },
  text: { zh: 'text', en: 'text' },
  extract: { zh: 'extract', en: 'extract' },
  explain: { zh: 'explain', en: 'explain' },
  init: { zh: 'init', en: 'init' },
  completion: { zh: 'completion', en: 'completion' },
};

/** The tables of options in docs/command.md and docs/command.en.md, from the table that the command itself reads. */
export function optionTables(root: string): Output[] {
  const places: readonly (readonly [string, Language])[] = [
    ['docs/command.md', 'zh'],
    ['docs/command.en.md', 'en'],
  ];
  return places.map(([path, language]) => {
    const text = current(root, path);
    const content = text === null ? null : between(text, 'options', tables(language));
    if (content === null) throw new Error(`${path}: the marks <!-- gklint:options --> … <!-- /gklint:options --> are missing`);
    return { path, content };
  });
}

function tables(language: Language): string {
  return (Object.keys(groups) as GroupName[])
    .map((group) => {
      const rows = options.filter((option) => option.group === group).map((option) => row(option, language));
      const heads = language === 'zh' ? '| 选项 | 用于 | 说明 |' : '| option | of | |';
      return [`**${groups[group][language]}**`, '', heads, '| --- | --- | --- |', ...rows].join('\n');
    })
    .join('\n\n');
}

function row(option: OptionSpec, language: Language): string {
  const value = option.value === undefined ? '' : ` <${option.value[language]}>`;
  const names = [...(option.alias === undefined ? [] : [`\`-${option.alias}\``]), `\`--${option.name}${value}\``].join(', ');
  const isAll = option.commands.length === Object.keys(commandNames).length;
  const of = isAll
    ? { zh: '全部', en: 'all' }[language]
    : option.commands.map((name) => commandNames[name][language]).join(language === 'zh' ? '、' : ', ');
  const help = `${option.help[language]}${choices(option, language)}`;
  return `| ${cell(names)} | ${of} | ${cell(help)} |`;
}

/** The values, once where all commands have the same. */
function choices({ choices: byCommand = {} }: OptionSpec, language: Language): string {
  const lists = Object.entries(byCommand).map(
    ([command, values]) => [command as CommandName, values.map((value) => `\`${value}\``)] as const,
  );
  const separator = language === 'zh' ? '、' : ', ';
  const colon = language === 'zh' ? '：' : ': ';
  const [first] = lists;
  if (first === undefined) return '';
  if (lists.every(([, values]) => values.join() === first[1].join())) return `${colon}${first[1].join(separator)}`;
  return `${language === 'zh' ? '。' : '. '}${lists.map(([command, values]) => `${commandNames[command][language]}${colon}${values.join(separator)}`).join(language === 'zh' ? '；' : '; ')}`;
}

/** Colours of a report. Each gives back its text, coloured or as it is. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  bold(text: string): string;
}

export type ColorLevel = 0 | 1 | 2 | 3;

const plain = (text: string): string => text;

export const noPaint: Paint = { error: plain, warning: plain, dim: plain, underline: plain, bold: plain };

/** The paint of a level; chalk is loaded only where there is colour. */
export async function createPaint(level: ColorLevel): Promise<Paint> {
  if (level === 0) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    dim: chalk.dim,
    underline: chalk.underline,
    bold: chalk.bold,
  };
}

/**
 * Option before FORCE_COLOR before NO_COLOR before whether the stream is a terminal. As elsewhere, an empty NO_COLOR does
 * not count; FORCE_COLOR is `0`/`false`, `1`–`3`, or anything else for "yes".
 */
export function colorLevel(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): ColorLevel {
  if (option !== undefined) return option ? 1 : 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced);
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return 0;
  return isTerminal && env['TERM'] !== 'dumb' ? 1 : 0;
}

function forcedLevel(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  return value === '2' ? 2 : value === '3' ? 3 : 1;
}

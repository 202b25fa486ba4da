import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

/** @typedef {{ room: string, alone?: boolean, index?: string, imports: string[], packages: string[], except?: Record<string, string[]>, builtins: boolean, globals: string }} Room */

const doors = JSON.parse(readFileSync(new URL('./doors.json', import.meta.url), 'utf8'));

/** The doors as ESLint configuration. `base`: the folder that holds `src/`; `prefix`: the same, relative to the configuration. */
export function doorConfig(base, prefix = '') {
  return doors.rooms.flatMap((room) => roomConfig(room, base, prefix));
}

function roomConfig(room, base, prefix) {
  const files = [room.room.endsWith('.ts') ? `${prefix}src/${room.room}` : `${prefix}src/${room.room}/**/*.ts`];
  const ignores = room.index ? [`${prefix}src/${room.index}`] : [];
  const main = { files, ignores, rules: roomRules(room, room.packages, base) };
  const exceptions = Object.entries(room.except ?? {}).map(([file, packages]) => ({
    files: [`${prefix}src/${file}`],
    rules: roomRules(room, [...room.packages, ...packages], base),
  }));
  return [main, ...exceptions];
}

function roomRules(room, packages, base) {
  const foreign = foreignPattern(packages, room.builtins);
  return {
    'import-x/no-restricted-paths': room.imports.includes('*') ? 'off' : ['error', { basePath: base, zones: [zone(room)] }],
    'no-restricted-imports': ['error', { patterns: [{ regex: foreign, message: `not for src/${room.room}` }] }],
    'no-restricted-syntax': [
      'error',
      { selector: `ImportExpression > Literal[value=/${foreign.replaceAll('/', '\\/')}/]`, message: `not for src/${room.room}` },
    ],
    'no-restricted-globals': ['error', ...doors.globals[room.globals].map((name) => ({ name, message: `not for src/${room.room}` }))],
  };
}

function zone(room) {
  const own = room.alone ? [] : [room.room];
  // What lies outside src/ (package.json) is no room, and no zone knows it.
  const except = [...own, ...room.imports].filter((name) => !name.startsWith('../')).map((name) => `./${name}`);
  return { target: `./src/${room.room}`, from: './src', except, message: `src/${room.room} has no door there` };
}

/** Matches every module that is neither a file nor one of the packages (nor, where allowed, a module of Node). */
function foreignPattern(packages, builtins) {
  const allowed = packages.map((name) => `${name}(?:/|$)`);
  if (builtins) allowed.push('node:', ...builtinModules.filter((name) => !name.startsWith('_')).map((name) => `${name}(?:/|$)`));
  const except = allowed.length > 0 ? `(?!${allowed.join('|')})` : '';
  return `^(?!\\.{1,2}/)${except}.+`;
}

import { resolve } from 'node:path';
import { shownName } from '../files/paths.js';
import { asLines, atPlace, type Bilingual } from '../text/bilingual.js';
import { escapePointer, pointerNames } from '../text/json-pointer.js';
import { listed, withNearest } from '../text/suggestion.js';
import overlaySchema from '../standards/overlay.schema.json' with { type: 'json' };
import { fault, type Entry } from './expand.js';
import type { Overlay } from './index.js';
import { readConfigFile } from './lookup.js';
import { faultMessage } from './messages.js';
import { validate } from './overlay-validator.generated.js';
import { ConfigError, type SchemaFault } from './types.js';
import { readJson } from './validate.js';

/** What every overlay says. */
const samples: Readonly<Record<string, string>> = {
  overlays: '"overlays": "2021"',
  name: '"name": { "zh": "某省", "en": "A province" }',
};

const read = new Map<string, Overlay>();

/** The overlays that entries name, each once, checked by their schema. Throws a `ConfigError`. */
export function loadOverlays(entries: readonly Entry[], cwd: string): Overlay[] {
  const found = new Map<string, Overlay>();
  for (const { config, folder, place } of entries) {
    config.standards?.forEach((name, index) => {
      const path = resolve(folder, name);
      if (!found.has(path)) found.set(path, overlayAt(path, shownName(path, cwd), place(`/standards/${String(index)}`)));
    });
  }
  return [...found.values()];
}

function overlayAt(path: string, name: string, place: string): Overlay {
  const known = read.get(path);
  if (known?.name === name) return known;
  let text: string;
  try {
    text = readConfigFile(path, name);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw fault(place, error.text);
  }
  const json = readJson(text, name);
  if (!validate(json.value)) throw refused(json, validate.errors ?? []);
  const overlay = { name, value: json.value, place: (pointer: string) => json.place(pointer) };
  read.set(path, overlay);
  return overlay;
}

function refused({ value, place }: ReturnType<typeof readJson>, faults: readonly SchemaFault[]): ConfigError {
  const said = faults.flatMap((each) => {
    const message = messageOf(each, value);
    return message === undefined ? [] : [atPlace(place(pointerOf(each)), message)];
  });
  return new ConfigError(asLines(said));
}

function pointerOf({ keyword, instancePath, params }: SchemaFault): string {
  return keyword === 'additionalProperties' ? `${instancePath}/${escapePointer(String(params['additionalProperty']))}` : instancePath;
}

function messageOf(each: SchemaFault, whole: unknown): Bilingual | undefined {
  const path = pointerNames(each.instancePath);
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], whole);
  if (each.keyword === 'additionalProperties') return unknownKey(String(each.params['additionalProperty']), keysAt(path));
  if (each.keyword === 'required' && path.length === 0) {
    const name = String(each.params['missingProperty']);
    return {
      zh: `地方标准缺少“${name}”。写法如 ${samples[name] ?? ''}。`,
      en: `The overlay lacks "${name}", as in ${samples[name] ?? ''}.`,
    };
  }
  if (each.keyword === 'pattern' && path.at(-1) === 'by') {
    return {
      zh: `期限应写作“月-日”，如 "01-31"，不能是 ${JSON.stringify(value)}。`,
      en: `Write a deadline as "MM-DD", as in "01-31", not ${JSON.stringify(value)}.`,
    };
  }
  if (each.keyword === 'pattern') {
    return {
      zh: `“${path.join('.')}”应由小写字母、数字和“-”组成，不能是 ${JSON.stringify(value)}。`,
      en: `"${path.join('.')}" is made of small letters, digits and "-", not ${JSON.stringify(value)}.`,
    };
  }
  return faultMessage(each, value, []);
}

function unknownKey(name: string, known: readonly string[]): Bilingual {
  const allowed = listed(known);
  const text = { zh: `地方标准中没有“${name}”一项。${allowed.zh}`, en: `There is no key "${name}" in an overlay.${allowed.en}` };
  return withNearest(text, name, known);
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly $ref?: string;
}

/** The keys that the schema knows at a place. */
function keysAt(path: readonly string[]): string[] {
  let at: Shape | undefined = overlaySchema as Shape;
  for (const key of path) {
    at = /^\d+$/.test(key) ? at?.items : at?.properties?.[key];
    const name: string | undefined = at?.$ref?.replace('#/definitions/', '');
    if (name !== undefined) at = (overlaySchema.definitions as Readonly<Record<string, Shape>>)[name];
  }
  return Object.keys(at?.properties ?? {});
}

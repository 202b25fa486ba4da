import { listed, withNearest } from '../text/suggestion.js';
import type { Bilingual } from '../text/bilingual.js';
import type { Basis, DeadlineStandard, LengthStandard, SectionStandard, Standard, StatementStandard } from '../types/standard.js';
import { StandardError } from './error.js';
import { deepFreeze } from './freeze.js';
import { setOf, type StandardSet } from './set.js';
import schema from './overlay.schema.json' with { type: 'json' };
import { assertShape } from './shape.js';

/** What a province or a city adds to an edition. It takes nothing away and changes nothing. */
export interface Overlay {
  /** Id of the edition. */
  readonly overlays: string;
  readonly name: Bilingual;
  readonly sections?: readonly { readonly id: string; readonly accepted?: readonly string[]; readonly recognised?: readonly string[] }[];
  readonly customaryHeadings?: readonly string[];
  readonly deadlines?: readonly DeadlineStandard[];
  readonly statements?: readonly StatementStandard[];
  readonly lengths?: readonly LengthStandard[];
}

/** An overlay that does not fit its edition. */
export class OverlayError extends StandardError {
  override name = 'OverlayError';

  /** `index` is the place of the overlay among those given, 0-based. */
  constructor(
    readonly index: number,
    overlay: Overlay,
    path: string,
    value: unknown,
    readonly text: Bilingual,
  ) {
    super(overlay.name.en, path, value, text.en);
  }
}

/**
 * The editions with what overlays add, frozen. For programs that hold overlays in their hands; the command loads this where a
 * configuration names some. Throws a `StandardError` where one has not the shape of overlay.schema.json, an `OverlayError` where
 * it does not fit its edition.
 */
export function overlayStandards({ all }: Pick<StandardSet, 'all'>, overlays: readonly unknown[]): StandardSet {
  overlays.forEach((overlay, index) => assertShape(`overlay ${String(index + 1)}`, overlay, schema));
  const copies = structuredClone(overlays) as readonly Overlay[];
  const editions = copies.reduce<Standard[]>((standards, overlay, index) => applyOverlay(standards, overlay, index), [...all]);
  return deepFreeze(setOf(editions));
}

function applyOverlay(standards: Standard[], overlay: Overlay, index: number): Standard[] {
  const fail = (path: string, value: unknown, text: Bilingual): never => {
    throw new OverlayError(index, overlay, path, value, text);
  };
  const at = standards.findIndex(({ id }) => id === overlay.overlays);
  const standard = standards[at];
  if (standard === undefined) {
    return fail(
      '/overlays',
      overlay.overlays,
      noSuch(
        '版本',
        'edition',
        overlay.overlays,
        standards.map(({ id }) => id),
      ),
    );
  }
  checkIds(overlay, standard, fail);
  checkHeadings(overlay, standard, fail);
  checkWeights(overlay, fail);
  return standards.with(at, {
    ...standard,
    sections: standard.sections.map((section) => withWordings(section, overlay)),
    customaryHeadings: joined(standard.customaryHeadings, overlay.customaryHeadings),
    deadlines: [...standard.deadlines, ...(overlay.deadlines ?? [])],
    statements: [...(standard.statements ?? []), ...(overlay.statements ?? [])],
    lengths: [...(standard.lengths ?? []), ...(overlay.lengths ?? [])],
  });
}

type Fail = (path: string, value: unknown, text: Bilingual) => never;

/** Sections that are named must be there; a statement has one id. */
function checkIds(overlay: Overlay, standard: Standard, fail: Fail): void {
  const ids = standard.sections.map(({ id }) => id);
  const known = (path: string, id: string | null): void => {
    if (id !== null && !ids.includes(id)) fail(path, id, noSuch('部分', 'section', id, ids));
  };
  overlay.sections?.forEach(({ id }, index) => known(`/sections/${String(index)}/id`, id));
  overlay.statements?.forEach(({ section }, index) => known(`/statements/${String(index)}/section`, section));
  overlay.lengths?.forEach(({ section }, index) => known(`/lengths/${String(index)}/section`, section));
  const seen = new Set((standard.statements ?? []).map(({ id }) => id));
  overlay.statements?.forEach(({ id }, index) => {
    if (seen.has(id)) fail(`/statements/${String(index)}/id`, id, { zh: `“${id}”出现了两次。`, en: `"${id}" stands there twice.` });
    seen.add(id);
  });
}

/** A wording that is another section's would make two sections of one heading. */
function checkHeadings(overlay: Overlay, standard: Standard, fail: Fail): void {
  overlay.sections?.forEach((added, index) => {
    for (const key of ['accepted', 'recognised'] as const) {
      added[key]?.forEach((wording, place) => {
        const owner = standard.sections.find(
          (section) => section.id !== added.id && [section.title, ...section.accepted, ...section.recognised].includes(wording),
        );
        if (owner === undefined) return;
        fail(`/sections/${String(index)}/${key}/${String(place)}`, wording, {
          zh: `“${wording}”已经是“${owner.title}”部分的标题。`,
          en: `"${wording}" is a heading of the section "${owner.title}" already.`,
        });
      });
    }
  });
}

/** An error needs a basis in a rule of law; a length needs a limit. */
function checkWeights(overlay: Overlay, fail: Fail): void {
  for (const key of ['statements', 'lengths'] as const) {
    overlay[key]?.forEach(({ severity, basis }, index) => {
      if (severity !== 'error' || basis.some(isLaw)) return;
      fail(`/${key}/${String(index)}/severity`, severity, {
        zh: '没有规定（stated、implied）作依据的只能是 "warning"。',
        en: 'Without a basis that is stated or implied it can only be "warning".',
      });
    });
  }
  overlay.lengths?.forEach((length, index) => {
    const { minimum, maximum } = length;
    const path = `/lengths/${String(index)}`;
    if (minimum === undefined && maximum === undefined)
      fail(path, length, { zh: '应有 minimum 或 maximum。', en: 'It needs a minimum or a maximum.' });
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
      fail(path, length, { zh: 'minimum 大于 maximum。', en: 'The minimum is above the maximum.' });
  });
}

function isLaw({ authority }: Basis): boolean {
  return authority !== 'convention';
}

function withWordings(section: SectionStandard, overlay: Overlay): SectionStandard {
  const added = overlay.sections?.filter(({ id }) => id === section.id) ?? [];
  if (added.length === 0) return section;
  const accepted = joined(
    section.accepted,
    added.flatMap((each) => each.accepted ?? []),
  );
  const recognised = joined(
    section.recognised,
    added.flatMap((each) => each.recognised ?? []),
  );
  return { ...section, accepted, recognised: recognised.filter((wording) => !accepted.includes(wording)) };
}

function joined(first: readonly string[], second: readonly string[] = []): string[] {
  return [...new Set([...first, ...second])];
}

function noSuch(zh: string, en: string, id: string, known: readonly string[]): Bilingual {
  const allowed = listed(known);
  const text = { zh: `没有${zh}“${id}”。${allowed.zh}`, en: `There is no ${en} "${id}".${allowed.en}` };
  // A number that is near another is no slip of the pen.
  return /^\d+$/.test(id) ? text : withNearest(text, id, known);
}

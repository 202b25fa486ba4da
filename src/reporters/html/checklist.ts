import type { FileDetail, FormDetail, RelationDetail, SectionDetail } from '../../types/detail.js';
import type { Finding, RuleMeta } from '../../types/rule.js';
import { escapeHtml, markHtml, type Mark, type Say } from './words.js';

export interface CheckWorld {
  readonly detail: FileDetail;
  /** All, shown or not: a tick stands for what was checked. */
  readonly findings: readonly Finding[];
  /** What somebody decided to leave; it is there all the same. */
  readonly suppressed: readonly Finding[];
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly say: Say;
}

interface Line {
  readonly item: string;
  readonly mark: Mark;
  readonly note: string;
}

/** The check-list: the parts, the forms and the relations that the edition asks for, each with what came of it. */
export function checklist(world: CheckWorld): string {
  const { detail, say } = world;
  const groups: readonly (readonly [string, readonly Line[]])[] = [
    [say('内容', 'Contents'), detail.sections.map((section) => sectionLine(section, world))],
    [say('表格', 'Forms'), detail.forms.map((form) => formLine(form, world))],
    [say('勾稽关系', 'Relations'), relationLines(detail.relations, say)],
  ];
  const bodies = groups.filter(([, lines]) => lines.length > 0).map(([name, lines]) => bodyHtml(name, lines, say));
  if (bodies.length === 0)
    return `<p>${say('适用的格式没有确定，没有可列的项目。', 'The edition is not known; there is nothing to list.')}</p>`;
  const heads = [say('项目', 'Item'), say('结果', 'Result'), say('说明', 'Note')];
  return `<table class="checks"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>${bodies.join('')}</table>`;
}

function bodyHtml(name: string, lines: readonly Line[], say: Say): string {
  const rows = lines.map(
    ({ item, mark, note }) => `<tr><td>${escapeHtml(item)}</td><td>${markHtml(mark, say)}</td><td>${escapeHtml(note)}</td></tr>`,
  );
  return `<tbody><tr class="group"><th scope="rowgroup" colspan="3">${name}</th></tr>${rows.join('')}</tbody>`;
}

function isOfForms({ ruleId, cells = [] }: Finding, metas: CheckWorld['metas']): boolean {
  const category = metas.get(ruleId ?? '')?.category;
  return category === undefined ? cells.length > 0 : category === 'forms' || category === 'numbers';
}

function markOf(findings: readonly Finding[]): Mark {
  if (findings.some(({ severity, kind }) => severity === 2 && kind === 'violation')) return 'no';
  return findings.length > 0 ? 'look' : 'yes';
}

function sectionLine(section: SectionDetail, { findings, suppressed, metas, say }: CheckWorld): Line {
  const isOwn = (finding: Finding): boolean => finding.section === section.id && !isOfForms(finding, metas);
  const kept = suppressed.filter(isOwn);
  const mark = markOf([...findings.filter(isOwn), ...kept]);
  const found = section.found.map(({ text, line }) => say(`第 ${String(line)} 行“${text}”`, `line ${String(line)} "${text}"`));
  if (found.length > 0) return { item: section.title, mark, note: [...found, ...keptNote(kept, say)].join(say('；', '; ')) };
  const note = [say('未见', 'not found'), ...keptNote(kept, say)].join(say('；', '; '));
  if (mark !== 'yes') return { item: section.title, mark, note };
  return { item: section.title, mark: section.required ? 'no' : 'none', note };
}

function keptNote(kept: readonly Finding[], say: Say): string[] {
  return kept.length === 0 ? [] : [say(`${String(kept.length)} 处已决定保留`, `${String(kept.length)} left on purpose`)];
}

/** Whether a finding speaks of a form: of its cells, or of what stands in its section. */
export function concerns({ cells = [], alternatives = [], section }: Finding, form: Pick<FormDetail, 'id' | 'section'>): boolean {
  const prefix = `${form.id}:`;
  if (cells.length > 0 || alternatives.length > 0) return [...cells, ...alternatives.flat()].some((cell) => cell.startsWith(prefix));
  return form.section !== null && section === form.section;
}

function formLine(form: FormDetail, { findings, suppressed, metas, say }: CheckWorld): Line {
  const item = say(`“${form.title}”表`, `Form "${form.title}"`);
  const isOwn = (finding: Finding): boolean => isOfForms(finding, metas) && concerns(finding, form);
  const kept = suppressed.filter(isOwn);
  if (form.state === 'missing') {
    const note = [say('文中没有这张表', 'the form is not in the text'), ...keptNote(kept, say)].join(say('；', '; '));
    return { item, mark: form.required ? 'no' : 'none', note };
  }
  const line = String(form.line ?? 1);
  if (form.state === 'local') {
    return { item, mark: 'look', note: say(`第 ${line} 行起是本地自定的表格，未核对`, `from line ${line} a local form, not checked`) };
  }
  const read = Object.keys(form.cells).length;
  const notes = [say(`第 ${line} 行起，读出 ${String(read)} 格`, `from line ${line}, ${String(read)} cells read`)];
  const unread = form.unreadable.length;
  if (unread > 0) notes.push(say(`${String(unread)} 格无法确定地读出`, `${String(unread)} cells cannot be read with certainty`));
  notes.push(...keptNote(kept, say));
  const mark = markOf([...findings.filter(isOwn), ...kept]);
  return { item, mark: mark === 'yes' && unread > 0 ? 'look' : mark, note: notes.join(say('，', ', ')) };
}

function relationLines(relations: readonly RelationDetail[], say: Say): Line[] {
  const groups = new Map<string, RelationDetail[]>();
  for (const relation of relations) groups.set(relation.id, [...(groups.get(relation.id) ?? []), relation]);
  return [...groups.values()].map((group) => relationLine(group, say));
}

function relationLine(group: readonly RelationDetail[], say: Say): Line {
  const count = (outcome: RelationDetail['outcome']): number => group.filter((relation) => relation.outcome === outcome).length;
  const [held, broken, open] = [count('held'), count('broken'), count('undecidable')];
  const [first] = group;
  const isError = group.some(({ outcome, severity }) => outcome === 'broken' && severity === 'error');
  const notes = [
    held > 0 ? say(`${String(held)} 处成立`, `${String(held)} hold`) : '',
    broken > 0 ? say(`${String(broken)} 处不成立`, `${String(broken)} broken`) : '',
    open > 0 ? say(`${String(open)} 处因缺少数字无法判定`, `${String(open)} undecided for want of a number`) : '',
  ].filter((note) => note !== '');
  return {
    item: first === undefined ? '' : say(first.words.zh, first.words.en),
    mark: isError ? 'no' : broken + open > 0 ? 'look' : 'yes',
    note: notes.join(say('，', ', ')),
  };
}

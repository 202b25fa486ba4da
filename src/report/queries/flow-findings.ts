import { measureRelations } from '../../standards/measure-relations.js';
import type { MeasureFlow } from '../../types/measure-relation.js';
import type { MeasureId, Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import type { Severity } from '../../types/rule.js';
import { exactFigure, inOneSentence, type ExactFigure } from './exact-figure.js';

/** 新收 + 上年结转 ≠ 办结 + 结转下年度, all told beside each other. */
export interface FlowFault {
  readonly into: readonly ExactFigure[];
  readonly out: readonly ExactFigure[];
  readonly severity: Severity;
}

export interface JudgedFlows {
  readonly count: number;
  readonly faults: readonly FlowFault[];
}

type Role = keyof MeasureFlow;
const roles: readonly Role[] = ['received', 'carriedIn', 'handled', 'carriedOut'];

/** The flows of a report that its prose tells whole: in one sentence, or in one passage where each figure is told but once there. */
export function judgeFlows({ quantities }: Pick<Report, 'quantities'>): JudgedFlows {
  let count = 0;
  const faults: FlowFault[] = [];
  for (const passage of runsOf(quantities, (left, right) => left.passage === right.passage)) {
    for (const flow of measureRelations.flows) {
      const sentences = runsOf(passage, inOneSentence);
      const told = [...sentences, passage].find((figures) => rolesIn(figures, flow) !== null) ?? [];
      const found = rolesIn(told, flow);
      if (found === null) continue;
      count += 1;
      const fault = judge(found, told, flow);
      if (fault !== null) faults.push(fault);
    }
  }
  return { count, faults };
}

/** Neighbours of one run. */
function runsOf(quantities: readonly Quantity[], isSame: (left: Quantity, right: Quantity) => boolean): Quantity[][] {
  const runs: Quantity[][] = [];
  for (const quantity of quantities) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isSame(last, quantity)) run.push(quantity);
    else runs.push([quantity]);
  }
  return runs;
}

type Found = Readonly<Record<Role, ExactFigure>>;

/** The figure of each role; null where one is absent, told twice or not exact, or where they are not about one body. */
function rolesIn(quantities: readonly Quantity[], flow: MeasureFlow): Found | null {
  const found = new Map<Role, ExactFigure>();
  for (const role of roles) {
    const told = quantities.filter((quantity) => plays(quantity, flow[role]) && (role.startsWith('carried') || quantity.group === null));
    const figure = exactFigure(told[0]);
    if (told.length !== 1 || figure === null) return null;
    found.set(role, figure);
  }
  const [received, carriedIn, handled, carriedOut] = roles.map((role) => found.get(role));
  if (received === undefined || carriedIn === undefined || handled === undefined || carriedOut === undefined) return null;
  const all = [received, carriedIn, handled, carriedOut];
  if (all.some(({ quantity }) => quantity.scope !== received.quantity.scope || quantity.place !== received.quantity.place)) return null;
  return { received, carriedIn, handled, carriedOut };
}

function plays({ kind, measure, channels, written }: Quantity, measures: readonly MeasureId[]): boolean {
  return kind === 'count' && written !== 'words' && measure !== null && channels.length === 0 && measures.includes(measure);
}

/**
 * What was received may already hold what was carried in, and what was handled may leave out a class that is told beside it: both
 * readings hold.
 */
function judge({ received, carriedIn, handled, carriedOut }: Found, told: readonly Quantity[], flow: MeasureFlow): FlowFault | null {
  const into = received.value + carriedIn.value;
  const out = handled.value + carriedOut.value;
  const others = told.flatMap((quantity) => {
    const figure = exactFigure(quantity);
    return figure === null || roles.some((role) => plays(quantity, flow[role])) ? [] : [figure.value];
  });
  if ([0n, ...others].some((other) => into === out + other || received.value === out + other)) return null;
  const isPlain = received.quantity.measure === flow.received[0] && told.every((quantity) => inOneSentence(quantity, received.quantity));
  return { into: [received, carriedIn], out: [handled, carriedOut], severity: isPlain ? 'error' : 'warning' };
}

import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { HeadingPassage, Report, TextPassage } from '../../types/report.js';

/** Words by which a letter sends the report to a superior; `request`: 请审示 and the like. */
export interface LetterPlace {
  readonly kind: 'subject' | 'sending' | 'request';
  readonly at: Range;
  readonly words: string;
}

/** A letter stands at the head or at the foot of its report. */
const headPassages = 14;
const footPassages = 10;
const longestHead = 3000;
const longestFoot = 600;
const longestLine = 80;

/** 关于报送…年度报告的函; 关于…年度报告的请示. Notices that ask others for theirs end otherwise. */
const subject =
  /关于(?:报送|呈报|上报|报请|呈送|报备|报审|提交)[^。；;《》]{2,60}?(?:报告|年报)[^。；;]{0,8}?的?(?:函|请示|报告)$|关于[^。；;《》]{2,60}?年度?报告?的(?:函|请示)$/u;
/** 现将…报来, 随文报送; 现将…报告如下 and 公布如下 address the public. */
const sending =
  /(?:现将|兹将|特将)[^。；;]{2,80}?(?:报来|呈上|呈报|呈送|报送|上报)(?:给?(?:你|贵)[办局委厅]|如[下上]|于[后下])?(?=[，,。；;：:！]|$)/gu;
/** A clause of its own; 报请审核, 提请审议 within a sentence tell of a procedure. */
const request =
  /(?:^|[。；;，,]\s{0,4})((?:(?:妥否|当否|是否妥当|可否|如无不妥)[，,]\s{0,2})?(?:请|敬请|恳请|谨请)(?:予以?|贵[办局委厅]|领导|查收并?)?(?:审示|审阅|批示|阅示|审核|审定|审批|指示|查收|收阅|备案))\s{0,2}(?:[。！!]|$)/gu;

/** The words of a covering letter in the text of a report, in reading order. */
export function letterPlaces(report: Report): LetterPlace[] {
  const running = report.passages.filter((passage) => passage.kind !== 'table');
  const head = running.slice(0, headPassages);
  const foot = running.slice(Math.max(headPassages, running.length - footPassages));
  return [...head.flatMap((passage) => inHead(passage)), ...foot.flatMap((passage) => inFoot(passage))];
}

type Running = TextPassage | HeadingPassage;

function inHead(passage: Running): LetterPlace[] {
  const { text } = passage.text;
  return [
    ...subjectOf(passage),
    ...placesOf(passage, 'sending', sending, 0, longestHead),
    ...placesOf(passage, 'request', request, 0, Math.min(longestHead, text.length)),
  ];
}

function inFoot(passage: Running): LetterPlace[] {
  const from = Math.max(0, passage.text.text.length - longestFoot);
  return placesOf(passage, 'request', request, from, passage.text.text.length);
}

function subjectOf(passage: Running): LetterPlace[] {
  const { text } = passage.text;
  if (text.length > longestLine || !text.includes('关于')) return [];
  const flat = text.trim();
  const match = subject.exec(flat);
  if (match === null) return [];
  const start = text.indexOf(flat) + match.index;
  return [{ kind: 'subject', at: sourceRange(passage.text, start, start + match[0].length), words: match[0] }];
}

function placesOf({ text: mapped }: Running, kind: LetterPlace['kind'], pattern: RegExp, from: number, to: number): LetterPlace[] {
  const looked = mapped.text.slice(from, to);
  // Most reports have neither; the patterns are large.
  if (!looked.includes(kind === 'sending' ? '将' : '请')) return [];
  return Array.from(looked.matchAll(pattern), (match) => {
    const words = match[1] ?? match[0];
    const start = from + match.index + match[0].indexOf(words);
    return { kind, at: sourceRange(mapped, start, start + words.length), words };
  });
}

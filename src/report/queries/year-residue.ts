import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';
import type { YearMention } from './years-in-text.js';

/**
 * Whether a sentence that begins with another year than the report's tells of the report's own doings, so that the year was left
 * from the text of another year. The words are plain language; what is not certain is none.
 */
export interface ResidueContext {
  /** The year of the report. */
  readonly year: number;
  /** Within the section about problems, which also tells of last year's problems and next year's plans. */
  readonly inProblems: boolean;
  /** Whether that section names the report's own year. */
  readonly problemsNameYear: () => boolean;
}

/** A year that begins an adverbial: 2022年，… 2022年我局…; not 2022年底, 2022年决算, 2022年12月. */
const noAdverbial =
  /^度?(?:底|末|初|起|以来|至今|之?[前后]|以[前后]|开始|中旬|[上下]半年|第?[一二三四]季度|\s{0,2}\d{1,2}\s{0,2}(?:月|[-—~～至到、])|[-—~～至到、和与及]|结转|结余|遗留|(?:[市区县乡镇省]级|部门|政府|财政|本级)*(?:预|决)算|版|级|期|间|代|的)/u;
/** Doings that stand in one year and are told of in another: history, praise, checks by others, accounts. */
const history =
  /成立|组建|挂牌|建成|启用|施行|颁布|修订|出台|机构改革|合并|划转|更名|(?<!公)开工|竣工|验收|荣?获|评为|考核|评估|评议|排名|绩效|测评|检查中|抽查|通报|预算|决算|^.{0,8}结转|年报|年度报告|审计/u;
const comparison =
  /同比|环比|相比|[较比](?:上年|去年|前年|上一年|□|(?:19|20)\d{2})|今年|本年|去年|上年(?!度?结转)|上一年|往年|历年|同期|(?:增长|上升|下降)[了约近超\s]{0,3}\d|增长率|近[几两三四五]年|连续/u;
const lastYearsProblems = /针对|整改|改进情况|存在的?(?:主要)?问题/u;
const plan = /将(?!军|近)|拟|计划|下一步|打算|力争|预计|目标|要求/u;
const others =
  /^度?\s{0,2}[,，]?\s{0,2}(?:国务院|国家|国办|中共中央|党中央|中央|全国|我国|上级|最高|(?:省|自治区)(?:委|政府|人民政府|人大|里))/u;
const anotherYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

const doing =
  /公开|发布|收到|受理|接收|办理|答复|办结|制发|制定|废止|印发|编发|推送|更新|回复|开展|组织|召开|举办|培训|解读|处理|清理|公布|报送|完成|刊发|转发|编辑|出版/u;
const counted = /\d[\d,，]{0,12}\s{0,2}[余多]?\s{0,2}万?\s{0,2}(?:余|多)?(?:件|条|次|篇|期|份|个|人次|场|项|宗|起|例|部|册|批)/u;
/** What every report counts; a notice or a platform of an earlier year may be told of for its own sake. */
const yearly = /(?:公开|发布|收到|受理|接收|办理|答复).{0,16}?\d[\d,，]{0,12}\s{0,2}(?:件|条|次|篇|宗|起)/u;
const zero =
  /未(?:收到|接到|接收到|发生|产生|出现|收取|受理|涉及|存在)|没有(?:收到|接到|发生|产生|出现|收取|涉及)|不存在|无(?:依申请|因政府信息|政府信息公开(?:申请|行政)|行政(?:复议|诉讼))/u;
const stance =
  /^.{0,24}(?:认真(?:贯彻|落实|学习|执行)|贯彻落实|深入贯彻|全面贯彻|严格(?:按照|落实|执行|遵循)|坚持以|坚决贯彻|紧紧围绕|高度重视|扎实推进|积极推进|以习近平)|^.{0,12}(?:按照|依照|根据).{2,40}(?:信息公开|政务公开|公开范围|公开目录)|(?:信息公开|政务公开)工作.{0,8}(?:有序|顺利|正常)|取得了?.{0,8}(?:成绩|成效|进展|成果)/u;
const success =
  /^.{0,40}取得了?(?:一定|较好|较大|明显|积极|显著|新)?的?(?:成绩|成果|成效|进展|进步|效果).{0,30}(?:但|不足|问题|差距|薄弱)|^.{0,24}(?:信息公开|政务公开).{0,30}(?:但|虽).{0,40}(?:问题|不足|差距|薄弱|短板)/u;

export function isResidue(mention: YearMention, context: ResidueContext): boolean {
  const { year, clause, sentence, next, opens } = mention;
  const distance = year - context.year;
  if (!opens || /[|｜\t]/.test(clause) || distance === 0 || distance > 1 || distance < -2 || noAdverbial.test(clause)) return false;
  if (lastYearsProblems.test(sentence.slice(0, sentence.indexOf(clause)))) return false;
  if (context.inProblems) return distance === -1 && success.test(clause) && !context.problemsNameYear();
  if (isCompared(mention) || others.test(clause) || history.test(clause) || lastYearsProblems.test(clause)) return false;
  if (distance > 0 && plan.test(sentence)) return false;
  if (isComparedNext(next, context.year)) return false;
  if (distance !== -1) return zero.test(clause) || yearly.test(clause);
  return zero.test(clause) || (doing.test(clause) && counted.test(clause)) || stance.test(clause);
}

/** Figures of several years side by side, or one against the other. */
function isCompared({ sentence, year }: YearMention): boolean {
  return comparison.test(sentence) || (sentence.match(anotherYear) ?? []).some((other) => Number(other) !== year);
}

function isComparedNext(next: string, year: number): boolean {
  return next.trimStart().startsWith(String(year)) && comparison.test(next);
}

const planned = lazily(
  () =>
    new RegExp(
      `^度?\\s{0,2}[,，]?\\s{0,2}[${han}]{0,12}?将(?:继续|进一步|采取|切实|着力|重点|不断|从以下|围绕|认真|加强|强化|深入|持续|在|以|按照|坚持|推进|推动|加大)`,
      'u',
    ),
);

/** 2023年，我局将进一步…: a plan for a year that was over when the report was written. */
export function isPastPlan({ year, clause, sentence, opens }: YearMention, { year: own, inProblems }: ResidueContext): boolean {
  if (!inProblems || !opens || year > own || year < own - 1 || !planned().test(clause)) return false;
  return !/作为|列入|纳入|列为|提出|年度报告|年报/u.test(sentence);
}

const ofHeading =
  /^((?:19|20)\d{2})\s{0,2}年度?(?:政府信息公开|政务公开|信息公开)?(?:工作)?的?(?:总体|基本|主要)?(?:工作)?(?:情况|概况|概述)$/u;

/** The year of a heading that tells of another year than the report: 一、2022年总体情况. Null for any other heading. */
export function headingYear(title: string, year: number): number | null {
  const named = /^\d/.test(title) ? Number(ofHeading.exec(title)?.[1] ?? year) : year;
  return named === year || named > year + 1 || named < year - 2 ? null : named;
}

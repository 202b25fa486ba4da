import { isIn, isStop } from './characters.js';
import type { UnitMatch } from './units.js';
import { Words } from './words.js';

/** Units that make a Chinese numeral a count; others (年, 级, 门, 节, 方面 …) mostly belong to names. */
export const unitsOfNumerals = new Words(`
  件 件次 件(次) 条 条次 次 个 个工作日 个月 个小时 个百分点 个季度 篇 篇次 期 期次 项 项次 份 人次 人 元 场 场次 起 宗 户 册 家 名 位 类 大类 小类 大项
  小项 批 批次 处 例 则 部 部门 张 台 套 块 本 幅 轮 班次 倍 天 小时 分钟 公里 亩 字
`);

/** One of something is mostly said, not counted; with these it counts at the end of a clause. */
const unitsOfOne = new Words('件 件次 件(次) 条 次 篇 份 宗 起 例 场 场次 期 人次 名 人 项 家 户');
/** 跑一次, 每年一次, 同一件, 任一项: nothing is counted. */
const beforeOne = new Words('跑 每 同 再 进 统 唯 任 另 某 哪 这 那 有 更 初 多 跨 逐 一 第 之 任何 上 下 首 头 办 前 后 其');

/** 二期, 二次, 二类 say which one; with these they count. */
const unitsOfTwo = new Words('件 条 份 篇 起 宗');

/** What follows a numeral and its unit where all of them are a name: 四个意识, 两个确立, 八项规定, 四类过程性信息, 两张皮, 三位一体. */
const names = new Words(`
  维护 确立 责任 结合 百年 先行 覆盖 代表 务必 意识 自信 全面 不摘 伟大 服从 最严 中心 统筹 坚持 必须 坚定 明确 规定 过程性 内部 毫不动摇 离不开 一 革命
  文明 自我 转变 转型 支撑 高地 走在前 善于 皮 腿 曲 件套 100 “ " ‘ 「
`);

/** 三台县, 三元区, 五家渠市, 十户村: the unit is the second character of a place. */
const unitsOfPlaces = '台元家户张块套处部门里';
const endsOfPlaces = '县河渠山镇乡屯沟庄湾坪子村';

/** Whether a name goes on behind a numeral and its unit. */
export function namesBehind(text: string, unit: UnitMatch): boolean {
  if (names.at(text, unit.end) !== null) return true;
  const next = text.charAt(unit.end);
  if (unit.unit.length > 1 || !isIn(unitsOfPlaces, unit.unit.charCodeAt(0))) return false;
  return (isIn(endsOfPlaces, text.charCodeAt(unit.end)) && text.charAt(unit.end + 1) !== '民') || (unit.unit === '元' && next === '区');
}

/** Whether 一 with its unit counts: 受理申请一件, but not 一件事, 一次性, 最多跑一次. */
export function isSaidOnce(text: string, at: number, unit: UnitMatch, floor: number): boolean {
  if (!unitsOfOne.has(unit.unit) || beforeOne.before(text, at, floor) !== null) return false;
  return isStop(text.charCodeAt(unit.end)) && !text.slice(Math.max(floor, at - 8), at).includes('每');
}

/** Whether 二 counts with a unit. */
export function isSaidTwice(unit: string): boolean {
  return unitsOfTwo.has(unit);
}

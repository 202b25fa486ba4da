import { lazily } from '../lazily.js';

/** What is counted in prose of reports, longest first where one begins another; no matter in which order they stand here. */
const counted = `
  件 件次 件(次) 条 条次 次 个 个工作日 个月 个小时 个季度 个百分点 百分点 篇 篇次 期 期次 项 项次 大项 小项 份 人次 人 元 美元 场 场次 起 宗 户 户次
  册 家 家次 名 位 类 大类 小类 批 批次 处 通 例 则 部 幅 张 台 台次 套 块 本 页 字 字符 班次 轮 轮次 班 组 栏 亩 公顷 平方米 平方公里 立方米
  公里 千米 米 吨 千克 公斤 小时 分钟 天 日 工作日 周 岁 年 周年 倍 分 秒 方面 部门 帧 集 款 道 支 辆 座 所 间 片 株 只 颗 封 枚 架 艘
  门 笔 节 课时 学时 种 词 题 口 棵 车次 架次 元/件 元/页
`;

/** Words that begin like a unit and are none: 12 页面, 3 部分, 5 条例. */
const notUnits = `
  页面 部分 条例 条目 条件 条款 次序 次生 次年 期间 期限 期末 期初 期待 名单 名称 名录 名义 位于 位置 处理 处置 处室 处罚 处级 处以 处长 通知 通报 通过
  通告 通道 通用 通信 例如 例外 例行 则是 则由 部署 部级 部长 部委 部队 台账 台湾 台风 套餐 本级 本机 本局 本年 本部 本单 本报 本地 本市 本县 本区 本镇
  字号 班级 班子 组织 组长 组成 栏目 米兰 天津 天然 天内 岁月 年度 年报 年版 年底 年初 年末 年鉴 分别 分类 分为 分析 分级 分局 分管 分布 分送 分享
  集中 集体 集团 集成 集约 款项 道路 支持 支付 支队 所有 所属 所谓 所在 间接 间隔 片区 片面 只有 只是 只要 封闭 架构 门户 门类 节约 节能 节点 种类 种植
  日期 日常 日报 日前 日趋 日益 日均 日程 字体 字样 题目 口径 口岸 人民 人大 人员 人才 人事 人社 人力 人均 人工 人口 人群 人物 人类 人防 人选 起草 起到 起诉 起止 起始 起步 起施 家庭 家园 家长 家电
  场所 场馆 场地 场景 张贴 张家 块链 元旦 元月 元素 户籍 户外 类似 类别 类型 批准 批复 批示 批量 幅度 份额 周边 周期 周知 周刊 周末 倍增 秒杀 轮换 轮流
  班车 字段 个体 个性 个别 个案 个税 词条
`;

interface Words {
  readonly units: ReadonlyMap<string, readonly string[]>;
  readonly others: ReadonlySet<string>;
}

const words = lazily<Words>(() => {
  const units = new Map<string, string[]>();
  for (const unit of counted.trim().split(/\s+/)) {
    const same = units.get(unit.charAt(0));
    if (same === undefined) units.set(unit.charAt(0), [unit]);
    else same.push(unit);
  }
  for (const same of units.values()) same.sort((left, right) => right.length - left.length);
  return { units, others: new Set(notUnits.trim().split(/\s+/)) };
});

export interface UnitMatch {
  /** As in the list: brackets in their ASCII form, ％ as %. */
  readonly unit: string;
  readonly end: number;
}

/** The longest unit at a place; null where none stands there or it begins another word (页面, 部分). */
export function unitAt(text: string, at: number): UnitMatch | null {
  const first = text.charAt(at);
  if (first === '%' || first === '％' || first === '﹪') return { unit: '%', end: at + 1 };
  if (first === '‰') return { unit: '‰', end: at + 1 };
  const units = words().units.get(first);
  if (units === undefined) return null;
  const { others } = words();
  for (const unit of units) {
    const end = endOf(text, at, unit);
    if (end === null) continue;
    if (unit.length === 1 && others.has(text.slice(at, at + 2))) return null;
    return { unit, end };
  }
  return null;
}

/** Where a unit ends that stands at a place: its brackets may be of either width. */
function endOf(text: string, at: number, unit: string): number | null {
  if (text.startsWith(unit, at)) return at + unit.length;
  if (!unit.includes('(')) return null;
  const wide = unit.replace('(', '（').replace(')', '）');
  return text.startsWith(wide, at) ? at + wide.length : null;
}

const ofReports = ['件', '条', '次', '篇', '份', '期', '场', '元', '人', '人次', '件次', '场次', '%'];

/** Units that the figures of a report are given in: numbers in quotations count only with them. */
export function isReportUnit(unit: string | null): boolean {
  return unit !== null && ofReports.includes(unit);
}

const divisible = lazily(
  () =>
    new Set(
      (
        '元 美元 元/件 元/页 年 周年 岁 周 天 日 工作日 个工作日 个月 个季度 小时 个小时 分钟 分 秒 学时 课时 倍 百分点 个百分点 % ‰ ' +
        '亩 公顷 平方米 平方公里 立方米 公里 千米 米 吨 千克 公斤'
      ).split(' '),
    ),
);

/** Units of which there may be some and a bit more: 68余元, 15余天. */
export function isDivisible(unit: string): boolean {
  return divisible().has(unit);
}

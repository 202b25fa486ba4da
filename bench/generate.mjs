import { readFileSync } from 'node:fs';

/**
 * Makes annual reports of the edition of 2021: invented bodies, varied wording and length (5–28 KB of UTF-8), the three forms,
 * figures that add up. The same number always makes the same report.
 */
const standard = JSON.parse(readFileSync(new URL('../src/standards/2021.json', import.meta.url), 'utf8'));

/** @param {number} number @param {'txt' | 'md'} format @returns {string} */
export function makeReport(number, format) {
  const random = randomOf(number + 1);
  const body = { name: bodyName(random), year: 2021 + Math.floor(random() * 5) };
  const write = format === 'md' ? markdown : text;
  return write(parts(body, random));
}

function randomOf(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function count(random, most) {
  return Math.floor(random() * random() * (most + 1));
}

function bodyName(random) {
  const place = pick(random, ['青禾', '望江', '临泽', '石桥', '云岭', '白沙', '松原', '南屏', '河湾', '东篱']);
  const kind = pick(random, ['县', '区', '市']);
  const office = pick(random, ['人民政府', '水务局', '教育局', '民政局', '交通运输局', '卫生健康局', '自然资源局', '审计局']);
  return `${place}${kind}${office}`;
}

const topics = [
  '财政预决算',
  '公共资源配置',
  '义务教育招生',
  '社会救助',
  '食品安全抽检',
  '征地补偿',
  '生态环境监测',
  '就业创业补贴',
  '医疗服务',
  '安全生产',
];
const means = ['门户网站专栏', '政务新媒体账号', '便民服务大厅的查阅点', '社区公告栏', '新闻发布会', '图文解读和短视频', '政策问答平台'];
const results = [
  '群众查询更加方便',
  '办理时限平均缩短',
  '重复咨询明显减少',
  '公开内容更加完整',
  '基层单位的发布流程得到统一',
  '意见采纳情况同步公布',
];
const steps = [
  '逐条核对公开目录',
  '建立发布前三级审核',
  '按季度通报更新情况',
  '组织业务培训',
  '完善申请登记台账',
  '开展保密审查自查',
  '梳理历年规范性文件',
  '公布联系方式和受理时间',
];

function sentence(random, { year }) {
  const number = 2 + count(random, 180);
  return pick(random, [
    () => `围绕${pick(random, topics)}和${pick(random, topics)}，通过${pick(random, means)}发布信息${number}条，${pick(random, results)}。`,
    () => `坚持${pick(random, steps)}、${pick(random, steps)}，${pick(random, results)}。`,
    () => `${year}年${1 + Math.floor(random() * 12)}月，就${pick(random, topics)}工作${pick(random, steps)}，${pick(random, results)}。`,
    () => `依托${pick(random, means)}，把${pick(random, topics)}事项的依据、条件、程序和结果一并公布，${pick(random, results)}。`,
    () => `对${pick(random, topics)}类信息实行清单管理，专人负责，${pick(random, steps)}。`,
  ])();
}

function paragraph(random, body, least, most) {
  const length = least + Math.floor(random() * (most - least + 1));
  return Array.from({ length }, () => sentence(random, body)).join('');
}

/** The report as a list of headings, paragraphs and tables. */
function parts(body, random) {
  const size = 1 + Math.floor(random() * random() * 9);
  const prose = (least, most) => ({ kind: 'paragraph', text: paragraph(random, body, least * size, most * size) });
  const [disclosure, requests, disputes] = standard.forms;
  const sections = [
    ['（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设', '（五）监督保障'].flatMap((title) => [
      { kind: 'heading', level: 2, text: title },
      prose(1, 4),
    ]),
    [{ kind: 'table', rows: disclosureRows(disclosure, random) }],
    [{ kind: 'table', rows: requestRows(requests, random) }],
    [{ kind: 'table', rows: disputeRows(disputes, random) }],
    [prose(2, 4), prose(2, 4)],
    [{ kind: 'paragraph', text: `${body.year}年，本机关未收取信息处理费。` }, prose(1, 2)],
  ];
  const marks = ['一', '二', '三', '四', '五', '六'];
  return [
    { kind: 'title', text: `${body.name}${body.year}年政府信息公开工作年度报告` },
    {
      kind: 'paragraph',
      text: `本报告依据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号编制，数据统计期限为${body.year}年1月1日至${body.year}年12月31日。`,
    },
    ...standard.sections.flatMap((section, index) => [
      { kind: 'heading', level: 1, text: `${marks[index]}、${section.title}` },
      ...sections[index],
    ]),
    { kind: 'paragraph', text: body.name },
    { kind: 'paragraph', text: `${body.year + 1}年1月${10 + Math.floor(random() * 20)}日` },
  ];
}

function disclosureRows(form, random) {
  return form.blocks.flatMap((block) => {
    const rows = block.rows.map((row) => [
      row.label,
      ...block.columns.slice(1).map(({ id }) => String(count(random, 60) + (id === 'valid' ? 80 : 0))),
    ]);
    return [[block.caption], block.columns.map((column) => column.label), ...rows];
  });
}

function leaves(node, path = []) {
  const labels = [...path, node.label];
  return node.children.length === 0 ? [{ id: node.id, labels }] : node.children.flatMap((child) => leaves(child, labels));
}

const columns = 6;

/** Six kinds of applicants and their total, for every row; results add up, and balance with what came and what is left. */
function requestRows(form, random) {
  const rows = form.blocks[0].rows.flatMap((row) => leaves(row));
  const results = rows.filter(({ id }) => !['new', 'carryIn', 'resultTotal', 'carryOut'].includes(id));
  const busy = random() < 0.7 ? 12 : 2;
  const values = new Map(results.map(({ id }) => [id, draw(random, () => (random() < 0.25 ? count(random, busy) : 0))]));
  const total = sum([...values.values()]);
  const carryIn = draw(random, () => count(random, 1));
  const left = draw(random, () => count(random, 2));
  const fresh = total.map((value, index) => value + left[index] - carryIn[index]);
  const least = fresh.map((value) => Math.max(0, -value));
  values.set('carryIn', carryIn);
  values.set('carryOut', sum([left, least]));
  values.set('new', sum([fresh, least]));
  values.set('resultTotal', total);
  const lines = rows.map(({ id, labels }) => [...spread(labels), ...withTotal(values.get(id))]);
  const { children } = form.blocks[0].columns[0];
  const companies = children[1].children.map((column) => column.label);
  return [
    [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '',
      '',
      form.blocks[0].columns[0].label,
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    ['', '', '', children[0].label, children[1].label, '', '', '', '', children[2].label],
    ['', '', '', '', ...companies, ''],
    ...lines,
  ];
}

function draw(random, one) {
  return Array.from({ length: columns }, () => one(random));
}

function sum(lists) {
  return Array.from({ length: columns }, (_, index) => lists.reduce((total, list) => total + list[index], 0));
}

function withTotal(values) {
  return [...values, values.reduce((total, value) => total + value, 0)].map(String);
}

/** A label path over the three label columns of the form. */
function spread(labels) {
  return [labels[0] ?? '', labels[1] ?? '', labels[2] ?? ''];
}

function disputeRows(form, random) {
  const [review, lawsuit] = form.blocks[0].columns;
  const heads = [review, ...lawsuit.children].flatMap((group) => group.children.map((column) => column.label));
  const values = [0, 1, 2].flatMap(() => {
    const four = Array.from({ length: 4 }, () => count(random, 3));
    return [...four, four.reduce((total, value) => total + value, 0)].map(String);
  });
  const wide = (label) => [label, '', '', '', ''];
  return [
    [...wide(review.label), ...wide(lawsuit.label), ...wide('')],
    [...wide(''), ...lawsuit.children.flatMap((group) => wide(group.label))],
    heads,
    values,
  ];
}

function text(list) {
  const lines = list.flatMap((part) => {
    if (part.kind === 'table') return part.rows.map((row) => row.join(' | '));
    return [part.text];
  });
  return `${lines.join('\n')}\n`;
}

function markdown(list) {
  const blocks = list.map((part) => {
    if (part.kind === 'table') return table(part.rows);
    if (part.kind === 'title') return `# ${part.text}`;
    return part.kind === 'heading' ? `${'#'.repeat(part.level + 1)} ${part.text}` : part.text;
  });
  return `${blocks.join('\n\n')}\n`;
}

function table(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [first, ...rest] = rows;
  return [line(first), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}

import { checked, defineRule } from '../engine/define-rule.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'empty' | 'picture' | 'otherFormat' | 'binary' | 'noText' | 'otherDocument' | 'titleOnly' | 'unrecognised';

const pictures = new Set(['JPEG', 'PNG', 'GIF', 'TIFF', 'BMP']);
const documents: Readonly<Record<string, string>> = {
  PDF: 'PDF',
  DOCX: 'Word（docx）',
  OLE2: 'Office 97-2003（doc、xls）',
  RTF: 'RTF',
  XLSX: 'Excel（xlsx）',
  PPTX: 'PowerPoint（pptx）',
  OFD: 'OFD',
  ODT: 'OpenDocument',
};

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'report-recognised',
    category: 'document',
    docs: {
      zh: { title: '可识别的年度报告', description: '所检查的文件应是年度报告本身，且文字可以读取；否则说明它是什么、应怎样处理。' },
      en: {
        title: 'A report that can be read',
        description: 'The file is an annual report and its text can be read; otherwise says what it is and what to do.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第四十九条、第五十条', authority: 'implied' },
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）', article: '第三十一条、第三十二条', authority: 'implied' },
    ],
    messages: {
      empty: {
        severity: 'error',
        zh: '文件为空，没有任何文字，应提供年度报告全文',
        en: 'The file is empty; it must hold the text of the report',
      },
      picture: {
        severity: 'error',
        zh: '文件是图片（{{kind}}），其中的文字无法读取，应提供可以复制文字的年度报告（txt、md 或 html）',
        en: 'The file is a picture ({{kind}}) whose text cannot be read; it must be a report with selectable text (txt, md or html)',
      },
      otherFormat: {
        severity: 'error',
        zh: '文件是{{kind}}格式，不是纯文本，应先另存为 txt、md 或 html 再检查',
        en: 'The file is in the format {{kind}}, not plain text; it must first be saved as txt, md or html',
      },
      binary: {
        severity: 'error',
        zh: '文件是二进制数据（{{kind}}），不是年度报告的文本，应提供 txt、md 或 html 格式的年度报告',
        en: 'The file is binary data ({{kind}}), not the text of a report; it must be a report as txt, md or html',
      },
      noText: {
        severity: 'error',
        zh: '文件中的文字无法读取（{{kind}}），应提供可以复制文字的年度报告',
        en: 'The text of the file cannot be read ({{kind}}); it must be a report with selectable text',
      },
      otherDocument: {
        severity: 'error',
        zh: '文件可能是{{kind}}，不是年度报告本身，应改为检查年度报告的正文文件',
        en: 'The file seems to be something else ({{kind}}), not the annual report itself; check the file of the report',
      },
      titleOnly: {
        severity: 'error',
        zh: '文件中只有报告标题“{{title}}”，没有可读取的正文；正文可能是图片或附件，应提供年度报告全文（txt、md 或 html）再检查',
        en: 'The file has the title "{{title}}" but no text of a report that can be read; it may be in pictures or in an attachment: check the report itself (txt, md or html)',
      },
      unrecognised: {
        severity: 'error',
        zh: '文件未能识别为政府信息公开工作年度报告（没有报告标题，规定的部分或表格不足两个），应改为检查年度报告的正文文件',
        en: 'The file is not recognised as an annual report (no title of a report, fewer than two of its sections or tables); check the file of the report',
      },
    },
    folds: ['report-title', 'report-year', 'report-signature', 'report-single'],
  },
  check({ report, found }) {
    if (report.recognition.verdict !== 'report') found(describe(report));
    return checked(1);
  },
});

function describe({ recognition, source, title }: Report): Descriptor<MessageId> {
  const { verdict, looksLike, range } = recognition;
  const common = { at: range, section: null };
  if (verdict === 'empty') return { ...common, messageId: 'empty' };
  if (verdict === 'not-a-report') {
    if (looksLike !== null) return { ...common, messageId: 'otherDocument', data: { kind: looksLike } };
    return title === null
      ? { ...common, messageId: 'unrecognised' }
      : { messageId: 'titleOnly', at: title.range, section: null, data: { title: title.text } };
  }
  const kind = source.binary ?? looksLike ?? '';
  if (source.binary === null) return { ...common, messageId: 'noText', data: { kind } };
  if (pictures.has(kind)) return { ...common, messageId: 'picture', data: { kind } };
  const format = documents[kind];
  return format === undefined
    ? { ...common, messageId: 'binary', data: { kind } }
    : { ...common, messageId: 'otherFormat', data: { kind: format } };
}

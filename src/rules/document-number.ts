import { defineRule, sayAll } from '../engine/define-rule.js';
import { documentNumberFaults, type NumberFault } from '../report/queries/document-number-faults.js';
import { dutyOfAccuracy } from '../standards/index.js';

export default defineRule<Record<string, unknown>, NumberFault>({
  meta: {
    id: 'document-number',
    category: 'law',
    docs: {
      zh: {
        title: '文号与文件名称',
        description: '文号应写作“国办公开办函〔2021〕30号”的形式，所引文件的名称与文号应相符。',
      },
      en: {
        title: 'Document numbers and titles',
        description: 'Document numbers are written like 国办公开办函〔2021〕30号, and the titles quoted with them are theirs.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '《党政机关公文格式》（GB/T 9704—2012）', article: '7.2.5', authority: 'convention' }, ...dutyOfAccuracy],
    messages: {
      brackets: {
        severity: 'warning',
        fixable: true,
        zh: '文中有{{count}}处文号的年份未用六角括号（{{examples}}），建议写作“{{expected}}”的形式',
        en: 'In {{count}} document number(s) the year is not within 〔〕 ({{examples}}); better as in {{expected}}',
      },
      ordinal: {
        severity: 'warning',
        fixable: true,
        zh: '文中有{{count}}处文号的顺序号前有“第”字（{{examples}}），建议写作“{{expected}}”的形式',
        en: 'In {{count}} document number(s) 第 stands before the serial number ({{examples}}); better as in {{expected}}',
      },
      lost: {
        severity: 'warning',
        fixable: true,
        zh: '文号写作“{{actual}}”，缺少“{{missing}}”，可能是发布时丢失，建议改为“{{expected}}”',
        en: 'The document number {{actual}} lacks {{missing}}, lost perhaps when it was published; better {{expected}}',
      },
      lostUnknown: {
        severity: 'warning',
        zh: '文号写作“{{actual}}”，缺少“{{missing}}”，可能有字符丢失，建议对照原文件补全',
        en: 'The document number {{actual}} lacks {{missing}}; characters may be lost: better complete it from the document',
      },
      code: {
        severity: 'warning',
        zh: '文号写作“{{actual}}”，可能是“{{expected}}”之误，建议核对',
        en: 'The document number {{actual}} may be {{expected}} miswritten; better check',
      },
      number: {
        severity: 'warning',
        zh: '{{title}}的文号写作“{{actual}}”，建议改为“{{expected}}”',
        en: 'The number of {{title}} is written {{actual}}; better {{expected}}',
      },
      title: {
        severity: 'warning',
        zh: '“{{number}}”的名称写作{{actual}}，与文号不符，建议改为{{expected}}',
        en: 'The title of {{number}} is written {{actual}}, which is not its own; better {{expected}}',
      },
      nearTitle: {
        severity: 'warning',
        zh: '文件名称写作{{actual}}（{{count}}处），可能是{{expected}}之误，建议核对',
        en: 'The title {{actual}} ({{count}} place(s)) may be {{expected}} misquoted; better check',
      },
    },
  },
  check({ report, found }) {
    return sayAll(documentNumberFaults(report), found, 'no-such-part');
  },
});

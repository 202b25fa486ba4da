import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { dutyOfAccuracy } from '../standards/index.js';

/** Places listed beside the first. */
const listed = 20;

export default defineRule({
  meta: {
    id: 'encoding-valid',
    category: 'document',
    docs: {
      zh: { title: '文字编码', description: '文件的字节应能按一种文字编码完整读出；网页声明的编码与实际一致。' },
      en: { title: 'Encoding', description: 'All bytes of the file are text in one encoding; a page declares the encoding that it has.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      undecodable: {
        severity: 'error',
        zh: '文件按 {{encoding}} 编码读取时有 {{count}} 处字节无法解读（第一处的字节偏移量为 {{offset}}，内容为 {{bytes}}），应改用 UTF-8 重新保存并核对这些文字',
        en: 'Read as {{encoding}}, the file has {{count}} runs of bytes that are no text (the first at byte {{offset}}: {{bytes}}); it must be saved anew as UTF-8 and these words checked',
      },
      mislabelled: {
        severity: 'warning',
        zh: '网页声明的编码为 {{declared}}，实际为 {{encoding}}，建议改为一致',
        en: 'The page declares the encoding {{declared}} but is {{encoding}}; better make them agree',
      },
    },
  },
  check({ report, found }) {
    const { faults, encoding, binary } = report.source;
    if (binary !== null) return inapplicable('no-such-part');
    const undecodable = faults.filter((fault) => fault.kind === 'undecodable-bytes');
    const [first] = undecodable;
    if (first !== undefined) {
      found({
        messageId: 'undecodable',
        at: first.range,
        related: undecodable.slice(1, listed).map((fault) => ({
          at: fault.range,
          zh: `字节偏移量 ${String(fault.offset)}：${fault.detail}`,
          en: `byte ${String(fault.offset)}: ${fault.detail}`,
        })),
        data: { encoding, count: undecodable.length, offset: first.offset, bytes: first.detail },
      });
    }
    for (const fault of faults) {
      if (fault.kind === 'label-mismatch') found({ messageId: 'mislabelled', at: fault.range, data: { declared: fault.detail, encoding } });
    }
    return checked(1);
  },
});

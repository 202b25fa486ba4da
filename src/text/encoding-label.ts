/** The encodings that gklint reads, by their WHATWG names. GBK and GB2312 are read as GB18030, which holds them. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** The encoding that a label means, null where gklint does not read it. */
export function encodingOfLabel(label: string): Encoding | null {
  switch (label.trim().toLowerCase()) {
    case 'utf-8':
    case 'utf8':
    case 'unicode-1-1-utf-8':
      return 'utf-8';
    case 'gb18030':
    case 'gbk':
    case 'gb2312':
    case 'gb_2312-80':
    case 'gb_2312':
    case 'x-gbk':
    case 'cp936':
    case 'euc-cn':
      return 'gb18030';
    case 'big5':
    case 'big5-hkscs':
    case 'cn-big5':
    case 'x-x-big5':
    case 'cp950':
      return 'big5';
    case 'utf-16le':
    case 'utf-16':
    case 'utf16le':
      return 'utf-16le';
    case 'utf-16be':
    case 'utf16be':
      return 'utf-16be';
    default:
      return null;
  }
}

// The package's own types do not resolve under NodeNext.
declare module 'opencc-js/t2cn' {
  export interface ConverterOptions {
    readonly from: 't' | 'tw' | 'twp' | 'hk' | 'jp';
    readonly to: 'cn' | 't';
  }
  export function Converter(options: ConverterOptions): (text: string) => string;
}

/**
 * Loads the conversion of traditional to simplified characters. It costs some 20 ms and 100 kB, so it is loaded only for texts
 * that need it. Character by character and phrase by phrase, without the vocabulary of a region (文件 stays 文件).
 */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' });
}

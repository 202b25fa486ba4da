/** The Markdown of a rule page for a terminal: headings on lines of their own, the rest indented, examples further in. */
export function pageText(page: string): string {
  const out: string[] = [];
  let fence: string | null = null;
  for (const line of page.replace(/<!--[\s\S]*?-->\n?/g, '').split('\n')) {
    const mark = /^(`{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && line === fence) fence = null;
    else if (fence !== null) out.push(`    ${line}`);
    else out.push(prose(line));
  }
  return out
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

function prose(line: string): string {
  const heading = /^#+\s+(.*)$/.exec(line)?.[1];
  const plain = (heading ?? line)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
  return heading === undefined ? `  ${plain}` : plain;
}

/** The page of a rule, below the homepage of the package; undefined where it has none. */
export function ruleUrl(homepage: string | null, ruleId: string): string | undefined {
  if (homepage === null) return undefined;
  const base = homepage.replace(/[#?].*$/, '').replace(/\/+$/, '');
  // The pages of a repository are seen below its branch.
  const isRepository = /^https?:\/\/(?:github\.com|gitee\.com)\/[^/]+\/[^/]+$/.test(base);
  return `${base}${isRepository ? '/blob/HEAD' : ''}/docs/rules/${encodeURIComponent(ruleId)}.md`;
}

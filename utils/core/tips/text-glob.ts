/** Whether the whole text fits the glob, in which `*` stands for any characters. In linear time for each part. */
export function matchesText(glob: string, text: string): boolean {
  const parts = glob.split('*');
  const first = parts.shift()!;
  const last = parts.pop();
  if (last === undefined) return text === glob;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

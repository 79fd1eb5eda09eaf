import type { Translate } from '../../utils/core/i18n/translate.ts';

/** More are counted only: nobody reads a hundred lines before a click. */
const MOST = 12;

/** What a version changes, as sentences. */
export function ChangeList({ lines, t }: { lines: readonly string[]; t: Translate }) {
  const rest = lines.length - MOST;
  if (lines.length === 0) return null;
  return (
    <ul class="changes">
      {lines.slice(0, MOST).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {rest > 0 && <li>{t('versions.more', { count: rest })}</li>}
    </ul>
  );
}

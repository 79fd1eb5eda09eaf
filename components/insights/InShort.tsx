import type { ComponentChildren } from 'preact';
import type { Picture } from '../../utils/core/insights/views/picture.ts';
import { tellInShort } from '../../utils/core/insights/views/tell-in-short.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface InShortProps {
  readonly pictures: readonly Picture[];
  readonly t: Translate;
  /** What can be done with all of it. */
  readonly children: ComponentChildren;
}

/** The story before its pictures: ten seconds must do. */
export function InShort({ pictures, t, children }: InShortProps) {
  return (
    <section class="sheet in-short" aria-labelledby="in-short">
      <h2 id="in-short">{t('insights.inShort')}</h2>
      <ul>
        {tellInShort(pictures).map((told) => (
          <li key={told}>{told}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

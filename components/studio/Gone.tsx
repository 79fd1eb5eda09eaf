import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface GoneProps {
  readonly title: string;
  readonly listLink: string;
  readonly t: Translate;
}

/** Instead of what was to be opened. */
export function Gone({ title, listLink, t }: GoneProps) {
  return (
    <section class="sheet">
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <a href={listLink}>{t('studio.back')}</a>
      </p>
    </section>
  );
}

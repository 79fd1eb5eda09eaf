import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { ProgressView } from '../../utils/core/pages/progress-view.ts';
import { Certificate } from './Certificate.tsx';
import { OVERVIEW_ROUTE } from './routes.ts';

export interface CertificatePageProps {
  readonly view: ProgressView;
  readonly t: Translate;
}

/** What comes on the certificate, and the paper itself. What is typed lives as long as this is drawn. */
export function CertificatePage({ view, t }: CertificatePageProps) {
  const { completed, packs, language, now } = view;
  const [name, setName] = useState('');
  /** Null: of all packs. */
  const [packId, setPackId] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const back = (
    <p class="row">
      <a href={OVERVIEW_ROUTE}>{t('certificate.back')}</a>
    </p>
  );
  if (completed.length === 0)
    return (
      <>
        <p>{t('certificate.empty')}</p>
        {back}
      </>
    );
  const listed = completed.filter((guide) => packId === null || guide.packId === packId);
  const chosen = listed.filter(({ guideId }) => !left.has(guideId));
  const choose = (guideId: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(guideId);
    else next.add(guideId);
    setLeft(next);
  };
  return (
    <>
      <section class="sheet certificate-form">
        <div class="field">
          <label for={`${id}-pack`}>{t('certificate.which')}</label>
          <select
            id={`${id}-pack`}
            onChange={(event) => setPackId(event.currentTarget.value || null)}
          >
            <option value="">{t('certificate.all')}</option>
            {packs
              .filter((pack) => completed.some((guide) => guide.packId === pack.packId))
              .map((pack) => (
                <option key={pack.packId} value={pack.packId} lang={pack.language}>
                  {pack.title}
                </option>
              ))}
          </select>
        </div>
        <fieldset class="roles">
          <legend>{t('certificate.on')}</legend>
          {listed.map(({ guideId, title, language: lang }) => (
            <label key={guideId}>
              <input
                type="checkbox"
                checked={!left.has(guideId)}
                onChange={(event) => choose(guideId, event.currentTarget.checked)}
              />
              <span lang={lang}>{title}</span>
            </label>
          ))}
        </fieldset>
        {/* In no form and without a name; with `autocomplete` on, Chromium writes it into its session files. */}
        <div class="field">
          <label for={`${id}-name`}>{t('certificate.name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            spellcheck={false}
            maxLength={80}
            aria-describedby={`${id}-hint`}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} class="aside">
            {t('certificate.nameHint')}
          </p>
        </div>
        <div class="row">
          <button
            type="button"
            class="button button-main"
            disabled={chosen.length === 0}
            onClick={() => print()}
          >
            {t('certificate.print')}
          </button>
        </div>
      </section>
      {back}
      <h2>{t('certificate.preview')}</h2>
      <Certificate {...{ name, language, now, t }} guides={chosen} />
    </>
  );
}

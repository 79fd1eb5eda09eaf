import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { nameHost } from '../../utils/core/match/name-host.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PackCard, ValuesReply } from '../../utils/core/pages/view.ts';
import { CheckIcon } from '../icons/icons.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { PackValues } from './PackValues.tsx';
import { PackVersions, type PackVersionsProps } from './PackVersions.tsx';

export interface PackSectionProps {
  readonly pack: PackCard;
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly onAllow: (hosts: readonly string[]) => Promise<boolean>;
  readonly onSaveValues: (values: Readonly<Record<string, string>>) => Promise<ValuesReply>;
  readonly onRemove: () => void;
  readonly onFetch: PackVersionsProps['onFetch'];
  readonly onFound: PackVersionsProps['onFound'];
  readonly onAccept: PackVersionsProps['onAccept'];
  readonly onVersion: PackVersionsProps['onVersion'];
}

interface AccessProps extends Pick<PackSectionProps, 'pack' | 't' | 'onAllow'> {
  /** The button that had the focus goes. */
  readonly onAllowed: () => void;
}

function Access({ pack, t, onAllow, onAllowed }: AccessProps) {
  const [said, say] = useState('');
  const isRefused = pack.hosts.some(({ granted, canAsk }) => !granted && !canAsk);
  // Called straight from the click: the browser opens its question for nothing else.
  const ask = (pattern: string) => {
    const hear = (isGranted: boolean) => {
      say(isGranted ? t('guides.allowedOn', { host: nameHost(pattern) }) : t('guides.allowDenied'));
      if (isGranted) onAllowed();
    };
    onAllow([pattern]).then(hear, () => hear(false));
    say('');
  };
  return (
    <>
      <h3>{t('guides.access')}</h3>
      <ul class="hosts">
        {pack.hosts.map(({ pattern, granted, canAsk }) => (
          <li key={pattern}>
            <span class="host">{nameHost(pattern)}</span>
            {granted ? (
              <span class="granted">
                <CheckIcon />
                {t('guides.granted')}
              </span>
            ) : (
              <span class="row">
                <span class="aside">{t('guides.notGranted')}</span>
                {canAsk && (
                  <button
                    type="button"
                    class="button button-main"
                    aria-label={t('guides.allowOn', { host: nameHost(pattern) })}
                    onClick={() => ask(pattern)}
                  >
                    {t('guides.allow')}
                  </button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {isRefused && <p class="aside">{t('guides.pinned')}</p>}
      <p class="aside" role="status">
        {said}
      </p>
    </>
  );
}

/** One pack: what it is, where it may help, what it needs to know, what is in it. */
export function PackSection(props: PackSectionProps) {
  const { pack, language, t } = props;
  const { manifest, origin, guides } = pack;
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  return (
    <section class="sheet pack" aria-labelledby={id}>
      <div class="pack-head">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1} lang={pack.language}>
            {pack.title}
          </h2>
          <p class="aside facts">
            <span>{t('guides.issuer', { issuer: manifest.issuer })}</span>
            <span>{t('guides.version', { version: manifest.version })}</span>
            <span>{t('guides.count', { count: guides.length })}</span>
            {origin === 'bundled' && <span>{t('guides.bundled')}</span>}
          </p>
          {manifest.contact && (
            <p class="aside">{t('guides.contact', { contact: manifest.contact })}</p>
          )}
        </div>
        {pack.isPinned ? (
          <span class="aside">{t('policy.packFrom')}</span>
        ) : (
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('guides.removePack', { pack: pack.title })}
            onClick={() => setAsking(true)}
          >
            {t('guides.remove')}
          </button>
        )}
      </div>
      {!pack.isPinned && (
        <PackVersions
          pack={pack}
          t={t}
          onFetch={props.onFetch}
          onFound={props.onFound}
          onAccept={props.onAccept}
          onVersion={props.onVersion}
          onDone={focusHeading}
        />
      )}
      {pack.hosts.length > 0 && <Access {...props} onAllowed={focusHeading} />}
      {Object.keys(manifest.variables).length > 0 && (
        <PackValues
          pack={pack}
          titleId={id}
          language={language}
          t={t}
          onSave={props.onSaveValues}
        />
      )}
      <details class="more">
        <summary aria-label={`${t('guides.contents')}: ${pack.title}`}>
          {t('guides.contents')}
        </summary>
        <ul>
          {guides.map((guide) => (
            <li key={guide.id}>
              <span lang={guide.language}>{guide.title}</span>{' '}
              <span class="aside">{t('guides.version', { version: guide.version })}</span>
            </li>
          ))}
        </ul>
      </details>
      {isAsking && (
        <ConfirmDialog
          title={t('guides.removeTitle', { pack: pack.title })}
          text={t('guides.removeText')}
          confirmLabel={t('guides.remove')}
          cancelLabel={t('page.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onRemove();
          }}
        />
      )}
    </section>
  );
}

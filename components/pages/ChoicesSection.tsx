import type { Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { ChoicesView } from '../../utils/core/pages/view.ts';

type OfferedAgain = { guideId: string } | { site: string } | { packId: string };

export interface ChoicesSectionProps {
  readonly choices: ChoicesView;
  readonly t: Translate;
  readonly onRoles: (roles: readonly string[]) => Promise<unknown>;
  readonly onOfferAgain: (what: OfferedAgain) => Promise<unknown>;
}

/** Which roles are the person's own: it is saved at once. */
function Roles({ choices: { roles, areRolesFixed }, t, onRoles }: ChoicesSectionProps) {
  const [said, say] = useState('');
  // Drawn at once, and before the next press counts on it.
  const [made, make] = useState<Readonly<Record<string, boolean>>>({});
  const id = useId();
  const choose = async (role: string, isChosen: boolean) => {
    say('');
    const now = { ...made, [role]: isChosen };
    make(now);
    const chosen = roles.filter((it) => now[it.id] ?? it.isChosen);
    const isSaved = await onRoles(chosen.map((it) => it.id)).then(
      () => true,
      () => false,
    );
    say(isSaved ? t('guides.saved') : t('page.failed'));
  };
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{t('guides.rolesTitle')}</h2>
      <p>{areRolesFixed ? t('policy.rolesFixed') : t('guides.rolesText')}</p>
      <div role="group" aria-labelledby={id} class="roles">
        {roles.map((role) => (
          <label key={role.id}>
            <input
              type="checkbox"
              disabled={areRolesFixed}
              checked={made[role.id] ?? role.isChosen}
              onChange={(event) => void choose(role.id, event.currentTarget.checked)}
            />
            {role.label}
          </label>
        ))}
      </div>
      <p class="aside" role="status">
        {said}
      </p>
    </section>
  );
}

interface QuietProps extends Pick<ChoicesSectionProps, 'choices' | 't'> {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onAgain: (what: OfferedAgain, words: string) => void;
}

/** What the person wants to be offered no more, and the way back. */
function Quiet({ choices: { quiet }, t, headingRef, onAgain }: QuietProps) {
  const id = useId();
  const lines = [
    ...quiet.guides.map((guide) => ({
      key: guide.guideId,
      lang: guide.language,
      words: guide.title,
      again: { guideId: guide.guideId },
    })),
    ...quiet.sites.map((site) => ({
      key: site,
      lang: undefined,
      words: t('guides.quietSite', { site }),
      again: { site },
    })),
    ...quiet.packs.map((pack) => ({
      key: pack.packId,
      lang: pack.language,
      words: pack.title,
      again: { packId: pack.packId },
    })),
  ];
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {t('guides.quietTitle')}
      </h2>
      <ul class="hosts">
        {lines.map(({ key, lang, words, again }) => (
          <li key={key}>
            <span lang={lang}>{words}</span>
            <button
              type="button"
              class="button"
              aria-label={`${t('guides.offerAgain')}: ${words}`}
              onClick={() => onAgain(again, words)}
            >
              {t('guides.offerAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the person decides for themselves: what their work is, and what they want no more. */
export function ChoicesSection(props: ChoicesSectionProps) {
  const { t, onOfferAgain } = props;
  const { roles, quiet } = props.choices;
  const count = quiet.guides.length + quiet.sites.length + quiet.packs.length;
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const offerAgain = async (what: OfferedAgain, words: string) => {
    say('');
    try {
      await onOfferAgain(what);
    } catch {
      say(t('page.failed'));
      return;
    }
    say(t('guides.offeredAgain', { what: words }));
    // The button that had the focus goes with its line, and with the last line the heading.
    const stays = count > 1 ? heading.current : null;
    (stays ?? document.getElementById('content'))?.focus();
  };
  return (
    <>
      {roles.length > 0 && <Roles {...props} />}
      {count > 0 && (
        <Quiet
          {...props}
          headingRef={heading}
          onAgain={(what, words) => void offerAgain(what, words)}
        />
      )}
      {/* Outside of the section, which may go. */}
      <p class="aside" role="status">
        {said}
      </p>
    </>
  );
}

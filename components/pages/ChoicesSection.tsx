import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { ChoicesView } from '../../utils/core/pages/view.ts';

export interface ChoicesSectionProps {
  readonly choices: ChoicesView;
  readonly t: Translate;
  readonly onRoles: (roles: readonly string[]) => Promise<unknown>;
  readonly onOfferAgain: (
    what: { guideId: string } | { site: string } | { packId: string },
  ) => Promise<unknown>;
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

/** What the person wants to be offered no more, and the way back. */
function Quiet({ choices: { quiet }, t, onOfferAgain }: ChoicesSectionProps) {
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
      <h2 id={id}>{t('guides.quietTitle')}</h2>
      <ul class="hosts">
        {lines.map(({ key, lang, words, again }) => (
          <li key={key}>
            <span lang={lang}>{words}</span>
            <button
              type="button"
              class="button"
              aria-label={`${t('guides.offerAgain')}: ${words}`}
              onClick={() => void onOfferAgain(again)}
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
  const { roles, quiet } = props.choices;
  return (
    <>
      {roles.length > 0 && <Roles {...props} />}
      {quiet.guides.length + quiet.sites.length + quiet.packs.length > 0 && <Quiet {...props} />}
    </>
  );
}

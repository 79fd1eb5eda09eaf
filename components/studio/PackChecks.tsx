import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { MemberChecks } from '../../utils/core/packing/check-members.ts';
import { CheckIcon } from '../icons/icons.tsx';
import { Sentences } from './Checks.tsx';
import { useLatest } from './use-latest.ts';
import { linkToDraft } from './routes.ts';

export interface PackChecksProps {
  /** Another one where something may be other than before. */
  readonly stamp: unknown;
  readonly load: () => Promise<readonly MemberChecks[]>;
  readonly t: Translate;
}

/** What the checks say of each guide of a pack, with the way to it. */
export function PackChecks({ stamp, load, t }: PackChecksProps) {
  const checks = useLatest(stamp, load);
  return (
    <section class="sheet checks" aria-labelledby="studio-checks">
      <h2 id="studio-checks" tabIndex={-1}>
        {t('studio.checks')}
      </h2>
      {checks === null && <p>{t('packs.checking')}</p>}
      {checks?.length === 0 && (
        <p class="granted">
          <CheckIcon />
          {t('studio.allGood')}
        </p>
      )}
      {checks?.map(({ draftId, title, problems, warnings }) => (
        <section key={draftId}>
          <h3>{draftId === null ? title : <a href={linkToDraft(draftId)}>{title}</a>}</h3>
          {problems.length > 0 && (
            <>
              <p>{t('studio.problems', { count: problems.length })}</p>
              <Sentences lines={problems} t={t} onStep={(step) => goTo(draftId, step)} />
            </>
          )}
          {warnings.length > 0 && (
            <>
              <p>{t('studio.warnings', { count: warnings.length })}</p>
              <Sentences lines={warnings} t={t} onStep={(step) => goTo(draftId, step)} />
            </>
          )}
        </section>
      ))}
    </section>
  );
}

/** The guide opens as a whole: its own checks lead to the step. */
function goTo(draftId: string | null, _step: number): void {
  if (draftId !== null) location.hash = linkToDraft(draftId);
}

import { compareVersions } from '../../utils/core/changes/version.ts';
import type { GuideName } from '../../utils/core/feedback/name-steps.ts';
import type { RepairGuide, RepairStep } from '../../utils/core/feedback/repair-list.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { phraseFeedback } from '../pages/phrase-feedback.ts';
import { linkToDraft } from './routes.ts';

export interface RepairGuidesProps {
  readonly guides: readonly RepairGuide[];
  readonly t: Translate;
  readonly onDraft: (guideId: string, stepId: string) => void;
  /** `name`: what the step is called on screen. */
  readonly onDone: (guideId: string, stepId: string, name: string) => void;
}

/** What the step is called; where nobody knows it, its id. */
export function nameRepair({ name, step }: RepairStep): string {
  return name?.title || step;
}

/** The steps that are to be repaired, guide by guide. */
export function RepairGuides({ guides, t, onDraft, onDone }: RepairGuidesProps) {
  return (
    <>
      {guides.map(({ guide, name, steps }) => {
        const open = steps.filter(({ isDone }) => !isDone);
        if (open.length === 0) return null;
        return (
          <section key={guide} class="sheet" aria-labelledby={`guide-${guide}`}>
            <h2 id={`guide-${guide}`} lang={name?.language}>
              {name?.title ?? guide}
            </h2>
            {!name && <p class="aside">{t('repairs.unknownGuide')}</p>}
            <ol class="repairs">
              {open.map((step) => (
                <li key={step.step}>
                  <Repair step={step} guide={name} t={t} />
                  <div class="row">
                    <OpenStep
                      step={step}
                      guide={name}
                      t={t}
                      onDraft={() => onDraft(guide, step.step)}
                    />
                    <button
                      type="button"
                      class="button button-quiet"
                      aria-label={labelOf(t, t('repairs.repaired'), step)}
                      onClick={() => onDone(guide, step.step, nameRepair(step))}
                    >
                      {t('repairs.repaired')}
                    </button>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** An action, with the step that it is about, for who does not see where the button stands. */
function labelOf(t: Translate, action: string, step: RepairStep): string {
  return t('repairs.of', { action, name: nameRepair(step) });
}

interface RepairProps {
  readonly step: RepairStep;
  readonly guide: GuideName | null;
  readonly t: Translate;
}

function Repair({ step, guide, t }: RepairProps) {
  const what = phraseFeedback(t);
  const lines = [
    ...step.wrong.map((it) => ({ what: what[it.what], count: it.count })),
    ...(step.missing > 0 ? [{ what: t('repairs.missing'), count: step.missing }] : []),
  ];
  const about = [
    t('repairs.files', { count: step.files }),
    t('repairs.seenIn', { versions: step.versions.join(', ') }),
    tellAge(step, guide, t),
  ].filter((it) => it !== null);
  return (
    <div>
      <h3 lang={step.name?.language}>{nameRepair(step)}</h3>
      <ul class="counts">
        {lines.map((line) => (
          <li key={line.what}>{t('repairs.times', line)}</li>
        ))}
      </ul>
      {guide && !step.name?.isThere && (
        <p class="aside">{step.name ? t('repairs.goneStep') : t('repairs.unknownStep')}</p>
      )}
      <p class="aside">{about.join(' · ')}</p>
    </div>
  );
}

/** Null: the version that is here is the latest of those in which it was seen, or there is none. */
function tellAge({ versions }: RepairStep, guide: GuideName | null, t: Translate): string | null {
  const order = guide ? compareVersions(guide.version, versions[0]!) : 0;
  if (order === 0) return null;
  const { version } = guide!;
  return order > 0 ? t('repairs.newer', { version }) : t('repairs.older', { version });
}

/** To the step in its draft, or to a draft that is made of what is installed. */
function OpenStep({ step, guide, t, onDraft }: RepairProps & { readonly onDraft: () => void }) {
  if (!guide) return null;
  const { draftId } = guide;
  if (draftId === null)
    return (
      <button
        type="button"
        class="button"
        aria-label={labelOf(t, t('repairs.makeDraft'), step)}
        onClick={onDraft}
      >
        {t('repairs.makeDraft')}
      </button>
    );
  const action = step.name?.isThere ? t('repairs.open') : t('repairs.openGuide');
  return (
    <a
      class="button"
      href={linkToDraft(draftId, step.name?.isThere ? step.step : undefined)}
      aria-label={labelOf(t, action, step)}
    >
      {action}
    </a>
  );
}

import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import { SelectField } from './fields.tsx';
import { KnownGuidesContext } from './known-guides.ts';
import { TickField } from './small-fields.tsx';

export interface CopyStepsProps {
  /** Of the button. */
  readonly label: string;
  readonly text: string;
  /** Of the guide that they come into. */
  readonly guideId: string;
  readonly language: string;
  /** Without it, every step can be copied. */
  readonly canCopy?: (step: Step) => boolean;
  readonly t: Translate;
  readonly onCopy: (from: Walkthrough, stepIds: string[]) => void;
}

/** Asks which steps of which other guide are to come into this one. */
export function CopySteps(props: CopyStepsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {props.label}
      </button>
      {isOpen && <Asked {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Asked(props: CopyStepsProps & { readonly onClose: () => void }) {
  const { label, text, guideId, language, canCopy = () => true, t, onCopy, onClose } = props;
  const { drafts, load } = useContext(KnownGuidesContext);
  const others = drafts.filter((it) => it.kind === 'walkthrough' && it.guideId !== guideId);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [draftId, setDraftId] = useState('');
  const [from, setFrom] = useState<Walkthrough | 'gone' | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    return () => element.close();
  }, []);
  /** The last one that was asked for: an answer about another comes too late. */
  const wanted = useRef('');
  const choose = async (next: string) => {
    wanted.current = next;
    setDraftId(next);
    setChosen([]);
    setFrom(null);
    const read = next === '' ? null : await load(next).catch(() => null);
    if (wanted.current !== next) return;
    const guide = read?.guide;
    setFrom(next === '' ? null : guide?.kind === 'walkthrough' ? guide : 'gone');
  };
  const steps = from === null || from === 'gone' ? [] : from.steps.filter(canCopy);
  return (
    <dialog
      ref={dialog}
      class="confirm copying"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`}>{label}</h2>
      <p>{others.length > 0 ? text : t('forms.noOthers')}</p>
      {others.length > 0 && (
        <SelectField
          label={t('forms.fromGuide')}
          value={draftId}
          options={[
            { value: '', label: t('forms.chooseGuide') },
            ...others.map((it) => ({
              value: it.draftId,
              label: it.title || t('studio.untitled'),
            })),
          ]}
          onChoose={(next) => void choose(next)}
        />
      )}
      <div role="status">
        {from === 'gone' && t('studio.goneTitle')}
        {draftId !== '' && from !== null && from !== 'gone' && steps.length === 0 && (
          <p>{t('forms.nothingToCopy')}</p>
        )}
      </div>
      {from !== null && from !== 'gone' && steps.length > 0 && (
        <fieldset class="group choose-steps">
          <legend>{t('studio.steps')}</legend>
          {steps.map((step) => (
            <TickField
              key={step.id}
              label={pickWords(step.title, language, from.language) || t('studio.untitled')}
              isTicked={chosen.includes(step.id)}
              onTick={(isTicked) =>
                setChosen(
                  isTicked ? [...chosen, step.id] : chosen.filter((other) => other !== step.id),
                )
              }
            />
          ))}
        </fieldset>
      )}
      <div class="row end">
        <button type="button" class="button" onClick={onClose}>
          {t('page.cancel')}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={chosen.length === 0}
          onClick={() => {
            // Now, so that what comes can have the focus: the browser gives it back as it closes.
            dialog.current?.close();
            onClose();
            if (from !== null && from !== 'gone') onCopy(from, [...chosen]);
          }}
        >
          {t('forms.copy')}
        </button>
      </div>
    </dialog>
  );
}

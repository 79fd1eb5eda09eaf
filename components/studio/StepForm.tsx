import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { setNeededWords, setWords } from '../../utils/core/studio/edit-words.ts';
import { AdvanceFields } from './AdvanceFields.tsx';
import { TextField } from './fields.tsx';
import { KindField } from './KindField.tsx';
import { MissingFields } from './MissingFields.tsx';
import type { OnPart } from './PartBench.tsx';
import { PictureFields } from './PictureFields.tsx';
import { PitfallFields } from './PitfallFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { StepMore } from './StepMore.tsx';
import { TargetEvidence } from './TargetEvidence.tsx';
import { WordsField } from './WordsField.tsx';

export interface StepPartProps {
  readonly guide: Walkthrough;
  readonly step: Step;
  /** The one that is written in. */
  readonly language: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onStep: OnPart<Step>;
}

/** Everything of one step that an author changes by form. */
export function StepForm(props: StepPartProps) {
  const { guide, step, language, t, onStep } = props;
  const common = { language, written: guide.language, t };
  return (
    <>
      <WordsField
        {...common}
        label={t('studio.stepTitle')}
        words={step.title}
        onText={(text) => onStep({ title: setNeededWords(step.title, language, text) }, 'title')}
      />
      <WordsField
        {...common}
        label={t('studio.body')}
        hint={t('studio.bodyHint')}
        words={step.body}
        isLong
        onText={(text) => onStep({ body: setWords(step.body, language, text) }, 'body')}
      />
      <WordsField
        {...common}
        label={t('studio.why')}
        words={step.why}
        isLong
        onText={(text) => onStep({ why: setWords(step.why, language, text) }, 'why')}
      />
      <PitfallFields {...props} />
      <PictureFields key={`picture ${step.id}`} {...props} />
      <TextField
        label={t('studio.contact')}
        value={step.contact ?? ''}
        max={200}
        t={t}
        onText={(contact) => onStep({ contact: contact || undefined }, 'contact')}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={step.risk === 'irreversible'}
          onChange={(event) =>
            onStep({ risk: event.currentTarget.checked ? 'irreversible' : undefined })
          }
        />
        {t('studio.irreversible')}
      </label>
      <KindField {...props} />
      {step.kind === 'question' ? <QuestionFields {...props} /> : <AdvanceFields {...props} />}
      {step.target !== undefined && (
        <>
          <MissingFields {...props} />
          <TargetEvidence {...props} targetId={step.target} />
        </>
      )}
      <StepMore key={step.id} {...props} />
    </>
  );
}

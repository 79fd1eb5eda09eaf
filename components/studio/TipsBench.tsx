import type { Tip, TipsGuide } from '../../utils/core/guide/schema.ts';
import { freeId } from '../../utils/core/studio/edit-parts.ts';
import { copyAsTips } from '../../utils/core/studio/copy-steps.ts';
import { CopySteps } from './CopySteps.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { PartBench } from './PartBench.tsx';
import { TipForm } from './TipForm.tsx';

/** Help that stays beside places of the page. The places come from guides that were recorded. */
export function TipsBench(props: KindBenchProps<TipsGuide>) {
  const { guide, language, t, onEdit } = props;
  const { tips } = guide;
  const [first] = Object.keys(guide.targets);
  const newTip = (target: string): Tip => {
    const words = { [guide.language]: t('forms.newTip') };
    return { id: freeId(tips, 'tip'), target, show: 'help', title: words, body: words };
  };
  return (
    <PartBench<Tip>
      {...props}
      parts={tips}
      words={{
        list: t('forms.tips'),
        partOf: (number, count) => t('forms.tipOf', { number, count }),
        none: t('forms.noTips'),
      }}
      onParts={(next, key) => onEdit({ ...guide, tips: next }, key)}
      renderMore={({ after, add, show }) => (
        <>
          {first !== undefined && (
            <button type="button" class="button" onClick={() => add(newTip(first))}>
              {t('forms.addTip')}
            </button>
          )}
          <CopySteps
            label={t('forms.copyTips')}
            text={t('forms.copyTipsText')}
            guideId={guide.id}
            language={language}
            canCopy={(step) => step.target !== undefined}
            t={t}
            onCopy={(from, ids) => {
              const copied = copyAsTips(guide, from, ids, after);
              onEdit(copied.guide);
              show(copied.partId, t('forms.copied', { count: ids.length }));
            }}
          />
        </>
      )}
      renderForm={(tip, onTip) => <TipForm {...props} tip={tip} onTip={onTip} />}
    />
  );
}

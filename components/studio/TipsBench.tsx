import type { Tip, TipsGuide } from '../../utils/core/guide/schema.ts';
import { freeId, patchPart, putAfter } from '../../utils/core/studio/edit-parts.ts';
import { copyAsTips } from '../../utils/core/studio/copy-steps.ts';
import { CopySteps } from './CopySteps.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { PartBench } from './PartBench.tsx';
import { TipForm } from './TipForm.tsx';

/** Help that stays beside places of the page. The places come from guides that were recorded. */
export function TipsBench(props: KindBenchProps<TipsGuide>) {
  const { guide, openId, language, t, onOpen, onEdit } = props;
  const { tips } = guide;
  const put = (next: Tip[], key?: string) => onEdit({ ...guide, tips: next }, key);
  const [first] = Object.keys(guide.targets);
  const add = (target: string, after: string | null, show: (id: string) => void) => {
    const id = freeId(tips, 'tip');
    const words = { [guide.language]: t('forms.newTip') };
    put(putAfter(tips, after, { id, target, show: 'help', title: words, body: words }));
    show(id);
  };
  return (
    <PartBench<Tip>
      guide={guide}
      parts={tips}
      words={{
        list: t('forms.tips'),
        partOf: (number, count) => t('forms.tipOf', { number, count }),
        none: t('forms.noTips'),
      }}
      language={language}
      openId={openId}
      t={t}
      onOpen={onOpen}
      onParts={(parts) => put(parts)}
      renderMore={(after, show) => (
        <>
          {first !== undefined && (
            <button type="button" class="button" onClick={() => add(first, after, show)}>
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
              if (copied.partId) show(copied.partId);
            }}
          />
        </>
      )}
      renderForm={(tip) => (
        <TipForm
          {...props}
          tip={tip}
          onTip={(fields, field) =>
            put(patchPart(tips, tip.id, fields), field && `${tip.id} ${field} ${language}`)
          }
        />
      )}
    />
  );
}

import type { Checklist, Item } from '../../utils/core/guide/schema.ts';
import { freeId } from '../../utils/core/studio/edit-parts.ts';
import { setNeededWords, setWords } from '../../utils/core/studio/edit-words.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { GuideField } from './GuideField.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { PartBench } from './PartBench.tsx';
import { Fold, TickField } from './small-fields.tsx';
import { WordsField } from './WordsField.tsx';

/** The lines of a checklist: what is to be done, with which guide, and when it is done. */
export function ChecklistBench(props: KindBenchProps<Checklist>) {
  const { guide, language, ui, t, onEdit } = props;
  const { items } = guide;
  return (
    <PartBench<Item>
      {...props}
      parts={items}
      words={{
        list: t('forms.items'),
        partOf: (number, count) => t('forms.itemOf', { number, count }),
        none: t('forms.noItems'),
      }}
      onParts={(next, key) => onEdit({ ...guide, items: next }, key)}
      renderMore={({ add }) => (
        <>
          <button
            type="button"
            class="button"
            onClick={() =>
              add({ id: freeId(items, 'item'), title: { [guide.language]: t('forms.newItem') } })
            }
          >
            {t('forms.addItem')}
          </button>
          <TickField
            label={t('forms.locked')}
            isTicked={guide.order === 'locked'}
            onTick={(isLocked) => onEdit({ ...guide, order: isLocked ? 'locked' : 'free' })}
          />
        </>
      )}
      renderForm={(item, edit) => {
        const common = { language, written: guide.language, t };
        return (
          <>
            <WordsField
              {...common}
              label={t('studio.stepTitle')}
              words={item.title}
              onText={(text) =>
                edit({ title: setNeededWords(item.title, language, text) }, 'title')
              }
            />
            <WordsField
              {...common}
              label={t('studio.body')}
              hint={t('studio.bodyHint')}
              words={item.body}
              isLong
              onText={(text) => edit({ body: setWords(item.body, language, text) }, 'body')}
            />
            <GuideField
              label={t('forms.itemGuide')}
              value={item.guide ?? ''}
              none={t('forms.noGuide')}
              onChoose={(chosen) => edit({ guide: chosen || undefined })}
            />
            <Fold key={item.id} label={t('forms.doneTitle')} isUsed={item.doneWhen !== undefined}>
              <ConditionFields
                label={t('forms.doneWhen')}
                condition={item.doneWhen ?? null}
                none={t('forms.doneByGuide')}
                {...{ guide, language, ui, t }}
                onCondition={(doneWhen, field) =>
                  edit({ doneWhen: doneWhen ?? undefined }, field && `done ${field}`)
                }
              />
            </Fold>
          </>
        );
      }}
    />
  );
}

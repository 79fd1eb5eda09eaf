import type { Checklist, Item } from '../../utils/core/guide/schema.ts';
import { freeId, patchPart, putAfter } from '../../utils/core/studio/edit-parts.ts';
import { setNeededWords, setWords } from '../../utils/core/studio/edit-words.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { GuideField } from './GuideField.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { PartBench } from './PartBench.tsx';
import { Fold, TickField } from './small-fields.tsx';
import { WordsField } from './WordsField.tsx';

/** The lines of a checklist: what is to be done, with which guide, and when it is done. */
export function ChecklistBench(props: KindBenchProps<Checklist>) {
  const { guide, language, ui, openId, t, onOpen, onEdit } = props;
  const { items } = guide;
  const put = (next: Item[], key?: string) => onEdit({ ...guide, items: next }, key);
  const add = (after: string | null, show: (id: string) => void) => {
    const id = freeId(items, 'item');
    put(putAfter(items, after, { id, title: { [guide.language]: t('forms.newItem') } }));
    show(id);
  };
  return (
    <PartBench<Item>
      guide={guide}
      parts={items}
      words={{
        list: t('forms.items'),
        partOf: (number, count) => t('forms.itemOf', { number, count }),
        none: t('forms.noItems'),
      }}
      language={language}
      openId={openId}
      t={t}
      onOpen={onOpen}
      onParts={(parts) => put(parts)}
      renderMore={(after, show) => (
        <>
          <button type="button" class="button" onClick={() => add(after, show)}>
            {t('forms.addItem')}
          </button>
          <TickField
            label={t('forms.locked')}
            isTicked={guide.order === 'locked'}
            onTick={(isLocked) => onEdit({ ...guide, order: isLocked ? 'locked' : 'free' })}
          />
        </>
      )}
      renderForm={(item) => {
        const edit = (fields: Partial<Item>, field?: string) =>
          put(patchPart(items, item.id, fields), field && `${item.id} ${field} ${language}`);
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

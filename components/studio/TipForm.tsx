import type { Tip, TipsGuide } from '../../utils/core/guide/schema.ts';
import { changeShow, TIP_SHOWS } from '../../utils/core/studio/edit-tip.ts';
import { setNeededWords, setWords } from '../../utils/core/studio/edit-words.ts';
import { AddressFields } from './AddressFields.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { SelectField } from './fields.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { RuleFields } from './RuleFields.tsx';
import { Fold } from './small-fields.tsx';
import { TargetField } from './TargetField.tsx';
import { WordsField } from './WordsField.tsx';

export interface TipFormProps extends KindBenchProps<TipsGuide> {
  readonly tip: Tip;
  readonly onTip: (fields: Partial<Tip>, field?: string) => void;
}

/** Everything of one tip. */
export function TipForm(props: TipFormProps) {
  const { guide, tip, language, ui, t, onTip } = props;
  const common = { language, written: guide.language, t };
  const shows = {
    hotspot: t('forms.showHotspot'),
    help: t('forms.showHelp'),
    validation: t('forms.showValidation'),
  };
  const startRule = { [guide.language]: t('forms.fillIn') };
  return (
    <>
      <WordsField
        {...common}
        label={t('studio.title')}
        words={tip.title}
        onText={(text) => onTip({ title: setWords(tip.title, language, text) }, 'title')}
      />
      <WordsField
        {...common}
        label={t('studio.body')}
        hint={t('studio.bodyHint')}
        words={tip.body}
        isLong
        onText={(text) => onTip({ body: setNeededWords(tip.body, language, text) }, 'body')}
      />
      <TargetField
        label={t('forms.tipTarget')}
        guide={guide}
        language={language}
        value={tip.target}
        onChoose={(target) => onTip({ target })}
      />
      <SelectField
        label={t('forms.tipShow')}
        value={tip.show}
        options={TIP_SHOWS.map((value) => ({ value, label: shows[value] }))}
        onChoose={(show) => onTip(changeShow(tip, show, startRule))}
      />
      {tip.show === 'validation' && (
        <RuleFields
          key={tip.id}
          {...common}
          rules={tip.rules ?? []}
          onRules={(rules, field) => onTip({ rules }, field)}
        />
      )}
      <Fold key={`when ${tip.id}`} label={t('forms.tipWhenTitle')} isUsed={Boolean(tip.when)}>
        <ConditionFields
          label={t('forms.tipWhen')}
          condition={tip.when ?? null}
          none={t('forms.always')}
          {...{ guide, language, ui, t }}
          onCondition={(when, field) =>
            onTip({ when: when ?? undefined }, field && `when ${field}`)
          }
        />
      </Fold>
      <Fold key={`page ${tip.id}`} label={t('forms.tipPages')} isUsed={tip.page !== undefined}>
        <AddressFields
          legend={t('forms.pages')}
          hint={t('forms.pagesHint')}
          addresses={tip.page}
          first={guide.app.match[0] ?? ''}
          t={t}
          onAddresses={(page, field) => onTip({ page }, field && `page ${field}`)}
        />
      </Fold>
    </>
  );
}

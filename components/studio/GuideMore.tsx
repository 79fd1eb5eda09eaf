import { useRef } from 'preact/hooks';
import { dayOf } from '../../utils/core/guide/day.ts';
import { comesByItself, listFrequencies, listOffers } from '../../utils/core/guide/offer-ways.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { joinWords, KEYWORD_LIMITS, splitWords } from '../../utils/core/studio/edit-keywords.ts';
import { patch } from '../../utils/core/studio/edit-words.ts';
import { AddressFields } from './AddressFields.tsx';
import { BasisFields } from './BasisFields.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { SelectField, TextField } from './fields.tsx';
import { DateField, Fold } from './small-fields.tsx';

export interface GuideMoreProps {
  readonly guide: Guide;
  readonly language: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onGuide: (fields: Partial<Guide>, field?: string) => void;
}

const KEYWORDS = 2_000;
const TEAM = 120;

/** Of the guide as a whole, what is filled in once: how it is found and offered, and who says that it is right. */
export function GuideMore(props: GuideMoreProps) {
  const { guide, language, t, onGuide } = props;
  const { verified } = guide;
  return (
    <>
      <Fold label={t('forms.offerTitle')} isUsed={false}>
        <OfferFields {...props} />
        <TextField
          label={t('forms.keywords')}
          hint={t('forms.keywordsHint', KEYWORD_LIMITS)}
          value={joinWords(guide.keywords?.[language])}
          lang={language}
          max={KEYWORDS}
          t={t}
          onText={(text) =>
            onGuide({ keywords: splitWords(guide.keywords, language, text) }, 'keywords')
          }
        />
      </Fold>
      <Fold
        label={t('forms.trustTitle')}
        isUsed={guide.reviewBy !== undefined || guide.basis !== undefined}
      >
        <DateField
          label={t('forms.reviewBy')}
          value={guide.reviewBy}
          onDay={(reviewBy) => onGuide({ reviewBy })}
        />
        <div class="pair">
          <TextField
            label={t('forms.verifiedBy')}
            value={verified?.by ?? ''}
            max={TEAM}
            t={t}
            onText={(by) =>
              onGuide(
                { verified: by ? { by, on: verified?.on ?? dayOf(Date.now()) } : undefined },
                'verified',
              )
            }
          />
          {verified && (
            <DateField
              label={t('forms.verifiedOn')}
              value={verified.on}
              onDay={(on) => on && onGuide({ verified: { ...verified, on } })}
            />
          )}
        </div>
        <BasisFields
          basis={guide.basis}
          t={t}
          onBasis={(basis, field) => onGuide({ basis }, field)}
        />
      </Fold>
    </>
  );
}

interface WayFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Those that this kind of guide heeds. */
  readonly ways: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** Not asked where there is one way. What was written of others can be taken back. */
function WayField<Value extends string>(props: WayFieldProps<Value>) {
  const { label, value, ways, words, onChoose } = props;
  const all = Object.keys(words) as Value[];
  const options = all.filter((it) => it === value || ways.includes(it));
  // It does not go from under who has just taken it back.
  const isAsked = useRef(false);
  isAsked.current ||= options.length > 1;
  if (!isAsked.current) return null;
  return (
    <SelectField
      {...{ label, value, onChoose }}
      options={options.map((it) => ({ value: it, label: words[it] }))}
    />
  );
}

function OfferFields({ guide, language, ui, t, onGuide }: GuideMoreProps) {
  const { start } = guide;
  const edit = (fields: Partial<Guide['start']>, field?: string) =>
    onGuide({ start: patch(start, fields) }, field);
  return (
    <>
      <div class="pair">
        <WayField
          label={t('forms.offer')}
          value={start.offer}
          ways={listOffers(guide.kind)}
          words={{
            launcher: t(comesByItself(guide.kind) ? 'forms.offerItself' : 'forms.offerLauncher'),
            auto: t('forms.offerAuto'),
            link: t('forms.offerLink'),
          }}
          onChoose={(offer) => edit({ offer })}
        />
        <WayField
          label={t('forms.frequency')}
          value={start.frequency}
          ways={listFrequencies(guide.kind)}
          words={{
            always: t('forms.oftenAlways'),
            'until-done': t('forms.oftenUntilDone'),
            once: t('forms.oftenOnce'),
          }}
          onChoose={(frequency) => edit({ frequency })}
        />
      </div>
      <ConditionFields
        label={t('forms.offerWhen')}
        condition={start.when ?? null}
        none={t('forms.always')}
        withoutElements
        {...{ guide, language, ui, t }}
        onCondition={(when, field) => edit({ when: when ?? undefined }, field && `offer ${field}`)}
      />
      <AddressFields
        legend={t('forms.offerPages')}
        hint={t('forms.pagesHint')}
        addresses={start.page}
        first={guide.app.match[0] ?? ''}
        t={t}
        onAddresses={(page, field) => edit({ page }, field && `offer ${field}`)}
      />
      <AddressFields
        legend={t('forms.appPages')}
        hint={t('forms.appPagesHint')}
        addresses={guide.app.match}
        fewest={1}
        first={guide.app.match[0] ?? ''}
        t={t}
        onAddresses={(match, field) =>
          match && onGuide({ app: { ...guide.app, match } }, field && `app ${field}`)
        }
      />
    </>
  );
}

import { dayOf } from '../../utils/core/guide/day.ts';
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

function OfferFields({ guide, language, ui, t, onGuide }: GuideMoreProps) {
  const { start } = guide;
  // For these two it does nothing.
  const isCounted = guide.kind !== 'article' && guide.kind !== 'announcement';
  const edit = (fields: Partial<Guide['start']>, field?: string) =>
    onGuide({ start: patch(start, fields) }, field);
  return (
    <>
      <div class="pair">
        <SelectField
          label={t('forms.offer')}
          value={start.offer}
          options={[
            { value: 'launcher', label: t('forms.offerLauncher') },
            { value: 'auto', label: t('forms.offerAuto') },
            { value: 'link', label: t('forms.offerLink') },
          ]}
          onChoose={(offer) => edit({ offer })}
        />
        {(isCounted || start.frequency !== 'always') && (
          <SelectField
            label={t('forms.frequency')}
            value={start.frequency}
            options={[
              { value: 'always', label: t('forms.oftenAlways') },
              { value: 'until-done', label: t('forms.oftenUntilDone') },
              { value: 'once', label: t('forms.oftenOnce') },
            ]}
            onChoose={(frequency) => edit({ frequency })}
          />
        )}
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

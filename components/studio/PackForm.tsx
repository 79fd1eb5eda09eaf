import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import { setNeededWords } from '../../utils/core/studio/edit-words.ts';
import { TextField } from './fields.tsx';
import { WordsField } from './WordsField.tsx';

export interface PackFormProps {
  readonly plan: PackPlan;
  /** The hosts that its guides are for. */
  readonly sites: readonly string[];
  /** The one that is written in. */
  readonly language: string;
  readonly t: Translate;
  /** `field`: so that what is typed in it is undone together. */
  readonly onEdit: (fields: Partial<PackPlan>, field?: string) => void;
}

/** What is said of the pack as a whole. */
export function PackForm({ plan, sites, language, t, onEdit }: PackFormProps) {
  return (
    <section class="sheet" aria-labelledby="studio-pack">
      <h2 id="studio-pack">{t('packs.pack')}</h2>
      <WordsField
        label={t('packs.name')}
        words={plan.title}
        language={language}
        written={plan.language}
        t={t}
        onText={(text) => onEdit({ title: setNeededWords(plan.title, language, text) }, 'title')}
      />
      <div class="pair">
        <TextField
          label={t('packs.issuer')}
          value={plan.issuer}
          max={120}
          t={t}
          onText={(issuer) => onEdit({ issuer }, 'issuer')}
        />
        <TextField
          label={t('packs.contact')}
          hint={t('packs.contactHint')}
          value={plan.contact ?? ''}
          max={300}
          t={t}
          onText={(contact) => onEdit({ contact: contact || undefined }, 'contact')}
        />
      </div>
      <p class="aside">{t('packs.id', { id: plan.id })}</p>
      {sites.length > 0 && <p class="aside">{t('packs.sites', { sites: sites.join(', ') })}</p>}
    </section>
  );
}

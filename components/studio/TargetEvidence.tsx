import type { Translate } from '../../utils/core/i18n/translate.ts';
import { nameTrait } from '../../utils/core/locate/explain-reasons.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import {
  judgeTarget,
  listEvidence,
  listUnread,
  nameTarget,
  type EvidenceField,
  type StrengthSign,
} from '../../utils/core/studio/describe-target.ts';
import { nameLanguage } from './name-language.ts';
import type { StepPartProps } from './StepForm.tsx';

function nameField(field: EvidenceField, ui: UiLanguage, t: Translate): string {
  switch (field) {
    case 'text':
      return t('studio.traitText');
    case 'label':
      return t('studio.traitLabel');
    case 'css':
      return t('studio.traitCss');
    case 'within':
      return t('studio.traitWithin');
    case 'frame':
      return t('studio.traitFrame');
    case 'row':
      return t('studio.traitRow');
    default:
      return nameTrait(field, ui);
  }
}

function phraseSign(sign: StrengthSign, ui: UiLanguage, t: Translate): string {
  switch (sign.sign) {
    case 'key':
      return t('studio.signKey');
    case 'written':
      return t('studio.signWritten');
    case 'css':
      return t('studio.signCss');
    case 'words':
      return t('studio.signWords');
    case 'around':
      return t('studio.signAround');
    case 'place':
      return t('studio.signPlace');
    case 'row':
      return t('studio.signRow');
    case 'data':
      return t('studio.signData');
    case 'twins':
      return t('studio.signTwins', { count: sign.count });
    case 'languages': {
      const names = sign.languages.filter(Boolean).map((code) => nameLanguage(code, ui));
      return t('studio.signLanguages', { languages: names.join(', ') });
    }
  }
}

/** What the target is recognised by, and whether that is much. */
export function TargetEvidence(props: StepPartProps & { readonly targetId: string }) {
  const { guide, targetId, language, ui, t } = props;
  const target = guide.targets[targetId];
  // A name of nothing: the checks tell it.
  if (!target) return null;
  const { level, signs } = judgeTarget(target);
  const levels = {
    strong: t('studio.strong'),
    fair: t('studio.fair'),
    weak: t('studio.weak'),
  };
  const lines = listEvidence(guide, target, language).map(({ field, value }) => ({
    field,
    value,
    name: nameField(field, ui, t),
  }));
  const read = new Set(lines.map(({ name }) => name));
  const unread = new Set(listUnread(target).map((trait) => nameTrait(trait, ui))).difference(read);
  return (
    <section class="evidence" aria-labelledby="studio-target">
      <h3 id="studio-target">
        {t('studio.target', { target: nameTarget(guide, targetId, language) })}
      </h3>
      <p class={`strength ${level}`}>
        <span class="marks" aria-hidden="true" />
        <strong>{levels[level]}</strong>
      </p>
      <ul>
        {signs.map((sign) => (
          <li key={sign.sign}>{phraseSign(sign, ui, t)}</li>
        ))}
      </ul>
      <dl class="traits">
        {lines.map(({ field, value, name }) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {unread.size > 0 && (
        <p class="aside">{t('studio.alsoSeen', { traits: [...unread].join(', ') })}</p>
      )}
    </section>
  );
}

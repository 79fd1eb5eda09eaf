/** What the organisation has set, for the person to read. */
import { formatProblem } from '../guide/problem-words.ts';
import { locateProblem } from '../guide/problem.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { UI_LANGUAGES } from '../i18n/choose-language.ts';
import { createTranslate, type Translate } from '../i18n/translate.ts';
import type { UiLanguage } from '../run/view.ts';
import type { PolicyReading } from './read-policy.ts';
import { POLICY_KEYS, type Feature, type Policy, type PolicyKey } from './schema.ts';

export interface PolicyLine {
  readonly label: string;
  /** Each on a line of its own. */
  readonly values: readonly string[];
}

export interface PolicyView {
  /** In the order of the reference. */
  readonly lines: readonly PolicyLine[];
  /** Sentences about keys that are wrong, and so count as not set. */
  readonly problems: readonly string[];
}

type Say = (t: Translate) => string;

const LABELS: Readonly<Record<PolicyKey, Say>> = {
  language: (t) => t('language.label'),
  roles: (t) => t('guides.rolesTitle'),
  autoOffer: (t) => t('policy.autoOffer'),
  practice: (t) => t('card.practise'),
  disabled: (t) => t('policy.disabled'),
  packs: (t) => t('privacy.packs'),
  team: (t) => t('policy.team'),
  threshold: (t) => t('policy.threshold'),
  retentionDays: (t) => t('policy.retentionDays'),
  collectorKey: (t) => t('policy.collectorKey'),
  collectorDestination: (t) => t('policy.collectorDestination'),
};

const FEATURE_NAMES: Readonly<Record<Feature, Say>> = {
  recording: (t) => t('policy.recording'),
  studio: (t) => t('studio.name'),
};

/** Undefined where nothing is set, neither rightly nor wrongly. `packs`: how each pack stands, by its address. */
export function presentPolicy(
  { policy, problems }: PolicyReading,
  language: UiLanguage,
  packs: ReadonlyMap<string, string> = new Map(),
): PolicyView | undefined {
  const t = createTranslate(language, wordsIn(language));
  const lines = POLICY_KEYS.filter((key) => policy[key] !== undefined).map((key) => ({
    label: LABELS[key](t),
    values: describe(key, policy, packs, t),
  }));
  if (lines.length + problems.length === 0) return undefined;
  return {
    lines,
    problems: problems.map((it) => formatProblem(locateProblem(it, '', new Map()), language)),
  };
}

function describe(
  key: PolicyKey,
  policy: Policy,
  packs: ReadonlyMap<string, string>,
  t: Translate,
): readonly string[] {
  const list = (items: readonly string[]) => (items.length > 0 ? items : [t('policy.none')]);
  switch (key) {
    case 'language':
      return UI_LANGUAGES.flatMap(({ code, name }) => (code === policy.language ? [name] : []));
    case 'roles':
      return list((policy.roles ?? []).map((role) => role.replaceAll('-', ' ')));
    case 'autoOffer':
    case 'practice':
      return [policy[key] ? t('policy.on') : t('policy.off')];
    case 'disabled':
      return list((policy.disabled ?? []).map((feature) => FEATURE_NAMES[feature](t)));
    case 'packs':
      return list(
        (policy.packs ?? []).map(({ url }) => [url, packs.get(url)].filter(Boolean).join(' – ')),
      );
    case 'threshold':
      return [t('policy.people', { count: policy.threshold! })];
    case 'retentionDays':
      return [t('policy.days', { count: policy.retentionDays! })];
    default:
      return [policy[key]!];
  }
}

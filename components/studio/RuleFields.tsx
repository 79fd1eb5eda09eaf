import type { Localized } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import {
  changeBound,
  changeRule,
  RULE_KINDS,
  type Rule,
} from '../../utils/core/studio/edit-tip.ts';
import { setNeededWords } from '../../utils/core/studio/edit-words.ts';
import { NumberField, SelectField, TextField } from './fields.tsx';
import { NumberedGroups } from './NumberedGroups.tsx';
import { WordsField } from './WordsField.tsx';

export interface RuleFieldsProps {
  readonly rules: readonly Rule[];
  readonly language: string;
  readonly written: string;
  readonly t: Translate;
  readonly onRules: (rules: Rule[], field?: string) => void;
}

const MOST = 10;
const PATTERN = 200;
const LARGEST = 1_000_000_000;

/** What a field has to satisfy, and what the person reads where it does not. */
export function RuleFields({ rules, language, written, t, onRules }: RuleFieldsProps) {
  const kinds = {
    required: t('forms.ruleRequired'),
    length: t('forms.ruleLength'),
    number: t('forms.ruleNumber'),
    date: t('forms.ruleDate'),
    bsn: t('forms.ruleBsn'),
    iban: t('forms.ruleIban'),
    pattern: t('forms.rulePattern'),
  };
  return (
    <fieldset class="group">
      <legend>{t('forms.rules')}</legend>
      <NumberedGroups<Rule>
        items={rules}
        nameOf={(number) => t('forms.ruleAt', { number })}
        addLabel={t('forms.addRule')}
        fewest={1}
        most={MOST}
        t={t}
        start={() => startRule(written, t)}
        onItems={(next, field) => onRules(next, field && `rule ${field}`)}
      >
        {(rule, onRule) => (
          <>
            <SelectField
              label={t('forms.ruleKind')}
              value={rule.rule}
              options={RULE_KINDS.map((value) => ({ value, label: kinds[value] }))}
              onChoose={(kind) => onRule(changeRule(rule, kind))}
            />
            {(rule.rule === 'length' || rule.rule === 'number') && (
              <Bounds rule={rule} t={t} onRule={onRule} />
            )}
            {rule.rule === 'pattern' && (
              <TextField
                label={t('forms.glob')}
                hint={t('studio.addressHint')}
                value={rule.glob}
                max={PATTERN}
                t={t}
                onText={(glob) => onRule({ ...rule, glob }, 'glob')}
              />
            )}
            <WordsField
              label={t('forms.message')}
              words={rule.message}
              language={language}
              written={written}
              isLong
              t={t}
              onText={(text) =>
                onRule(
                  { ...rule, message: setNeededWords(rule.message, language, text) },
                  'message',
                )
              }
            />
          </>
        )}
      </NumberedGroups>
    </fieldset>
  );
}

function startRule(written: string, t: Translate): Rule {
  const message: Localized = { [written]: t('forms.fillIn') };
  return { rule: 'required', message };
}

interface BoundsProps {
  readonly rule: Extract<Rule, { rule: 'length' | 'number' }>;
  readonly t: Translate;
  readonly onRule: (rule: Rule, field: string) => void;
}

function Bounds({ rule, t, onRule }: BoundsProps) {
  const least = rule.rule === 'length' ? 0 : -LARGEST;
  return (
    <div class="pair">
      {(['min', 'max'] as const).map((bound) => (
        <NumberField
          key={bound}
          label={bound === 'min' ? t('forms.atLeast') : t('forms.atMost')}
          value={rule[bound]}
          min={least}
          max={LARGEST}
          t={t}
          onNumber={(value) => onRule(changeBound(rule, bound, value), bound)}
        />
      ))}
    </div>
  );
}

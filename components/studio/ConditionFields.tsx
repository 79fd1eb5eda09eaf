import { useContext } from 'preact/hooks';
import { dayOf } from '../../utils/core/guide/day.ts';
import type { Condition, Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import {
  canAsk,
  changeCondition,
  CONDITION_KINDS,
  kindOfCondition,
  listParts,
  readNot,
  startUrl,
  withParts,
  writeNot,
  type ConditionKind,
  type ConditionStart,
  type Plain,
} from '../../utils/core/studio/edit-condition.ts';
import { ConditionDetail } from './ConditionDetail.tsx';
import { SelectField } from './fields.tsx';
import { KnownGuidesContext } from './known-guides.ts';
import { nameConditions } from './name-conditions.ts';
import { NumberedGroups } from './NumberedGroups.tsx';
import { TickField } from './small-fields.tsx';

export interface ConditionFieldsProps {
  readonly label: string;
  readonly condition: Condition | null;
  /** Words for no condition; undefined: there has to be one. */
  readonly none?: string;
  readonly guide: Guide;
  readonly language: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  /** Where the page is not looked at. */
  readonly withoutElements?: boolean;
  /** How many groups it lies in. */
  readonly depth?: number;
  /** `field`: what is typed in one is undone together. */
  readonly onCondition: (condition: Condition | null, field?: string) => void;
}

const readToday = () => dayOf(Date.now());

/** A group in a group says all that anybody can still follow. */
const DEEPEST = 2;
const MOST_PARTS = 20;

/** One condition in words, with what it needs. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { label, condition, none, guide, t, withoutElements, depth = 0, onCondition } = props;
  const { drafts } = useContext(KnownGuidesContext);
  const others = drafts.map(({ guideId }) => guideId).filter((id) => id !== guide.id);
  const start: ConditionStart = { guide, guides: others, today: readToday, withoutElements };
  const turned = condition && readNot(condition);
  const put = (plain: Plain, field?: string) =>
    onCondition(writeNot({ isNot: turned?.isNot ?? false, plain }), field);
  const words = nameConditions(t);
  const kinds = CONDITION_KINDS.filter(
    (kind) => depth < DEEPEST || (kind !== 'all' && kind !== 'any'),
  );
  const kind: ConditionKind | 'none' = turned ? kindOfCondition(turned.plain) : 'none';
  return (
    <>
      <SelectField<ConditionKind | 'none'>
        label={label}
        value={kind}
        options={[
          ...(none === undefined ? [] : [{ value: 'none' as const, label: none }]),
          ...kinds.map((value) => ({
            value,
            label: words[value],
            isDisabled: value !== kind && !canAsk(value, start),
          })),
        ]}
        onChoose={(chosen) =>
          chosen === 'none'
            ? onCondition(null)
            : put(changeCondition(turned?.plain ?? null, chosen, start))
        }
      />
      {turned && (
        <>
          <ConditionDetail {...props} plain={turned.plain} onPlain={put} />
          <Parts {...props} plain={turned.plain} depth={depth} onPlain={put} />
          <TickField
            label={t('forms.not')}
            isTicked={turned.isNot}
            onTick={(isNot) => onCondition(writeNot({ isNot, plain: turned.plain }))}
          />
        </>
      )}
    </>
  );
}

interface PartsProps extends ConditionFieldsProps {
  readonly plain: Plain;
  readonly depth: number;
  readonly onPlain: (plain: Plain, field?: string) => void;
}

function Parts({ plain, depth, onPlain, none: _none, ...props }: PartsProps) {
  const { guide, t } = props;
  const parts = listParts(plain);
  if (!parts) return null;
  return (
    <div class="parts">
      <NumberedGroups<Condition>
        items={parts}
        nameOf={(number) => t('forms.conditionNumber', { number })}
        addLabel={t('forms.addCondition')}
        fewest={1}
        most={MOST_PARTS}
        t={t}
        start={() => startUrl(guide)}
        onItems={(next, field) => onPlain(withParts(plain, next), field)}
      >
        {(part, onPart) => (
          <ConditionFields
            {...props}
            label={t('forms.condition')}
            condition={part}
            depth={depth + 1}
            onCondition={(next, field) => next && onPart(next, field)}
          />
        )}
      </NumberedGroups>
    </div>
  );
}

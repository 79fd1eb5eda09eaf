import { startUrl } from '../../utils/core/studio/edit-condition.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { GotoField } from './GotoField.tsx';
import { NumberedGroups } from './NumberedGroups.tsx';
import type { StepPartProps } from './StepForm.tsx';

const MOST = 20;

/** Ways to another step than the next. The first that holds is taken, so their order counts. */
export function BranchFields(props: StepPartProps) {
  const { guide, step, language, ui, t, onStep } = props;
  return (
    <>
      <p class="aside">{t('forms.branchHint')}</p>
      <NumberedGroups
        items={step.branch ?? []}
        nameOf={(number) => t('forms.branchNumber', { number })}
        addLabel={t('forms.addBranch')}
        most={MOST}
        isOrdered
        t={t}
        start={() => ({ when: startUrl(guide), goto: 'end' })}
        onItems={(next, field) =>
          onStep({ branch: next.length > 0 ? next : undefined }, field && `branch ${field}`)
        }
      >
        {(branch, onBranch) => (
          <>
            <ConditionFields
              label={t('forms.branchIf')}
              condition={branch.when}
              {...{ guide, language, ui, t }}
              onCondition={(when, field) => when && onBranch({ ...branch, when }, field)}
            />
            <GotoField
              label={t('forms.branchTo')}
              value={branch.goto}
              {...{ guide, language, t }}
              onChoose={(goto) => onBranch({ ...branch, goto })}
            />
          </>
        )}
      </NumberedGroups>
    </>
  );
}

import type { Step } from '../../utils/core/guide/schema.ts';
import { startUrl } from '../../utils/core/studio/edit-condition.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { GotoField } from './GotoField.tsx';
import { RemoveButton } from './small-fields.tsx';
import type { StepPartProps } from './StepForm.tsx';

type Branch = NonNullable<Step['branch']>[number];

const MOST = 20;

/** Ways to another step than the next. The first that holds is taken, so their order counts. */
export function BranchFields(props: StepPartProps) {
  const { guide, step, language, ui, t, onStep } = props;
  const branches = step.branch ?? [];
  const put = (next: readonly Branch[], field?: string) =>
    onStep({ branch: next.length > 0 ? [...next] : undefined }, field);
  const add = () => put([...branches, { when: startUrl(guide), goto: 'end' }]);
  return (
    <>
      <p class="aside">{t('forms.branchHint')}</p>
      {branches.map((branch, index) => {
        const name = t('forms.branchNumber', { number: index + 1 });
        const change = (fields: Partial<Branch>, field?: string) =>
          put(branches.with(index, { ...branch, ...fields }), field && `branch ${index} ${field}`);
        return (
          <fieldset key={index} class="group">
            <legend>{name}</legend>
            <ConditionFields
              label={t('forms.branchIf')}
              condition={branch.when}
              {...{ guide, language, ui, t }}
              onCondition={(when, field) => when && change({ when }, field)}
            />
            <GotoField
              label={t('forms.branchTo')}
              value={branch.goto}
              {...{ guide, language, t }}
              onChoose={(goto) => change({ goto })}
            />
            <div class="row">
              {index > 0 && (
                <button
                  type="button"
                  class="button"
                  aria-label={t('forms.earlier', { name })}
                  onClick={() => put(branches.toSpliced(index, 1).toSpliced(index - 1, 0, branch))}
                >
                  {t('studio.up')}
                </button>
              )}
              <RemoveButton name={name} t={t} onRemove={() => put(branches.toSpliced(index, 1))} />
            </div>
          </fieldset>
        );
      })}
      {branches.length < MOST && (
        <button type="button" class="button" onClick={add}>
          {t('forms.addBranch')}
        </button>
      )}
    </>
  );
}

import { AddressFields } from './AddressFields.tsx';
import { BasisFields } from './BasisFields.tsx';
import { BranchFields } from './BranchFields.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { SelectField, TextField } from './fields.tsx';
import { Fold } from './small-fields.tsx';
import type { StepPartProps } from './StepForm.tsx';

const ID = 64;

/** What few steps need: when and where they apply, where they lead, who goes on. */
export function StepMore(props: StepPartProps) {
  const { guide, step, language, ui, t, onStep } = props;
  const common = { guide, language, ui, t };
  const apps = [guide.app, ...(guide.apps ?? [])];
  const nameApp = ({ id, name }: (typeof apps)[number]) => name?.[language] ?? id;
  return (
    <>
      <Fold label={t('forms.whenTitle')} isUsed={Boolean(step.when)}>
        <ConditionFields
          {...common}
          label={t('forms.whenLabel')}
          condition={step.when ?? null}
          none={t('forms.always')}
          onCondition={(when, field) =>
            onStep({ when: when ?? undefined }, field && `when ${field}`)
          }
        />
      </Fold>
      <Fold label={t('forms.branchTitle')} isUsed={step.branch !== undefined}>
        <BranchFields {...props} />
      </Fold>
      <Fold label={t('forms.pageTitle')} isUsed={step.page !== undefined || step.app !== undefined}>
        {apps.length > 1 && (
          <SelectField
            label={t('forms.app')}
            value={step.app ?? guide.app.id}
            options={apps.map((app) => ({ value: app.id, label: nameApp(app) }))}
            onChoose={(app) => onStep({ app: app === guide.app.id ? undefined : app })}
          />
        )}
        <AddressFields
          legend={t('forms.pages')}
          hint={t('forms.pagesHint')}
          addresses={step.page}
          first={(apps.find(({ id }) => id === step.app) ?? guide.app).match[0] ?? ''}
          t={t}
          onAddresses={(page, field) => onStep({ page }, field && `page ${field}`)}
        />
      </Fold>
      <Fold
        label={t('forms.lawTitle')}
        isUsed={step.basis !== undefined || step.handover !== undefined}
      >
        <TextField
          label={t('forms.handover')}
          hint={t('forms.idHint')}
          value={step.handover?.to ?? ''}
          max={ID}
          t={t}
          onText={(to) => onStep({ handover: to ? { to } : undefined }, 'handover')}
        />
        <BasisFields
          basis={step.basis}
          t={t}
          onBasis={(basis, field) => onStep({ basis }, field)}
        />
      </Fold>
    </>
  );
}

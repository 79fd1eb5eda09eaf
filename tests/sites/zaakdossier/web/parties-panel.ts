import { dataTable } from './data-tables.ts';
import {
  EMPTY_FORM,
  type FormState,
  textField,
  titledForm,
  type ViewContext,
} from './form-fields.ts';
import { html, type Markup } from './html.ts';
import { type CaseTabData, caseTabPath } from './model.ts';

type PartiesData = Extract<CaseTabData, { tab: 'betrokkenen' }>;

function refundForm(number: string, { t, release }: ViewContext, form: FormState): Markup {
  return titledForm(
    {
      id: 'terugbetalen',
      title: t('refund.title'),
      action: caseTabPath(number, 'betrokkenen'),
      submit: t('refund.submit'),
    },
    html`${textField({ name: 'bsn', label: t('refund.bsn'), hint: t('refund.bsnHint'), form, release })}
    ${textField({ name: 'iban', label: t('refund.iban'), hint: t('refund.ibanHint'), form, release })}
    ${textField({ name: 'bedrag', label: t('refund.amount'), form, release })}`,
  );
}

export function partiesPanel(data: PartiesData, view: ViewContext, form = EMPTY_FORM): Markup {
  const { t } = view;
  return html`<h2 class="utrecht-heading-2">${t('parties.title')}</h2>
    ${dataTable(
      t('parties.title'),
      [t('parties.name'), t('parties.role'), t('parties.identification'), t('parties.address')],
      data.parties.map((party) => [
        party.name,
        t(`role.${party.role}`),
        party.identification,
        party.address,
      ]),
    )}
    ${data.mayEdit && refundForm(data.caseFile.number, view, form)}`;
}

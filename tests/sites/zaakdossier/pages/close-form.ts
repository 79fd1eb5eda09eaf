import type { Context } from '../http/context.ts';
import { button, EMPTY_FORM, radioGroup } from '../web/form-fields.ts';
import { html, type Markup } from '../web/html.ts';
import { CLOSE_REASONS } from '../web/model.ts';

/** What asks for the reason and the confirmation, in the dialog and on the page without scripts. */
export function closeForm(
  { t, release }: Context,
  number: string,
  cancel: Markup,
  form = EMPTY_FORM,
): Markup {
  return html`<form class="zd-form" method="post" action="/zaken/${number}/afsluiten">
    <p class="utrecht-paragraph">${t('close.warning')}</p>
    ${radioGroup({
      name: 'reden',
      label: t('close.reason'),
      form,
      release,
      options: CLOSE_REASONS.map((reason) => ({
        value: reason,
        label: t(`closeReason.${reason}`),
      })),
    })}
    <div class="utrecht-button-group">${button(t('close.confirm'), 'danger')} ${cancel}</div>
  </form>`;
}

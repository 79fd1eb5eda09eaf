import { html, type HtmlValue, type Markup } from './html.ts';
import { isSecond, type Release } from './release.ts';
import type { Language, Translate } from './translate.ts';

/** What every view needs to speak the reader's language. */
export interface ViewContext {
  t: Translate;
  language: Language;
  release: Release;
}

/** What a person filled in and what is wrong with it, both by field name. */
export interface FormState {
  values: Record<string, string>;
  errors: Record<string, string>;
}

export const EMPTY_FORM: FormState = { values: {}, errors: {} };

interface Field {
  name: string;
  label: string;
  hint?: string;
  form: FormState;
  release: Release;
}

/** Labels point at it. The overhaul gave all ids another form. */
function idOf({ name, release }: Field): string {
  return isSecond(release) ? `veld-${name}` : name;
}

/** Points at the hint and the error, so that a screen reader says them with the field. */
function describedBy(field: Field): HtmlValue {
  const ids = [
    ...(field.hint ? [`${field.name}-uitleg`] : []),
    ...(field.form.errors[field.name] ? [`${field.name}-fout`] : []),
  ];
  return [
    ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`,
    field.form.errors[field.name] && html` aria-invalid="true"`,
  ];
}

function hintAndError(field: Field): HtmlValue {
  const error = field.form.errors[field.name];
  return [
    field.hint &&
      html`<div
        class="utrecht-form-field__description utrecht-form-field-description"
        id="${field.name}-uitleg"
      >
        ${field.hint}
      </div>`,
    error &&
      html`<div
        class="utrecht-form-field__error-message utrecht-form-field-error-message"
        id="${field.name}-fout"
      >
        ${error}
      </div>`,
  ];
}

function wrap(field: Field, control: Markup): Markup {
  const invalid = field.form.errors[field.name] ? ' utrecht-form-field--invalid' : '';
  if (isSecond(field.release))
    return html`<div class="za-field${invalid}">
      <label class="za-label" for="${idOf(field)}">${field.label}</label>
      <span class="za-control">${control}</span>
      ${hintAndError(field)}
    </div>`;
  return html`<div class="utrecht-form-field${invalid}">
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for="${idOf(field)}">${field.label}</label>
    </div>
    ${hintAndError(field)}
    <div class="utrecht-form-field__input">${control}</div>
  </div>`;
}

export function textField(
  field: Field & { type?: 'text' | 'password' | 'search' | 'date' | 'file'; autocomplete?: string },
): Markup {
  const { name, form, type = 'text', autocomplete } = field;
  const keepsValue = type !== 'password' && type !== 'file';
  return wrap(
    field,
    html`<input
      class="utrecht-textbox utrecht-textbox--html-input"
      id="${idOf(field)}"
      name="${name}"
      type="${type}"
      ${
        keepsValue && html` value="${form.values[name] ?? ''}"`
      }${autocomplete && html` autocomplete="${autocomplete}"`}${describedBy(field)}
    />`,
  );
}

export function textareaField(field: Field & { rows: number }): Markup {
  const { name, form, rows } = field;
  // A parser drops one line break directly after the start tag, so it gets one to drop.
  return wrap(
    field,
    html`<textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      id="${idOf(field)}"
      name="${name}"
      rows="${rows}"
      ${describedBy(field)}
    >
${form.values[name] ?? ''}</textarea>`,
  );
}

export interface Option {
  value: string;
  label: string;
}

export function selectField(field: Field & { options: readonly Option[] }): Markup {
  const { name, form, options } = field;
  // The library shows an invalid select by a class and not, like its text fields, by aria-invalid.
  const invalid = form.errors[name] ? ' utrecht-select--invalid' : '';
  return wrap(
    field,
    html`<select
      class="utrecht-select utrecht-select--html-select${invalid}"
      id="${idOf(field)}"
      name="${name}"
      ${describedBy(field)}
    >
      ${options.map(
        ({ value, label }) =>
          html`<option value="${value}" ${form.values[name] === value && html` selected`}>
            ${label}
          </option>`,
      )}
    </select>`,
  );
}

export function checkboxField(field: Field): Markup {
  const { name, label, form } = field;
  const invalid = form.errors[name] ? ' utrecht-form-field--invalid' : '';
  return html`<div class="utrecht-form-field${invalid}">
    ${hintAndError(field)}
    <div class="zd-choice">
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
        type="checkbox"
        id="${idOf(field)}"
        name="${name}"
        value="ja"
        ${form.values[name] === 'ja' && html` checked`}${describedBy(field)}
      />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for="${idOf(field)}"
        >${label}</label
      >
    </div>
  </div>`;
}

export function radioGroup(field: Field & { options: readonly Option[] }): Markup {
  const { name, label, form, options } = field;
  const invalid = form.errors[name] ? ' utrecht-form-field--invalid' : '';
  return html`<fieldset
    class="utrecht-form-fieldset utrecht-form-field${invalid} zd-fieldset"
    ${describedBy({ ...field, form: { ...form, errors: {} } })}
  >
    <legend class="utrecht-form-fieldset__legend utrecht-form-label">${label}</legend>
    ${hintAndError(field)}
    ${options.map(
      (option) =>
        html`<div class="zd-choice">
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name="${name}"
            id="${idOf(field)}-${option.value}"
            value="${option.value}"
            ${
              form.values[name] === option.value && html` checked`
            }${form.errors[name] && html` aria-describedby="${name}-fout"`}
          />
          <label
            class="utrecht-form-label utrecht-form-label--radio"
            for="${idOf(field)}-${option.value}"
            >${option.label}</label
          >
        </div>`,
    )}
  </fieldset>`;
}

export function button(
  label: string,
  kind: 'primary' | 'secondary' | 'subtle' | 'danger',
  extra?: Markup,
): Markup {
  const looks = {
    primary: 'utrecht-button--primary-action',
    secondary: 'utrecht-button--secondary-action',
    subtle: 'utrecht-button--subtle',
    danger: 'utrecht-button--primary-action utrecht-button--danger',
  };
  return html`<button class="utrecht-button ${looks[kind]}" ${extra ?? html` type="submit"`}>
    ${label}
  </button>`;
}

interface TitledForm {
  id: string;
  title: string;
  action: string;
  submit: string;
  sendsFile?: boolean;
}

/** A form under a heading that it is named by. */
export function titledForm(named: TitledForm, fields: Markup): Markup {
  const { id, title, action, submit, sendsFile } = named;
  return html`<section aria-labelledby="${id}">
    <h2 class="utrecht-heading-2" id="${id}">${title}</h2>
    <form
      class="zd-form"
      method="post"
      action="${action}"
      ${sendsFile && html` enctype="multipart/form-data"`}
      aria-labelledby="${id}"
    >
      ${fields}
      <div class="utrecht-button-group">${button(submit, 'primary')}</div>
    </form>
  </section>`;
}

/** A message on top of a page; errors interrupt a screen reader, the others wait their turn. */
export function alert(kind: 'ok' | 'info' | 'warning' | 'error', message: HtmlValue): Markup {
  return html`<div
    class="utrecht-alert utrecht-alert--${kind} zd-alert"
    role="${kind === 'error' ? 'alert' : 'status'}"
  >
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message"><p class="utrecht-paragraph">${message}</p></div>
    </div>
  </div>`;
}

/** Forms as they are written with PrimeReact. */
import type { Choice, Field, Form } from './case-page.ts';
import type { Draw, Drawn, Release } from './draw.ts';

/** Draws the fields of a form. */
export function createPrimeForm(h: Draw, { major, readDate }: Release): (form: Form) => Drawn {
  // The names of the library's own grid lost their prefix.
  const names =
    major < 7 ? { field: 'p-field', line: 'p-field-checkbox' } : { field: 'field', line: 'flex' };

  const label = (id: string, text: string): Drawn =>
    h('label', { key: 'label', htmlFor: id }, text);

  /** What draws the field, with what it takes. */
  const describe = ({ kind, choices, value }: Field): readonly [part: string, props: object] => {
    switch (kind) {
      case 'area':
        return ['InputTextarea', { rows: 3 }];
      case 'number':
        return ['InputNumber', { value: value === '' ? null : Number(value), showButtons: true }];
      case 'date':
        return [
          'Calendar',
          { value: value === '' ? null : readDate(value), showIcon: true, dateFormat: 'dd/mm/yy' },
        ];
      case 'select':
        return ['Dropdown', { value, options: choices, optionLabel: 'label' }];
      default:
        return ['InputText', { defaultValue: value }];
    }
  };

  /** These keep their id for the box around the field. */
  const isBoxed = (part: string): boolean => ['InputNumber', 'Calendar', 'Dropdown'].includes(part);

  /** A small control with its label behind it. */
  const line = (part: string, id: string, text: string, props: object): Drawn =>
    h('div', { key: id, className: names.line }, [
      h(part, { key: 'control', inputId: id, onChange() {}, ...props }),
      label(id, text),
    ]);

  const options = (id: string, { kind, label: text, choices, value }: Field): Drawn => {
    const [part, role] = kind === 'radio' ? ['RadioButton', 'radiogroup'] : ['Checkbox', 'group'];
    const option = (it: Choice): Drawn =>
      line(part, `${id}-${it.value}`, it.label, {
        name: id,
        value: it.value,
        checked: it.value === value,
      });
    return h('div', { key: id, className: names.field, role, 'aria-labelledby': `${id}-title` }, [
      h('p', { key: 'title', id: `${id}-title` }, text),
      choices.map(option),
    ]);
  };

  const field = (form: string, it: Field): Drawn => {
    const id = `${form}-${it.name}`;
    switch (it.kind) {
      case 'radio':
      case 'checks':
        return options(id, it);
      case 'check':
        return line('Checkbox', id, it.label, { checked: it.value !== '' });
      case 'switch':
        return line('InputSwitch', id, it.label, { checked: it.value !== '' });
      case 'upload':
        return h('FileUpload', {
          key: id,
          mode: 'basic',
          name: it.name,
          url: '#',
          chooseLabel: it.label,
        });
      default: {
        const [part, props] = describe(it);
        const named = isBoxed(part) ? { inputId: id, onChange() {} } : { id };
        return h('div', { key: id, className: names.field }, [
          label(id, it.label),
          h(part, { key: 'control', name: it.name, ...named, ...props }),
        ]);
      }
    }
  };

  return ({ id, fields }) =>
    h(
      'div',
      { className: 'p-fluid' },
      fields.map((it) => field(id, it)),
    );
}

/** Forms as they are written with Mantine. */
import type { Choice, Field, Form } from './case-page.ts';
import type { Draw, Drawn, Release } from './draw.ts';

/** Draws the fields of a form. */
export function createMantineForm(h: Draw, { major, readDate }: Release): (form: Form) => Drawn {
  const isOld = major < 7;
  const parts = isOld
    ? { radios: 'RadioGroup', checks: 'CheckboxGroup', date: 'DatePicker' }
    : { radios: 'Radio.Group', checks: 'Checkbox.Group', date: 'DatePickerInput' };

  const options = (part: string, choices: readonly Choice[]): Drawn =>
    choices.map(({ value, label }) => h(part, { key: value, value, label }));

  const field = (form: string, { kind, name, label, choices, value }: Field): Drawn => {
    const id = `${form}-${name}`;
    const props = { key: name, id, name, label };
    const isFilled = value !== '';
    switch (kind) {
      case 'text':
        return h('TextInput', { ...props, defaultValue: value });
      case 'area':
        return h('Textarea', { ...props, defaultValue: value, minRows: 3 });
      case 'number':
        return h('NumberInput', { ...props, ...(isFilled && { defaultValue: Number(value) }) });
      case 'date':
        return h(parts.date, { ...props, ...(isFilled && { defaultValue: readDate(value) }) });
      case 'select':
        return h('Select', { ...props, data: choices, ...(isFilled && { defaultValue: value }) });
      case 'radio':
        return h(
          parts.radios,
          { key: name, name: id, label, defaultValue: value },
          options('Radio', choices),
        );
      case 'checks':
        return h(
          parts.checks,
          { key: name, label, defaultValue: [value] },
          options('Checkbox', choices),
        );
      case 'check':
        return h('Checkbox', { ...props, defaultChecked: isFilled });
      case 'switch':
        return h('Switch', { ...props, defaultChecked: isFilled });
      case 'upload':
        return isOld
          ? h(
              'InputWrapper',
              { key: name, id, label },
              h('Input', { component: 'input', type: 'file', id, name }),
            )
          : h('FileInput', props);
    }
  };

  return ({ id, fields }) => fields.map((it) => field(id, it));
}

/** Forms as they are written with Material UI. */
import type { Field, Form } from './case-page.ts';
import type { Draw, Drawn, Release } from './draw.ts';

/** Draws the fields of a form. */
export function createMuiForm(h: Draw, { major }: Release): (form: Form) => Drawn {
  /** A label that does not lie in an empty field. */
  const shrink =
    major < 6
      ? { InputLabelProps: { shrink: true } }
      : { slotProps: { inputLabel: { shrink: true } } };

  const option = (label: string, control: Drawn, value: string): Drawn =>
    h('FormControlLabel', { key: value, value, label, control });

  const group = (key: string, label: string, options: Drawn): Drawn =>
    h('FormControl', { key, component: 'fieldset', margin: 'normal', fullWidth: true }, [
      h('FormLabel', { key: 'label', component: 'legend' }, label),
      options,
    ]);

  const field = (form: string, { kind, name, label, choices, value }: Field): Drawn => {
    const text = {
      key: name,
      id: `${form}-${name}`,
      name,
      label,
      defaultValue: value,
      fullWidth: true,
      margin: 'normal',
    };
    switch (kind) {
      case 'text':
        return h('TextField', text);
      case 'area':
        return h('TextField', { ...text, multiline: true, minRows: 3 });
      case 'number':
        return h('TextField', { ...text, type: 'number' });
      case 'date':
        return h('TextField', { ...text, ...shrink, type: 'date' });
      case 'select':
        return h(
          'TextField',
          { ...text, select: true },
          choices.map((choice) =>
            h('MenuItem', { key: choice.value, value: choice.value }, choice.label),
          ),
        );
      case 'radio':
        return group(
          name,
          label,
          h(
            'RadioGroup',
            { key: 'options', name: `${form}-${name}`, defaultValue: value, row: true },
            choices.map((it) => option(it.label, h('Radio'), it.value)),
          ),
        );
      case 'checks':
        return group(
          name,
          label,
          h(
            'FormGroup',
            { key: 'options', row: true },
            choices.map((it) =>
              option(it.label, h('Checkbox', { defaultChecked: it.value === value }), it.value),
            ),
          ),
        );
      case 'check':
        return h(
          'div',
          { key: name },
          option(label, h('Checkbox', { defaultChecked: value !== '' }), name),
        );
      case 'switch':
        return h(
          'div',
          { key: name },
          option(label, h('Switch', { defaultChecked: value !== '' }), name),
        );
      case 'upload':
        return h('Button', { key: name, component: 'label', variant: 'outlined' }, label, [
          h('input', { key: 'file', type: 'file', hidden: true }),
        ]);
    }
  };

  return ({ id, fields }) => fields.map((it) => field(id, it));
}

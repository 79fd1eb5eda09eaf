/** Forms as they are written with antd. */
import type { Field, Form } from './case-page.ts';
import type { Draw, Drawn, Release } from './draw.ts';

/** Draws a form, with `end` below its fields. */
export function createAntdForm(h: Draw, release: Release): (form: Form, end?: Drawn) => Drawn {
  const input = ({ kind, choices }: Field): Drawn => {
    const options = choices.map(({ value, label }) => ({ value, label }));
    switch (kind) {
      case 'area':
        return h('Input.TextArea', { rows: 3 });
      case 'number':
        return h('InputNumber', { min: 0 });
      case 'date':
        return h('DatePicker');
      case 'select':
        return h('Select', { options, style: { width: 240 } });
      case 'radio':
        return h('Radio.Group', { options });
      case 'checks':
        return h('Checkbox.Group', { options });
      case 'switch':
        return h('Switch');
      default:
        return h('Input');
    }
  };

  const field = (it: Field): Drawn => {
    const { kind, name, label } = it;
    if (kind === 'check')
      return h(
        'Form.Item',
        { key: name, name, valuePropName: 'checked' },
        h('Checkbox', null, label),
      );
    if (kind === 'upload')
      return h('Form.Item', { key: name }, h('Upload', null, h('Button', null, label)));
    return h(
      'Form.Item',
      { key: name, name, label, ...(kind === 'switch' && { valuePropName: 'checked' }) },
      input(it),
    );
  };

  return ({ id, fields }, end = null) =>
    h(
      'Form',
      {
        name: id,
        layout: 'vertical',
        initialValues: Object.fromEntries(
          fields.filter(({ value }) => value !== '').map((it) => [it.name, readValue(it, release)]),
        ),
      },
      fields.map(field),
      end,
    );
}

function readValue({ kind, value }: Field, { readDate }: Release): unknown {
  if (kind === 'check' || kind === 'switch') return true;
  if (kind === 'checks') return [value];
  if (kind === 'number') return Number(value);
  return kind === 'date' ? readDate(value) : value;
}

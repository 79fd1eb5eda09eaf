/** Forms as they are written with React Suite. */
import type { Field, Form } from './case-page.ts';
import type { Draw, Drawn, Release } from './draw.ts';

/** Draws a form, with `end` below its fields. */
export function createRsuiteForm(
  h: Draw,
  { major, readDate }: Release,
): (form: Form, end?: Drawn) => Drawn {
  const isOld = major < 5;
  const parts = isOld
    ? { group: 'FormGroup', label: 'ControlLabel', control: 'FormControl' }
    : { group: 'Form.Group', label: 'Form.Label', control: 'Form.Control' };

  /** What draws the field, with what it takes; null: a plain input. */
  const describe = ({
    kind,
    choices,
    value,
  }: Field): readonly [part: string, props: object] | null => {
    const data = choices.map(({ value: key, label }) => ({ value: key, label }));
    switch (kind) {
      case 'number':
        return ['InputNumber', { min: 0 }];
      case 'date':
        return [
          'DatePicker',
          { oneTap: true, ...(value !== '' && { defaultValue: readDate(value) }) },
        ];
      case 'select':
        return ['SelectPicker', { data, searchable: false, style: { width: 240 } }];
      case 'switch':
        return ['Toggle', { defaultChecked: value !== '' }];
      default:
        return null;
    }
  };

  const choice = (part: string) => (it: { value: string; label: string }) =>
    h(part, { key: it.value, value: it.value }, it.label);

  const control = (id: string, field: Field): Drawn => {
    const { kind, name, choices, value } = field;
    if (kind === 'radio')
      return h(
        'RadioGroup',
        { name: id, inline: true, defaultValue: value },
        choices.map(choice('Radio')),
      );
    if (kind === 'checks')
      return h(
        'CheckboxGroup',
        { name: id, inline: true, defaultValue: [value] },
        choices.map(choice('Checkbox')),
      );
    if (kind === 'area')
      return h('Input', { id, name, as: 'textarea', componentClass: 'textarea', rows: 3 });
    const described = describe(field);
    if (!described) return h('Input', { id, name, type: 'text', defaultValue: value });
    const [part, props] = described;
    return h(part, { id, name, ...(value !== '' && { defaultValue: value }), ...props });
  };

  const field = (form: string, it: Field): Drawn => {
    const { kind, name, label, value } = it;
    const id = `${form}-${name}`;
    if (kind === 'check')
      return h(
        parts.group,
        { key: name },
        h('Checkbox', { name: id, defaultChecked: value !== '' }, label),
      );
    if (kind === 'upload')
      return h(
        parts.group,
        { key: name },
        h('Uploader', { action: '#' }, h('Button', { type: 'button' }, label)),
      );
    return h(
      parts.group,
      { key: name, controlId: id },
      h(parts.label, null, label),
      control(id, it),
    );
  };

  return ({ id, fields }, end = null) =>
    h(
      'Form',
      { fluid: true, id },
      fields.map((it) => field(id, it)),
      end,
    );
}

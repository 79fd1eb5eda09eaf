import { expect, test } from 'vitest';
import { APP, buildContext, buildGuide, newRun } from './fixtures/build-guide.ts';
import { view } from './fixtures/view-run.ts';

test('targets come with what they lie inside, innermost first; a chain that closes on itself is cut', () => {
  const targets = {
    save: { role: 'button', within: 'form' },
    form: { role: 'form', within: 'dialog' },
    dialog: { role: 'dialog' },
    egg: { role: 'img', within: 'hen' },
    hen: { role: 'img', within: 'egg' },
    lone: { role: 'link', within: 'nowhere' },
  };
  const targetOf = (target: string) => {
    const guide = buildGuide([{ id: 'een', target }], { targets });
    return view(guide, newRun(guide)).step.target;
  };
  expect(targetOf('save')).toEqual({
    role: 'button',
    within: { role: 'form', within: { role: 'dialog', within: null } },
  });
  expect(targetOf('egg')).toEqual({ role: 'img', within: { role: 'img', within: null } });
  expect(targetOf('lone')).toEqual({ role: 'link', within: null });
  expect(targetOf('constructor')).toBe(null);
});

test('what was recorded comes along, with the value that names its row', () => {
  const plain = {
    v: 'a',
    traits: { role: 'button', command: 'open' },
    twins: 'c',
    common: [],
    words: '',
  };
  const recorded = { ...plain, row: { column: 'zaaknummer', at: 'a', variable: 'zaak' } };
  const variables = { zaak: { type: 'text', default: 'Z-2026-1' } };
  const guide = buildGuide([{ id: 'een', target: 'open' }], {
    targets: { open: { recorded }, plain: { recorded: plain } },
    variables,
  });
  const targetOf = (values: Record<string, string>, target = 'open') =>
    view(
      { ...guide, steps: [{ ...guide.steps[0]!, target }] },
      newRun(guide),
      buildContext({ variables: values }),
    ).step.target;
  expect(targetOf({})).toEqual({ recorded, recordedRowValue: 'Z-2026-1', within: null });
  expect(targetOf({ zaak: 'Z-2026-2' })?.recordedRowValue).toBe('Z-2026-2');
  expect(targetOf({}, 'plain')).not.toHaveProperty('recordedRowValue');
});

test('the action is on the step’s target unless it names another', () => {
  const actionOf = (advance: object) => {
    const guide = buildGuide([{ id: 'een', target: 'form', advance }]);
    const { step } = view(guide, newRun(guide));
    return [step.advance, step.confirm];
  };
  expect(actionOf({ on: 'click' })).toEqual([
    { on: 'click', target: { role: 'form', within: null } },
    null,
  ]);
  expect(actionOf({ on: 'click', target: 'save' })).toEqual([
    { on: 'click', target: { role: 'button', within: null } },
    null,
  ]);
  expect(actionOf({ on: 'url', url: 'https://app.example/b' })).toEqual([{ on: 'url' }, null]);
  expect(actionOf({ on: 'next', confirm: { gone: 'save' } })).toEqual([
    { on: 'next' },
    { on: 'gone', target: { role: 'button', within: null } },
  ]);
  expect(actionOf({ on: 'next', confirm: { url: 'https://app.example/b' } })).toEqual([
    { on: 'next' },
    null,
  ]);
});

test('the overlay is asked about the targets that decide what comes next', () => {
  const guide = buildGuide([
    { id: 'een', branch: [{ when: { not: { element: 'form', state: 'visible' } }, goto: 'drie' }] },
    { id: 'twee', when: { element: 'save', state: 'enabled' } },
    { id: 'drie' },
    { id: 'vier', when: { element: 'banner', state: 'visible' } },
  ]);
  expect(Object.keys(view(guide, newRun(guide)).step.probe).toSorted()).toEqual(['form', 'save']);
});

test('the part of the page that a target belongs to is the one named, the one around it, or its heading', () => {
  const recorded = {
    v: 'a',
    traits: { role: 'button', heading: 'Besluit' },
    twins: 'a',
    common: [],
    frame: `${APP}/kader`,
    words: '',
    wordings: [{ language: 'de', words: '', traits: { heading: 'Bescheid' } }],
  };
  const parts = buildGuide(
    [
      { id: 'named', target: 'inner', onMissing: { region: 'banner' } },
      { id: 'around', target: 'inner' },
      { id: 'heading', target: 'seen' },
      { id: 'unknown', target: 'banner' },
      { id: 'not-explained', target: 'inner', onMissing: { do: 'skip' } },
      { id: 'nowhere' },
    ],
    {
      targets: {
        inner: { role: 'button', within: 'form' },
        form: { role: 'form' },
        banner: { role: 'status' },
        seen: { recorded },
      },
    },
  );
  const regions = parts.steps.map(
    ({ id }) => view(parts, { ...newRun(parts), stepId: id }).step.onMissing.region,
  );
  expect(regions).toEqual([
    { role: 'status', within: null },
    { role: 'form', within: null },
    {
      role: 'heading',
      name: { nl: 'Besluit', de: 'Bescheid' },
      within: null,
      frame: `${APP}/kader`,
    },
    null,
    null,
    null,
  ]);
});

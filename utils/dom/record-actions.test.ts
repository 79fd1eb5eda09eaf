import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RecordedAction } from '../core/record/action.ts';
import { recordActions } from './record-actions.ts';
import { expectUntouched, useTestPage } from './test-page.ts';

const page = useTestPage();

function record(): { readonly actions: RecordedAction[]; told(): string[] } {
  const actions: RecordedAction[] = [];
  recordActions(document, { signal: page.signal, onAction: (action) => actions.push(action) });
  return { actions, told: () => actions.map(({ kind, label }) => `${kind} ${label}`.trim()) };
}

describe('one action of a person is told once, as what it was', () => {
  test.each<[string, string, string]>([
    ['a button', '<button id="a">Opslaan</button>', 'click Opslaan'],
    ['what lies in a button', '<button><b id="a">Opslaan</b></button>', 'click Opslaan'],
    ['a link', '<a id="a" href="#x">Zaken</a>', 'click Zaken'],
    ['a tab', '<div role="tablist"><div id="a" role="tab">Besluit</div></div>', 'tab Besluit'],
    ['a box', '<label><input id="a" type="checkbox">Akkoord</label>', 'tick Akkoord'],
    ['the label of a box', '<label id="a"><input type="checkbox">Akkoord</label>', 'tick Akkoord'],
    ['one of a few', '<label><input id="a" type="radio">Brief</label>', 'pick Brief'],
    [
      'a switch of their own',
      '<div id="a" role="switch" aria-label="Actief"></div>',
      'tick Actief',
    ],
    ['what only looks pressed', '<div id="a" style="cursor: pointer">Meer</div>', 'click'],
    [
      'an option of a list of their own',
      '<input role="combobox" aria-label="Status" aria-controls="l"><ul role="listbox" id="l"><li id="a" role="option">Nieuw</li></ul>',
      'choose Status',
    ],
    [
      'something in a row of a list',
      '<table><caption>Zaken</caption><thead><tr><th>Naam<th>Actie</thead><tbody><tr><td>x<td><a id="a" href="#x">Openen</a></table>',
      'row Zaken',
    ],
    [
      'a button in a layout table',
      '<table role="presentation"><tr><td>Naam<td><button id="a">Opslaan</button></table>',
      'click Opslaan',
    ],
    [
      'a link in a layout table',
      '<table role="presentation"><tr><td>Naam<td><a id="a" href="#x">Jansen</a></table>',
      'click',
    ],
  ])('a click on %s', async (_, html, told) => {
    page.show(html.replace('<div id="a"', '<div tabindex="0" id="a"'));
    const recorded = record();
    const target = page.get('#a');
    if (target.getBoundingClientRect().width === 0 || target.textContent === '')
      target.style.cssText += 'display:block;width:40px;height:40px';
    await userEvent.click(target);
    expect(recorded.told()).toEqual([told]);
  });

  test('a key that presses a control of their own, of which no click comes', async () => {
    page.show('<div role="button" tabindex="0">Opslaan</div><button>Sluiten</button>');
    const { told } = record();
    page.get('[role=button]').focus();
    await userEvent.keyboard('x{Enter}');
    page.get('button').focus();
    await userEvent.keyboard(' ');
    expect(told()).toEqual(['click Opslaan', 'click Sluiten']);
  });

  test('text that is typed, whatever is typed', async () => {
    page.show(
      '<label>Onderwerp <input id="a"></label><label>Toelichting <textarea id="b"></textarea></label><button>Verder</button>',
    );
    const recorded = record();
    await userEvent.type(page.get('#a'), 'Geheim');
    await userEvent.type(page.get('#b'), 'Geheim');
    await userEvent.click(page.get('button'));
    expect(recorded.told()).toEqual(['fill Onderwerp', 'fill Toelichting', 'click Verder']);
    expect(JSON.stringify(recorded.actions)).not.toContain('eheim');
  });

  test('a choice from a list of the browser', async () => {
    page.show('<label>Uitkomst <select id="a"><option>Geheim<option>Ook geheim</select></label>');
    const recorded = record();
    page.get('#a').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(recorded.told()).toEqual(['choose Uitkomst']);
    expect(JSON.stringify(recorded.actions)).not.toContain('eheim');
  });

  test('text that is written in an editor', async () => {
    page.show(
      '<div id="a" contenteditable aria-label="Brief" role="textbox"><p>Oud</p></div><button>Verder</button>',
    );
    const recorded = record();
    await userEvent.click(page.get('#a'));
    await userEvent.keyboard('Geheim');
    await userEvent.click(page.get('button'));
    expect(recorded.told()).toEqual(['fill Brief', 'click Verder']);
    expect(JSON.stringify(recorded.actions)).not.toContain('eheim');
  });

  test('a click in a shadow root', async () => {
    page.show(
      '<x-a><template shadowrootmode="open"><button id="a">Opslaan</button></template></x-a>',
    );
    const recorded = record();
    await userEvent.click(page.get('x-a').shadowRoot!.querySelector('#a')!);
    expect(recorded.told()).toEqual(['click Opslaan']);
  });

  test('a click in a frame names the frame', async () => {
    const frame = await page.addFrame('besluit', '<button id="a">Vastleggen</button>');
    const recorded = record();
    frame.contentWindow!.focus();
    frame.contentDocument!.querySelector<HTMLElement>('#a')!.focus();
    await userEvent.keyboard(' ');
    expect(recorded.told()).toEqual(['click Vastleggen']);
    expect(recorded.actions[0]!.evidence.frame).toContain('/besluit');
  });
});

test('white space that is doubled in a name is one space in what is told', async () => {
  page.show('<button id="a" aria-label="Besluit  opslaan">x</button>');
  const recorded = record();
  await userEvent.click(page.get('#a'));
  expect(recorded.told()).toEqual(['click Besluit opslaan']);
});

test('a click on nothing is no step', async () => {
  page.show('<p id="a">Tekst</p><label id="b">Naam <input></label>');
  const recorded = record();
  await userEvent.click(page.get('#a'));
  await userEvent.click(page.get('#b'));
  await userEvent.click(page.get('input'));
  expect(recorded.told()).toEqual([]);
});

test('nothing is told when it has ended', async () => {
  page.show('<button id="a">Opslaan</button>');
  const actions: RecordedAction[] = [];
  const ending = new AbortController();
  recordActions(document, { signal: ending.signal, onAction: (it) => actions.push(it) });
  ending.abort();
  await userEvent.click(page.get('#a'));
  expect(actions).toEqual([]);
});

test('the page is left as it is', async () => {
  page.show('<button id="a">Opslaan</button>');
  await expectUntouched(async () => {
    record();
    await userEvent.click(page.get('#a'));
  });
});

import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COLLECTOR_SCENES, ports } from '../../tests/gallery/collector-scenes.tsx';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { hearMessages } from '../testing/hear.ts';
import {
  COLLECTION,
  mountCollector,
  PASSPHRASE,
  PUBLIC_KEY,
  report,
} from '../testing/mount-collector.tsx';
import { mountPage } from '../testing/mount-page.tsx';
import type { CollectorPorts, Opened } from './ports.ts';

test('the key is opened with its file and passphrase; after that, reports can be chosen', async () => {
  const { button, field, said, openKey, onOpenKey } = mountCollector();
  expect(field('Choose files').disabled).toBe(true);
  await userEvent.click(button('Open the key'));
  expect(said('#key')).toEqual(['First choose the key file.']);
  expect(onOpenKey).not.toHaveBeenCalled();
  await openKey();
  await vi.waitFor(() => expect(said('#key')).toEqual(['The key is open.']));
  expect(onOpenKey).toHaveBeenCalledWith(expect.objectContaining({ name: 'key.age' }), PASSPHRASE);
  expect(document.body.textContent).toContain(PUBLIC_KEY);
  expect(document.activeElement?.id).toBe('key');
  // What was typed is gone with the form.
  expect(document.querySelector('input[type=password]')).toBeNull();
  expect(field('Choose files').disabled).toBe(false);
});

test.each([
  [{ ok: false, fault: 'passphrase' }, 'This passphrase does not fit this file. Please try again.'],
  [{ ok: false, fault: 'file' }, /^This is not a key file/],
] as const)('a key that does not open: %j', async (opened, words) => {
  const { openKey, said, field } = mountCollector({ onOpenKey: () => Promise.resolve(opened) });
  await openKey();
  await vi.waitFor(() => expect(said('#key')[0]).toMatch(words));
  expect(field('Choose files').disabled).toBe(true);
});

test('while a key is opened, whatever has the focus keeps it, and it is opened once', async () => {
  const opening = [1, 2].map(() => Promise.withResolvers<Opened>());
  const onOpenKey = vi.fn<CollectorPorts['onOpenKey']>();
  for (const { promise } of opening) onOpenKey.mockReturnValueOnce(promise);
  const { button, field, find, openKey, said } = mountCollector({ onOpenKey });
  const open = button('Open the key');
  const choose = field('Choose the key file');
  const form = choose.form!;
  await openKey();
  await vi.waitFor(() => expect(open.ariaDisabled).toBe('true'));
  expect(button('Make the key and save it').ariaDisabled).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(open);
  // Its file stays, and so does the focus on the button for it.
  expect([choose.ariaDisabled, choose.disabled]).toEqual(['true', false]);
  choose.focus();
  const opened: boolean[] = [];
  const listen = (event: Event) => opened.push(!event.defaultPrevented);
  document.addEventListener('click', listen, { once: true });
  await userEvent.keyboard(' ');
  expect(opened).toEqual([false]);
  opening[0]!.resolve({ ok: false, fault: 'passphrase' });
  await vi.waitFor(() => expect(said('#key')[0]).toContain('does not fit'));
  await vi.waitFor(() => expect(choose.ariaDisabled).toBe('false'));
  expect([document.activeElement, open.ariaDisabled]).toEqual([choose, 'false']);
  expect(field('Passphrase').value).toBe(PASSPHRASE);
  expect(find('.row [role=status]').textContent).toBe('key.age');

  field('Passphrase').focus();
  await userEvent.keyboard('{Enter}');
  // Before it is drawn.
  form.requestSubmit();
  form.requestSubmit();
  expect(document.activeElement).toBe(field('Passphrase'));
  opening[1]!.resolve({ ok: true, publicKey: PUBLIC_KEY });
  await vi.waitFor(() => expect(said('#key')).toEqual(['The key is open.']));
  expect(document.activeElement).toBe(find('#key'));
  expect(onOpenKey).toHaveBeenCalledTimes(2);
});

test('the same while a key is made', async () => {
  const making = Promise.withResolvers<never>();
  const onMakeKey = vi.fn(() => making.promise);
  const { button, field, find, said, onOpenKey } = mountCollector({ onMakeKey });
  await userEvent.click(find('.more summary'));
  await userEvent.fill(field('New passphrase'), PASSPHRASE);
  await userEvent.fill(field('The same passphrase again'), PASSPHRASE);
  const make = button('Make the key and save it');
  const form = make.form!;
  make.focus();
  form.requestSubmit();
  form.requestSubmit();
  await vi.waitFor(() => expect(make.ariaDisabled).toBe('true'));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(make);
  // Nor is one opened beside it.
  field('Choose the key file').form!.requestSubmit();
  making.reject(new Error('no memory'));
  await vi.waitFor(() => expect(said('#key')[0]).toContain('That did not work'));
  await vi.waitFor(() => expect(make.ariaDisabled).toBe('false'));
  expect(document.activeElement).toBe(make);
  expect(onMakeKey).toHaveBeenCalledOnce();
  expect(onOpenKey).not.toHaveBeenCalled();
});

test('a new key needs a long passphrase, twice the same', async () => {
  const onMakeKey = vi.fn(ports.onMakeKey);
  const { button, field, said, find } = mountCollector({ onMakeKey });
  await userEvent.click(find('.more summary'));
  const attempt = async (first: string, second: string) => {
    await userEvent.fill(field('New passphrase'), first);
    await userEvent.fill(field('The same passphrase again'), second);
    await userEvent.click(button('Make the key and save it'));
  };
  await attempt('short', 'short');
  expect(said('#key')[0]).toContain('it takes 16 characters');
  await attempt(PASSPHRASE, `${PASSPHRASE}s`);
  expect(said('#key')[0]).toContain('not the same');
  expect(onMakeKey).not.toHaveBeenCalled();
  await attempt(PASSPHRASE, PASSPHRASE);
  await vi.waitFor(() => expect(said('#key')[0]).toContain('saved as leidraad-key.age'));
  expect(onMakeKey).toHaveBeenCalledExactlyOnceWith(PASSPHRASE);
});

test('the file for colleagues says what is wrong with what was typed', async () => {
  const { button, field, find, said, openKey } = mountCollector();
  await openKey();
  await vi.waitFor(() => find('.more summary'));
  await userEvent.click(find('.more summary'));
  await userEvent.fill(
    field('Folder on a web server that the reports go to'),
    'http://tellingen.voorbeeldstad.example/',
  );
  await userEvent.click(button('Save the file'));
  expect(said('#key')[1]).toContain('The file was not saved.');
  expect(said('#key')[1]).toContain('destination');
});

test('reading shows how far it is, can be stopped, and then all is forgotten', async () => {
  const reading = Promise.withResolvers<CollectionView | null>();
  const onStop = vi.fn(() => reading.resolve(null));
  const onRead = vi.fn<CollectorPorts['onRead']>((_files, onDone) => {
    onDone(1);
    return reading.promise;
  });
  const { button, field, find, openKey, said } = mountCollector({ onRead, onStop });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), [report(), report('b.age')]);
  await vi.waitFor(() => expect(find('.reading').textContent).toContain('1 of 2 read'));
  expect((find('progress') as HTMLProgressElement).value).toBe(1);
  const { disabled, ariaDisabled } = field('Choose files');
  expect([disabled, ariaDisabled]).toEqual([false, 'true']);
  await userEvent.click(button('Stop'));
  await vi.waitFor(() =>
    expect(said('#reports')).toEqual(['Stopped. What was read is forgotten.']),
  );
  expect(onStop).toHaveBeenCalledOnce();
  expect(document.querySelector('progress')).toBeNull();
  expect(document.activeElement).toBe(find('#reports'));
});

test('that a key cannot be opened is said each time', async () => {
  const { button, find } = mountCollector();
  const heard = hearMessages(find('#key').closest('section')!);
  for (const times of [1, 2]) {
    await userEvent.click(button('Open the key'));
    await vi.waitFor(() => expect(heard).toHaveLength(times));
  }
  expect(heard[1]).toBe(heard[0]);
});

test('from reports to figures: invited people first, then a yes, then what is in it', async () => {
  const onPublish = vi.fn(ports.onPublish);
  const { button, field, find, openKey, said } = mountCollector({ onPublish });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() =>
    expect(said('#reports')).toEqual(['12 reports count.60 files were refused.']),
  );
  expect(find('.refused').textContent).toContain('Already counted');
  expect(find('.refused').textContent).toContain('and 59 more');
  expect(find('.team li').textContent).toContain('Fill in how many were invited: 12 or more');
  expect(button('Make the figures').disabled).toBe(true);
  await userEvent.upload(
    field('Numbers from a file'),
    new File(['Permits;120\nTaxes;many'], 'n.csv'),
  );
  await vi.waitFor(() =>
    expect(said('#teams')[0]).toContain('Line 2 is not a team with a number: Taxes;many'),
  );
  await userEvent.upload(field('Numbers from a file'), new File(['Permits;120'], 'n.csv'));
  await vi.waitFor(() => expect(find('.team li').textContent).toContain('Ready'));

  await userEvent.click(button('Make the figures'));
  await userEvent.click(button('Cancel'));
  expect(onPublish).not.toHaveBeenCalled();
  await userEvent.click(button('Make the figures'));
  await userEvent.click(find('.confirm .button-care'));
  await vi.waitFor(() => expect(said('#figures')[0]).toContain('Save them now'));
  expect(onPublish).toHaveBeenCalledExactlyOnceWith(
    ['2026-W47 Permits'],
    new Map([['Permits', 120]]),
  );
  const rows = [...document.querySelectorAll('tbody tr')].map((it) => it.textContent);
  expect(rows[0]).toContain('35 of 120');
  expect(rows[1]).toContain('Most of them');
  expect(rows[2]).toContain('Too few to tell');
});

test('no figures are made while reports are read, nor before those that were made are saved', async () => {
  const reading = Promise.withResolvers<CollectionView | null>();
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { button, field, find, openKey, said } = mountCollector({ onRead });
  const doesStay = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  await userEvent.fill(field('Invited'), '120');
  onRead.mockReturnValueOnce(reading.promise);
  await userEvent.upload(field('Choose files'), report('b.age'));
  await vi.waitFor(() => expect(button('Make the figures').disabled).toBe(true));
  expect(find('#figures').closest('section')!.textContent).toContain('still being read');
  reading.resolve(COLLECTION);
  await vi.waitFor(() => expect(button('Make the figures').disabled).toBe(false));
  expect(doesStay()).toBe(false);

  await userEvent.click(button('Make the figures'));
  await userEvent.click(find('.confirm .button-care'));
  await vi.waitFor(() => expect(said('#figures')[0]).toContain('Save them now'));
  expect(button('Make the figures').disabled).toBe(true);
  // They are lost with the page.
  expect(document.activeElement).toBe(button('Save the figures'));
  expect(find('#figures').closest('section')!.textContent).toContain('Save these figures first');
  expect(doesStay()).toBe(true);
  await userEvent.click(button('Save the figures'));
  expect(button('Make the figures').disabled).toBe(false);
  expect(doesStay()).toBe(false);
});

test('numbers from a spreadsheet are read with their signs, and teams of no report are named', async () => {
  const weeks = [{ week: '2026-W47', team: 'Bürgerbüro', reports: 12 }];
  const onRead = () => Promise.resolve({ ...COLLECTION, weeks });
  const { field, find, openKey, said } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  // As Excel saves it where nobody chose UTF-8.
  const bytes = Uint8Array.from('Bürgerbüro;120', (sign) => sign.codePointAt(0)!);
  await userEvent.upload(field('Numbers from a file'), new File([bytes], 'n.csv'));
  await vi.waitFor(() => expect(said('#teams')).toEqual(['The numbers were filled in.']));
  expect(field('Invited').value).toBe('120');
  await userEvent.upload(
    field('Numbers from a file'),
    new File(['Bürgerbüro;130\nBuergerbuero;120'], 'n.csv'),
  );
  await vi.waitFor(() => expect(said('#teams')[0]).toContain('have no report'));
  expect(said('#teams')[0]).toContain('Buergerbuero');
  expect(field('Invited').value).toBe('130');
});

test('a week that was published is not ready; where another window was first, that is said', async () => {
  const again = ['2026-W47 Permits'];
  const onPublish = () => Promise.resolve({ ok: false as const, again });
  const { button, field, find, openKey, said } = mountCollector({ onPublish });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  await userEvent.fill(field('Invited'), '120');
  await userEvent.click(button('Make the figures'));
  await userEvent.click(find('.confirm .button-care'));
  await vi.waitFor(() => expect(said('#figures')[0]).toContain('No figures were made'));
  expect(document.activeElement).toBe(find('#figures'));
  expect(said('#figures')[0]).toContain('2026-W47 Permits');
});

test.each(UI_LANGUAGES)('accessible in $name, at 320 pixels too', async ({ code }) => {
  for (const name of ['collector', 'collector-done']) {
    mountPage(COLLECTOR_SCENES[name]!.draw(code), 'collector');
    await expectNoAxeFindings(document.body);
    document.body.style.inlineSize = '320px';
    expect(document.body.scrollWidth, name).toBeLessThanOrEqual(320);
    document.body.removeAttribute('style');
  }
});

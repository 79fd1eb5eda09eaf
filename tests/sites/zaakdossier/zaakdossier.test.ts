import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startZaakdossier } from './server.ts';
import { CASE, DECISION, start, uploadOf, Visitor } from './visitor.ts';
import { CATALOGUES, findCatalogueFaults } from './web/translate.ts';

describe('signing in', () => {
  it('asks to sign in and then goes on to the page that was asked for', async () => {
    const visitor = new Visitor(await start());
    const response = await visitor.request(`${CASE}/besluit`);
    expect(response.status).toBe(303);
    const location = response.headers.get('location') ?? '';
    expect(location).toBe(`/inloggen?terug=${encodeURIComponent(`${CASE}/besluit`)}`);
    const fields = {
      gebruikersnaam: 'behandelaar',
      wachtwoord: 'oefenen',
      terug: `${CASE}/besluit`,
    };
    const signedIn = await visitor.post('/inloggen', fields);
    expect(signedIn.headers.get('location')).toBe(`${CASE}/besluit`);
    expect(signedIn.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax');
  });

  it.each([
    '//elders.example',
    '/.//elders.example',
    '/\\elders.example',
    'https://elders.example/',
    'javascript:1',
    '',
  ])('does not send anyone to %j', async (back) => {
    const fields = { gebruikersnaam: 'behandelaar', wachtwoord: 'oefenen', terug: back };
    const response = await new Visitor(await start()).post('/inloggen', fields);
    expect(response.headers.get('location')).toBe('/zaken');
  });

  it('refuses a wrong password and other names', async () => {
    const visitor = new Visitor(await start());
    for (const gebruikersnaam of ['behandelaar', 'burgemeester']) {
      const response = await visitor.post('/inloggen', { gebruikersnaam, wachtwoord: 'fout' });
      expect(response.status).toBe(422);
    }
    expect(visitor.cookie).toBe('');
  });

  it('says that a session has expired', async () => {
    const app = await start();
    const visitor = await new Visitor(app).signIn();
    app.expireSessions();
    const location = (await visitor.request('/zaken')).headers.get('location') ?? '';
    expect(location).toContain('reden=verlopen');
    expect(await visitor.read(location)).toContain('Uw sessie is verlopen');
    expect((await visitor.request(`/api${CASE}/overzicht`)).status).toBe(401);
  });
});

describe('a decision', () => {
  it('decides the case, and outlives a restart with the session', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zaakdossier-'));
    const database = join(folder, 'zaken.db');
    try {
      const first = await startZaakdossier({ database });
      const visitor = await new Visitor(first).signIn();
      const recorded = await visitor.post('/formulieren/besluit', {
        ...DECISION,
        actie: 'vastleggen',
      });
      expect(recorded.status).toBe(303);
      await first.close();

      const second = await startZaakdossier({ database });
      const again = new Visitor(second, visitor.cookie);
      const data = await (await again.request(`/api${CASE}/besluit`)).json();
      const overwrite = await again.post('/formulieren/besluit', { ...DECISION, actie: 'concept' });
      await second.close();
      expect(data).toMatchObject({
        caseFile: { status: 'besloten' },
        decision: { outcome: 'toekennen', decidedOn: '2026-06-15', state: 'vastgesteld' },
      });
      expect(overwrite.status).toBe(409);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('may be unfinished as a draft and not when it is recorded', async () => {
    const visitor = await new Visitor(await start()).signIn();
    const unfinished = { zaak: DECISION.zaak, uitkomst: 'afwijzen' };
    const recorded = await visitor.post('/formulieren/besluit', {
      ...unfinished,
      actie: 'vastleggen',
    });
    expect(recorded.status).toBe(422);
    expect(await recorded.text()).toContain('Vul de datum van het besluit in.');
    const draft = await visitor.post('/formulieren/besluit', { ...unfinished, actie: 'concept' });
    expect(draft.status).toBe(303);
    expect(await visitor.read(`${CASE}/besluit`)).toContain('Concept');
  });

  it('is needed to close a case as handled; a closed case stays as it is', async () => {
    const visitor = await new Visitor(await start()).signIn();
    const close = () => visitor.post(`${CASE}/afsluiten`, { reden: 'afgehandeld' });
    expect((await close()).status).toBe(422);
    await visitor.post('/formulieren/besluit', { ...DECISION, actie: 'vastleggen' });
    expect((await close()).status).toBe(303);
    expect((await close()).status).toBe(409);
    expect(await visitor.read(CASE)).toContain('Afgesloten');
  });
});

describe('documents', () => {
  it('keeps name, size and confidentiality of an upload', async () => {
    const visitor = await new Visitor(await start()).signIn();
    const body = uploadOf('advies.pdf', 'Advies welstand');
    const response = await visitor.request(`${CASE}/documenten`, { method: 'POST', body });
    expect(response.status).toBe(303);
    const data = (await (await visitor.request(`/api${CASE}/documenten`)).json()) as {
      documents: unknown[];
    };
    expect(data.documents).toHaveLength(3);
    expect(data.documents[0]).toMatchObject({
      title: 'Advies welstand',
      fileName: 'advies.pdf',
      size: 2_500,
      type: 'advies',
      confidentiality: 'intern',
    });
  });

  it('refuses a file that is too large, with a page', async () => {
    const visitor = await new Visitor(await start()).signIn();
    const body = uploadOf('groot.pdf', 'Groot');
    body.set('bestand', new File([new Uint8Array(10_100_000)], 'groot.pdf'));
    const response = await visitor.request(`${CASE}/documenten`, { method: 'POST', body });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Bestand te groot');
  });
});

it('prepares a refund, and keeps the amount alone', async () => {
  const visitor = await new Visitor(await start()).signIn();
  const fields = { bsn: '999990019', iban: 'NL13TEST0123456789', bedrag: '120' };
  const unfinished = await visitor.post(`${CASE}/betrokkenen`, { ...fields, iban: '' });
  expect(unfinished.status).toBe(422);
  expect((await unfinished.text()).match(/Vul dit veld in\./g)).toHaveLength(1);
  expect((await visitor.post(`${CASE}/betrokkenen`, fields)).status).toBe(303);
  const page = await visitor.read(`${CASE}/betrokkenen`);
  expect(page).toContain('De terugbetaling staat klaar.');
  expect(page).not.toContain('NL13TEST0123456789');
  const notes = await (await visitor.request(`/api${CASE}/notities`)).json();
  expect(notes).toMatchObject({ notes: [{ text: 'Terugbetaling klaargezet: 120 euro.' }] });
});

describe('the archive', () => {
  it('finds closed cases for who is signed in to the cases, in the language of the cases', async () => {
    const app = await start();
    const visitor = await new Visitor(app).signIn();
    const read = async (path: string, cookie = visitor.cookie): Promise<string> =>
      (await fetch(app.archiveUrl + path, { headers: { cookie } })).text();
    expect(await visitor.read(CASE)).toContain(`href="${app.archiveUrl}/"`);
    expect(await read('/')).toContain('Er wordt bijgehouden wie een dossier bekijkt.');
    const found = await read('/zoeken?zoek=Oefenstraat');
    expect(found).toMatch(/Archief[\s\S]*ZAAK-2026-0027[\s\S]*Buiten behandeling stellen/);
    expect(found).not.toContain('Voorbeeldlaan');
    expect(await read('/zoeken?zoek=Nergens')).toContain('Er zijn geen dossiers gevonden.');
    const german = `${visitor.cookie}; zaakdossier_taal=de`;
    expect(await read('/zoeken', german)).toContain('Alte Akten suchen');
  });

  it('sends anyone else to sign in to the cases', async () => {
    const app = await start();
    const response = await fetch(`${app.archiveUrl}/zoeken`);
    expect(response.url).toBe(`${app.url}/inloggen?terug=%2Fzaken`);
  });
});

it('lets a viewer see a case and change nothing', async () => {
  const visitor = await new Visitor(await start()).signIn('raadpleger');
  expect(await visitor.read(CASE)).toContain('maar niet wijzigen');
  const note = await visitor.request(`/api${CASE}/notities`, {
    method: 'POST',
    body: '{"text":"x"}',
  });
  expect(note.status).toBe(403);
  expect((await visitor.post(`${CASE}/afsluiten`, { reden: 'dubbel' })).status).toBe(403);
});

it('goes back to the first day', async () => {
  const app = await start();
  const visitor = await new Visitor(app).signIn();
  const before = await visitor.read('/zaken');
  await visitor.post(`${CASE}/afsluiten`, { reden: 'dubbel' });
  expect(await visitor.read('/zaken')).not.toBe(before);
  app.reset();
  await visitor.signIn();
  expect(await visitor.read('/zaken')).toBe(before);
  expect(before.match(/ZAAK-2026-\d{4}<\/th>/g)).toHaveLength(240);
});

describe('texts', () => {
  it('are complete in every language', () => {
    expect(findCatalogueFaults(CATALOGUES)).toEqual([]);
  });

  it('are missed when they are not', () => {
    const { 'app.titleOf': _, ...rest } = CATALOGUES.de;
    const faults = findCatalogueFaults({ ...CATALOGUES, de: { ...rest, 'app.name': ' ' } });
    expect(faults).toEqual(['de: app.name is missing', 'de: app.titleOf is missing']);
  });

  it('follow the switch', async () => {
    const visitor = new Visitor(await start());
    await visitor.post('/taal', { taal: 'de', terug: '/help' });
    expect(await visitor.read('/help')).toMatch(/lang="de"[\s\S]*Über diese Anwendung/);
  });
});

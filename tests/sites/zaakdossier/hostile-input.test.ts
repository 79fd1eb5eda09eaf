import { describe, expect, it } from 'vitest';
import { CASE, DECISION, start, uploadOf, Visitor } from './visitor.ts';
import { html } from './web/html.ts';

describe('hostile input', () => {
  const hostile = `"><script>alert('&')</script>`;

  it('is text on every page that shows it', async () => {
    const visitor = await new Visitor(await start()).signIn();
    const body = uploadOf('<img src=x>.pdf', hostile);
    await visitor.request(`${CASE}/documenten`, { method: 'POST', body });
    await visitor.post('/formulieren/besluit', {
      zaak: DECISION.zaak,
      motivering: `</textarea>${hostile}`,
      actie: 'concept',
    });
    const pages = [
      `${CASE}/documenten`,
      `${CASE}/besluit`,
      `/formulieren/besluit?zaak=${DECISION.zaak}`,
      `/zaken?zoek=${encodeURIComponent(hostile)}`,
      `/zaken/${encodeURIComponent(hostile)}`,
    ];
    for (const page of pages) {
      const text = await visitor.read(page);
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<img src=x>');
    }
    expect(await visitor.read(`${CASE}/documenten`)).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('finds no more cases by a wildcard or a quote', async () => {
    const visitor = await new Visitor(await start()).signIn();
    for (const search of ['%', '_', `' OR 1=1 --`]) {
      expect(await visitor.read(`/zaken?zoek=${encodeURIComponent(search)}`)).toContain(
        'Gevonden zaken: 0',
      );
    }
  });

  it('gets no file from outside the public folder', async () => {
    const visitor = new Visitor(await start());
    for (const path of [
      '/web/..%2fserver.ts',
      '/web/languages/..%2f..%2fmain.ts',
      '/web/constructor',
    ]) {
      expect((await visitor.request(path)).status).toBe(404);
    }
  });

  it('is not accepted from another site', async () => {
    const visitor = await new Visitor(await start()).signIn();
    const response = await visitor.request('/uitloggen', {
      method: 'POST',
      headers: { origin: 'https://elders.example' },
    });
    expect(response.status).toBe(403);
  });
});

it('escapes values but not markup', () => {
  expect(html`<p title="${'"'}">${['<', html`<b>${'&'}</b>`, null, false, 0]}</p>`.toString()).toBe(
    '<p title="&quot;">&lt;<b>&amp;</b>0</p>',
  );
});

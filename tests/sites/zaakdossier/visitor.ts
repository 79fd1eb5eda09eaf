import { expect, onTestFinished } from 'vitest';
import { startZaakdossier, type Zaakdossier, type ZaakdossierOptions } from './server.ts';

/** An application that ends with the test that started it. */
export async function start(options?: ZaakdossierOptions): Promise<Zaakdossier> {
  const app = await startZaakdossier(options);
  onTestFinished(() => app.close());
  return app;
}

/** A browser without scripts: keeps the session cookie and follows no redirect by itself. */
export class Visitor {
  readonly #app: Zaakdossier;
  #cookie: string;

  constructor(app: Zaakdossier, cookie = '') {
    this.#app = app;
    this.#cookie = cookie;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.#app.url + path, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie: this.#cookie },
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
    return response;
  }

  async read(path: string): Promise<string> {
    return (await this.request(path)).text();
  }

  async post(path: string, fields: Record<string, string>): Promise<Response> {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  async signIn(name = 'behandelaar'): Promise<this> {
    const fields = { gebruikersnaam: name, wachtwoord: 'oefenen', terug: '/zaken' };
    expect((await this.post('/inloggen', fields)).status).toBe(303);
    return this;
  }
}

export const CASE = '/zaken/ZAAK-2026-0123';
export const DECISION = {
  zaak: 'ZAAK-2026-0123',
  uitkomst: 'toekennen',
  datum: '2026-06-15',
  motivering: 'Het bouwplan past in het omgevingsplan.',
  bezwaarclausule: 'ja',
};

export function uploadOf(fileName: string, title: string): FormData {
  const form = new FormData();
  form.set('bestand', new File(['x'.repeat(2_500)], fileName, { type: 'application/pdf' }));
  form.set('titel', title);
  form.set('documenttype', 'advies');
  form.set('vertrouwelijkheid', 'intern');
  return form;
}

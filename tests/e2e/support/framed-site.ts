/** An application on one host with frames from another, and a guide that reaches into those. */
import { startPlainSite, type PlainSite } from './plain-site.ts';

export const FRAMED_TITLE = 'Besluit in een frame';

export interface FramedSite {
  /** The application: `/` is its page. */
  readonly top: PlainSite;
  /** The host of the frames. */
  readonly other: PlainSite;
  /** For `installFiles`. */
  readonly files: { readonly name: string; readonly text: string }[];
  close(): Promise<void>;
}

/** The content of each path; `%TOP%` and `%OTHER%` in it are the addresses of the two sites. */
export interface FramedPages {
  readonly top: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
}

const FRAME_STYLE = 'width: 420px; height: 260px; border: 7px solid; padding: 5px; margin: 30px';

/** Something to scroll in each direction, so that no place is right by chance. */
export const frame = (address: string, id = 'kader'): string =>
  `<div style="height: 150px; width: 1500px"></div>
  <iframe id="${id}" src="${address}" style="${FRAME_STYLE}"></iframe>
  <div style="height: 1500px"></div>`;

export const FORM = `<div style="height: 90px; width: 900px"></div>
  <form onsubmit="return false"><label>Kenmerk <input size="4"></label> <button>Opslaan</button></form>
  <div style="height: 900px"></div>`;

export async function startFramedSite(pages: FramedPages): Promise<FramedSite> {
  const sites: PlainSite[] = [];
  const serve =
    (content: Readonly<Record<string, string>>) =>
    (path: string): string =>
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Zaak</title>${(
        content[path.split('?')[0]!] ?? 'Niets'
      )
        .replaceAll('%TOP%', sites[0]!.url)
        .replaceAll('%OTHER%', sites[1]!.url)}</html>`;
  const top = await startPlainSite('127.0.0.1', serve(pages.top));
  const other = await startPlainSite('localhost', serve(pages.other));
  sites.push(top, other);
  const files = [
    { name: 'pack.json', text: JSON.stringify(PACK) },
    { name: 'gids.json', text: JSON.stringify(writeGuide(top.url, other.url)) },
  ];
  return {
    top,
    other,
    files,
    async close() {
      await top.close();
      await other.close();
    },
  };
}

const PACK = {
  format: 1,
  kind: 'pack',
  id: 'nl.voorbeeldstad.kaders',
  version: '1.0.0',
  title: { nl: 'Kaders' },
  issuer: 'Voorbeeldstad',
  languages: ['nl'],
  guides: ['gids.json'],
};

const writeGuide = (top: string, other: string) => ({
  format: 1,
  kind: 'walkthrough',
  id: 'nl.voorbeeldstad.kaders.besluit',
  version: '1.0.0',
  language: 'nl',
  title: { nl: FRAMED_TITLE },
  app: { id: 'app', match: [`${top}/*`], frames: [`${other}/*`] },
  targets: {
    field: { role: 'textbox', name: { nl: 'Kenmerk' }, frame: `${other}/formulier*` },
    save: { role: 'button', name: { nl: 'Opslaan' }, frame: `${other}/formulier*` },
  },
  steps: [
    {
      id: 'opslaan',
      title: { nl: 'Sla het besluit op' },
      target: 'save',
      advance: { on: 'click' },
      onMissing: { after: 3 },
    },
    {
      id: 'kenmerk',
      title: { nl: 'Vul het kenmerk in' },
      target: 'field',
      advance: { on: 'input' },
      branch: [{ when: { element: 'field', state: 'filled' }, goto: 'klaar' }],
      onMissing: { after: 3 },
    },
    { id: 'leeg', kind: 'modal', title: { nl: 'Het kenmerk is leeg' } },
    { id: 'klaar', kind: 'modal', title: { nl: 'Klaar' } },
  ],
});

/** What the command is called with. */
import { parseArgs } from 'node:util';
import type { UiLanguage } from '../../utils/core/run/view.ts';

const LANGUAGES: readonly UiLanguage[] = ['nl', 'de', 'en', 'fr'];

export const USAGE = `Use: npm run drift -- --pack FILE|FOLDER --app URL [options]
  --pack            a pack as a folder, its pack.json or a zip file; or one guide
  --app             the address at which the application is to be tested
  --data            a file with what the forms need (docs/drift.md)
  --storage-state   a file of Playwright's with cookies and storage, for being signed in
  --allow           GUIDE/STEP that may be done although it cannot be undone; may be repeated
  --only            a GUIDE to walk, and no others; may be repeated
  --out             the folder for the results; else .output/drift
  --language        ${LANGUAGES.join(', ')}; else en
  --allow-untested  ends with 0 also where something was not tested
Ends with 0 if all was found, 1 if there is something to look at, 2 if it could not run.`;

export interface DriftOptions {
  readonly pack: string;
  readonly app: string;
  readonly data: string | undefined;
  readonly storageState: string | undefined;
  readonly allow: readonly string[];
  readonly only: readonly string[];
  readonly out: string;
  readonly language: UiLanguage;
  readonly allowUntested: boolean;
}

/** Else what is wrong, as a sentence. */
export function readOptions(args: readonly string[]): DriftOptions | string {
  const options = parse(args);
  if (typeof options === 'string') return options;
  const { pack, app, language } = options;
  if (pack === undefined) return '--pack is missing: which guides?';
  if (app === undefined) return '--app is missing: at which address is the application?';
  if (!/^https?:$/.test(URL.parse(app)?.protocol ?? ''))
    return `--app: found "${app}", expected an address such as https://acceptatie.example.nl/`;
  const known = LANGUAGES.find((it) => it === language);
  if (known === undefined)
    return `--language: found "${language}", expected ${LANGUAGES.join(', ')}`;
  return {
    pack,
    app,
    data: options.data,
    storageState: options['storage-state'],
    allow: options.allow,
    only: options.only,
    out: options.out,
    language: known,
    allowUntested: options['allow-untested'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string' },
        app: { type: 'string' },
        data: { type: 'string' },
        'storage-state': { type: 'string' },
        allow: { type: 'string', multiple: true, default: [] },
        only: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: '.output/drift' },
        language: { type: 'string', default: 'en' },
        'allow-untested': { type: 'boolean', default: false },
      },
    }).values;
  } catch (reason) {
    // An option that does not exist, or one without its value.
    return (reason as Error).message;
  }
}

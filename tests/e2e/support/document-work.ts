/** What a civil servant does at each step of the practice guide about documents, on paper at first. */
import guide from '../../../guides/practice/document-toevoegen.json' with { type: 'json' };
import { CATALOGUES, type Language } from '../../sites/zaakdossier/web/translate.ts';
import type { Learner } from './learner.ts';
import { choose, main } from './practice-work.ts';

export const DOCUMENT_GUIDE = guide;

/** By step id, in the order of the guide, for somebody who reads no Dutch; `undefined`: nothing but to go on. */
export function documentWork(
  language: Exclude<Language, 'nl'>,
): ReadonlyMap<string, ((learner: Learner) => Promise<void>) | undefined> {
  const say = CATALOGUES[language];
  const [, paper] = guide.steps[0]!.choices!;
  return new Map([
    [
      'waar',
      async ({ bubble }: Learner) =>
        bubble.getByRole('radio', { name: paper!.label[language] }).check(),
    ],
    ['scannen', undefined],
    ['kijk-eerst', undefined],
    [
      'bestand',
      async ({ page }: Learner) =>
        main(page)
          .getByLabel(say['documents.file'])
          .setInputFiles({
            name: 'brief.pdf',
            mimeType: 'application/pdf',
            buffer: Buffer.from('%PDF-1.4'),
          }),
    ],
    ['nederlands', undefined],
    [
      'titel',
      async ({ page }: Learner) => {
        const title = main(page).getByRole('textbox', { name: say['documents.name'] });
        await title.fill('Brief over de boom');
        await title.blur();
      },
    ],
    [
      'soort',
      async ({ page }: Learner) =>
        choose(main(page).getByLabel(say['documents.type']), say['documentType.brief']),
    ],
    [
      'vertrouwelijk',
      async ({ page }: Learner) =>
        choose(
          main(page).getByLabel(say['documents.confidentiality']),
          say['confidentiality.intern'],
        ),
    ],
    [
      'uploaden',
      async ({ page }: Learner) =>
        main(page).getByRole('button', { name: say['documents.submit'] }).click(),
    ],
    ['klaar', undefined],
  ]);
}

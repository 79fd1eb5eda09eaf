/** The guides that show the benchmark's steps, as files of a pack. */
import { scrolledSteps, steps } from './steps.ts';

export const PACK_ID = 'eu.leidraad.bench';
export const guideIds = {
  form: `${PACK_ID}.form`,
  launch: `${PACK_ID}.launch`,
  scrolled: `${PACK_ID}.scrolled`,
};
export const GUIDE_TITLE = 'Record a decision';

const variables = { appHost: { type: 'host', required: true } };

export function writePack(): { name: string; text: string }[] {
  const guides = [
    writeGuide(guideIds.form, 'form', 'link', steps),
    writeGuide(guideIds.launch, 'launch', 'launcher', steps),
    writeGuide(guideIds.scrolled, 'scrolled', 'link', scrolledSteps),
  ];
  const pack = {
    format: 1,
    kind: 'pack',
    id: PACK_ID,
    version: '1.0.0',
    title: { en: 'Benchmark' },
    issuer: 'Example',
    languages: ['en'],
    variables: { appHost: { ...variables.appHost, label: { en: 'Address of the application' } } },
    guides: guides.map(({ id }) => `${id}.json`),
  };
  return [
    { name: 'pack.json', text: JSON.stringify(pack) },
    ...guides.map((guide) => ({ name: `${guide.id}.json`, text: JSON.stringify(guide) })),
  ];
}

function writeGuide(id: string, path: string, offer: string, shown: typeof steps) {
  return {
    format: 1,
    kind: 'walkthrough',
    id,
    version: '1.0.0',
    language: 'en',
    title: { en: GUIDE_TITLE },
    goal: { en: 'You record a decision.' },
    minutes: 1,
    app: { id: 'bench', match: [`http://{{appHost}}/${path}/*`] },
    variables,
    start: { offer, frequency: 'always' },
    targets: Object.fromEntries(
      shown.map((step) => [step.id, { role: step.role, name: { en: step.name } }]),
    ),
    steps: shown.map((step) => ({
      id: step.id,
      target: step.id,
      title: { en: step.title },
      body: { en: step.text },
    })),
  };
}

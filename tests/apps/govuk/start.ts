/**
 * The GOV.UK Prototype Kit: an application that is not ours. Installed at pinned versions into
 * `.output/apps/govuk`, its pages made from its own templates the way its users make them.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPinned } from '../../tools/install-pinned.ts';
import { findFreePort, serve, type Site } from '../support/serve.ts';

const HERE = import.meta.dirname;
const HOME = resolve('.output', 'apps', 'govuk');

function setUpGovuk(): void {
  installPinned(join(HERE, 'install'), HOME);
  cpSync(join(HOME, 'node_modules/govuk-prototype-kit/prototype-starter'), HOME, {
    recursive: true,
  });
  writePages();
}

/** What the template of a question leaves to those who use it. */
const CONTENT = /<p>\s*\[Insert question content[\s\S]*?<\/p>/;

const PAGES = [
  {
    view: 'start',
    template: 'start',
    edits: [[/(govukButton\(\{[\s\S]*?href: )"#"/, '$1"/name"']],
  },
  {
    view: 'name',
    template: 'question',
    edits: [
      ['Heading or question goes here', 'What is your name?'],
      ['/path/of/next/page', '/moved'],
      [
        CONTENT,
        `{{ govukInput({ id: "full-name", name: "full-name", label: { text: "Full name" } }) }}`,
      ],
    ],
  },
  {
    view: 'moved',
    template: 'question',
    edits: [
      ['Heading or question goes here', 'When did you move?'],
      ['/path/of/next/page', '/contact'],
      [
        CONTENT,
        `{{ govukDateInput({ id: "moved", namePrefix: "moved", fieldset: { legend: { text: "Day of the move" } } }) }}`,
      ],
    ],
  },
  {
    view: 'contact',
    template: 'question',
    edits: [
      ['Heading or question goes here', 'How should we contact you?'],
      ['/path/of/next/page', '/check'],
      [
        CONTENT,
        `{{ govukRadios({ name: "contact", fieldset: { legend: { text: "Choose one way" } }, items: [{ value: "email", text: "Email" }, { value: "phone", text: "Phone" }, { value: "post", text: "Post" }] }) }}`,
      ],
    ],
  },
  { view: 'check', template: 'check-answers', edits: [] },
  { view: 'confirmation', template: 'confirmation', edits: [] },
] as const satisfies readonly {
  view: string;
  template: string;
  edits: readonly (readonly [string | RegExp, string])[];
}[];

function writePages(): void {
  for (const { view, template, edits } of PAGES) {
    const from = join(
      HOME,
      'node_modules/@govuk-prototype-kit/common-templates/templates',
      `${template}.html`,
    );
    let html = readFileSync(from, 'utf8');
    for (const [find, put] of edits) {
      const edited = html.replace(find, put);
      if (edited === html)
        throw new Error(`${template}.html of common-templates: "${String(find)}" was not found`);
      html = edited;
    }
    writeFileSync(join(HOME, 'app/views', `${view}.html`), html);
  }
}

export async function startGovuk(): Promise<Site> {
  setUpGovuk();
  const port = await findFreePort();
  const kit = join(HOME, 'node_modules/govuk-prototype-kit/bin/cli');
  return serve(port, {
    command: process.execPath,
    args: ['--require', join(HERE, 'bind-to-loopback.cjs'), kit, 'serve'],
    cwd: HOME,
    variables: {
      PORT: String(port),
      NODE_ENV: 'production',
      USE_AUTH: 'false',
      USE_HTTPS: 'false',
    },
    ready: 'is now running at',
  });
}

/**
 * The GOV.UK Prototype Kit: an application that is not ours. Installed at pinned versions into
 * `.output/sites/govuk`, its pages made from its own templates the way its users make them.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const HERE = import.meta.dirname;
const INSTALL = join(HERE, 'install');
const HOME = resolve('.output', 'sites', 'govuk');

export interface Site {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Installs and lays out the site where that was not done yet for these versions. */
function setUpGovuk(): void {
  const lock = readFileSync(join(INSTALL, 'package-lock.json'), 'utf8');
  const stamp = join(HOME, 'installed.json');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    mkdirSync(HOME, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(INSTALL, file), join(HOME, file));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: HOME,
      stdio: 'inherit',
    });
    writeFileSync(stamp, lock);
  }
  cpSync(join(HOME, 'node_modules/govuk-prototype-kit/prototype-starter'), HOME, {
    recursive: true,
  });
  writePages();
}

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
      ['/path/of/next/page', '/contact'],
      [
        /<p>\s*\[Insert question content[\s\S]*?<\/p>/,
        `{{ govukInput({ id: "full-name", name: "full-name", label: { text: "Full name" } }) }}`,
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
        /<p>\s*\[Insert question content[\s\S]*?<\/p>/,
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

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as { port: number };
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

export async function startGovuk(): Promise<Site> {
  setUpGovuk();
  const port = await findFreePort();
  const kit: ChildProcess = spawn(
    process.execPath,
    [
      '--require',
      join(HERE, 'bind-to-loopback.cjs'),
      'node_modules/govuk-prototype-kit/bin/cli',
      'serve',
    ],
    {
      cwd: HOME,
      env: {
        ...process.env,
        PORT: String(port),
        NODE_ENV: 'production',
        USE_AUTH: 'false',
        USE_HTTPS: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await new Promise<void>((ready, fail) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      if (heard.includes('is now running at')) ready();
    };
    kit.stdout?.on('data', listen);
    kit.stderr?.on('data', listen);
    kit.once('exit', (code) =>
      fail(new Error(`the GOV.UK Prototype Kit ended with ${code}:\n${heard}`)),
    );
  });
  return {
    url,
    port,
    close: () =>
      new Promise((done) => {
        kit.removeAllListeners('exit');
        kit.once('exit', () => done());
        kit.kill();
      }),
  };
}

import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { INSIGHTS_SCENES, readChosenFigures } from '../../tests/gallery/insights-scenes.tsx';
import {
  makeFigures,
  makeFile,
  makeTeamWeek,
} from '../../utils/core/insights/fixtures/make-team-week.ts';
import { PLAN_FORMAT, PLAN_KIND } from '../../utils/core/insights/views/plan.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { InsightsPage, type FiguresReader } from './InsightsPage.tsx';
import { limitsOf, type Limits } from '../../utils/core/policy/decide.ts';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';

function mountInsights(limits?: Limits, reader: FiguresReader = readChosenFigures()) {
  const onPrint = vi.fn();
  const page = (
    <InsightsPage
      view={{ language: 'en', outlines: [], ...(limits && { limits }) }}
      links={SAMPLE_LINKS}
      reader={reader}
      today="2026-07-06"
      onPrint={onPrint}
      onLanguage={vi.fn()}
    />
  );
  return { ...mountPage(page, 'insights'), onPrint };
}

const two = makeFile('cijfers.json', {
  weeks: [makeTeamWeek(), makeTeamWeek({ team: '=cmd', tookPart: 40 })],
});

async function choose({ find }: ReturnType<typeof mountInsights>, ...files: (typeof two)[]) {
  const chosen = files.map(({ name, text }) => new File([text], name));
  await userEvent.upload(find('input[type=file]'), chosen);
}

/** The file that a button hands to the browser. */
async function save(press: () => Promise<unknown>): Promise<{ name: string; content: Blob }> {
  const saved = new Promise<{ name: string; content: Blob }>((resolve) => {
    const make = vi.spyOn(URL, 'createObjectURL');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      resolve({ name: this.download, content: make.mock.calls.at(-1)![0] as Blob });
    });
  });
  await press();
  return saved;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe('opening', () => {
  test('figures are drawn with their sentence, and as a table when it is asked for', async () => {
    const page = mountInsights();
    await choose(page, two);
    await vi.waitFor(() => expect(page.find('#picture-adoption svg[role=img]')).toBeTruthy());
    const story = page.find('.in-short');
    expect(story.querySelector('li')?.textContent).toContain('Vergunningen about 65%');
    expect(story.compareDocumentPosition(page.find('.drop'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const svg = page.find('#picture-adoption .chart svg');
    expect(svg.getAttribute('aria-label')).toContain('Vergunningen about 65%');
    expect(document.querySelector('table')).toBeNull();
    await userEvent.click(page.find('#picture-adoption summary'));
    const rows = [...document.querySelectorAll('#picture-adoption tbody tr')];
    expect(rows.map((row) => [...row.children].map((it) => it.textContent))).toEqual([
      ['2 March 2026', '=cmd', 'about 40', '120', 'about 35%'],
      ['2 March 2026', 'Vergunningen', 'about 80', '120', 'about 65%'],
    ]);
  });

  test('what is wrong with a file is said, and the others are open', async () => {
    const page = mountInsights();
    await choose(page, two, { name: 'stuk.json', text: '{' });
    await vi.waitFor(() =>
      expect(page.find('.message.care').textContent).toContain('stuk.json is damaged'),
    );
    await choose(page, { ...two, name: 'nog-eens.json' });
    await vi.waitFor(() =>
      expect(page.find('.message.good').textContent).toContain(
        'nog-eens.json: 2 weeks of teams were open already and count once.',
      ),
    );
  });
});

test('the button to choose files keeps the focus while they are opened', async () => {
  const reader = readChosenFigures();
  const held = Promise.withResolvers<void>();
  const open = (files: readonly File[]) => held.promise.then(() => reader.open(files));
  const page = mountInsights(undefined, { ...reader, open });
  const input = page.find('input[type=file]') as HTMLInputElement;
  input.focus();
  await choose(page, two);
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  expect([document.activeElement, input.disabled]).toEqual([input, false]);
  held.resolve();
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('false'));
});

test('turned off while the report is open, nothing of it stays on screen', async () => {
  const page = mountInsights();
  await choose(page, makeFile('cijfers.json', { synthetic: true }));
  await vi.waitFor(() => page.button('One-page report'));
  await userEvent.click(page.button('One-page report'));
  await vi.waitFor(() => page.find('.report'));
  expect(page.find('.message.care').textContent).toContain('Made-up');
  mountInsights(limitsOf({ disabled: ['insights'] }));
  expect(page.find('main').textContent).toContain('Your organisation has turned this page off.');
  expect(document.querySelectorAll('.report, table, input, main svg, .message')).toHaveLength(0);
});

describe('choosing', () => {
  test('lines by guide are there within one team only', async () => {
    const page = mountInsights();
    await choose(page, two);
    const [team, , , by] = await vi.waitFor(() => {
      const fields = [...document.querySelectorAll<HTMLSelectElement>('.filters select')];
      expect(fields.length).toBe(6);
      return fields;
    });
    expect([...by!.options].map(({ disabled }) => disabled)).toEqual([false, true, true]);
    await userEvent.selectOptions(team!, 'Vergunningen');
    expect([...by!.options].map(({ disabled }) => disabled)).toEqual([false, false, false]);
    await vi.waitFor(() =>
      expect(page.find('#picture-adoption figcaption').textContent).not.toContain('=cmd'),
    );
  });

  test('a change is marked, saved as a file, and opened again', async () => {
    const page = mountInsights();
    await choose(page, two);
    await vi.waitFor(() => page.find('details.sheet > summary'));
    await userEvent.click(page.find('details.sheet > summary'));
    await userEvent.fill(page.find('details.sheet form input[type=text]'), 'Zaken 4');
    await userEvent.fill(page.find('details.sheet form input[type=date]'), '2026-03-03');
    await userEvent.click(page.button('Add'));
    await vi.waitFor(() =>
      expect(page.find('#picture-adoption .chart').textContent).toContain('Zaken 4'),
    );
    const { name, content } = await save(() => userEvent.click(page.button('Save as a file')));
    const text = await content.text();
    expect(JSON.parse(text)).toMatchObject({ releases: [{ name: 'Zaken 4', day: '2026-03-03' }] });
    await userEvent.click(page.button('Remove “Zaken 4”'));
    expect(document.activeElement?.textContent).toBe('Aim and changes');
    await vi.waitFor(() =>
      expect(page.find('#picture-adoption .chart').textContent).not.toContain('Zaken 4'),
    );
    await choose(page, { name, text });
    await vi.waitFor(() =>
      expect(page.find('#picture-adoption .chart').textContent).toContain('Zaken 4'),
    );
  });
});

/** Two teams, and what it takes that every picture has something to draw. */
const full = makeFile('alles.json', {
  weeks: ['2026-W10', '2026-W11', '2026-W12'].flatMap((week) => [
    makeTeamWeek({
      week,
      words: { bezwaar: 30 },
      guides: [
        makeFigures({
          outcome: { completed: 35, 'stopped.kiezen': 20 },
          answers: { duidelijk: { 4: 30 } },
        }),
      ],
    }),
    makeTeamWeek({ week, team: '=cmd', tookPart: 40, guides: [] }),
  ]),
});
const change = {
  name: 'doel.json',
  text: JSON.stringify({
    format: PLAN_FORMAT,
    kind: PLAN_KIND,
    aim: { percent: 60, day: '2026-03-20' },
    releases: [{ name: 'Zaken 4', day: '2026-03-10' }],
  }),
};

describe('the files of each picture', () => {
  async function eachPicture(
    format: string,
    check: (file: { name: string; content: Blob }, sheet: Element, title: string) => Promise<void>,
  ): Promise<void> {
    const page = mountInsights();
    await choose(page, full, change);
    await vi.waitFor(() => page.find('#picture-words .chart svg'));
    const sheets = [...document.querySelectorAll('.chart-sheet')];
    // Each has a chart, so none is passed over.
    expect(sheets.length).toBeGreaterThanOrEqual(6);
    for (const sheet of sheets) {
      const title = sheet.querySelector('h2')!.textContent;
      const press = () => userEvent.click(page.button(`Save “${title}” as ${format}`));
      await check(await save(press), sheet, title);
      vi.restoreAllMocks();
    }
  }

  test('CSV: the columns and rows of the table, and no formula', () =>
    eachPicture('CSV', async ({ name, content }, sheet) => {
      await userEvent.click(sheet.querySelector('summary')!);
      expect(name).toBe(`leidraad-${sheet.id.replace('picture-', '')}.csv`);
      const lines = (await content.text()).trimEnd().split('\r\n');
      expect(lines.length).toBe(1 + sheet.querySelectorAll('tbody tr').length);
      const head = lines[0]!.replaceAll(/"[^"]*"/g, 'quoted').split(',');
      expect(head.length).toBe(sheet.querySelectorAll('thead th').length);
      expect(lines.filter((line) => /(^|,)[=+@]/.test(line))).toEqual([]);
    }));

  test('SVG: with title and colours of its own', () =>
    eachPicture('SVG', async ({ content }, _sheet, title) => {
      const svg = await content.text();
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).toBe(null);
      expect(parsed.documentElement.textContent).toContain(title);
      expect(svg).not.toContain('var(');
    }));

  test('PNG: a picture that can be read', () =>
    eachPicture('PNG', async ({ content }) => {
      expect((await createImageBitmap(content)).width).toBeGreaterThan(600);
    }));
});

test('CSV holds the figures as they stand in the file, and SVG the legend', async () => {
  const page = mountInsights();
  await choose(page, two);
  await vi.waitFor(() => page.find('.chart svg'));
  const saveAs = (format: string) =>
    save(() => userEvent.click(page.button(`Save “How many take part” as ${format}`)));
  const csv = await (await saveAs('CSV')).content.text();
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    "2026-W10,'=cmd,40,120,35",
    '2026-W10,Vergunningen,80,120,65',
  ]);
  vi.restoreAllMocks();
  expect(await (await saveAs('SVG')).content.text()).toContain('>Vergunningen<');
});

test('the aim stands on its day', async () => {
  const page = mountInsights();
  await choose(page, full, change);
  await vi.waitFor(() => page.find('#picture-adoption .chart svg'));
  const chart = page.find('#picture-adoption .chart');
  expect(chart.textContent).toContain('aim: 60%');
  expect(chart.textContent).toContain('20 Mar');
  const dayLines = (): number =>
    [...chart.querySelectorAll('line')].filter(
      (it) => it.getAttribute('x1') === it.getAttribute('x2'),
    ).length;
  // The change, and the day.
  expect(dayLines()).toBe(2);
});

test('the report has the pictures on paper, and the way back', async () => {
  const page = mountInsights();
  await choose(page, two);
  await vi.waitFor(() => page.button('One-page report'));
  await userEvent.click(page.button('One-page report'));
  await vi.waitFor(() => page.find('.report .chart svg'));
  expect(document.activeElement).toBe(page.button('Print'));
  await userEvent.click(page.button('Print'));
  expect(page.onPrint).toHaveBeenCalledOnce();
  await userEvent.click(page.button('Back to all charts'));
  await vi.waitFor(() => page.find('.filters'));
  expect(document.activeElement).toBe(page.button('One-page report'));
});

const states = ['light', 'dark'].flatMap((scheme) =>
  Object.keys(INSIGHTS_SCENES).map((scene) => ({ scheme, scene })),
);
test.each(states)('axe finds nothing in $scene ($scheme)', async ({ scheme, scene }) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const { find } = mountPage(INSIGHTS_SCENES[scene]!.draw('de'), 'insights');
  if (['insights', 'insights-report', 'insights-report-printed', 'insights-team'].includes(scene)) {
    await userEvent.upload(find('input[type=file]'), new File(['{}'], 'a.json'));
    await vi.waitFor(() => find('.chart svg'), { timeout: 10_000 });
    if (scene.includes('report')) await userEvent.click(find('.in-short .button'));
    else await userEvent.click(find('#picture-words summary'));
  }
  await expectNoAxeFindings(document.body);
});

/** Pages that stand in our way, on purpose or not. */
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { ONE_STEP } from './support/one-step.ts';
import { expectRing } from './support/ring.ts';
import { countOf, theRun } from './support/walk.ts';

const SAVE = '<h1>Besluit</h1><button type="button">Opslaan</button>';

test('intro#680, intro#557: a policy that forbids all, and Trusted Types', async ({ begin }) => {
  const clerk = await begin(pageOf(SAVE), {
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    },
  });
  await expectRing(clerk.save);
  await expect(clerk.bubble).toHaveCSS('position', 'fixed');
  await clerk.save.click();
  await clerk.seesEnd();
});

const OWN_IDEAS = pageOf(`${SAVE}<script>
  const refuse = () => { throw new Error('not yours'); };
  const take = (owner, ...names) => { for (const name of names) owner[name] = refuse; };
  Array.prototype.extra = 'in every loop';
  take(Array.prototype, 'map', 'filter', 'find', 'flatMap', 'some', 'at', 'push', Symbol.iterator);
  take(Element.prototype, 'attachShadow', 'getBoundingClientRect', 'checkVisibility', 'matches', 'append');
  take(HTMLElement.prototype, 'showPopover', 'hidePopover');
  take(Document.prototype, 'querySelectorAll', 'createElement', 'elementsFromPoint');
  take(EventTarget.prototype, 'addEventListener', 'dispatchEvent');
  take(globalThis, 'Promise', 'Set', 'Map', 'WeakMap', 'setTimeout', 'requestAnimationFrame');
  take(globalThis, 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'CSSStyleSheet');
</script>`);

test('a page with its own ideas of Array.prototype, attachShadow, Promise and more', async ({
  open,
}) => {
  const clerk = await open(OWN_IDEAS, { does: 'all' });
  const faults: string[] = [];
  clerk.page.on('pageerror', ({ message }) => faults.push(message));
  await clerk.startGuide(ONE_STEP);
  const distance = async () => {
    const [ring, save] = [await clerk.ring.boundingBox(), await clerk.save.boundingBox()];
    return Math.max(Math.abs(ring!.x + 5 - save!.x), Math.abs(ring!.y + 5 - save!.y));
  };
  await expect.poll(distance).toBeLessThanOrEqual(2);
  await clerk.save.click();
  await clerk.seesEnd();
  expect(faults).toEqual([]);
});

/** What a page may do to our element, each once. */
const ATTACKS: Readonly<Record<string, (host: HTMLElement) => void>> = {
  'takes it away': (host) => host.remove(),
  'hides it by a style': (host) => host.style.setProperty('display', 'none', 'important'),
  'hides it by an attribute': (host) => host.setAttribute('hidden', 'until-found'),
  'takes it out of the top layer': (host) => host.hidePopover(),
  'makes it none of the top layer': (host) => host.removeAttribute('popover'),
  'hides it by a style sheet': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { opacity: 0 !important; clip-path: circle(0) !important }');
    document.adoptedStyleSheets = [sheet];
  },
  'covers it': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;inline-size:100vw;block-size:100vh;margin:0';
    document.body.append(cover);
    cover.showPopover();
  },
};

/** How long each task of the slow page takes, one right after the other, in milliseconds. */
const BUSY = 100;
/** So many tasks are within 250 ms. Counted, and not timed: a test's machine stands still at times. */
const SOON = 2;

/**
 * Runs in the page; must not lean on anything of this module but its arguments. The tasks of the page,
 * each of `busy` milliseconds, from what is done to the element until its bubble can be seen and hit
 * between two of them; at most fifty.
 */
async function countTasks(
  name: string,
  busy: number,
  attack: (host: HTMLElement) => void,
): Promise<number> {
  const host = document.querySelector<HTMLElement>(name)!;
  const bubble = host.shadowRoot!.querySelector('.bubble')!;
  const isSeen = (): boolean => {
    const { left, top, width, height } = bubble.getBoundingClientRect();
    const isHit = document.elementFromPoint(left + width / 2, top + height / 2) === host;
    return isHit && getComputedStyle(host).opacity === '1';
  };
  const { port1, port2 } = new MessageChannel();
  const nextTask = (): Promise<void> =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  const work = (): void => {
    for (const end = performance.now() + busy; performance.now() < end;);
  };
  await nextTask();
  attack(host);
  let tasks = 0;
  do {
    work();
    await nextTask();
    tasks += 1;
  } while (!isSeen() && tasks < 50);
  return tasks;
}

test('a page at work that hides, covers or removes our element once: it is back at once', async ({
  begin,
}) => {
  const clerk = await begin(pageOf(SAVE), { does: /^leidraad-overlay @|^body \+ div$/ });
  await expectRing(clerk.save);
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const work = `(${String(countTasks)})(${JSON.stringify(HOST_NAME)}, ${BUSY}, ${String(attack)})`;
    expect(await clerk.page.evaluate<number>(work), name).toBeLessThanOrEqual(SOON);
  }
  expect(await clerk.host.evaluate((it) => it.getAttributeNames())).toEqual(['popover']);
});

const RELENTLESS: Readonly<Record<string, (name: string) => void>> = {
  'takes our element away': (name) => {
    const remove = (): void => document.querySelector(name)?.remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  },
  'hides our element': (name) => {
    const host = document.querySelector<HTMLElement>(name)!;
    const hide = (): void => {
      if (!host.hasAttribute('hidden')) host.setAttribute('hidden', '');
    };
    new MutationObserver(hide).observe(host, { attributes: true });
    hide();
  },
  'covers our element': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    document.body.append(cover);
    const rise = (): void => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
      requestAnimationFrame(rise);
    };
    rise();
  },
};

for (const [name, attack] of Object.entries(RELENTLESS)) {
  test(`a page that ${name} again and again: we stop, and say so on the next page`, async ({
    begin,
    stored,
  }) => {
    const clerk = await begin(pageOf(SAVE), { does: /^leidraad-overlay @|^body \+ div$/ });
    await expectRing(clerk.save);
    await clerk.page.evaluate(attack, HOST_NAME);
    await expect(clerk.host).toHaveCount(0);
    await expect
      .poll(async () => theRun(stored))
      .toMatchObject({ status: 'paused', pauseReason: 'page', stepId: 'opslaan' });
    expect(await countOf(stored, 'paused', 'opslaan')).toBe(1);
    await expect(clerk.host).toHaveCount(0);

    await clerk.page.reload();
    await clerk.seesStep('Deze pagina liet de uitleg niet zien');
    await clerk.press('Ga verder');
    await expectRing(clerk.save);
    await clerk.save.click();
    await clerk.seesEnd();
  });
}

/** A learner at work in Firefox: what they see of Leidraad in a page, and what they press. Words are Dutch. */
import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { HOST_NAME as HOST } from '../../../utils/dom/closed-shadow.ts';

/** What is drawn over a page, as text. */
export interface Drawn {
  /** The names of the dialogs, the bubble last. */
  readonly dialogs: readonly string[];
  /** What can be pressed, by the name that a screen reader tells. */
  readonly buttons: readonly string[];
}

export class FirefoxLearner {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Null while there is nothing of ours, and between two pages. */
  looks(): Promise<Drawn | null> {
    return this.page.evaluate(readDrawn, HOST).catch(() => null);
  }

  /** How many elements of ours the page holds. */
  countHosts(): Promise<number> {
    return this.page.evaluate((host) => document.querySelectorAll(host).length, HOST);
  }

  /** Whether our element is rendered at all, whatever it shows. */
  isDrawn(): Promise<boolean> {
    return this.page.evaluate(
      (host) => document.querySelector(host)?.checkVisibility() === true,
      HOST,
    );
  }

  async seesStep(title: string): Promise<void> {
    await expect
      .poll(async () => (await this.looks())?.dialogs.at(-1), `the bubble says "${title}"`)
      .toBe(title);
  }

  /** Presses the first button of ours whose name ends in these words. */
  async press(name: string): Promise<void> {
    await expect
      .poll(
        async () => (await this.looks())?.buttons.some((it) => it.endsWith(name)),
        `there is a button "${name}"`,
      )
      .toBe(true);
    const button = await this.page.evaluateHandle(findOwnButton, HOST, name);
    await (button.asElement() as ElementHandle).click();
  }

  async startGuide(title: string): Promise<void> {
    await expect.poll(async () => (await this.looks())?.buttons[0]).toMatch(/^Leidraad:/);
    await this.press((await this.looks())!.buttons[0]!);
    await this.press(`: ${title}`);
  }
}

/** The control with this label, in a page or a frame of it; waits until it is there. */
export async function findField(
  frame: Frame,
  label: string,
): Promise<ElementHandle<HTMLInputElement>> {
  const handle = await frame.waitForFunction(findLabelled, {}, HOST, label);
  return handle.asElement() as ElementHandle<HTMLInputElement>;
}

/** What can be pressed and is called so; waits until it is there. */
export async function findButton(frame: Frame, name: string): Promise<ElementHandle> {
  const handle = await frame.waitForFunction(findNamed, {}, HOST, name);
  return handle.asElement() as ElementHandle;
}

/** Clicks what is called so, as a person does: where it has come to rest after a scroll of ours. */
export async function pressButton(frame: Frame, name: string): Promise<void> {
  await pressAtRest(await findButton(frame, name));
}

/** Clicks the control with this label, once it has come to rest. */
export async function pressField(frame: Frame, label: string): Promise<void> {
  await pressAtRest(await findField(frame, label));
}

/**
 * A press that comes down beside its control, since the page moved on the way, is made again: a person
 * would, and Playwright does in Chromium.
 */
async function pressAtRest(control: ElementHandle): Promise<void> {
  let isPressed = false;
  while (!isPressed) {
    await control.evaluate(comeToRest);
    const press = await control.evaluateHandle(awaitPress);
    await control.click();
    // Where the press has led to another page, there is nobody to ask.
    isPressed = await press.evaluate(({ isOn }) => isOn).catch(() => true);
  }
}

// The functions below run in the page: they see their arguments and the document, nothing of this file.

/** A scroll that begins a moment later than the step that asked for it is still waited for. */
function comeToRest(element: Element): Promise<void> {
  return new Promise((resolve) => {
    let last = '';
    let frames = 0;
    const look = (): void => {
      const { x, y } = element.getBoundingClientRect();
      frames = last === `${x} ${y}` ? frames + 1 : 0;
      last = `${x} ${y}`;
      if (frames < 12) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });
}

/** `isOn`: whether the next press in this document came down on the element. */
function awaitPress(element: Element): { isOn: boolean } {
  const press = { isOn: false };
  const look = (event: Event): void => {
    press.isOn = event.composedPath().includes(element);
  };
  addEventListener('pointerdown', look, { capture: true, once: true });
  return press;
}

function readDrawn(host: string): Drawn | null {
  const root = document.querySelector(host)?.shadowRoot;
  if (!root) return null;
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    const name = labelledBy === null ? element : root.getElementById(labelledBy);
    return element.getAttribute('aria-label') ?? name?.textContent.trim() ?? '';
  };
  return {
    dialogs: [...root.querySelectorAll('[role=dialog]')].map(nameOf),
    buttons: [...root.querySelectorAll('button')].map(nameOf),
  };
}

function findOwnButton(host: string, name: string): Element | undefined {
  const root = document.querySelector(host)?.shadowRoot;
  return [...(root?.querySelectorAll('button') ?? [])].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent.trim()).endsWith(name),
  );
}

function findLabelled(host: string, label: string): Element | undefined {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot && element.localName !== host
        ? [element, ...inside(element.shadowRoot)]
        : element,
    );
  return inside(document).find(
    (element) =>
      element.checkVisibility() &&
      [...((element as HTMLInputElement).labels ?? [])].some((it) =>
        it.textContent.trim().startsWith(label),
      ),
  );
}

function findNamed(host: string, name: string): Element | undefined {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot && element.localName !== host ? inside(element.shadowRoot) : element,
    );
  return inside(document).find(
    (element) =>
      element.matches('button,a,[role=tab]') &&
      element.checkVisibility() &&
      (element.getAttribute('aria-label') ?? element.textContent.trim()) === name,
  );
}

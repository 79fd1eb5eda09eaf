/** Does what a person would do, with what `--data` says. */
import type { ElementHandle } from '@playwright/test';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { presentTarget } from '../../utils/core/run/present-targets.ts';
import { fillPlaceholders, type Values } from '../../utils/core/guide/variables.ts';
import type { TargetView } from '../../utils/core/run/view.ts';
import { look, takeElement } from './ask-page.ts';
import type { DataAction, DataElement, DataText, StepData } from './data-schema.ts';
import type { Tabs } from './tabs.ts';

/** In milliseconds. */
const PATIENCE = 4_000;
/** Where the data say that there is something to wait for. */
const LONG_PATIENCE = 60_000;
const CLICK = { timeout: PATIENCE };

export interface Hands {
  readonly tabs: Tabs;
  /** Addresses in the data may begin at a slash. */
  readonly base: string;
  /** Of the application's words in the data. */
  readonly language: string;
  readonly guide: Guide;
  /** Of the pack's variables. */
  readonly values: Values;
  /** Of the command: where files lie, and what the environment holds. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** It could not be done, in words for whoever wrote the data. */
export class CannotDo extends Error {}

export async function goTo({ tabs, base }: Hands, address: string): Promise<void> {
  try {
    await tabs.page.goto(new URL(address, base).href);
  } catch (reason) {
    throw new CannotDo(firstLine(reason));
  }
  await tabs.traffic.settle();
}

export async function doActions(hands: Hands, actions: readonly DataAction[] = []): Promise<void> {
  for (const action of actions) {
    await doAction(hands, action);
    await hands.tabs.traffic.settle();
  }
}

async function doAction(hands: Hands, action: DataAction): Promise<void> {
  if ('goto' in action) return goTo(hands, action.goto);
  if ('press' in action) return hands.tabs.page.keyboard.press(action.press);
  if ('wait' in action) return void (await take(hands, action.wait, LONG_PATIENCE));
  if ('click' in action) return click(await take(hands, action.click));
  if ('fill' in action) return fill(hands, await take(hands, action.fill), action.with);
  if ('choose' in action) return fill(hands, await take(hands, action.choose), action.option);
  if ('tick' in action) return fill(hands, await take(hands, action.tick), true);
  return fill(hands, await take(hands, action.upload), action.file);
}

/** By the product's finder, as everything. */
async function take(
  hands: Hands,
  wanted: DataElement,
  patience = PATIENCE,
): Promise<ElementHandle<Element>> {
  const { guide, values } = hands;
  const view = wanted.target ? presentTarget(guide, wanted.target, values) : toView(wanted, hands);
  if (view === null) throw new CannotDo(`the guide has no target "${wanted.target}"`);
  const { element } = await look(hands.tabs.page, { element: view }, patience);
  const isEnough = element!.status === 'found' || (wanted.target && element!.status === 'likely');
  const handle = isEnough ? await takeElement(element!) : null;
  if (handle === null) throw new CannotDo(`${JSON.stringify(wanted)}: ${element!.status}`);
  return handle;
}

function toView(wanted: DataElement, { language, values }: Hands): TargetView {
  const { name, label, text, row, frame, target: _, ...rest } = wanted;
  const say = (words: string) => ({ [language]: words });
  return {
    ...rest,
    ...(name !== undefined && { name: say(name) }),
    ...(label !== undefined && { label: say(label) }),
    ...(text !== undefined && { text: say(text) }),
    ...(row !== undefined && { row: { column: say(row.column), value: row.value } }),
    ...(frame !== undefined && { frame: fillPlaceholders(frame, (it) => values[it] ?? it) }),
    within: null,
  };
}

export async function click(element: ElementHandle<Element>): Promise<void> {
  await attempt(() => element.click(CLICK));
}

/** A choice, a tick, a file or words, by what the element is; then leaves the field, as people do. */
export async function fill(
  hands: Hands,
  element: ElementHandle<Element>,
  value: NonNullable<StepData['value']>,
): Promise<void> {
  const kind = await element.evaluate(kindOf);
  if (kind === 'around') return fill(hands, (await element.$(INSIDE))!, value);
  if (kind === 'tick') return attempt(() => element.setChecked(value !== false, CLICK));
  if (typeof value === 'boolean') throw new CannotDo(`a field of the kind "${kind}" needs a text`);
  const text = readText(value, hands.environment);
  await attempt(async () => {
    if (kind === 'choice') await element.selectOption({ label: text }, CLICK);
    else if (kind === 'file') await element.setInputFiles(new URL(text, hands.folder).pathname);
    else await element.fill(text, CLICK);
    await element.evaluate((it: HTMLElement) => it.blur());
  });
}

const INSIDE = 'input,select,textarea';

/** Runs in the page; must not lean on anything of this module. */
function kindOf(element: Element): 'choice' | 'tick' | 'file' | 'text' | 'around' {
  if (element.matches('select')) return 'choice';
  if (element.matches('input:is([type=checkbox],[type=radio]),[role=checkbox],[role=switch]'))
    return 'tick';
  if (element.matches('input[type=file]')) return 'file';
  const isField = element.matches('input,textarea,[contenteditable]');
  const fields = element.querySelectorAll('input,select,textarea').length;
  return !isField && fields === 1 ? 'around' : 'text';
}

function readText(
  text: DataText,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (typeof text === 'string') return text;
  const value = environment[text.env];
  if (value === undefined) throw new CannotDo(`the environment has no variable "${text.env}"`);
  return value;
}

/** What Playwright says of a failed action is long, and may hold what was typed. */
async function attempt<Result>(act: () => Promise<Result>): Promise<void> {
  try {
    await act();
  } catch (reason) {
    throw new CannotDo(firstLine(reason));
  }
}

function firstLine(reason: unknown): string {
  return String(reason instanceof Error ? reason.message : reason).split('\n')[0]!;
}

/**
 * Keeps tips beside their targets, and judges what stands in fields. What was typed is looked at
 * where it stands, and leaves this module as nothing but the number of the rule that it breaks.
 */
import type { TipView, WatchView } from '../core/aside/view.ts';
import type { Box } from '../core/frames/boxes.ts';
import { evaluateCondition } from '../core/run/conditions.ts';
import type { ElementFacts, RunContext } from '../core/run/types.ts';
import type { TargetView } from '../core/run/view.ts';
import { findBroken } from '../core/tips/check-value.ts';
import { containsAcross } from './composed-tree.ts';
import type { FinderTools } from './hand-over.ts';
import { createAbsenceFilter } from './lasting-absence.ts';
import { formSentBy, isInForm, readField } from './read-field.ts';

/** Where a tip belongs now. */
export interface Spot {
  /** In the viewport of the top frame; null: not to be seen there. */
  readonly rect: Box | null;
  /** Of the tip's rules, the one that the field breaks; -1: none, or it was not looked at yet. */
  readonly broken: number;
}

export interface TipPlayerPorts {
  /** The tips that can be seen, and the fields that lack something, by key; each time that one has changed. */
  onSpots(spots: ReadonlyMap<string, Spot>): void;
  /** The states of the targets that a checklist asks about. */
  onElements(guideId: string, elements: ElementFacts): void;
}

export interface TipPlayer {
  update(tips: readonly TipView[], watches: readonly WatchView[]): void;
  dispose(): void;
}

interface Played {
  readonly tip: TipView;
  readonly ending: AbortController;
  element: Element | null;
  rect: Box | null;
  broken: number;
  holds: boolean;
}

export function createTipPlayer(tools: FinderTools, ports: TipPlayerPorts): TipPlayer {
  const finder = tools.createTargetFinder(document);
  const ending = new AbortController();
  const played = new Map<string, Played>();
  let probing = new AbortController();
  let watched = '';
  let isTelling = false;

  /** Once for all that changes in one task. */
  function tell(): void {
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      if (ending.signal.aborted) return;
      const seen = [...played].flatMap(([key, { rect, broken, holds }]) =>
        holds && (rect || broken !== -1) ? [[key, { rect, broken }] as const] : [],
      );
      ports.onSpots(new Map(seen));
    });
  }

  function play(tip: TipView): Played {
    const own: Played = {
      tip,
      ending: new AbortController(),
      element: null,
      rect: null,
      broken: -1,
      holds: tip.when === null,
    };
    const { signal } = own.ending;
    let following = new AbortController();
    signal.addEventListener('abort', () => following.abort());
    tools.watchLocated(finder, tip.target, {
      signal,
      onChange(located) {
        // What is only probable is no place for a tip: nobody is asked about it.
        own.element = located.status === 'found' ? located.element : null;
        own.rect = null;
        own.broken = -1;
        following.abort();
        following = new AbortController();
        tell();
        if (own.element === null) return;
        tools.followTarget(own.element, {
          signal: following.signal,
          onRect(box) {
            own.rect = box.visible ? box : null;
            tell();
          },
        });
      },
    });
    const { when } = tip;
    if (when !== null)
      probe(tip.probe, signal, (elements) => {
        own.holds = evaluateCondition(when, { ...NOTHING_ELSE, elements }) === true;
        tell();
      });
    return own;
  }

  /** Tells the states of the targets now, and whenever they have changed; nothing while none is known. */
  function probe(
    targets: Readonly<Record<string, TargetView>>,
    signal: AbortSignal,
    onStates: (elements: ElementFacts) => void,
    isPatient = false,
  ): void {
    let last = '{}';
    const filter = isPatient && createAbsenceFilter(signal, () => read());
    const read = (): void => {
      const states = Object.entries(targets).map(
        ([id, target]) => [id, tools.readLocatedStates(finder.locate(target))] as const,
      );
      const all = Object.fromEntries(states);
      const elements = filter ? filter(all) : all;
      const now = JSON.stringify(elements);
      if (now === last || signal.aborted) return;
      last = now;
      onStates(elements);
    };
    for (const target of Object.values(targets))
      tools.watchLocated(finder, target, { signal, onChange: read });
    // Once per frame, and after the page has answered: it may change a state without another element.
    let frame = 0;
    const readSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    const soon = { click: readSoon, input: readSoon, keyup: readSoon };
    // A field is filled in, a box is ticked: no element comes or goes.
    tools.listenEverywhere(finder.trees.all, { change: read, focusout: read, ...soon }, signal);
    read();
  }

  function judge(own: Played): void {
    if (own.element === null || own.tip.rules.length === 0) return;
    const typed = readField(own.element);
    const rules = own.tip.rules.map(({ rule }) => rule);
    own.broken = typed === null ? -1 : findBroken(rules, typed);
    tell();
  }

  const each = (event: Event, act: (own: Played) => void): void => {
    const at = elementOf(event);
    if (at === null) return;
    for (const own of played.values())
      if (own.element !== null && containsAcross(own.element, at)) act(own);
  };
  /**
   * Browsers send `change` and `focusout` also when the person goes to another window. Only then has the
   * document no focus meanwhile (Chromium, Firefox), wherever on the page the focus went.
   */
  const judgeLeft = (event: Event): void => {
    if (document.hasFocus()) each(event, judge);
  };
  /** Before a form is sent, all that is wrong in it is said; sending it remains the person's choice. */
  const judgeForm = (event: Event): void => {
    const at = elementOf(event);
    const form = event.type === 'submit' ? at : at && formSentBy(at);
    if (!form) return;
    for (const own of played.values())
      if (own.element !== null && isInForm(own.element, form)) judge(own);
  };
  tools.listenEverywhere(
    finder.trees.all,
    {
      focusout: judgeLeft,
      change: judgeLeft,
      // While it is being put right, the message goes as soon as it can.
      input: (event) => each(event, (own) => own.broken !== -1 && judge(own)),
      click: judgeForm,
      // By Enter, or by a button that is none of the browser's own.
      submit: judgeForm,
    },
    ending.signal,
  );

  return {
    update(tips, watches) {
      const keys = new Set(tips.map(({ key }) => key));
      for (const [key, own] of played) {
        const next = tips.find((tip) => tip.key === key);
        if (next && JSON.stringify(next) === JSON.stringify(own.tip)) continue;
        own.ending.abort();
        played.delete(key);
      }
      for (const tip of tips) if (!played.has(tip.key)) played.set(tip.key, play(tip));
      if (keys.size === 0) tell();
      const asked = JSON.stringify(watches);
      if (asked === watched) return;
      watched = asked;
      probing.abort();
      probing = new AbortController();
      // What a checklist has ticked stays ticked: what is not there yet must not pass for absent.
      for (const { guideId, probe: targets } of watches)
        probe(targets, probing.signal, (states) => ports.onElements(guideId, states), true);
    },
    dispose() {
      for (const own of played.values()) own.ending.abort();
      probing.abort();
      ending.abort();
      finder.dispose();
    },
  };
}

/** What the event began at; a document's elements have constructors of its own, so none is asked for. */
function elementOf(event: Event): Element | null {
  const at = event.composedPath()[0] as Partial<Element> | undefined;
  return at?.nodeType === Node.ELEMENT_NODE ? (at as Element) : null;
}

/** All but elements was judged before. */
const NOTHING_ELSE: Omit<RunContext, 'elements'> = {
  now: 0,
  page: null,
  language: '',
  roles: [],
  variables: {},
  completedGuides: [],
};

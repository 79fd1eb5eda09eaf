/** Brings together what is drawn beside a run and what plays on the page. */
import { render } from 'preact';
import type {
  AnnouncementView,
  AsideView,
  OfferView,
  PanelView,
  WrongView,
} from '../../utils/core/aside/view.ts';
import type { ElementFacts, WrongWhat } from '../../utils/core/run/types.ts';
import type { FinderTools } from '../../utils/dom/hand-over.ts';
import { createTipPlayer, type Spot, type TipPlayer } from '../../utils/dom/tip-player.ts';
import { watchFocus } from '../../utils/dom/watch-focus.ts';
import { readViewport } from '../../utils/dom/viewport.ts';
import type { AsideActions } from './actions.ts';
import { isSameRect, type Rect } from '../overlay/geometry.ts';
import { Aside } from './Aside.tsx';

export interface AsidePorts {
  /** Undefined: what finds elements is not on this page, and nothing is looked for. */
  takeTools(): FinderTools | undefined;
  report(guideId: string, event: { readonly type: Told }): void;
  onElements(guideId: string, elements: ElementFacts): void;
  start(guideId: string, isPractice?: boolean): void;
  answerOffer(guideId: string, answer: 'seen' | 'later' | 'guide' | 'site'): void;
  tellWrong(about: WrongView, what: WrongWhat): void;
}

type Told = 'seen' | 'acknowledged' | 'later' | 'hide';

export interface AsideStage {
  show(view: AsideView): void;
  /** `isRenewed`: draws it anew where it is open, and does not open it. */
  open(panel: PanelView, isRenewed?: boolean): void;
  /** While a guide is on, nothing else is said. */
  hush(isHushed: boolean): void;
  dispose(): void;
}

export function createAsideStage(root: ShadowRoot, ports: AsidePorts): AsideStage {
  const home = document.createElement('div');
  const ending = new AbortController();
  // Before the overlay is drawn for the first time, it would take what is there for something of its own.
  const settle = (): void => {
    if (root.querySelector('.overlay') === null) return;
    arrivals.disconnect();
    root.append(home);
  };
  const arrivals = new MutationObserver(settle);
  arrivals.observe(root, { childList: true });
  settle();
  let view: AsideView | null = null;
  let news: AnnouncementView | null = null;
  let offer: OfferView | null = null;
  let panel: PanelView | null = null;
  let spots: ReadonlyMap<string, Spot> = new Map();
  let player: TipPlayer | undefined;
  let isHushed = false;
  let focus: Rect | null = null;
  let origin: HTMLElement | null = null;
  const putAway = new Set<string>();
  const offerAway = new Set<string>();

  function draw(): void {
    if (ending.signal.aborted) return;
    const isToTell = panel?.kind === 'wrong';
    if (view === null || (isHushed && !isToTell)) return render(null, home);
    render(
      <Aside
        view={isHushed ? { ...view, tips: [] } : view}
        viewport={readViewport()}
        focus={focus}
        news={isHushed ? null : news}
        offer={isHushed ? null : offer}
        panel={panel}
        spots={spots}
        actions={actions}
      />,
      home,
    );
  }

  function play(): void {
    const shown = isHushed ? null : view;
    if (shown !== null && shown.tips.length + shown.watches.length > 0) {
      const tools = ports.takeTools();
      player ??=
        tools &&
        createTipPlayer(tools, {
          onSpots(next) {
            spots = next;
            draw();
          },
          onElements: ports.onElements,
        });
    }
    player?.update(shown?.tips ?? [], shown?.watches ?? []);
  }

  /** To what else we show, or to where it was on the page. */
  function returnFocus(): void {
    (root.querySelector<HTMLElement>('.bubble, .launcher-button') ?? origin)?.focus();
  }

  function putOfferAway(): void {
    const hadFocus = home.contains(root.activeElement);
    offer = null;
    draw();
    if (hadFocus) returnFocus();
  }

  /** Who begins a guide from here finds the focus where it begins, once that is drawn. */
  function leadOn(hadFocus: boolean): void {
    const from = root.activeElement;
    const seek = (): void => {
      const bubble = root.querySelector<HTMLElement>('.overlay:not(.aside) .bubble');
      if (!bubble) return;
      stop();
      // Nobody has gone elsewhere meanwhile; what was pressed may be gone, and the focus with it.
      if (root.activeElement !== null || (hadFocus && document.activeElement === document.body))
        bubble.focus();
    };
    const drawings = new MutationObserver(seek);
    const stop = (): void => drawings.disconnect();
    drawings.observe(root, { childList: true, subtree: true });
    // Where nothing begins, whatever is drawn later is no answer to what was pressed. A key by itself leads
    // nowhere: pressing something by it is a click, and going on by it moves the focus.
    const options = { capture: true, signal: ending.signal };
    for (const type of ['pointerdown', 'click']) window.addEventListener(type, stop, options);
    window.addEventListener('focusin', () => root.activeElement !== from && stop(), options);
    ending.signal.addEventListener('abort', stop);
  }

  function putNewsAway(guideId: string): void {
    const hadFocus = home.contains(root.activeElement);
    putAway.add(guideId);
    news = null;
    draw();
    if (hadFocus) returnFocus();
  }

  const tell = (guideId: string, type: Told): void => ports.report(guideId, { type });
  const actions: AsideActions = {
    seen: (guideId) => tell(guideId, 'seen'),
    acknowledge(guideId) {
      putNewsAway(guideId);
      tell(guideId, 'acknowledged');
    },
    later(guideId) {
      putNewsAway(guideId);
      tell(guideId, 'later');
    },
    close() {
      if (panel === null) return news === null ? undefined : putNewsAway(news.guideId);
      panel = null;
      draw();
      returnFocus();
    },
    hideTips(guideId) {
      returnFocus();
      tell(guideId, 'hide');
    },
    tellWrong(what) {
      if (panel?.kind === 'wrong') ports.tellWrong(panel, what);
    },
    start(guideId, isPractice) {
      const hadFocus = home.contains(root.activeElement);
      if (panel !== null) actions.close();
      if (offer !== null) putOfferAway();
      leadOn(hadFocus);
      ports.start(guideId, isPractice);
    },
    seeOffer: (guideId) => ports.answerOffer(guideId, 'seen'),
    answerOffer(answer) {
      if (offer === null) return;
      const { guideId } = offer;
      offerAway.add(guideId);
      putOfferAway();
      ports.answerOffer(guideId, answer);
    },
  };
  window.addEventListener('resize', draw, { signal: ending.signal });
  home.addEventListener('focusin', (event) => {
    const from = event.relatedTarget as HTMLElement | null;
    if (!root.contains(from)) origin = from;
  });
  watchFocus((box) => {
    // Who comes into what we show finds it where it is.
    if (root.activeElement !== null || isSameRect(box, focus)) return;
    focus = box;
    draw();
  }, ending.signal);

  return {
    show(next) {
      view = next;
      const told = next.announcement;
      // News that is shown once counts as read when it was seen: it stays until it is put away.
      if (told !== null && !putAway.has(told.guideId)) news = told;
      // One that was seen stays until it is answered, whatever is to be offered next.
      if (next.offer !== null && !offerAway.has(next.offer.guideId)) ({ offer } = next);
      play();
      draw();
    },
    open(next, isRenewed = false) {
      if (isRenewed && (panel === null || idOf(panel) !== idOf(next))) return;
      panel = next;
      draw();
    },
    hush(isOn) {
      if (isOn === isHushed) return;
      isHushed = isOn;
      // What was opened belongs to the time before the guide; what is said of a step, to the guide. This
      // script may have come for that very panel, and hear only afterwards that a guide is on.
      if (isOn !== (panel?.kind === 'wrong')) panel = null;
      if (isOn) offer = null;
      play();
      draw();
    },
    dispose() {
      player?.dispose();
      render(null, home);
      home.remove();
      arrivals.disconnect();
      ending.abort();
    },
  };
}

function idOf(panel: PanelView): string {
  return panel.kind === 'wrong' ? panel.runId : panel.guideId;
}

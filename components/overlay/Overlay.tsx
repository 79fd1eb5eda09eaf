import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { OverlayView, RunView } from '../../utils/core/run/view.ts';
import type { Shield } from '../../utils/dom/scene.ts';
import type { Doubt } from '../../utils/dom/step-session.ts';
import type { OverlayActions } from './actions.ts';
import { phraseSituation } from './announce.ts';
import { Carried } from './Carried.tsx';
import { Bubble, type BubblePlace } from './Bubble.tsx';
import { intersects, isSameRect, type Point, type Rect, type Size } from './geometry.ts';
import { guardEvents } from './guard-events.ts';
import { Hotspot } from './Hotspot.tsx';
import { Launcher } from './Launcher.tsx';
import { Question } from './Question.tsx';
import { describeSituation, type Situation } from './situation.ts';
import { Spotlight } from './Spotlight.tsx';
import { StepBody } from './StepBody.tsx';
import { useDock } from './use-dock.ts';
import { holdsFocus } from './use-element.ts';

export interface OverlayProps {
  readonly view: OverlayView;
  /** The size of the window's inside, in CSS pixels. */
  readonly viewport: Size;
  /** Where the target lies in the viewport; null while it is not found or not to be seen at all. */
  readonly target: Rect | null;
  /** Whether that is only probably the target, or why there is none. */
  readonly doubt?: Doubt | null;
  /** What practice holds back. */
  readonly shield?: Shield | null;
  /**
   * Where the bubble should lie beside the target (its top left corner); null: it is drawn there to be
   * measured, and told its place in the same task. Without a target it lies in a corner.
   */
  readonly bubblePlace: Point | null;
  /** What has the focus of the page, other than the target. */
  readonly focus?: Rect | null;
  /** How far the document was scrolled then; null where the target does not go along with that. */
  readonly scrolled?: Point | null;
  readonly actions: OverlayActions;
  /**
   * The bubble's element, to measure, place and focus, and the id of the step that it shows in
   * full, null where it only waits, asks or explains. Both null without a bubble.
   */
  readonly onBubble?: (element: HTMLElement | null, showsStep: string | null) => void;
}

/** Drawn as it will lie, so that its place is all that changes: a sheet, and what was placed, lies elsewhere. */
const UNPLACED: Point = { x: 1, y: 1 };

function choosePlace(
  run: RunView,
  { mood }: Situation,
  { view, target, bubblePlace, doubt }: OverlayProps,
): BubblePlace {
  // Where the launcher lies at first, so that it need not move away each time.
  const corner = view.launcher ? 'beside-launcher' : 'corner';
  const beside = target ? (bubblePlace ?? UNPLACED) : corner;
  if (mood === 'doubt' || doubt?.status === 'region') return beside;
  if (mood !== 'step') return corner;
  if (run.step.kind === 'modal') return 'centre';
  if (run.step.kind === 'banner') return 'top';
  return beside;
}

/** The bubble's box, and the place that it was given when it was measured. */
interface Measured {
  readonly rect: Rect;
  readonly place: BubblePlace | null;
}

/** Where it lies in a new place, without measuring it. A sheet did not lie where it was told, and stays. */
function foresee({ rect, place: was }: Measured, place: BubblePlace | null): Rect {
  const at = (it: BubblePlace | null): Rect =>
    it && typeof it === 'object' ? { ...rect, x: Math.round(it.x), y: Math.round(it.y) } : rect;
  return isSameRect(rect, at(was)) ? at(place) : rect;
}

/** Everything that is drawn over the page. Draws the view, asks through the actions, decides nothing. */
export function Overlay(props: OverlayProps) {
  const { view, viewport, target, actions, doubt = null, shield = null, scrolled = null } = props;
  const { run, language } = view;
  const onLanguage = view.isLanguageFixed ? null : actions.setLanguage;
  const t = useMemo(() => createTranslate(language, view.strings), [language, view.strings]);
  const root = useRef<HTMLDivElement>(null);
  const launcherButton = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLElement | null>(null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const isMoved = useRef(false);
  const said = useRef('');
  const [foldedStep, foldStep] = useState<string | null>(null);
  const [made, make] = useState<{ stepId: string; choice: string } | null>(null);

  const isFound = target !== null || run?.step.target === null;
  const isMade = made !== null && made.stepId === run?.step.id;
  const chosen = isMade ? made.choice : (run?.step.question?.chosen ?? null);
  const answer = () => {
    if (chosen !== null) return actions.choose(chosen);
    bubble.current?.querySelector<HTMLElement>('[type=radio]')?.focus();
  };
  const situation = useMemo(
    () => run && describeSituation({ run, language, t, actions, isFound, doubt, shield, answer }),
    [run, language, t, isFound, doubt, shield, chosen],
  );
  const isStep = situation?.mood === 'step';
  const isDoubt = situation?.mood === 'doubt';
  // Only a part of the page: it is marked, and the words say so.
  const isRegion = situation?.mood === 'words' && doubt?.status === 'region';
  const isHotspot = isStep && run?.step.kind === 'hotspot' && target !== null;
  const isFolded = isHotspot && foldedStep === run.step.id;
  const isDrawn = run && situation && !isFolded;
  const showsStep = isDrawn && isStep ? run.step.id : null;

  useEffect(() => guardEvents(root.current!), []);
  useLayoutEffect(() => {
    props.onBubble?.(bubble.current, showsStep);
  }, [isDrawn, showsStep]);
  const hadFocus = holdsFocus(bubble.current);
  useLayoutEffect(() => {
    if (hadFocus && !isDrawn) launcherButton.current?.focus();
  }, [isDrawn]);

  // Who began a guide from here finds the focus where the guide begins.
  const isBegun = useRef(false);
  const begin = <Rest extends unknown[]>(act: (id: string, ...rest: Rest) => void) => {
    return (id: string, ...rest: Rest) => {
      isBegun.current = true;
      act(id, ...rest);
    };
  };
  useLayoutEffect(() => {
    if (!isBegun.current || !isDrawn) return;
    isBegun.current = false;
    if (holdsFocus(root.current)) bubble.current?.focus();
  }, [isDrawn, run?.runId]);

  const place = run && situation && choosePlace(run, situation, props);
  const bubbleRect = measured && (isMoved.current ? measured.rect : foresee(measured, place));
  const isInView = target !== null && intersects(target, { x: 0, y: 0, ...viewport });
  const [dock, flip] = useDock(
    isDoubt ? `${run?.step.id}?` : showsStep,
    [props.focus, target].filter((rect) => !!rect),
    bubbleRect,
    viewport,
    bubble,
  );
  // While there is nothing new the last words stand, so that nothing is read twice.
  said.current = (run && situation && phraseSituation(run, situation, t)) ?? said.current;
  const avoid = [target, isDrawn && bubbleRect].filter((rect) => !!rect);
  return (
    <div ref={root} class="overlay" lang={language} dir="ltr">
      {isDrawn && (isStep || isDoubt || isRegion) && target && !isHotspot && (
        <Carried scrolled={scrolled}>
          <Spotlight
            target={target}
            bubble={isInView ? bubbleRect : null}
            look={isDoubt ? 'doubtful' : isRegion ? 'region' : isInView ? 'dimming' : 'plain'}
            isGuarded={situation?.isGuarded}
          />
        </Carried>
      )}
      {view.launcher && (
        <Launcher
          guides={view.launcher.guides}
          place={view.launcher.place}
          viewport={viewport}
          avoid={avoid}
          language={language}
          t={t}
          buttonRef={launcherButton}
          onStart={begin(actions.start)}
          onResume={begin(actions.resume)}
          onPlace={actions.placeLauncher}
          onLanguage={onLanguage}
        />
      )}
      {isHotspot && (
        <Carried scrolled={scrolled}>
          <Hotspot
            target={target}
            label={run.step.title}
            isOpen={!isFolded}
            onToggle={() => foldStep(isFolded ? null : run.step.id)}
          />
        </Carried>
      )}
      {isDrawn && (
        <Bubble
          run={run}
          situation={situation}
          t={t}
          language={language}
          viewport={viewport}
          place={place ?? 'corner'}
          scrolled={scrolled}
          dock={dock}
          onDock={flip}
          onWrong={actions.tellWrong}
          notice={view.notice && t('overlay.noticeStorage')}
          onLanguage={onLanguage}
          onElement={(element) => (bubble.current = element)}
          onRect={(rect) => isSameRect(rect, bubbleRect) || setMeasured(rect && { rect, place })}
          onMoved={(it) => (isMoved.current = it)}
          childrenOf={isInView}
        >
          {(titleId) => (
            <>
              {(isStep || isDoubt || situation.mood === 'words') && (
                <StepBody
                  id={run.step.id}
                  step={situation.isGuarded ? { ...run.step, risk: null } : run.step}
                  language={run.language}
                  isOwnAction={
                    isStep && !situation.main && !situation.isBusy && !situation.isGuarded
                  }
                  t={t}
                  fetchPicture={() => actions.fetchPicture(run.step.id)}
                />
              )}
              {isStep && run.step.question && (
                <Question
                  key={run.step.id}
                  question={run.step.question}
                  labelledBy={titleId}
                  language={run.language}
                  chosen={chosen}
                  t={t}
                  onChoose={(choice) => make({ stepId: run.step.id, choice })}
                />
              )}
              {((isStep && run.status === 'shown' && run.step.target) || isDoubt || isRegion) &&
                !isInView && (
                  <button type="button" class="button reveal" onClick={actions.reveal}>
                    {t('overlay.reveal')}
                  </button>
                )}
            </>
          )}
        </Bubble>
      )}
      <div class="hidden" role="status" lang={isStep && !situation.says ? run?.language : language}>
        {said.current}
      </div>
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { GuideCard, LauncherPlace, UiLanguage } from '../../utils/core/run/view.ts';
import { watchFocus } from '../../utils/dom/watch-focus.ts';
import { GuideList } from '../controls/GuideList.tsx';
import { LanguageSwitch, type LanguageSwitchProps } from '../controls/LanguageSwitch.tsx';
import { CloseIcon, MarkIcon } from '../icons/icons.tsx';
import {
  dodge,
  intersects,
  keepInside,
  toFractions,
  toPixels,
  type Point,
  type Rect,
  type Size,
} from './geometry.ts';
import { MoveButton } from './MoveButton.tsx';
import { ScrollArea } from './ScrollArea.tsx';
import { useDrag } from './use-drag.ts';
import { readRect } from './use-element.ts';

/** In pixels; the style sheet has the same sizes. */
const BUTTON: Size = { width: 48, height: 48 };
const TAB: Size = { width: 24, height: 56 };
const EDGE = 16;

export interface LauncherProps {
  readonly guides: readonly GuideCard[];
  readonly place: LauncherPlace;
  readonly viewport: Size;
  /** What it must never cover, beside what has the focus of the page: the target and the bubble. */
  readonly avoid: readonly Rect[];
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly onStart: (guideId: string, isPractice?: boolean) => void;
  readonly onResume: (runId: string) => void;
  readonly onPlace: (place: LauncherPlace) => void;
  /** Null: the organisation has chosen it. */
  readonly onLanguage: LanguageSwitchProps['onChoose'];
  readonly buttonRef: { current: HTMLButtonElement | null };
}

/** Where what has the focus of the page lies. Who comes into what we show finds it where it is. */
function usePageFocus(ref: LauncherProps['buttonRef']): Rect | null {
  const [focus, setFocus] = useState<Rect | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const root = ref.current!.getRootNode() as ShadowRoot;
    watchFocus((box) => root.activeElement || setFocus(box), ending.signal);
    return () => ending.abort();
  }, []);
  return focus;
}

/** Where the launcher lies: where the person wants it, as far as the window and `avoid` allow. */
function usePlace(props: LauncherProps, avoid: readonly Rect[]) {
  const { place, viewport, onPlace } = props;
  const [wish, setWish] = useState<Point>(place);
  // A move may end before the last of its drawings.
  const latest = useRef<Point>(wish);
  const moveTo = (to: Point) => {
    const inside = keepInside(to, BUTTON, viewport, EDGE);
    latest.current = toFractions(inside, BUTTON, viewport, EDGE);
    setWish(latest.current);
  };
  useEffect(() => {
    latest.current = { x: place.x, y: place.y };
    setWish(latest.current);
  }, [place.x, place.y]);
  const size = place.collapsed ? TAB : BUTTON;
  const margin = place.collapsed ? 0 : EDGE;
  const fraction = place.collapsed ? { x: wish.x < 0.5 ? 0 : 1, y: wish.y } : wish;
  const wanted = toPixels(fraction, size, viewport, margin);
  return {
    spot: dodge(wanted, size, viewport, avoid, margin || EDGE),
    moveTo,
    save: (collapsed: boolean) => onPlace({ ...latest.current, collapsed }),
  };
}

/** A small button with the guides for this page; folded, a tab at the edge of the window. */
export function Launcher(props: LauncherProps) {
  const { guides, place, viewport, t } = props;
  const [isOpen, setOpen] = useState(false);
  const focus = usePageFocus(props.buttonRef);
  const panel = useRef<HTMLDivElement>(null);
  const { spot, moveTo, save } = usePlace(props, focus ? [...props.avoid, focus] : props.avoid);
  useLayoutEffect(() => {
    if (focus && panel.current && intersects(readRect(panel.current), focus)) setOpen(false);
  }, [focus]);
  const drag = useDrag(
    () => spot,
    moveTo,
    () => save(place.collapsed),
  );
  const close = () => {
    setOpen(false);
    props.buttonRef.current?.focus();
  };
  const press = () => {
    if (place.collapsed) save(false);
    else setOpen(!isOpen);
  };
  const isRight = spot.x + BUTTON.width / 2 > viewport.width / 2;
  const isLow = spot.y + BUTTON.height / 2 > viewport.height / 2;
  return (
    <div
      class={`launcher ${isRight ? 'right' : 'left'} ${isLow ? 'low' : 'high'} ${place.collapsed ? 'folded' : ''}`}
      style={{ translate: `${Math.round(spot.x)}px ${Math.round(spot.y)}px` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // In a dialog of the page, it is not meant for that dialog.
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={props.buttonRef}
        type="button"
        class="launcher-button"
        aria-label={
          place.collapsed ? t('overlay.unfold') : t('overlay.launcher', { count: guides.length })
        }
        aria-expanded={place.collapsed ? undefined : isOpen}
        aria-controls={isOpen ? 'launcher-panel' : undefined}
        onClick={press}
        {...drag}
      >
        <MarkIcon />
        {!place.collapsed && <span class="count">{guides.length}</span>}
      </button>
      {isOpen && !place.collapsed && (
        <div
          ref={panel}
          id="launcher-panel"
          class="panel"
          role="dialog"
          aria-labelledby="launcher-title"
        >
          <div class="bar">
            <h2 id="launcher-title" class="panel-title">
              {t('overlay.launcherTitle')}
            </h2>
            <LanguageSwitch language={props.language} t={t} onChoose={props.onLanguage} />
            <button
              type="button"
              class="button-icon"
              aria-label={t('overlay.close')}
              onClick={close}
            >
              <CloseIcon />
            </button>
          </div>
          <ScrollArea labelledBy="launcher-title">
            <GuideList
              guides={guides}
              t={t}
              onStart={(guideId, isPractice) => {
                close();
                props.onStart(guideId, isPractice);
              }}
              onResume={(runId) => {
                close();
                props.onResume(runId);
              }}
            />
          </ScrollArea>
          <div class="panel-foot">
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                close();
                save(true);
              }}
            >
              {t('overlay.fold')}
            </button>
            <MoveButton
              t={t}
              onMove={(by) => moveTo({ x: spot.x + by.x, y: spot.y + by.y })}
              onEnd={() => save(false)}
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** Draws one scene, named by the page's own query: `?scene=step&language=nl`. */
import { render } from 'preact';
import asideSheet from '../../components/aside/aside.css?inline';
import type { AsideActions } from '../../components/aside/actions.ts';
import overlaySheet from '../../components/overlay/overlay.css?inline';
import collectorSheet from '../../components/collector/collector.css?inline';
import insightsSheet from '../../components/insights/insights.css?inline';
import pagesSheet from '../../components/pages/pages.css?inline';
import panelSheet from '../../components/panel/panel.css?inline';
import popupSheet from '../../components/popup/popup.css?inline';
import progressSheet from '../../components/progress/progress-page.css?inline';
import studioSheet from '../../components/studio/studio.css?inline';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import type { OverlayActions } from '../../components/overlay/actions.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import backdropSheet from './backdrop.css?inline';
import { Backdrop } from './Backdrop.tsx';
import { addSheet, adoptSheet } from '../../utils/dom/overlay-sheet.ts';
import { drawAside } from './draw-aside.tsx';
import { COLLECTOR_SCENES } from './collector-scenes.tsx';
import { INSIGHTS_SCENES } from './insights-scenes.tsx';
import { PAGE_SCENES } from './page-scenes.ts';
import { SAMPLE_PICTURE } from './sample-picture.ts';
import { OVERLAY_SCENES, type OverlayScene } from './scenes.ts';
import { STUDIO_SCENES } from './studio-scenes.tsx';

const PAGE_SHEETS = {
  popup: popupSheet,
  pages: pagesSheet,
  collector: collectorSheet,
  panel: panelSheet,
  progress: progressSheet,
  studio: studioSheet,
  insights: insightsSheet,
};

function adopt(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

const nothing = new Proxy({} as AsideActions, { get: () => () => undefined });
const shown: Partial<OverlayActions> = { fetchPicture: () => Promise.resolve(SAMPLE_PICTURE) };
const actions = new Proxy(shown as OverlayActions, {
  get: (own, name) => Reflect.get(own, name) ?? (() => undefined),
});

function stageOverlay(scene: OverlayScene, language: UiLanguage): void {
  adopt(document, backdropSheet);
  render(<Backdrop field={scene.field} />, document.body);
  const host = document.createElement('div');
  document.body.append(host);
  host.popover = 'manual';
  host.showPopover();
  const root = host.attachShadow({ mode: 'open' });
  adoptSheet(root, overlaySheet);
  const viewport = { width: innerWidth, height: innerHeight };
  const target = scene.target
    ? document.getElementById(scene.target)!.getBoundingClientRect()
    : null;
  // A simple stand-in for the placement: beside the target, else below or above it.
  const draw = (width: number, height: number) => {
    const isRight = target !== null && target.right + width + 40 < innerWidth && target.top > 100;
    const below = target !== null && target.bottom + height + 40 < innerHeight;
    const place = target && {
      x: isRight
        ? target.right + 32
        : Math.max(8, Math.min(target.x - 20, innerWidth - width - 16)),
      y: isRight
        ? Math.max(8, Math.min(target.top - 40, innerHeight - height - 16))
        : below
          ? target.bottom + 24
          : Math.max(8, target.top - height - 24),
    };
    render(
      <Overlay
        view={scene.view(language)}
        viewport={viewport}
        target={target}
        doubt={scene.doubt ?? null}
        shield={scene.shield ?? null}
        bubblePlace={place}
        actions={actions}
      />,
      root,
    );
  };
  draw(408, 0);
  if (scene.aside) {
    addSheet(root, asideSheet);
    const aside = { scene: scene.aside(language), language, viewport, target };
    drawAside(root, { ...aside, actions: nothing });
  }
  const bubble = root.querySelector('.bubble');
  if (bubble)
    new ResizeObserver(() => draw(bubble.clientWidth, bubble.clientHeight)).observe(bubble);
}

const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'nl') as UiLanguage;
const name = query.get('scene') ?? 'step';
const overlayScene = OVERLAY_SCENES[name];
const pageScene =
  PAGE_SCENES[name] ?? STUDIO_SCENES[name] ?? COLLECTOR_SCENES[name] ?? INSIGHTS_SCENES[name];
document.documentElement.lang = language;
if (overlayScene) stageOverlay(overlayScene, language);
if (pageScene) {
  adopt(document, PAGE_SHEETS[pageScene.sheet]);
  render(pageScene.draw(language), document.body);
}
document.body.dataset['ready'] = 'yes';

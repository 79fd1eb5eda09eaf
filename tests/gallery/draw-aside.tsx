/** Draws what lies beside a run into the overlay's root, as its own script does. */
import { render } from 'preact';
import { Aside } from '../../components/aside/Aside.tsx';
import type { AsideActions } from '../../components/aside/actions.ts';
import type { Rect, Size } from '../../components/overlay/geometry.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeAside } from './sample-asides.ts';
import type { AsideScene } from './scenes.ts';

export interface AsideStaging {
  readonly scene: AsideScene;
  readonly language: UiLanguage;
  readonly viewport: Size;
  /** Where the targets of tips lie. */
  readonly target: Rect | null;
  readonly focus?: Rect | null;
  readonly actions: AsideActions;
}

/** Returns the element that it is drawn in; drawn anew where one is given. */
export function drawAside(
  root: ShadowRoot,
  { scene, language, viewport, target, focus = null, actions }: AsideStaging,
  home: Element = root.appendChild(document.createElement('div')),
): Element {
  const { tips = [], news = null, offer = null, panel = null } = scene;
  const spots = new Map(
    target ? tips.map(({ key, broken }) => [key, { rect: target, broken }] as const) : [],
  );
  render(
    <Aside
      view={makeAside(language, tips)}
      viewport={viewport}
      focus={focus}
      news={news}
      offer={offer}
      panel={panel}
      spots={spots}
      actions={actions}
    />,
    home,
  );
  return home;
}

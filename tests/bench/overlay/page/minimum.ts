/** The yardstick: the least that someone would write by hand for these steps. Frozen; at most 60 lines. */
import type { Contender, Step } from './contender.ts';

const CSS = `:host { all: initial; position: fixed; inset: 0; border: 0; background: none; pointer-events: none; font: 15px sans-serif }
.ring, .bubble { position: absolute; top: 0; left: 0; border-radius: 8px }
.ring { outline: 3px solid #1d4fd7; box-shadow: 0 0 0 200vmax rgb(0 0 0 / 0.3) }
.bubble { width: 320px; padding: 16px; background: #fff; pointer-events: auto }`;

export function createMinimum(): Contender {
  const host = document.createElement('bench-minimum');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${CSS}</style><div class="ring"></div>
    <div class="bubble" role="dialog"><h2></h2><p></p><button>Next</button></div>`;
  const [ring, bubble, title, text] = ['.ring', '.bubble', 'h2', 'p'].map((it) =>
    root.querySelector<HTMLElement>(it)!,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let steps: readonly Step[] = [];
  let at = 0;
  let target: Element | null = null;
  let frame = 0;

  function place(): void {
    frame = 0;
    if (!target?.isConnected) target = document.querySelector(steps[at]!.selector);
    host.style.visibility = target ? 'visible' : 'hidden';
    if (!target) return;
    const box = target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = bubble;
    const fitsBelow = box.bottom + 12 + height < innerHeight;
    const x = Math.max(8, Math.min(box.left, innerWidth - width - 8));
    const y = fitsBelow ? box.bottom + 12 : Math.max(8, box.top - 12 - height);
    ring.style.cssText = `width:${box.width}px;height:${box.height}px;translate:${box.left}px ${box.top}px`;
    bubble.style.translate = `${x}px ${y}px`;
  }
  const ask = (): void => {
    frame ||= requestAnimationFrame(place);
  };
  function show(): void {
    target = null;
    title.textContent = steps[at]!.title;
    text.textContent = steps[at]!.text;
    place();
  }
  return {
    start(given) {
      steps = given;
      document.documentElement.append(host);
      host.popover = 'manual';
      host.showPopover();
      addEventListener('scroll', ask, { capture: true, passive: true });
      addEventListener('resize', ask);
      const changes = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver(ask).observe(document.body, changes);
      show();
    },
    next: () => ((at += 1), show()),
    bubble: () => bubble,
  };
}

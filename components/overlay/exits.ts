import type { Context } from './situation.ts';

/** The ways out that every situation offers, each as a choice. */
export function listExits({ t, actions }: Context) {
  const { pause, stop } = actions;
  const ending = { label: t('overlay.stop'), press: stop };
  return {
    away: { leave: [{ label: t('overlay.later'), press: pause }, ending], escape: pause },
    stop: ending,
    skip: { label: t('overlay.skip'), fullLabel: t('overlay.skipStep'), press: actions.skip },
  };
}

import type { Context } from './situation.ts';

/** The ways out that every situation offers, each as a choice. */
export function listExits({ t, actions }: Context) {
  return {
    later: { label: t('overlay.later'), press: actions.pause },
    stop: { label: t('overlay.stop'), press: actions.stop },
    skip: { label: t('overlay.skip'), fullLabel: t('overlay.skipStep'), press: actions.skip },
  };
}

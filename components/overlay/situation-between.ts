/** What the bubble says between steps: off the path, paused, offered, at the end. */
import { listExits } from './exits.ts';
import type { Context, Situation } from './situation.ts';

export function describeOffPath(context: Context): Situation {
  const { run, t, actions } = context;
  const { away } = listExits(context);
  const reason = run.offPath?.reason ?? 'elsewhere';
  if (run.offPath?.app && reason === 'elsewhere') return describeOtherApp(context, run.offPath.app);
  const continueAt = run.offPath?.continueAt ?? null;
  const goBack = run.offPath?.canReturn
    ? [{ label: t('overlay.returnToStep'), press: actions.returnToStep }]
    : [];
  const goOn = continueAt
    ? [{ label: t('overlay.continueHere'), press: () => actions.continueHere(continueAt.id) }]
    : [];
  const words = {
    login: { title: t('overlay.loginTitle'), text: t('overlay.loginText') },
    error: { title: t('overlay.errorTitle'), text: t('overlay.errorText') },
    elsewhere: {
      title: t('overlay.elsewhereTitle'),
      text: t('overlay.elsewhereText', { step: run.step.title }),
    },
  }[reason];
  // On a sign-in page there is one thing to do, and it is not ours.
  const [main = null, ...others] = reason === 'login' ? [] : [...goBack, ...goOn];
  const remarks =
    continueAt && reason === 'elsewhere'
      ? [words.text, t('overlay.continueHereText', { step: continueAt.title })]
      : [words.text];
  return { mood: 'ask', title: words.title, remarks, main, others, ...away };
}

/** The guide goes on in an application that the person opens, or that is open in another tab. */
function describeOtherApp(context: Context, app: string): Situation {
  const { run, t, actions } = context;
  const { away, skip } = listExits(context);
  const isOpen = run.offPath?.canReturn === true;
  const step = run.step.title;
  return {
    mood: 'ask',
    title: t('overlay.goOnIn', { app }),
    remarks: [
      isOpen ? t('overlay.goOnInOpen', { app, step }) : t('overlay.goOnInText', { app, step }),
    ],
    main: isOpen ? { label: t('overlay.goTo', { app }), press: actions.returnToStep } : null,
    others: [skip],
    ...away,
  };
}

export function describePaused(context: Context): Situation {
  const { run, t, actions } = context;
  const { stop } = listExits(context);
  const reason = run.pauseReason ?? 'person';
  const [title, text] = (
    {
      permission: ['overlay.pausedPermissionTitle', 'overlay.pausedPermissionText'],
      guide: ['overlay.pausedGuideTitle', 'overlay.pausedGuideText'],
      page: ['overlay.pausedPageTitle', 'overlay.pausedPageText'],
      person: ['overlay.pausedTitle', 'overlay.pausedText'],
    } as const
  )[reason];
  const place = { number: run.number, count: run.steps.length, step: run.step.title };
  return {
    mood: 'ask',
    title: t(title),
    remarks: [t(text, place)],
    main:
      reason === 'permission'
        ? null
        : { label: t('overlay.resume'), press: () => actions.resume(run.runId) },
    others: [{ label: t('overlay.notNow'), press: actions.dismiss }],
    leave: [stop],
    escape: actions.dismiss,
  };
}

export function describeOffer({ run, t, actions }: Context): Situation {
  const place = { number: run.number, count: run.steps.length, step: run.step.title };
  const isUnderWay = run.steps.some(({ mark }) => mark === 'done' || mark === 'skipped');
  return {
    mood: 'ask',
    title: run.guideTitle,
    remarks: [
      isUnderWay
        ? t('overlay.resumeQuestion', place)
        : t('overlay.offerText', { count: place.count }),
    ],
    main: {
      label: isUnderWay ? t('overlay.resume') : t('overlay.start'),
      press: actions.accept,
    },
    others: [{ label: t('overlay.notNow'), press: actions.dismiss }],
    leave: isUnderWay ? [{ label: t('overlay.stop'), press: actions.stop }] : [],
    escape: actions.dismiss,
  };
}

export function describeEnd({ run, t, actions }: Context): Situation {
  const skipped = run.steps.filter(({ mark }) => mark === 'skipped').length;
  const how = run.status === 'abandoned' ? 'cut' : run.mark === 'practice' ? 'practised' : 'done';
  return {
    mood: how === 'cut' ? 'ask' : 'end',
    title: t(`overlay.${how}Title`),
    remarks: [
      t(`overlay.${how}Text`, { guide: run.guideTitle }),
      ...(skipped > 0 ? [t('overlay.doneSkipped', { count: skipped })] : []),
    ],
    main: { label: t('overlay.close'), press: actions.dismiss },
    others: [],
    leave: [],
    escape: actions.dismiss,
  };
}

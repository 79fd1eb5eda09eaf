/** What the bubble says and offers in each state of a run: one table, drawn by `Bubble`. */
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RunView, TargetView, UiLanguage } from '../../utils/core/run/view.ts';
import type { Shield } from '../../utils/dom/step-player.ts';
import type { Doubt } from '../../utils/dom/step-session.ts';
import type { OverlayActions } from './actions.ts';

export interface Choice {
  readonly label: string;
  /** Said in full where the label alone is short. */
  readonly fullLabel?: string;
  readonly press: () => void;
}

/**
 * - `step`: the step itself; `words`: the step in words, since its place was not found
 * - `doubt`: the step at a place that is only probably right, with the question whether it is
 * - `ask`: a question or a remark between steps; `quiet`: waiting; `end`: the guide is finished
 */
export type Mood = 'step' | 'words' | 'doubt' | 'ask' | 'quiet' | 'end';

export interface Situation {
  readonly mood: Mood;
  readonly title: string;
  /** Sentences about the situation, not from the guide. */
  readonly remarks: readonly string[];
  /** Something is awaited; it comes without the person's doing. */
  readonly isBusy?: boolean;
  /** A click on the target is held back. */
  readonly isGuarded?: boolean;
  readonly main: Choice | null;
  readonly others: readonly Choice[];
  /** Ways out, in the other corner: later, stop. */
  readonly leave: readonly Choice[];
  /** What Escape does while the focus is in the bubble. */
  readonly escape: () => void;
}

/** What the person would call the target, or null where its evidence holds no words. */
export function nameTarget(target: TargetView | null, language: UiLanguage): string | null {
  const words = target?.name ?? target?.label ?? target?.text;
  return words?.[language] ?? Object.values(words ?? {})[0] ?? null;
}

interface Context {
  readonly run: RunView;
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly actions: OverlayActions;
  readonly isFound: boolean;
  readonly doubt: Doubt | null;
  readonly shield: Shield | null;
  /** Takes the answer to a question that was chosen. */
  readonly answer: () => void;
}

function listExits({ t, actions }: Context) {
  return {
    later: { label: t('overlay.later'), press: actions.pause },
    stop: { label: t('overlay.stop'), press: actions.stop },
    skip: { label: t('overlay.skip'), fullLabel: t('overlay.skipStep'), press: actions.skip },
  };
}

function describeStep(context: Context, remarks: readonly string[]): Situation {
  const { run, t, actions } = context;
  const { later, stop, skip } = listExits(context);
  const back = run.canGoBack ? [{ label: t('overlay.back'), press: actions.back }] : [];
  const { question } = run.step;
  const next = {
    label: run.isLast ? t('overlay.finish') : t('overlay.next'),
    press: question ? context.answer : actions.next,
  };
  const hasNext = run.step.advance.on === 'next' && run.status !== 'confirming';
  return {
    mood: 'step',
    title: run.step.title,
    remarks,
    isBusy: run.status === 'confirming',
    main: hasNext ? next : null,
    others: hasNext && !question ? back : [...back, skip],
    leave: [later, stop],
    escape: later.press,
  };
}

/** Practice, at what cannot be undone: the click is held back until the person wants it done. */
function describeGuarded(context: Context, shield: Shield): Situation {
  const { t, actions } = context;
  const doReal = { label: t('overlay.doReal'), press: () => actions.guard(false) };
  const practise = { label: t('overlay.doNotReal'), press: () => actions.guard(true) };
  const words = {
    up: t('overlay.guardUp'),
    held: t('overlay.guardHeld'),
    down: t('overlay.guardDown'),
  };
  const step = describeStep(context, [words[shield]]);
  if (shield === 'down') return { ...step, others: [...step.others, practise] };
  const rest = { ...step, isGuarded: true, others: [...step.others, doReal] };
  if (shield === 'up') return rest;
  return {
    ...rest,
    main: { label: t('overlay.goOnPractising'), press: actions.skip },
    others: [doReal],
  };
}

function describeConfirming(context: Context): Situation {
  const { run, language, t } = context;
  const target = run.step.confirm && nameTarget(run.step.confirm.target, language);
  const remark = !target
    ? t('overlay.confirming')
    : run.step.confirm?.on === 'gone'
      ? t('overlay.confirmGone', { target })
      : t('overlay.confirmAppear', { target });
  return describeStep(context, [remark]);
}

function describeMissing(context: Context): Situation {
  const { run, language, t, actions, doubt, shield } = context;
  const { later, stop, skip } = listExits(context);
  const target = nameTarget(run.step.target, language);
  const cannotFind = target ? t('overlay.cannotFind', { target }) : t('overlay.cannotFindPlace');
  return {
    mood: 'words',
    title: run.step.title,
    remarks: [
      ...(doubt?.status === 'ambiguous'
        ? [phraseAlike(context, doubt.count), t('overlay.alikeHelp')]
        : doubt?.status === 'region'
          ? [cannotFind, phraseRegion(context), t('overlay.cannotFindHelp')]
          : [cannotFind, t('overlay.cannotFindHelp')]),
      // What is not found cannot be guarded.
      ...(shield ? [t('overlay.guardNone')] : []),
    ],
    // The place cannot be watched, so here the person's word counts: once the run knows of it.
    main: run.status === 'missing' ? { label: t('overlay.didIt'), press: actions.next } : null,
    others: [skip],
    leave: [later, stop],
    escape: later.press,
  };
}

function phraseRegion({ run, language, t }: Context): string {
  const region = nameTarget(run.step.onMissing.region, language);
  return region ? t('overlay.region', { region }) : t('overlay.regionPlace');
}

/** Beyond a handful, the number tells nobody anything. */
const MOST_COUNTED = 9;

function phraseAlike({ run, language, t }: Context, count: number): string {
  const target = nameTarget(run.step.target, language);
  if (!target) return t('overlay.alikePlaces');
  return count > MOST_COUNTED
    ? t('overlay.alikeMany', { target })
    : t('overlay.alike', { target, count });
}

function describeDoubt(context: Context): Situation {
  const { run, language, t, actions } = context;
  const { later, stop } = listExits(context);
  const target = nameTarget(run.step.target, language);
  return {
    mood: 'doubt',
    title: run.step.title,
    remarks: [
      target ? t('overlay.likely', { target }) : t('overlay.likelyPlace'),
      t('overlay.likelyHelp'),
    ],
    main: { label: t('overlay.likelyYes'), press: () => actions.answer(true) },
    others: [{ label: t('overlay.likelyNo'), press: () => actions.answer(false) }],
    leave: [later, stop],
    escape: later.press,
  };
}

function describeWaiting(context: Context): Situation {
  const { run, language, t } = context;
  const { later, stop, skip } = listExits(context);
  const target = nameTarget(run.step.target, language);
  return {
    mood: 'quiet',
    title: run.step.title,
    remarks: [target ? t('overlay.looking', { target }) : t('overlay.lookingPlace')],
    isBusy: true,
    main: null,
    others: [skip],
    leave: [later, stop],
    escape: later.press,
  };
}

function describeOffPath(context: Context): Situation {
  const { run, t, actions } = context;
  const { later, stop } = listExits(context);
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
  const leave = [later, stop];
  return { mood: 'ask', title: words.title, remarks, main, others, leave, escape: later.press };
}

/** The guide goes on in an application that the person opens, or that is open in another tab. */
function describeOtherApp(context: Context, app: string): Situation {
  const { run, t, actions } = context;
  const { later, stop, skip } = listExits(context);
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
    leave: [later, stop],
    escape: later.press,
  };
}

function describePaused(context: Context): Situation {
  const { run, t, actions } = context;
  const { stop } = listExits(context);
  const notNow = { label: t('overlay.notNow'), press: actions.dismiss };
  const resume = { label: t('overlay.resume'), press: () => actions.resume(run.runId) };
  const rest = {
    mood: 'ask' as const,
    others: [notNow],
    leave: [stop],
    escape: actions.dismiss,
  };
  if (run.pauseReason === 'permission') {
    return {
      ...rest,
      title: t('overlay.pausedPermissionTitle'),
      remarks: [t('overlay.pausedPermissionText')],
      main: null,
    };
  }
  if (run.pauseReason === 'guide') {
    return {
      ...rest,
      title: t('overlay.pausedGuideTitle'),
      remarks: [t('overlay.pausedGuideText')],
      main: resume,
    };
  }
  if (run.pauseReason === 'page') {
    return {
      ...rest,
      title: t('overlay.pausedPageTitle'),
      remarks: [t('overlay.pausedPageText')],
      main: resume,
    };
  }
  const place = { number: run.number, count: run.steps.length, step: run.step.title };
  return {
    ...rest,
    title: t('overlay.pausedTitle'),
    remarks: [t('overlay.pausedText', place)],
    main: resume,
  };
}

function describeOffer({ run, t, actions }: Context): Situation {
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

function describeEnd({ run, t, actions }: Context): Situation {
  const skipped = run.steps.filter(({ mark }) => mark === 'skipped').length;
  return {
    mood: 'end',
    title: t('overlay.doneTitle'),
    remarks: [
      run.isPractice
        ? t('overlay.practisedText', { guide: run.guideTitle })
        : t('overlay.doneText', { guide: run.guideTitle }),
      ...(skipped > 0 ? [t('overlay.doneSkipped', { count: skipped })] : []),
    ],
    main: { label: t('overlay.close'), press: actions.dismiss },
    others: [],
    leave: [],
    escape: actions.dismiss,
  };
}

/** While the target is looked for: found, probable, one of several, or not there. */
function describeSought(context: Context): Situation {
  const { run, isFound, doubt, shield } = context;
  // A question can be answered wherever its place may be.
  if (run.step.question) return describeStep(context, []);
  if (doubt?.status === 'likely') return describeDoubt(context);
  if (run.status === 'missing' || doubt) return describeMissing(context);
  if (!isFound && run.status !== 'shown') return describeWaiting(context);
  return shield ? describeGuarded(context, shield) : describeStep(context, []);
}

/**
 * Null where a run has nothing to say: the person stopped it. A waiting run whose target was found
 * (or that needs none) already says the step: only when that was painted does the run become shown.
 */
export function describeSituation(context: Context): Situation | null {
  switch (context.run.status) {
    case 'offered':
      return describeOffer(context);
    case 'waiting':
    case 'shown':
    case 'missing':
      return describeSought(context);
    case 'confirming':
      return describeConfirming(context);
    case 'off-path':
      return describeOffPath(context);
    case 'paused':
      return describePaused(context);
    case 'completed':
      return describeEnd(context);
    case 'abandoned':
      return null;
  }
}

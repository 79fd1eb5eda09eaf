/** What the bubble says at a step: while its place is sought, found, doubtful, missing or guarded. */
import type { TargetView, UiLanguage } from '../../utils/core/run/view.ts';
import type { Shield } from '../../utils/dom/scene.ts';
import { listExits } from './exits.ts';
import type { Choice, Context, Situation } from './situation.ts';

/** Beyond a handful, the number tells nobody anything. */
const MOST_COUNTED = 9;

/** What the person would call the target, or null where its evidence holds no words. */
export function nameTarget(target: TargetView | null, language: UiLanguage): string | null {
  const words = target?.name ?? target?.label ?? target?.text;
  return words?.[language] ?? Object.values(words ?? {})[0] ?? null;
}

function describeStep(context: Context, remarks: readonly string[]): Situation {
  const { run, t, actions } = context;
  const { away, skip } = listExits(context);
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
    ...away,
  };
}

/** Practice, at what cannot be undone: the click is held back until the person wants it done. */
function describeGuarded(context: Context, shield: Shield): Situation {
  const { t, actions } = context;
  const { words, choice } = describeShield(context, shield);
  const step = describeStep(context, [words]);
  const rest = { ...step, others: [...step.others, choice] };
  if (shield === 'down') return { ...rest, says: words };
  if (shield === 'up') return { ...rest, isGuarded: true };
  return {
    ...step,
    says: words,
    isGuarded: true,
    main: { label: t('overlay.goOnPractising'), press: actions.skip },
    others: [choice],
  };
}

function describeShield(
  { t, actions }: Context,
  shield: Shield,
): { words: string; choice: Choice } {
  const isDown = shield === 'down';
  const words = {
    up: 'overlay.guardUp',
    held: 'overlay.guardHeld',
    down: 'overlay.guardDown',
  } as const;
  return {
    words: t(words[shield]),
    choice: {
      label: t(isDown ? 'overlay.doNotReal' : 'overlay.doReal'),
      press: () => actions.guard(isDown),
    },
  };
}

export function describeConfirming(context: Context): Situation {
  const { run, language, t } = context;
  const target = run.step.confirm && nameTarget(run.step.confirm.target, language);
  const says = !target
    ? t('overlay.confirming')
    : run.step.confirm?.on === 'gone'
      ? t('overlay.confirmGone', { target })
      : t('overlay.confirmAppear', { target });
  return { ...describeStep(context, [says]), says };
}

function describeMissing(context: Context): Situation {
  const { run, language, t, actions, doubt } = context;
  const { away, skip } = listExits(context);
  const shield = run.step.guarded && context.shield;
  const held = shield && doubt?.status === 'ambiguous' && describeShield(context, shield);
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
      // Several alike are all guarded; what is not found cannot be.
      ...(held ? [held.words] : shield ? [t('overlay.guardNone')] : []),
    ],
    // The place cannot be watched, so here the person's word counts: once the run knows of it.
    main: run.status === 'missing' ? { label: t('overlay.didIt'), press: actions.next } : null,
    others: held ? [skip, held.choice] : [skip],
    ...away,
  };
}

function phraseRegion({ run, language, t }: Context): string {
  const region = nameTarget(run.step.onMissing.region, language);
  return region ? t('overlay.region', { region }) : t('overlay.regionPlace');
}

function phraseAlike({ run, language, t }: Context, count: number): string {
  const target = nameTarget(run.step.target, language);
  if (!target) return t('overlay.alikePlaces');
  return count > MOST_COUNTED
    ? t('overlay.alikeMany', { target })
    : t('overlay.alike', { target, count });
}

function describeDoubt(context: Context): Situation {
  const { run, language, t, actions } = context;
  const { away } = listExits(context);
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
    ...away,
  };
}

function describeWaiting(context: Context): Situation {
  const { run, language, t } = context;
  const { away, skip } = listExits(context);
  const target = nameTarget(run.step.target, language);
  return {
    mood: 'quiet',
    title: run.step.title,
    remarks: [target ? t('overlay.looking', { target }) : t('overlay.lookingPlace')],
    isBusy: true,
    main: null,
    others: [skip],
    ...away,
  };
}

/** While the target is looked for: found, probable, one of several, or not there. */
export function describeSought(context: Context): Situation {
  const { run, isFound, doubt, shield } = context;
  // A question can be answered wherever its place may be.
  if (run.step.question) return describeStep(context, []);
  if (doubt?.status === 'likely') return describeDoubt(context);
  if (run.status === 'missing' || doubt) return describeMissing(context);
  if (!isFound && run.status !== 'shown') return describeWaiting(context);
  return shield && run.step.guarded ? describeGuarded(context, shield) : describeStep(context, []);
}

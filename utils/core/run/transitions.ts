/** Every change of state that a run can go through; the tests hold it against the reducer, both ways. */
import type { RunEvent, RunStatus } from './types.ts';

type EventType = RunEvent['type'];

/** The statuses in which the person is on the way. */
export const LIVE_STATUSES = [
  'waiting',
  'shown',
  'confirming',
  'missing',
  'off-path',
] as const satisfies readonly RunStatus[];

/** Events that need the current step: where the guide has lost it, each of them pauses the run. */
export const STEP_EVENTS = [
  'page',
  'found',
  'painted',
  'missing',
  'acted',
  'confirmed',
  'next',
  'answered',
  'back',
  'skip',
] as const satisfies readonly EventType[];

const PAUSING: readonly EventType[] = ['pause', ...STEP_EVENTS];

/**
 * From → to → by which events. From a status to itself: another step, or something noted of this
 * one. `completed` by `page`, `accepted` or `resume`: the page is the outcome of a last step that
 * was painted before.
 */
export const TRANSITIONS: Readonly<
  Record<RunStatus, Partial<Readonly<Record<RunStatus, readonly EventType[]>>>>
> = {
  offered: {
    waiting: ['accepted'],
    confirming: ['accepted'],
    'off-path': ['accepted'],
    paused: ['accepted'],
    completed: ['accepted'],
    abandoned: ['accepted', 'stop'],
  },
  waiting: {
    offered: ['detached'],
    waiting: ['page', 'missing', 'acted', 'next', 'answered', 'skip', 'back'],
    shown: ['painted'],
    confirming: ['page', 'missing', 'acted', 'next', 'answered', 'skip'],
    missing: ['missing'],
    'off-path': ['page', 'missing', 'acted', 'next', 'answered', 'skip', 'back'],
    paused: PAUSING,
    completed: ['page', 'acted', 'next', 'answered', 'skip'],
    abandoned: ['missing', 'skip', 'stop'],
  },
  shown: {
    offered: ['detached'],
    waiting: ['page', 'missing', 'acted', 'next', 'answered', 'skip', 'back'],
    confirming: ['page', 'missing', 'acted', 'next', 'answered', 'skip'],
    missing: ['missing'],
    'off-path': ['page', 'missing', 'acted', 'next', 'answered', 'skip', 'back'],
    paused: PAUSING,
    completed: ['page', 'acted', 'next', 'answered', 'skip'],
    abandoned: ['missing', 'stop'],
  },
  confirming: {
    offered: ['detached'],
    waiting: ['page', 'painted', 'confirmed', 'skip', 'back'],
    confirming: ['page', 'painted', 'confirmed', 'skip'],
    'off-path': ['page', 'painted', 'confirmed', 'skip', 'back'],
    paused: PAUSING,
    completed: ['page', 'painted', 'confirmed', 'skip'],
    abandoned: ['skip', 'stop'],
  },
  missing: {
    offered: ['detached'],
    waiting: ['page', 'found', 'acted', 'next', 'answered', 'skip', 'back'],
    confirming: ['page', 'acted', 'next', 'answered', 'skip'],
    'off-path': ['page', 'acted', 'next', 'answered', 'skip', 'back'],
    paused: PAUSING,
    completed: ['page', 'acted', 'next', 'answered', 'skip'],
    abandoned: ['skip', 'stop'],
  },
  'off-path': {
    offered: ['detached'],
    waiting: ['page', 'skip', 'back', 'continue'],
    confirming: ['page', 'skip'],
    'off-path': ['page', 'skip', 'back', 'continue'],
    paused: PAUSING,
    completed: ['page', 'skip'],
    abandoned: ['skip', 'stop'],
  },
  paused: {
    waiting: ['resume'],
    confirming: ['resume'],
    'off-path': ['resume'],
    completed: ['resume'],
    abandoned: ['stop'],
  },
  completed: {},
  abandoned: {},
};

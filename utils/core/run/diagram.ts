/** Draws the table of transitions, so that the drawing in the docs cannot tell another story. */
import { LIVE_STATUSES, STEP_EVENTS, TRANSITIONS } from './transitions.ts';
import { RUN_STATUSES, type RunEvent, type RunStatus } from './types.ts';

type EventType = RunEvent['type'];

interface Arrow {
  /** `on_the_way` stands for each status in that frame. */
  readonly from: RunStatus | 'on_the_way';
  readonly to: RunStatus;
  readonly events: readonly EventType[];
}

/** The states of a run as the text of a Mermaid state diagram, without a fence around it. */
export function drawTransitions(): string {
  const arrows = listArrows().filter(({ events }) => events.length > 0);
  const isInside = ({ from, to }: Arrow): boolean => isLive(from) && isLive(to);
  const ends = RUN_STATUSES.filter((status) => Object.keys(TRANSITIONS[status]).length === 0);
  return [
    'stateDiagram-v2',
    '  [*] --> offered',
    '  state "on the way" as on_the_way {',
    '    state "off-path" as off_path',
    ...arrows.filter(isInside).map((arrow) => `    ${draw(arrow)}`),
    '  }',
    ...arrows.filter((arrow) => !isInside(arrow)).map((arrow) => `  ${draw(arrow)}`),
    ...ends.map((end) => `  ${end} --> [*]`),
    '',
  ].join('\n');
}

/** What leads from every status on the way to the same one outside is drawn once, from their frame. */
function listArrows(): Arrow[] {
  const shared = RUN_STATUSES.map((to): Arrow => ({
    from: 'on_the_way',
    to,
    events: listShared(to),
  }));
  const single = RUN_STATUSES.flatMap((from) =>
    RUN_STATUSES.map((to): Arrow => {
      const drawn = isLive(from) ? listShared(to) : [];
      return {
        from,
        to,
        events: (TRANSITIONS[from][to] ?? []).filter((event) => !drawn.includes(event)),
      };
    }),
  );
  return [...shared, ...single];
}

function listShared(to: RunStatus): readonly EventType[] {
  if (isLive(to)) return [];
  const [first, ...others] = LIVE_STATUSES.map((from) => TRANSITIONS[from][to] ?? []);
  return first!.filter((event) => others.every((events) => events.includes(event)));
}

function isLive(status: Arrow['from']): boolean {
  return LIVE_STATUSES.some((live) => live === status);
}

/** Mermaid does not take a hyphen in a name. */
function draw({ from, to, events }: Arrow): string {
  return `${from.replace('-', '_')} --> ${to.replace('-', '_')}: ${labelOf(events)}`;
}

function labelOf(events: readonly EventType[]): string {
  const isAnyStepEvent = STEP_EVENTS.every((event) => events.includes(event));
  if (!isAnyStepEvent) return events.join(', ');
  const rest = events.filter((event) => !STEP_EVENTS.some((other) => other === event));
  return [...rest, 'any event about a step that the guide has lost'].join(', ');
}

/** The few pictures we use, drawn as lines: one thread. All are decoration; words stand beside them. */
import type { ComponentChildren } from 'preact';

function Icon({ children, box = 24 }: { children: ComponentChildren; box?: number }) {
  return (
    <svg class="icon" viewBox={`0 0 ${box} ${box}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The mark: a thread that makes one loop, an ℓ, and ends in a bead: here you are. */
const MARK_PATH =
  'M3 15.6c5.2-.9 12-5.6 12-10.3C15 3.5 14 2.4 12.6 2.4c-2.3 0-3.9 3.4-3.9 8 0 5.2 1.6 8.6 4.9 8.6 1.5 0 2.8-.6 4-1.7';

export function MarkIcon() {
  return (
    <Icon>
      <path d={MARK_PATH} />
      <circle class="bead" cx="19.4" cy="15.6" r="2.4" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="m7 10 5 5 5-5" />
    </Icon>
  );
}

export function MoveIcon() {
  return (
    <Icon>
      <path d="M12 4v16M4 12h16M9.5 6.5 12 4l2.5 2.5M9.5 17.5 12 20l2.5-2.5M6.5 9.5 4 12l2.5 2.5M17.5 9.5 20 12l-2.5 2.5" />
    </Icon>
  );
}

/** To the other edge: an arrow to a line. */
export function EdgeIcon() {
  return (
    <Icon>
      <path d="M5 4.5h14M12 20V9M7.5 13.5 12 9l4.5 4.5" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m5 12.5 4.5 4.5L19 7.5" />
    </Icon>
  );
}

/** Eight corners, as a stop sign: the shape says it without its colour. */
export function WarningIcon() {
  return (
    <Icon>
      <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.2" />
      <circle class="bead" cx="12" cy="16.3" r="1.2" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m6 6 12 12M18 6 6 18" />
    </Icon>
  );
}

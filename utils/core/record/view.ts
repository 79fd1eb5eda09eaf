/** What the pages of an author are told. */
import type { Guide } from '../guide/schema.ts';
import type { PackLine } from '../packing/view.ts';
import type { Limits } from '../policy/decide.ts';
import type { UiLanguage } from '../run/view.ts';
import type { Verdict } from './edit-recording.ts';
import type { NoteKind, NoteRoom } from './notes.ts';

export interface RecordedLine {
  readonly stepId: string;
  readonly title: string;
  /** Notes that it has, in words. */
  readonly notes: readonly string[];
  /** For more of them. */
  readonly room: NoteRoom;
}

export interface RecordingView {
  readonly draftId: string;
  /** Of the drafted words. */
  readonly language: UiLanguage;
  /** The host that is recorded. */
  readonly host: string;
  readonly isPaused: boolean;
  /** What the author did last could not be recorded. */
  readonly isMissed: boolean;
  /** There is a new tab in which nothing is recorded, and could be. */
  readonly hasAside: boolean;
  readonly steps: readonly RecordedLine[];
  /** Words that are not stored yet: they may be somebody's. */
  readonly undecided: readonly string[];
  /** New steps come after this one; null: at the end. */
  readonly after: string | null;
  /** There is one that "the last step" speaks of. */
  readonly canUndo: boolean;
  /** The step whose place is being shown on the page. */
  readonly picking: string | null;
  /** The tab of the studio that it began in. */
  readonly home: number | null;
}

export type RecordCommand =
  | { readonly do: 'pause' | 'resume' | 'stop' }
  /** The new tab in which nothing is recorded is recorded along from now on. */
  | { readonly do: 'join' }
  /** Without a step: the last one. */
  | { readonly do: 'remove'; readonly stepId?: string | undefined }
  /** New steps come after this one; null: at the end. */
  | { readonly do: 'insert'; readonly after: string | null }
  /** The author will show on the page what this step is about. */
  | { readonly do: 'pick'; readonly stepId: string }
  | ({ readonly do: 'decide' } & Verdict)
  | {
      readonly do: 'note';
      readonly stepId: string;
      readonly kind: NoteKind;
      readonly text: string;
    };

export interface DraftLine {
  readonly draftId: string;
  readonly guideId: string;
  readonly kind: Guide['kind'];
  readonly title: string;
  /** How many steps, items or tips it has; 0 where it is one text. */
  readonly steps: number;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

export interface StudioView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  readonly drafts: readonly DraftLine[];
  /** Absent: there are none. */
  readonly packs?: readonly PackLine[];
}

export interface DraftView {
  readonly draftId: string;
  readonly revision: number;
  readonly guide: Guide;
  /** What is to be mended before others can use it, as sentences. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** A version that was given to others. */
export interface PublishedLine {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
}

export type DraftSaved<View = DraftView> =
  | ({ readonly ok: true } & View)
  /** `changed`: somewhere else, meanwhile; `form`: it is no guide, and why. */
  | { readonly ok: false; readonly why: 'changed' | 'gone' }
  | {
      readonly ok: false;
      readonly why: 'form' | 'personal' | 'storage';
      readonly problems: readonly string[];
    };

/** `path`: where the guide finds it. */
export type PictureAdded =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problems: readonly string[] };

export type DraftCreated =
  | { readonly ok: true; readonly draftId: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the pages of an author are told. */
import type { Guide } from '../guide/schema.ts';
import type { Limits } from '../policy/decide.ts';
import type { UiLanguage } from '../run/view.ts';
import type { NoteKind, Verdict } from './recording.ts';

export interface RecordedLine {
  readonly stepId: string;
  readonly title: string;
  /** Notes that it has, in words. */
  readonly notes: readonly string[];
}

export interface RecordingView {
  readonly draftId: string;
  /** Of the drafted words. */
  readonly language: UiLanguage;
  /** The host that is recorded. */
  readonly host: string;
  readonly isPaused: boolean;
  readonly steps: readonly RecordedLine[];
  /** Words that are not stored yet: they may be somebody's. */
  readonly undecided: readonly string[];
}

export type RecordCommand =
  | { readonly do: 'pause' | 'resume' | 'stop' }
  /** Without a step: the last one. */
  | { readonly do: 'remove'; readonly stepId?: string | undefined }
  | ({ readonly do: 'decide' } & Verdict)
  | {
      readonly do: 'note';
      readonly stepId: string;
      readonly kind: NoteKind;
      readonly text: string;
    };

export interface DraftLine {
  readonly draftId: string;
  readonly title: string;
  readonly steps: number;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

export interface StudioView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  readonly drafts: readonly DraftLine[];
}

export interface DraftView {
  readonly draftId: string;
  readonly revision: number;
  readonly guide: Guide;
  /** What is to be mended before others can use it, as sentences. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

export type DraftSaved =
  | ({ readonly ok: true } & DraftView)
  /** `changed`: somewhere else, meanwhile; `form`: it is no guide, and why. */
  | { readonly ok: false; readonly why: 'changed' | 'gone' }
  | {
      readonly ok: false;
      readonly why: 'form' | 'personal' | 'storage';
      readonly problems: readonly string[];
    };

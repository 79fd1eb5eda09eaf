import type { VNode } from 'preact';
import type { UiLanguage } from '../../utils/core/run/view.ts';

/** A page of ours in one state, and the sheet that it is drawn with. */
export interface PageScene {
  readonly draw: (language: UiLanguage) => VNode;
  readonly sheet: 'popup' | 'pages' | 'panel' | 'progress' | 'studio' | 'collector' | 'insights';
}

import { readDocument, type DocumentFault, type Refusal } from '../insights/read-document.ts';
import { FEEDBACK_FORMAT, FEEDBACK_KIND, FEEDBACK_LIMITS } from './feedback.ts';
import type { FeedbackFile } from './feedback.ts';
import { feedbackSchema } from './feedback-schema.ts';

export type ReadFeedback =
  | { readonly ok: true; readonly value: FeedbackFile }
  | Refusal<DocumentFault>;

/** Of a file that was opened. */
export function readFeedback(text: string): ReadFeedback {
  return readDocument(text, {
    schema: feedbackSchema,
    kind: FEEDBACK_KIND,
    format: FEEDBACK_FORMAT,
    length: FEEDBACK_LIMITS.length,
  });
}

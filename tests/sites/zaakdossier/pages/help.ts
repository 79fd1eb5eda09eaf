import type { Context } from '../http/context.ts';
import { htmlResponse } from '../http/responses.ts';
import { html } from '../web/html.ts';
import { isSecond } from '../web/release.ts';
import { fullPage } from './layout.ts';

const STEPS = ['help.step1', 'help.step2', 'help.step3', 'help.step4'] as const;
const QUESTIONS = [
  ['help.q1', 'help.a1'],
  ['help.q2', 'help.a2'],
  ['help.q3', 'help.a3'],
] as const;

export function showHelp(context: Context): Response {
  const { t, release } = context;
  const questions = isSecond(release) ? QUESTIONS.toReversed() : QUESTIONS;
  const page = fullPage(context, {
    title: t('help.title'),
    breadcrumb: [{ href: '/zaken', label: t('app.home') }],
    body: html`<div class="zd-prose">
      <h1 class="utrecht-heading-1">${t('help.title')}</h1>
      <p class="utrecht-paragraph">${t('help.intro')}</p>
      <h2 class="utrecht-heading-2">${t('help.how')}</h2>
      <ol class="utrecht-ordered-list">
        ${STEPS.map((key) => html`<li class="utrecht-ordered-list__item">${t(key)}</li>`)}
      </ol>
      <h2 class="utrecht-heading-2">${t('help.questions')}</h2>
      ${questions.map(
        ([question, answer]) =>
          html`<details class="zd-details">
            <summary>${t(question)}</summary>
            <p class="utrecht-paragraph">${t(answer)}</p>
          </details>`,
      )}
    </div>`,
  });
  return htmlResponse(page);
}

/** One file for people: whatever is to be looked at first, then everything, with pictures. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { escapeMarkup as escape } from './escape-markup.ts';
import { STYLE } from './report-style.ts';
import {
  VERDICTS,
  type DriftReport,
  type GuideResult,
  type Picture,
  type StepResult,
  type TargetResult,
} from './report.ts';
import { explainTarget, sayIn, sayNote, type Say } from './say.ts';

export interface HtmlOptions {
  readonly language: UiLanguage;
  /** Of the patch, where there is one, and how many repairs it proposes. */
  readonly patch: { readonly file: string; readonly count: number } | null;
  /** The bytes of a picture, in base64. */
  readPicture(file: string): string;
}

export function writeHtml(report: DriftReport, options: HtmlOptions): string {
  const { language, patch } = options;
  const say = sayIn(language);
  const { pack, application, startedAt, seconds } = report;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(startedAt),
  );
  const title = `${say('title')}: ${pack.id}`;
  const intro = say('intro', { pack: pack.id, version: pack.version, application, date, seconds });
  const repairs = patch && say(patch.count === 1 ? 'repair-one' : 'repairs', { ...patch });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(say('title'))}</h1>
<p>${escape(intro)}</p>
<p>${escape(say('keep'))}</p>
${repairs ? `<p>${escape(repairs)}</p>` : ''}
</header>
<main>
${writeSummary(report, say)}
${report.guides.map((guide, at) => writeGuide(guide, at, options)).join('\n')}
</main>
</body>
</html>
`;
}

function writeSummary({ totals, guides }: DriftReport, say: Say): string {
  const rows = VERDICTS.map(
    (it) => `<tr><th scope="row">${badge(it, say)}</th><td class="count">${totals[it]}</td></tr>`,
  );
  const open = guides.flatMap((guide, at) =>
    guide.steps.flatMap((step) =>
      step.targets
        .filter(({ verdict }) => !['found', 'not-tested'].includes(verdict))
        .map(
          (target) =>
            `<li>${badge(target.verdict, say)} <a href="#${idOf(at, step, target)}">${escape(guide.title)} / ${escape(step.title || step.id)} / ${escape(target.target)}</a></li>`,
        ),
    ),
  );
  return `<section>
<h2>${escape(say('summary'))}</h2>
<table><thead><tr><th scope="col">${escape(say('result'))}</th><th scope="col" class="count">${escape(say('targets'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${totals.found > 0 && VERDICTS.every((it) => it === 'found' || totals[it] === 0) ? `<p>${escape(say('nothing-to-see'))}</p>` : ''}
${open.length > 0 ? `<h3>${escape(say('to-see'))}</h3><ul class="open">${open.join('')}</ul>` : ''}
</section>`;
}

function writeGuide(guide: GuideResult, at: number, options: HtmlOptions): string {
  const say = sayIn(options.language);
  const steps = guide.steps.filter(({ targets }) => targets.length > 0);
  const body = steps.map((step) => writeStep(step, at, options)).join('\n');
  return `<section>
<h2>${escape(guide.title)}</h2>
<p class="quiet">${escape(guide.id)} ${escape(guide.version)}</p>
${body || `<p>${escape(say('no-targets'))}</p>`}
</section>`;
}

function writeStep(step: StepResult, at: number, options: HtmlOptions): string {
  const say = sayIn(options.language);
  const heading = step.id === '' ? say('unused') : step.title;
  const isToSay = step.id !== '' && step.state !== 'done';
  const why = step.note ? ` ${sayNote(say, step.note)}` : '';
  const state = isToSay
    ? `<p class="state">${escape(`${say(`state-${step.state}`)}.${why}`)}</p>`
    : '';
  return `<section class="step">
<h3>${escape(heading)}${step.id && step.id !== step.title ? ` <span class="quiet">${escape(step.id)}</span>` : ''}</h3>
${state}
${step.targets.map((target) => writeTarget(target, idOf(at, step, target), options)).join('\n')}
</section>`;
}

function writeTarget(target: TargetResult, id: string, options: HtmlOptions): string {
  const { language } = options;
  const say = sayIn(language);
  const why = [say(`use-${target.use}`), ...explainTarget(target, language)];
  const picture = target.picture ? writePicture(target.picture, say, options) : '';
  const words = `<p>${escape(why.join(' '))}</p>`;
  const head = `${badge(target.verdict, say)} <strong>${escape(target.target)}</strong>`;
  return target.verdict === 'found'
    ? `<details id="${id}"><summary>${head}</summary>${words}${picture}</details>`
    : `<article id="${id}"><h4>${head}</h4>${words}${picture}</article>`;
}

/** The mark is laid over the picture, so that it takes the reader's own colours. */
function writePicture(
  { file, width, height, mark }: Picture,
  say: Say,
  options: HtmlOptions,
): string {
  const alt = say(mark === null ? 'picture-plain' : `picture-${mark.kind}`);
  const part = (size: number, whole: number): string => `${((100 * size) / whole).toFixed(2)}%`;
  const place = mark && [
    `left:${part(mark.x, width)}`,
    `top:${part(mark.y, height)}`,
    `width:${part(mark.width, width)}`,
    `height:${part(mark.height, height)}`,
  ];
  const frame =
    mark && place ? `<span class="mark ${mark.kind}" style="${place.join(';')}"></span>` : '';
  return `<div class="picture"><img src="data:image/jpeg;base64,${options.readPicture(file)}" width="${width}" height="${height}" loading="lazy" alt="${escape(alt)}">${frame}</div>`;
}

function badge(verdict: TargetResult['verdict'], say: Say): string {
  return `<span class="badge ${verdict}">${escape(say(`verdict-${verdict}`))}</span>`;
}

function idOf(guide: number, step: StepResult, { use, target }: TargetResult): string {
  return escape(`g${guide}-${step.id}-${use}-${target}`);
}

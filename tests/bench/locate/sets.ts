/**
 * The sets, and which of them weights may be learned on. The halves share no library and no page
 * generator's words: both releases of govuk-frontend draw the same examples, so both are in `learn`. `own`
 * is neither.
 */
import { berthWords } from './berth-words.ts';
import { makeComponentPages, type Release } from './component-pages.ts';
import type { BenchSet } from './page-pair.ts';
import { makeReactPages } from './react-pages.ts';
import { LENDING, LESSONS, PERMITS } from './apps/web-components/words.ts';
import {
  antd4,
  antd6,
  mantine4,
  mantine9,
  mui4,
  mui9,
  prime6,
  prime10,
  rsuite4,
  rsuite6,
} from './react-releases.ts';
import { makeRowPages } from './row-pages.ts';
import { makeStatePages } from './state-pages.ts';
import { permitWords, repairWords } from './vocabulary.ts';
import {
  describeCarbon,
  describeShoelace,
  describeUi5,
  describeVaadin,
  SHOELACE_LANGUAGE,
  UI5_LANGUAGE,
} from './web-component-applications.ts';
import { makeWebComponentPages } from './web-component-pages.ts';

const govuk3: Release = { root: 'govuk-frontend-3', components: 'govuk/components' };
const govuk4: Release = { root: 'govuk-frontend-4', components: 'govuk/components' };
const govuk6: Release = { root: 'govuk-frontend-6', components: 'dist/govuk/components' };
const nhsuk7: Release = { root: 'nhsuk-frontend-7', components: 'packages/components' };
const nhsuk9: Release = { root: 'nhsuk-frontend-9', components: 'packages/components' };
const nhsuk10: Release = { root: 'nhsuk-frontend-10/dist', components: 'nhsuk/components' };

const DUTCH = 'the library’s own Dutch; the application’s words in “syllable swap”, seed 7';

export const sets: readonly BenchSet[] = [
  {
    name: 'govuk-3-6',
    half: 'learn',
    about: 'govuk-frontend 3.0.0 → 6.6.0, examples of 4.10.0',
    seed: 36,
    makePages: (limit) =>
      makeComponentPages({ before: govuk3, after: govuk6, examples: govuk4, seed: 36 }, limit),
  },
  {
    name: 'govuk-4-6',
    half: 'learn',
    about: 'govuk-frontend 4.10.0 → 6.6.0, examples of 4.10.0',
    seed: 46,
    makePages: (limit) =>
      makeComponentPages({ before: govuk4, after: govuk6, examples: govuk4, seed: 46 }, limit),
  },
  {
    name: 'rows-table',
    half: 'learn',
    about: 'a table of 200 rows: added, removed, reordered, other values in every cell but the key',
    seed: 1,
    makePages: (limit) => makeRowPages('table', 1, limit),
  },
  {
    name: 'mui-4-9',
    half: 'learn',
    about:
      '@material-ui/core 4.12.4 → @mui/material 9.5.0, an application of forms, overlays and tables of 200 rows',
    seed: 409,
    translation: DUTCH,
    makePages: (limit) =>
      makeReactPages({ before: mui4, after: mui9, words: permitWords, seed: 409 }, limit),
  },
  {
    name: 'prime-6-10',
    half: 'learn',
    about: 'primereact 6.6.0 → 10.9.9, the same kind of application, other words',
    seed: 610,
    makePages: (limit) =>
      makeReactPages({ before: prime6, after: prime10, words: berthWords, seed: 610 }, limit),
  },
  {
    name: 'mantine-4-9',
    half: 'learn',
    about: '@mantine/core 4.2.12 → 9.8.1, the same kind of application, other words',
    seed: 49,
    makePages: (limit) =>
      makeReactPages({ before: mantine4, after: mantine9, words: berthWords, seed: 49 }, limit),
  },
  {
    name: 'carbon-1-2',
    half: 'learn',
    about: '@carbon/web-components 1.47.1 → 2.63.0, an application that handles permits',
    seed: 21,
    makePages: (limit) =>
      makeWebComponentPages(
        {
          before: describeCarbon('1'),
          after: describeCarbon('2'),
          words: PERMITS,
          otherLanguage: 'cy',
          seed: 21,
        },
        limit,
      ),
  },
  {
    name: 'shoelace-2-3',
    half: 'learn',
    about:
      '@shoelace-style/shoelace 2.0.0 → its successor @awesome.me/webawesome 3.14.0, an application that plans lessons',
    seed: 23,
    translation: DUTCH,
    makePages: (limit) =>
      makeWebComponentPages(
        {
          before: describeShoelace('2'),
          after: describeShoelace('3'),
          words: LESSONS,
          otherLanguage: SHOELACE_LANGUAGE,
          seed: 23,
        },
        limit,
      ),
  },
  {
    name: 'vaadin-14-25',
    half: 'learn',
    about: '@vaadin/vaadin-core 14.10.8 → 25.3.0, the application that plans lessons',
    seed: 1425,
    makePages: (limit) =>
      makeWebComponentPages(
        {
          before: describeVaadin('14'),
          after: describeVaadin('25'),
          words: LESSONS,
          otherLanguage: 'cy',
          seed: 1425,
        },
        limit,
      ),
  },
  {
    name: 'nhsuk-7-10',
    half: 'test',
    about: 'nhsuk-frontend 7.1.0 → 10.6.1, examples of 10.6.1',
    seed: 710,
    makePages: (limit) =>
      makeComponentPages({ before: nhsuk7, after: nhsuk10, examples: nhsuk10, seed: 710 }, limit),
  },
  {
    name: 'nhsuk-9-10',
    half: 'test',
    about: 'nhsuk-frontend 9.6.4 → 10.6.1, examples of 10.6.1',
    seed: 910,
    makePages: (limit) =>
      makeComponentPages({ before: nhsuk9, after: nhsuk10, examples: nhsuk10, seed: 910 }, limit),
  },
  {
    name: 'rows-grid',
    half: 'test',
    about: 'a grid made of roles, 200 rows, other words: the same changes',
    seed: 2,
    makePages: (limit) => makeRowPages('grid', 2, limit),
  },
  {
    name: 'antd-4-6',
    half: 'test',
    about: 'antd 4.24.16 → 6.6.8, an application of forms, overlays and tables of 200 rows',
    seed: 406,
    translation: DUTCH,
    makePages: (limit) =>
      makeReactPages({ before: antd4, after: antd6, words: repairWords, seed: 406 }, limit),
  },
  {
    name: 'rsuite-4-6',
    half: 'learn',
    about: 'rsuite 4.11.1 → 6.2.4, the same kind of application, with tables made of roles',
    seed: 506,
    translation: DUTCH,
    makePages: (limit) =>
      makeReactPages({ before: rsuite4, after: rsuite6, words: repairWords, seed: 506 }, limit),
  },
  {
    name: 'ui5-1-2',
    half: 'test',
    about: '@ui5/webcomponents 1.24.28 → 2.26.0, an application that lends equipment',
    seed: 12,
    translation: DUTCH,
    makePages: (limit) =>
      makeWebComponentPages(
        {
          before: describeUi5('1'),
          after: describeUi5('2'),
          words: LENDING,
          otherLanguage: UI5_LANGUAGE,
          seed: 12,
        },
        limit,
      ),
  },
  {
    name: 'case-states',
    half: 'own',
    about:
      'tabs, steps, accordions and states of a case, of which one is shown; gone: another one is shown',
    seed: 103,
    makePages: (limit) => makeStatePages(103, limit),
  },
];

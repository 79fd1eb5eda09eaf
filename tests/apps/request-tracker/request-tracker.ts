/** A case system with long lists, fields without labels, and an editor in a frame: the work in it. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Application } from '../support/application.ts';
import { startRequestTracker } from './start.ts';

const PASSWORD = 'Wachtw00rd-Putter!58';
const SUBJECT = 'Bezwaar van mevrouw Parelhoen';
const MESSAGE = 'Omdat de Boomklever ziek is';
/** The one that the guide is about: its variable names it. */
const REQUEST = 'Verzoek 141 van een verzonnen inwoner';

const click = (target: Locator): Promise<void> => target.click();

const fill =
  (text: string) =>
  async (field: Locator): Promise<void> => {
    await field.fill(text);
    await field.blur();
  };

const editor = (page: Page): Locator => page.frameLocator('iframe').locator('body');

export const REQUEST_TRACKER: Application = {
  name: 'Request Tracker 5',
  pack: join(import.meta.dirname, 'pack'),
  path: '/',
  start: () => startRequestTracker(PASSWORD),
  elements: 18_000,
  typed: [PASSWORD, SUBJECT, MESSAGE],
  work: [
    { step: 'user-name', target: (page) => page.locator('input[name=user]'), does: fill('root') },
    { step: 'password', target: (page) => page.locator('input[name=pass]'), does: fill(PASSWORD) },
    { step: 'log-in', target: (page) => page.locator('#login input[type=submit]'), does: click },
    {
      step: 'new-request',
      target: (page) => page.getByRole('button', { name: 'Create new ticket' }),
      does: click,
    },
    {
      step: 'subject',
      target: (page) => page.locator('input[name=Subject]'),
      does: fill(SUBJECT),
    },
    {
      step: 'statuses',
      target: (page) => page.locator('select[name=Status] + button'),
      does: click,
    },
    {
      step: 'status-open',
      target: (page) => page.locator('a[role=option]').filter({ hasText: /^open$/ }),
      does: click,
    },
    {
      step: 'message',
      target: editor,
      async does(body, page) {
        await body.click();
        await page.keyboard.type(MESSAGE);
        await page.locator('input[name=Subject]').focus();
      },
    },
    {
      step: 'create',
      target: (page) => page.locator('input[name=SubmitTicket]:visible'),
      does: click,
    },
    {
      step: 'homepage',
      target: (page) => page.locator('#home'),
      does: click,
    },
    {
      step: 'open-the-list',
      target: (page) => page.getByRole('link', { name: /newest unowned tickets/ }),
      does: click,
    },
    {
      step: 'take-it',
      target: (page) =>
        page
          .getByRole('row')
          .filter({ hasText: REQUEST })
          .getByRole('link', { name: 'Take', exact: true }),
      rowVariable: 'request',
      does: click,
    },
  ],
};

/** What is recorded on the older version: by guide, what a person is shown and does there. */
import type { Locator, Page } from '@playwright/test';

export interface Shown {
  readonly id: string;
  /** The test's own way to the element, which owes nothing to the guide. */
  readonly target: (page: Page) => Locator;
  /** Where a click on it leads; without it, it is only shown. `stay`: nowhere else. */
  readonly leadsTo?: string;
  /** What is filled in instead. */
  readonly fill?: string;
}

export const PASSWORD = 'Wachtw00rd-Kwartel!77';

const button = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first();
const link = (name: string | RegExp) => (page: Page) => page.getByRole('link', { name }).first();
const field = (words: string) => (page: Page) => page.getByPlaceholder(words);

/** Done before a guide that does not begin with it. */
export const SIGN_IN: readonly Shown[] = [
  { id: 'password', target: field('Password'), fill: PASSWORD },
  { id: 'sign-in', target: button('Sign in'), leadsTo: 'stay' },
  {
    id: 'try-the-demo',
    target: (page) => page.getByRole('button', { name: /^(View|Try the) demo$/ }),
    leadsTo: '/budget',
  },
];

export const GUIDES: Readonly<Record<string, readonly Shown[]>> = {
  start: [
    ...SIGN_IN,
    { id: 'privacy', target: button('Enable privacy mode') },
    { id: 'sync', target: (page) => page.getByRole('button', { name: /Sync$/ }).first() },
    { id: 'help', target: button('Help') },
    { id: 'budget-name', target: (page) => page.getByRole('button', { name: /Budget/ }).first() },
    { id: 'all-accounts', target: link(/^All accounts/) },
    { id: 'off-budget', target: link(/^Off budget/) },
    { id: 'reports', target: link('Reports'), leadsTo: '/reports' },
    { id: 'budget', target: link('Budget'), leadsTo: '/budget' },
    { id: 'add-group', target: button('Add group') },
  ],
  manage: [
    { id: 'schedules', target: link('Schedules'), leadsTo: '/schedules' },
    { id: 'filter-schedules', target: field('Filter schedules…') },
    { id: 'find-schedules', target: button('Find schedules') },
    { id: 'upcoming-length', target: button('Change upcoming length') },
    { id: 'add-schedule', target: button('Add new schedule') },
    { id: 'more', target: button('More'), leadsTo: 'stay' },
    { id: 'payees', target: link('Payees'), leadsTo: '/payees' },
    { id: 'filter-payees', target: field('Filter payees...') },
    { id: 'category-learning', target: button('Category learning settings') },
    { id: 'rules', target: link('Rules'), leadsTo: '/rules' },
    { id: 'filter-rules', target: field('Filter rules...') },
    { id: 'create-rule', target: button('Create new rule') },
    { id: 'learn-more', target: link('Learn more') },
    { id: 'bank-sync', target: link('Bank Sync'), leadsTo: '/bank-sync' },
    { id: 'settings', target: link('Settings'), leadsTo: '/settings' },
    { id: 'release-notes', target: link('Release Notes') },
    { id: 'number-format', target: button('1,000.33') },
    { id: 'first-day', target: button('Sunday') },
    { id: 'dark-theme', target: button('Dark') },
    { id: 'encryption', target: button('Enable encryption') },
    { id: 'open-id', target: button('Start using OpenID') },
    { id: 'export', target: button('Export data') },
    { id: 'tracking', target: (page) => page.getByRole('button', { name: /^Switch to/ }) },
  ],
  account: [
    { id: 'open-account', target: link(/^Bank of America/), leadsTo: '/accounts/*' },
    { id: 'import', target: button('Import') },
    { id: 'filter', target: button('Filter') },
    { id: 'search', target: field('Search') },
    { id: 'reconcile', target: button('Reconcile') },
    { id: 'collapse', target: (page) => page.getByRole('button', { name: /^Collapse split/ }) },
    { id: 'account-menu', target: button('Account menu') },
    { id: 'sort-by-date', target: button('Date') },
    { id: 'sort-by-payee', target: button('Payee') },
    { id: 'sort-by-category', target: button('Category') },
    { id: 'sort-by-deposit', target: button('Deposit') },
    { id: 'add-new', target: button('Add New'), leadsTo: 'stay' },
    { id: 'new-notes', target: (page) => page.getByTestId('new-transaction').getByTestId('notes') },
    { id: 'new-payee', target: (page) => page.getByTestId('new-transaction').getByTestId('payee') },
    { id: 'new-debit', target: (page) => page.getByTestId('new-transaction').getByTestId('debit') },
    { id: 'add', target: (page) => page.getByTestId('add-button') },
    { id: 'cancel', target: (page) => page.getByTestId('cancel-button') },
  ],
};

/**
 * The background owns everything that lasts: packs, runs, events, settings. It may be killed at any
 * moment, so its globals hold nothing that the store could not give again.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { receiveInBackground } from '../../utils/messaging/receive.ts';
import { tellOverlay } from '../../utils/messaging/send.ts';
import { sweepPictures } from '../../utils/store/pictures.ts';
import { openHelp } from '../sidepanel/open-help.ts';
import { createHandlers } from './handlers.ts';
import { watchPolicy } from './policy-change.ts';
import { REPORT_ALARM } from './reporter.ts';
import { createServices } from './services.ts';
import { tellLoss } from './tell-losses.ts';

export default defineBackground({
  type: 'module',
  main() {
    const services = createServices();
    const { lifecycle, welcome, installer, recorder, picker, across, reporter, pinner } = services;

    // All listeners are added in the first turn: a worker that wakes for an event must not miss it.
    receiveInBackground(
      createHandlers(services),
      () => lifecycle.reconcileOnce(),
      (name, tabId) => tellLoss(services, name, tabId),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void welcome.afterInstall();
    });
    browser.runtime.onStartup.addListener(() => {
      void lifecycle.reconcile();
      // No studio is open yet in which somebody could undo.
      void services.stores.database().then(sweepPictures).catch(console.error);
    });
    browser.permissions.onAdded.addListener(() => {
      void lifecycle.reconcile();
      void reporter.wake();
      void pinner.sync();
    });
    browser.permissions.onRemoved.addListener(() => {
      void lifecycle.afterPermissionLoss();
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void lifecycle.afterTabClosed(tabId).then(installer.settle);
      void recorder.afterTabClosed(tabId);
      void picker.end(tabId, null);
    });
    browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
      if (id !== undefined && openerTabId !== undefined) void recorder.follow(openerTabId, id);
    });
    browser.tabs.onActivated.addListener(({ tabId }) => {
      void lifecycle.reconcileOnce().then(() => across.visit(tabId));
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-focus' && tab?.id !== undefined)
        void tellOverlay(tab.id, 'toggleFocus', {});
      // In this turn: the browser opens it only right after a person's key.
      if (command === 'open-help' && tab !== undefined) void openHelp(tab.windowId);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === REPORT_ALARM) void lifecycle.reconcileOnce().then(reporter.wake);
    });
    watchPolicy(services);
    void lifecycle.reconcileOnce().then(installer.settle).then(pinner.sync).then(reporter.wake);
  },
});

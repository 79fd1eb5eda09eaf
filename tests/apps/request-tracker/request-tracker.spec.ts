import { test } from '@playwright/test';
import { skipAloud } from '../../e2e/support/skip-aloud.ts';
import { expectLed } from '../support/expect-led.ts';
import { whyNotHere } from './debian.ts';
import { REQUEST_TRACKER } from './request-tracker.ts';

test('long lists, fields without labels, an editor in a frame: Request Tracker', async () => {
  // It is a package of Debian, and elsewhere not to be had.
  skipAloud(REQUEST_TRACKER.name, whyNotHere());
  await expectLed(REQUEST_TRACKER);
});

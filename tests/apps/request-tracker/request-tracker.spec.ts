import { test } from '@playwright/test';
import { expectLed } from '../support/expect-led.ts';
import { whyNotHere } from './debian.ts';
import { REQUEST_TRACKER } from './request-tracker.ts';

test('long lists, fields without labels, an editor in a frame: Request Tracker', async () => {
  const why = whyNotHere();
  if (why !== null) console.log(`SKIPPED: ${REQUEST_TRACKER.name}, since ${why}.`);
  // oxlint-disable-next-line leidraad/no-skip -- it is a package of Debian, and elsewhere not to be had
  test.skip(why !== null, why ?? '');
  await expectLed(REQUEST_TRACKER);
});

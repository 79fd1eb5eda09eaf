import { test } from '@playwright/test';
import { expectLed } from '../support/expect-led.ts';
import { ACTUAL } from './actual.ts';

test('React, lists drawn as far as they are in sight, a tour of its own: Actual', async () => {
  await expectLed(ACTUAL);
});

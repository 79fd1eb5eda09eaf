import { test } from '@playwright/test';
import { expectLed } from '../support/expect-led.ts';
import { GOVUK } from './govuk.ts';

test('server-rendered forms: the GOV.UK Prototype Kit', async () => {
  await expectLed(GOVUK);
});

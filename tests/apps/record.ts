/**
 * `npm run record:apps -- NAME…`: does the work of the named applications, or of all, and writes what a
 * recorder sees of each step's element into the guide. Its words stay as their author wrote them.
 */
import { buildRecorder, recordElement } from '../e2e/support/recorder.ts';
import type { Application } from './support/application.ts';
import { readGuide, writeGuide } from './support/guide-file.ts';
import { walkBare } from './support/walk-bare.ts';
import { APPLICATIONS } from './applications.ts';

/** A target of which its author has said no more than how to call it is left to the recorder. */
const LEFT_TO_IT = ['name', 'recorded'];

async function recordGuide(application: Application): Promise<void> {
  const recorder = await buildRecorder();
  const guide = readGuide(application);
  const site = await application.start();
  await walkBare(application, site.url, async ({ step, rowVariable }, target, page) => {
    const { target: name } = guide.steps.find(({ id }) => id === step)!;
    const described = guide.targets[name!]!;
    // Where a recorder cannot be sure, such as of the words of data, the author has written what is.
    if (Object.keys(described).some((field) => !LEFT_TO_IT.includes(field))) return;
    const { frame, ...evidence } = await recordElement(page, recorder, target, {
      ...(rowVariable && { rowVariable }),
    });
    described.recorded = {
      ...evidence,
      // The guide does not know where the application will be.
      ...(frame && { frame: frame.replace(new URL(site.url).host, '{{host}}') }),
    };
    console.log(`${application.name}: ${step} is recorded`);
  });
  await site.close();
  writeGuide(application, guide);
}

const asked = process.argv.slice(2);
for (const [name, application] of Object.entries(APPLICATIONS)) {
  if (asked.length === 0 || asked.includes(name)) await recordGuide(application);
}

/** What `npm run demo:insights` does before it opens a browser, on its first reports. */
import { expect, test } from 'vitest';
import { createCombiner } from '../../../utils/core/insights/combine.ts';
import { protect } from '../../../utils/core/insights/protection.ts';
import { createRandom } from '../../bench/locate/random.ts';
import { invited, SEED } from './make-aggregate.ts';
import { makeReports, TEAMS } from './make-reports.ts';
import { sealAndCombine } from './seal-and-combine.ts';

const COUNT = 60;
const reports = makeReports(createRandom(SEED)).take(COUNT).toArray();

test('sealed and opened again, the reports give the same figures, which say that they are made up', async () => {
  const sealed: string[] = [];
  const { aggregate, withheld } = await sealAndCombine(reports, (text, index) => {
    sealed[index] = text;
  });
  expect(sealed.length).toBe(COUNT);
  expect(sealed.filter((text) => text.includes(TEAMS[0].name))).toEqual([]);
  const combiner = createCombiner({
    protection: protect(),
    published: new Set(),
    isSynthetic: true,
  });
  for (const report of reports) expect(combiner.add(report)).toBeNull();
  expect(aggregate).toEqual(combiner.finish(invited).aggregate);
  expect(aggregate).toMatchObject({ synthetic: true, weeks: [{ team: TEAMS[0].name }] });
  expect(withheld).toBe(0);
});

test('a report that the product refuses stops it', async () => {
  await expect(sealAndCombine([reports[0]!, reports[0]!], () => undefined)).rejects.toThrow(
    'report 2 was refused: twice',
  );
});

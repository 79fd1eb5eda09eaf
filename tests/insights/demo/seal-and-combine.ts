/** The way of made-up reports as that of real ones: sealed, opened, read and combined by the product's own code. */
import type { Aggregate } from '../../../utils/core/insights/aggregate-schema.ts';
import { createCombiner } from '../../../utils/core/insights/combine.ts';
import { protect } from '../../../utils/core/insights/protection.ts';
import { readReport } from '../../../utils/core/insights/read-report.ts';
import type { Report } from '../../../utils/core/insights/report-schema.ts';
import { createKeyPair, seal, unseal } from '../../../utils/store/sealing.ts';
import { invited } from './make-aggregate.ts';

export interface Combined {
  readonly aggregate: Aggregate;
  /** Weeks of teams of which too few reports came. */
  readonly withheld: number;
}

/** `onSealed`: each report on its way, and how many there were before it. Throws where one is refused. */
export async function sealAndCombine(
  reports: Iterable<Report>,
  onSealed: (sealed: string, index: number) => void,
): Promise<Combined> {
  const keys = await createKeyPair();
  const combiner = createCombiner({
    protection: protect(),
    published: new Set(),
    isSynthetic: true,
  });
  let index = 0;
  for (const report of reports) {
    const sealed = await seal(JSON.stringify(report), keys.publicKey);
    const read = readReport(await unseal(sealed, keys.secretKey), Date.now());
    const fault = read.ok ? combiner.add(read.report) : read.fault;
    if (fault) throw new Error(`report ${index + 1} was refused: ${fault}`);
    onSealed(sealed, index);
    index += 1;
  }
  const { aggregate, withheld } = combiner.finish(invited);
  return { aggregate, withheld: withheld.length };
}

/** The guide of an application, as its pack holds it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../../utils/core/locate/evidence.ts';
import type { Application } from './application.ts';

export interface GuideFile {
  readonly id: string;
  readonly title: { readonly en: string };
  readonly targets: Record<string, { recorded?: Evidence }>;
  readonly steps: readonly {
    readonly id: string;
    readonly target?: string;
    readonly title: { readonly en: string };
  }[];
}

/** For the chooser of files. */
export const listFiles = ({ pack }: Application): string[] =>
  ['pack.json', 'guide.json'].map((name) => join(pack, name));

export function readGuide(application: Application): GuideFile {
  return JSON.parse(readFileSync(listFiles(application)[1]!, 'utf8')) as GuideFile;
}

export function writeGuide(application: Application, guide: GuideFile): void {
  writeFileSync(listFiles(application)[1]!, `${JSON.stringify(guide, null, 2)}\n`);
}

import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ports } from '../../tests/gallery/collector-scenes.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import { CollectorPage } from '../collector/CollectorPage.tsx';
import type { CollectorPorts } from '../collector/ports.ts';
import { mountPage } from './mount-page.tsx';

export const PUBLIC_KEY = `age1${'q'.repeat(58)}`;
export const PASSPHRASE = 'four ordinary words';
export const report = (name = 'a.age') => new File(['sealed'], name);
export const COLLECTION: CollectionView = {
  taken: 12,
  weeks: [{ week: '2026-W47', team: 'Permits', reports: 12 }],
  refused: [{ reason: 'twice', count: 60, names: ['a.age'] }],
};

export function mountCollector(
  change: Partial<CollectorPorts> = {},
  published: readonly string[] = [],
) {
  const calls = {
    ...ports,
    onOpenKey: vi.fn(() => Promise.resolve({ ok: true as const, publicKey: PUBLIC_KEY })),
    onRead: () => Promise.resolve(COLLECTION),
    ...change,
  };
  const mounted = mountPage(
    <CollectorPage
      view={{ language: 'en', threshold: 10, published }}
      k={10}
      links={SAMPLE_LINKS}
      ports={calls}
      onLanguage={vi.fn()}
    />,
    'collector',
  );
  const field = (label: string): HTMLInputElement => {
    const found = [...document.querySelectorAll('label')].find((it) => it.textContent === label);
    if (!found) throw new Error(`No field is labelled "${label}".`);
    return found.control as HTMLInputElement;
  };
  const openKey = async () => {
    await userEvent.upload(field('Choose the key file'), report('key.age'));
    await userEvent.fill(field('Passphrase'), PASSPHRASE);
    await userEvent.click(mounted.button('Open the key'));
  };
  const said = (region: string) =>
    [...mounted.find(region).closest('section')!.querySelectorAll('.message')].map(
      (it) => it.textContent,
    );
  return { ...mounted, ...calls, field, openKey, said };
}

import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackLine } from '../../utils/core/packing/view.ts';
import type { PackCard } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { NewPack } from './NewPack.tsx';
import { OpenPack } from './OpenPack.tsx';
import type { PackingPorts } from './packing-ports.ts';
import { Fold } from './small-fields.tsx';

export interface PackToolsProps {
  readonly packs: readonly PackLine[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly ports: PackingPorts;
}

/** For who has several guides. Folded away: who has one needs no pack. */
export function PackTools(props: PackToolsProps) {
  const { t } = props;
  return (
    <section class="sheet pack-tools" aria-label={t('packs.open')}>
      <Fold label={t('packs.open')} isUsed={false}>
        <Opened {...props} />
      </Fold>
    </section>
  );
}

function Opened({ packs, ui, t, ports }: PackToolsProps) {
  const [installed, setInstalled] = useState<readonly PackCard[]>([]);
  useEffect(() => void ports.listInstalled().then(setInstalled, () => undefined), []);
  const issuers = packs.map(({ issuer }) => issuer);
  return (
    <>
      <p>{t('packs.openHelp')}</p>
      <div class="pair">
        <NewPack issuer={issuers[0] ?? ''} ui={ui} t={t} onCreate={ports.create} />
        <OpenPack issuers={issuers} installed={installed} ui={ui} t={t} onOpen={ports.open} />
      </div>
    </>
  );
}

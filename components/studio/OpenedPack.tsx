import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { Gone } from './Gone.tsx';
import { PackEditor } from './PackEditor.tsx';
import type { StudioPageProps } from './StudioPage.tsx';

interface OpenedPackProps extends StudioPageProps {
  readonly openedPack: NonNullable<StudioPageProps['openedPack']>;
  readonly t: Translate;
}

/** A pack that is worked on. */
export function OpenedPack({ view, openedPack, links, packing, onPublishing, t }: OpenedPackProps) {
  const { draftId, pack } = openedPack;
  const [first] = useState(pack);
  const listLink = `${links.studio}#`;
  if (!first) return <Gone title={t('packs.notThere')} listLink={listLink} t={t} />;
  return (
    <PackEditor
      first={first}
      view={pack}
      drafts={view.drafts}
      packs={view.packs ?? []}
      ports={packing}
      publishing={onPublishing(draftId)}
      ui={view.language}
      listLink={listLink}
      guidesLink={links.guides}
      t={t}
    />
  );
}

/** What an author gives to others, version by version: one guide, or a pack of several. */
import { compareVersions } from '../../utils/core/changes/version.ts';
import { dayOf } from '../../utils/core/guide/day.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { fromBase64 } from '../../utils/core/pack-archive/platform.ts';
import { checkSize } from '../../utils/core/packing/check-size.ts';
import { phraseChecks, type CheckOptions } from '../../utils/core/packing/check-members.ts';
import { summarizeChanges } from '../../utils/core/packing/summarize-changes.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import { restoreWholePack } from '../../utils/store/pack-drafts.ts';
import { listPicturePaths, loadPictures } from '../../utils/store/pictures.ts';
import { listPublished, publishDraft, publishPack, sourceOf } from '../../utils/store/published.ts';
import { drawDraftId } from './draft-id.ts';
import { createDraftChecker } from './draft-checker.ts';
import { filesOf, loadDraftSource, type DraftSource } from './draft-sources.ts';
import { explainStoreError } from './explain-store-error.ts';
import type { Services } from './services.ts';

type PublishHandlers = Pick<
  BackgroundHandlers,
  | 'published'
  | 'publishedPack'
  | 'changes'
  | 'packChecks'
  | 'publishDraft'
  | 'installDraft'
  | 'restorePack'
>;

type Refusal = Extract<InstallReply, { ok: false }>;

export function createPublishHandlers({ stores, presenter, installer }: Services): PublishHandlers {
  const check = createDraftChecker();

  async function options(): Promise<CheckOptions> {
    const language = await presenter.language();
    const t = createTranslate(language, wordsIn(language));
    return { language, t, today: dayOf(Date.now()) };
  }

  /** Only what is right goes out. */
  async function refuse(found: DraftSource | null, how: CheckOptions): Promise<Refusal | null> {
    if (!found) return { ok: false, problems: [how.t('versions.changed')] };
    const checks = await check(found, how);
    const wrong = checks.filter(({ problems }) => problems.length > 0);
    if (wrong.length === 0) return null;
    const problems = found.whole ? phraseChecks(wrong, how.t) : wrong[0]!.problems;
    return { ok: false, problems };
  }

  async function publish(draftId: string, revision: number, how: CheckOptions) {
    const db = await stores.database();
    const found = await loadDraftSource(db, draftId);
    const refused = await refuse(found, how);
    if (!found || refused) return refused!;
    const { source, latest, whole } = found;
    const before = latest?.manifest.version;
    if (before !== undefined && compareVersions(source.manifest.version, before) <= 0)
      return { ok: false, problems: [how.t('versions.taken', { version: before })] } as const;
    const pictures = await loadPictures(
      db,
      source.manifest.assets.map(({ path }) => path),
    );
    const bytes = new Map(pictures.map(({ path, base64 }) => [path, fromBase64(base64)]));
    const problems = await checkSize(source, bytes, how);
    if (problems.length > 0) return { ok: false, problems } as const;
    const isSeen = found.revision === revision;
    const done = !isSeen
      ? null
      : await (whole
          ? publishPack(db, whole, source, Date.now())
          : publishDraft(db, { id: draftId, revision }, Date.now()));
    return done
      ? ({ ok: true, warnings: [] } as const)
      : ({ ok: false, problems: [how.t('versions.changed')] } as const);
  }

  return {
    async published({ draftId }) {
      const published = await listPublished(await stores.database(), draftId);
      return published.map(({ version, publishedAt }) => ({ version, publishedAt }));
    },
    async publishedPack({ draftId, version }) {
      const db = await stores.database();
      const published = await listPublished(db, draftId);
      const found = published.find((it) => it.version === version);
      return found ? sourceOf(found, await listPicturePaths(db)) : null;
    },
    async changes({ draftId, version }) {
      const { language, t } = await options();
      const db = await stores.database();
      const published = await listPublished(db, draftId);
      const pictures = await listPicturePaths(db);
      const at = published.findIndex((it) => it.version === version);
      const after =
        version === null
          ? (await loadDraftSource(db, draftId))?.source
          : published[at] && sourceOf(published[at], pictures);
      const before = published[version === null ? 0 : at + 1];
      if (!after || !before) return null;
      return summarizeChanges(sourceOf(before, pictures), after, language, t);
    },
    async packChecks({ draftId }) {
      const found = await loadDraftSource(await stores.database(), draftId);
      return found ? check(found, await options()) : [];
    },
    async publishDraft({ draftId, revision }): Promise<InstallReply> {
      const how = await options();
      try {
        return await publish(draftId, revision, how);
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, how.language)] };
      }
    },
    async installDraft({ draftId }): Promise<InstallReply> {
      const how = await options();
      const db = await stores.database();
      const found = await loadDraftSource(db, draftId);
      const refused = await refuse(found, how);
      if (!found || refused) return refused!;
      const paths = found.source.manifest.assets.map(({ path }) => path);
      return installer.receive({ files: filesOf(found), assets: await loadPictures(db, paths) });
    },
    async restorePack({ draftId, version }) {
      const db = await stores.database();
      const published = await listPublished(db, draftId);
      const found = published.find((it) => it.version === version);
      const isRestored =
        found !== undefined &&
        (await restoreWholePack(db, draftId, sourceOf(found), drawDraftId, Date.now()));
      if (isRestored) tellPages('changed', { what: 'drafts' });
      return isRestored;
    },
  };
}

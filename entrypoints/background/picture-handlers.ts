/** The pictures of steps: those of an author's own guides, and those that a learner is shown. */
import { formatMessage } from '../../utils/core/guide/problem-words.ts';
import { checkOwnPicture } from '../../utils/core/pictures/check-picture.ts';
import { inspectPicture } from '../../utils/core/pictures/inspect-picture.ts';
import { namePicture } from '../../utils/core/pictures/own-pictures.ts';
import { fromBase64, hashBytes } from '../../utils/core/pack-archive/platform.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { addPicture, loadPicture, loadPictures } from '../../utils/store/pictures.ts';
import { explainStoreError } from './explain-store-error.ts';
import type { Services } from './services.ts';

type PictureHandlers = Pick<BackgroundHandlers, 'addPicture' | 'pictures' | 'picture'>;

export function createPictureHandlers({ stores, library, presenter }: Services): PictureHandlers {
  return {
    async addPicture({ base64 }) {
      const bytes = fromBase64(base64);
      const language = await presenter.language();
      const unfit = checkOwnPicture(bytes);
      if (unfit) return { ok: false, problems: [formatMessage({ message: unfit }, language)] };
      const path = namePicture(await hashBytes(bytes), inspectPicture(bytes)!);
      try {
        await addPicture(await stores.database(), { path, base64 });
        return { ok: true, path };
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
    },
    async pictures({ paths }) {
      return loadPictures(await stores.database(), paths);
    },
    async picture(of, { tabId }) {
      const run = 'runId' in of ? await stores.runs.load(of.runId) : undefined;
      // A page's content script sees the pictures of its own run only.
      if (tabId !== null && (!run || (await stores.bindings.findTab(run.id)) !== tabId))
        throw new Error('that run belongs to another tab');
      const guideId = 'guideId' in of ? of.guideId : run?.guideId;
      const found = guideId === undefined ? undefined : await library.findWalkthrough(guideId);
      const image = found?.guide.steps.find(({ id }) => id === of.stepId)?.image;
      if (!found || !image) return null;
      const db = await stores.database();
      return (await loadPicture(db, found.packId, image.asset)) ?? null;
    },
  };
}

import type { Application } from './application.ts';

/** Each walk finds the application as it was: nobody's work is in it, and no request was counted. */
export async function onFresh<Result>(
  application: Application,
  walk: (application: Application, url: string) => Promise<Result>,
): Promise<Result> {
  const site = await application.start();
  try {
    return await walk(application, site.url);
  } finally {
    await site.close();
  }
}

/**
 * A copy of the e2e build whose overlay holds each step that the background sends back until the page
 * asks for it: so that what is measured begins when the overlay receives the step. The overlay itself
 * is byte for byte that of the build.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyBuild } from '../../e2e/support/copy-build.ts';

interface Message {
  readonly name: string;
  readonly request: { readonly event?: { readonly type: string } };
}

/** Runs in the page; must not lean on anything of this module. Pages at another path are left alone. */
function hold(): void {
  if (location.pathname.startsWith('/launch')) return;
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } };
    }
  ).chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    const reply = await send(message);
    const { name, request } = message as Message;
    if (name !== 'overlay' && request.event?.type !== 'next') return reply;
    const isAsked = new Promise((resolve) => {
      addEventListener('bench-go', resolve, { once: true });
    });
    dispatchEvent(new Event('bench-held'));
    await isAsked;
    return reply;
  };
}

/** The folder of the copy; whoever asked for it removes it. */
export async function makeHoldingBuild(): Promise<string> {
  const folder = await copyBuild();
  const overlay = join(folder, 'overlay.js');
  const code = await readFile(overlay, 'utf8');
  // What tells the browser how to compile the file counts on its first line only.
  const [hint = ''] = /^\/\/#.*\n/.exec(code) ?? [];
  await writeFile(overlay, `${hint}(${String(hold)})();\n${code.slice(hint.length)}`);
  return folder;
}

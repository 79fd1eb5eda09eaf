/** One classic script from a module and all that it imports, as a page would load it. */
import { build } from 'vite';

export interface BundleOptions {
  readonly entry: string;
  /** Default false. */
  readonly minify?: boolean;
  readonly define?: Readonly<Record<string, string>>;
}

export async function bundleScript({
  entry,
  minify = false,
  define = {},
}: BundleOptions): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: { write: false, minify, lib: { entry, formats: ['iife'], name: 'unused' } },
  });
  const [result] = Array.isArray(results) ? results : [results];
  if (!result || !('output' in result)) throw new Error(`${entry} was not bundled`);
  return result.output[0].code;
}

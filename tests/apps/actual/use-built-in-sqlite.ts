// Preloaded into the server: the native SQLite that it wants is downloaded when it is installed, and
// the tests run no script of any package. Node has one of its own.
import { registerHooks } from 'node:module';

const ours = new URL('./built-in-sqlite.ts', import.meta.url).href;

registerHooks({
  resolve: (wanted, context, next) =>
    wanted === 'better-sqlite3' ? { url: ours, shortCircuit: true } : next(wanted, context),
});

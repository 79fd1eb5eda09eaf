// Preloaded into the server: the native SQLite and bcrypt that it wants are downloaded when they are
// installed, and the tests run no script of any package. Node has both of its own. And a limit of
// requests per minute, which several walks on one server pass.
import { registerHooks } from 'node:module';

const ours = new Map(
  [
    ['better-sqlite3', './built-in-sqlite.ts'],
    // The older version only.
    ['bcrypt', './built-in-bcrypt.ts'],
    ['express-rate-limit', './no-rate-limit.ts'],
  ].map(([wanted, path]) => [wanted!, new URL(path!, import.meta.url).href]),
);

registerHooks({
  resolve(wanted, context, next) {
    const url = ours.get(wanted);
    return url === undefined ? next(wanted, context) : { url, shortCircuit: true };
  },
});

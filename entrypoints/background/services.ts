/** The parts of the background, put together once per worker life. */
import { createLibrary, type Library } from './library.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { createPresenter, type Presenter } from './presenter.ts';
import { createRunner, type Runner } from './runner.ts';
import { openStores, type Stores } from './stores.ts';

export interface Services {
  readonly stores: Stores;
  readonly library: Library;
  readonly presenter: Presenter;
  readonly runner: Runner;
  readonly lifecycle: Lifecycle;
}

export function createServices(): Services {
  const stores = openStores();
  const library = createLibrary(stores);
  const presenter = createPresenter(stores, library);
  const runner = createRunner(stores, library, presenter);
  const lifecycle = createLifecycle(stores, library, runner);
  return { stores, library, presenter, runner, lifecycle };
}

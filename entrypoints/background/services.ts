/** The parts of the background, put together once per worker life. */
import { createAcross, type Across } from './across.ts';
import { createAsides, type Asides } from './asides.ts';
import { createContexts } from './contexts.ts';
import { createInstaller, type Installer } from './installer.ts';
import { createLibrary, type Library } from './library.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { createOffers, type Offers } from './offers.ts';
import { createPicker, type Picker } from './picker.ts';
import { createPinner, type Pinner } from './pinner.ts';
import { createPreviewer, leavePages, type Previewer } from './previewer.ts';
import { createPresenter, type Presenter } from './presenter.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { createRunner, type Runner } from './runner.ts';
import { openStores, type Stores } from './stores.ts';
import { createWelcome, type Welcome } from './welcome.ts';

export interface Services {
  readonly stores: Stores;
  readonly library: Library;
  readonly asides: Asides;
  readonly presenter: Presenter;
  readonly runner: Runner;
  readonly welcome: Welcome;
  readonly lifecycle: Lifecycle;
  readonly installer: Installer;
  readonly recorder: Recorder;
  readonly across: Across;
  readonly offers: Offers;
  readonly previewer: Previewer;
  readonly picker: Picker;
  readonly reporter: Reporter;
  readonly pinner: Pinner;
}

export function createServices(): Services {
  const stores = openStores(leavePages);
  const library = createLibrary(stores);
  const contexts = createContexts(stores);
  const offers = createOffers(stores, library, contexts);
  const asides = createAsides(stores, library, contexts, offers);
  const presenter = createPresenter(stores, library, contexts, asides);
  const runner = createRunner(stores, library, presenter);
  const across = createAcross(stores, library, presenter, runner);
  const welcome = createWelcome(stores);
  const lifecycle = createLifecycle(stores, library, runner, across, welcome);
  const installer = createInstaller(stores, contexts, runner, lifecycle, library);
  const recorder = createRecorder(stores, contexts);
  const previewer = createPreviewer(stores, presenter, runner);
  const picker = createPicker(stores, contexts, previewer, { onRecorded: recorder.repoint });
  return {
    stores,
    library,
    asides,
    presenter,
    runner,
    welcome,
    lifecycle,
    installer,
    recorder,
    across,
    offers,
    previewer,
    picker,
    reporter: createReporter(stores),
    pinner: createPinner(stores, contexts, installer),
  };
}

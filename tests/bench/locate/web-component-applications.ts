/** How each release of a library of web components is bundled with the application drawn in it. */
import { join } from 'node:path';
import type { Application } from './live-pages.ts';

const APPS = join(import.meta.dirname, 'apps', 'web-components');

const UI5 = [
  'webcomponents/dist/Breadcrumbs.js',
  'webcomponents/dist/Button.js',
  'webcomponents/dist/Card.js',
  'webcomponents/dist/CardHeader.js',
  'webcomponents/dist/CheckBox.js',
  'webcomponents/dist/DatePicker.js',
  'webcomponents/dist/Dialog.js',
  'webcomponents/dist/Input.js',
  'webcomponents/dist/Label.js',
  'webcomponents/dist/Link.js',
  'webcomponents/dist/Option.js',
  'webcomponents/dist/Panel.js',
  'webcomponents/dist/RadioButton.js',
  'webcomponents/dist/Select.js',
  'webcomponents/dist/StepInput.js',
  'webcomponents/dist/Switch.js',
  'webcomponents/dist/Tab.js',
  'webcomponents/dist/TabContainer.js',
  'webcomponents/dist/Table.js',
  'webcomponents/dist/TableCell.js',
  'webcomponents/dist/TableRow.js',
  'webcomponents/dist/TextArea.js',
  'webcomponents/dist/Title.js',
  'webcomponents/dist/Toolbar.js',
  'webcomponents/dist/ToolbarButton.js',
  'webcomponents-fiori/dist/ShellBar.js',
  'webcomponents-fiori/dist/SideNavigation.js',
  'webcomponents-fiori/dist/SideNavigationItem.js',
  'webcomponents-icons/dist/edit.js',
  'webcomponents-icons/dist/list.js',
];

const UI5_OWN = {
  1: ['webcomponents/dist/TableColumn.js'],
  2: ['webcomponents/dist/TableHeaderCell.js', 'webcomponents/dist/TableHeaderRow.js'],
};

/** The language that UI5's own words are drawn in on the page in another language. */
export const UI5_LANGUAGE = 'nl';

export function describeUi5(release: '1' | '2'): Application {
  const modules = [...UI5, ...UI5_OWN[release]].map((path) => `import '@ui5/${path}';`);
  const bundles = ['webcomponents', 'webcomponents-fiori', 'webcomponents-icons'].flatMap(
    (name, at) => [
      `import words${at} from '@ui5/${name}/dist/generated/assets/i18n/messagebundle_${UI5_LANGUAGE}.json';`,
      `registerI18nLoader('@ui5/${name}', '${UI5_LANGUAGE}', async () => words${at});`,
    ],
  );
  const locales = ['en', UI5_LANGUAGE].flatMap((language) => [
    `import ${language} from '@ui5/webcomponents-localization/dist/generated/assets/cldr/${language}.json';`,
    `registerLocaleDataLoader('${language}', async () => ${language});`,
  ]);
  const base = '@ui5/webcomponents-base/dist';
  return {
    name: `ui5-${release}`,
    // The components ask for words and dates as soon as they are there.
    prelude: [
      `import { registerI18nLoader } from '${base}/asset-registries/i18n.js';`,
      `import { registerLocaleDataLoader } from '${base}/asset-registries/LocaleData.js';`,
      ...bundles,
      ...locales,
    ].join('\n'),
    entry: [
      `import { setLanguage } from '${base}/config/Language.js';`,
      `import { renderFinished } from '${base}/Render.js';`,
      `import { run } from ${JSON.stringify(join(APPS, 'ui5', 'main.ts'))};`,
      ...modules,
      `globalThis.leidraadReady = run('${release}', { setLanguage, renderFinished });`,
    ].join('\n'),
    sources: [APPS, join(APPS, 'ui5')],
    within: `ui5-fiori-${release}`,
  };
}

const CARBON = [
  'accordion/accordion',
  'accordion/accordion-item',
  'breadcrumb/breadcrumb',
  'breadcrumb/breadcrumb-item',
  'breadcrumb/breadcrumb-link',
  'button/button',
  'checkbox/checkbox',
  'data-table/table',
  'data-table/table-body',
  'data-table/table-cell',
  'data-table/table-head',
  'data-table/table-header-cell',
  'data-table/table-header-row',
  'data-table/table-row',
  'date-picker/date-picker',
  'date-picker/date-picker-input',
  'link/link',
  'modal/modal',
  'modal/modal-body',
  'modal/modal-close-button',
  'modal/modal-footer',
  'modal/modal-header',
  'modal/modal-heading',
  'number-input/number-input',
  'radio-button/radio-button',
  'radio-button/radio-button-group',
  'select/select',
  'select/select-item',
  'tabs/tab',
  'tabs/tabs',
  'textarea/textarea',
  'tile/tile',
  'toggle/toggle',
  'ui-shell/side-nav',
  'ui-shell/side-nav-items',
  'ui-shell/side-nav-link',
];

const CARBON_OWN = {
  1: ['input/input'],
  2: ['text-input/text-input', 'modal/modal-footer-button'],
};

export function describeCarbon(release: '1' | '2'): Application {
  const modules = [...CARBON, ...CARBON_OWN[release]];
  return {
    name: `carbon-${release}`,
    entry: [
      `import { run } from ${JSON.stringify(join(APPS, 'carbon', 'main.ts'))};`,
      ...modules.map((path) => `import './es/components/${path}.js';`),
      `globalThis.leidraadReady = run('${release}');`,
    ].join('\n'),
    sources: [APPS, join(APPS, 'carbon')],
    within: `carbon-${release}`,
  };
}

const SHOELACE = [
  'breadcrumb',
  'breadcrumb-item',
  'button',
  'button-group',
  'card',
  'checkbox',
  'details',
  'dialog',
  'input',
  'option',
  'radio',
  'radio-group',
  'select',
  'switch',
  'tab',
  'tab-group',
  'tab-panel',
  'textarea',
];

const SHOELACE_OWN = {
  2: { within: 'shoelace-2', tags: ['alert'], styles: 'themes/light.css' },
  3: {
    within: 'web-awesome-3',
    tags: ['callout', 'number-input'],
    styles: 'styles/webawesome.css',
  },
};

/** The language that Shoelace's own words are drawn in on the page in another language. */
export const SHOELACE_LANGUAGE = 'nl';

/** Release 3 is Web Awesome, as the successor is called. */
export function describeShoelace(release: '2' | '3'): Application {
  const { within, tags, styles } = SHOELACE_OWN[release];
  return {
    name: `shoelace-${release}`,
    entry: [
      `import { run } from ${JSON.stringify(join(APPS, 'shoelace', 'main.ts'))};`,
      `import './dist/${styles}';`,
      `import './dist/translations/${SHOELACE_LANGUAGE}.js';`,
      ...[...SHOELACE, ...tags].map((tag) => `import './dist/components/${tag}/${tag}.js';`),
      `globalThis.leidraadReady = run('${release}');`,
    ].join('\n'),
    sources: [APPS, join(APPS, 'shoelace')],
    within,
  };
}

const VAADIN_OWN = {
  14: [],
  25: [
    '@vaadin/breadcrumbs',
    '@vaadin/breadcrumbs/vaadin-breadcrumbs-item.js',
    '@vaadin/switch',
    // Before, the components bring this along.
    '@vaadin/vaadin-lumo-styles/lumo.css',
  ],
};

export function describeVaadin(release: '14' | '25'): Application {
  const within = `vaadin-${release}`;
  const themes = '@vaadin/vaadin-themable-mixin';
  return {
    name: within,
    entry: [
      `import { run } from ${JSON.stringify(join(APPS, 'vaadin', 'main.ts'))};`,
      `import './vaadin-core.js';`,
      ...VAADIN_OWN[release].map((path) => `import '${path}';`),
      `globalThis.leidraadReady = run('${release}');`,
    ].join('\n'),
    sources: [APPS, join(APPS, 'vaadin')],
    within,
    // One for all components: each of them is installed with a copy of its own otherwise.
    ...(release === '25' && { alias: { [themes]: `${within}/node_modules/${themes}` } }),
  };
}

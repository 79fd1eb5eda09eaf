/** The releases of React libraries under comparison, and how an application is entered with each. */
import type { ReactRelease } from './react-pages.ts';

export const antd4: ReactRelease = {
  name: 'antd-4',
  react: 18,
  entry: `
    import * as parts from 'antd-4';
    import 'antd-4/dist/antd.css';
    import moment from 'moment';
    import en from 'antd-4/es/locale/en_US';
    import nl from 'antd-4/es/locale/nl_NL';
    import { drawAntd as drawPage, createAntdLanguage } from 'APPS/antd-app.ts';
    const library = { ...parts, ...createAntdLanguage(createElement, parts, { en, nl }) };
    const release = { major: 4, readDate: (text) => moment(text) };`,
};

export const antd6: ReactRelease = {
  name: 'antd-6',
  react: 19,
  entry: `
    import * as parts from 'antd-6';
    import dayjs from 'dayjs';
    import en from 'antd-6/es/locale/en_US';
    import nl from 'antd-6/es/locale/nl_NL';
    import { drawAntd as drawPage, createAntdLanguage } from 'APPS/antd-app.ts';
    const library = { ...parts, ...createAntdLanguage(createElement, parts, { en, nl }) };
    const release = { major: 6, readDate: (text) => dayjs(text) };`,
};

export const mui4: ReactRelease = {
  name: 'material-ui-4',
  react: 17,
  entry: `
    import * as parts from 'material-ui-4';
    import { enUS as en, nlNL as nl } from 'material-ui-4/locale';
    import { drawMui as drawPage, createMuiLanguage } from 'APPS/mui-app.ts';
    const library = { ...parts, ...createMuiLanguage(createElement, parts, { en, nl }) };
    const release = { major: 4, readDate: (text) => text };`,
};

export const mui9: ReactRelease = {
  name: 'mui-9',
  react: 19,
  entry: `
    import * as parts from 'mui-9';
    import { enUS as en, nlNL as nl } from 'mui-9/locale';
    import { drawMui as drawPage, createMuiLanguage } from 'APPS/mui-app.ts';
    const library = { ...parts, ...createMuiLanguage(createElement, parts, { en, nl }) };
    const release = { major: 9, readDate: (text) => text };`,
};

export const rsuite4: ReactRelease = {
  name: 'rsuite-4',
  react: 17,
  entry: `
    import * as parts from 'rsuite-4';
    import 'rsuite-4/dist/styles/rsuite-default.css';
    import { drawRsuite as drawPage } from 'APPS/rsuite-app.ts';
    const Language = ({ children }) => children;
    const library = { ...parts, Language };
    const release = { major: 4, readDate: (text) => new Date(text) };`,
};

export const rsuite6: ReactRelease = {
  name: 'rsuite-6',
  react: 19,
  entry: `
    import * as parts from 'rsuite-6';
    import 'rsuite-6/dist/rsuite.css';
    import en from 'rsuite-6/locales/en_US';
    import nl from 'rsuite-6/locales/nl_NL';
    import { drawRsuite as drawPage } from 'APPS/rsuite-app.ts';
    const locales = { en, nl };
    const Language = ({ language, children }) =>
      createElement(parts.CustomProvider, { locale: locales[language] }, children);
    const library = { ...parts, Language };
    const release = { major: 6, readDate: (text) => new Date(text) };`,
};

/** Parts of PrimeReact, as they are imported: all at once would take its charts and editors along. */
const PRIME_PARTS = [
  'Accordion',
  'BreadCrumb',
  'Button',
  'Calendar',
  'Card',
  'Checkbox',
  'Column',
  'DataTable',
  'Dialog',
  'Dropdown',
  'Fieldset',
  'FileUpload',
  'InputNumber',
  'InputSwitch',
  'InputText',
  'InputTextarea',
  'Menu',
  'Message',
  'OverlayPanel',
  'Paginator',
  'Panel',
  'PanelMenu',
  'PickList',
  'RadioButton',
  'Sidebar',
  'Steps',
  'TabView',
  'Tree',
];

function describePrime(major: 6 | 10, theme: string, react: 17 | 19): ReactRelease {
  const name = `primereact-${major}`;
  const folders = PRIME_PARTS.map((part) => part.toLowerCase());
  return {
    name,
    react,
    // Its parts import each other by the package's own name.
    alias: { primereact: name },
    isInEnglishOnly: true,
    entry: `
      ${folders.map((folder) => `import * as ${folder} from '${name}/${folder}';`).join('\n')}
      import '${name}/resources/themes/${theme}/theme.css';
      import '${name}/resources/primereact.css';
      import { drawPrime as drawPage } from 'APPS/prime-app.ts';
      const library = { ${folders.map((folder) => `...${folder}`).join(', ')} };
      const release = { major: ${major}, readDate: (text) => new Date(text) };`,
  };
}

export const prime6 = describePrime(6, 'saga-blue', 17);
export const prime10 = describePrime(10, 'lara-light-blue', 19);

function describeMantine(
  major: 4 | 9,
  react: 17 | 19,
  { styles, readDate }: { readonly styles: string; readonly readDate: string },
): ReactRelease {
  return {
    name: `mantine-${major}`,
    react,
    alias: {
      '@mantine/core': `mantine-${major}`,
      '@mantine/dates': `mantine-dates-${major}`,
      '@mantine/hooks': `mantine-hooks-${major}`,
    },
    isInEnglishOnly: true,
    entry: `
      import * as parts from '@mantine/core';
      import * as dates from '@mantine/dates';
      ${styles}
      import { drawMantine as drawPage } from 'APPS/mantine-app.ts';
      const library = { ...parts, ...dates };
      const release = { major: ${major}, readDate: (text) => ${readDate} };`,
  };
}

export const mantine4 = describeMantine(4, 17, { styles: '', readDate: 'new Date(text)' });

export const mantine9 = describeMantine(9, 19, {
  styles: "import '@mantine/core/styles.css'; import '@mantine/dates/styles.css';",
  readDate: 'text',
});

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

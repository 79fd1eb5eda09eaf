/** The application as it is written with Material UI; releases 4 and 9. */
import type { Action, CasePage, Form, Group, Note, Overlay, Section } from './case-page.ts';
import {
  drawPairs,
  type CreateElement,
  type Draw,
  type Drawn,
  type Props,
  type Release,
} from './draw.ts';
import { createMuiForm } from './mui-form.ts';
import { createMuiTable } from './mui-table.ts';

/** Shapes of icons: a pencil, a bin, an arrow. */
const ICONS = ['M3 17v4h4L18 10l-4-4z', 'M6 7h12v13H6zM9 3h6v2H9z', 'M6 9l6 6 6-6z'];

const GAP = { display: 'flex', flexWrap: 'wrap', gap: 16 };

export function drawMui(h: Draw, page: CasePage, release: Release): Drawn {
  const { section, overlay } = createParts(h, release);
  const isMenu = ({ kind }: Section): boolean => kind === 'menu';
  return h(
    'Language',
    { language: page.language },
    h(
      'div',
      { style: { display: 'flex' } },
      h('nav', { style: { width: 240 } }, page.sections.filter(isMenu).map(section)),
      h(
        'Container',
        { component: 'main' },
        page.sections.filter((it) => !isMenu(it)).map(section),
        page.overlay && overlay(page.overlay),
      ),
    ),
  );
}

function createParts(h: Draw, release: Release) {
  const isOld = release.major < 5;
  const fields = createMuiForm(h, release);

  const icon = (at: number): Drawn => h('SvgIcon', null, h('path', { d: ICONS[at] }));

  const button = ({ id, label }: Action, at: number): Drawn =>
    h('Button', { key: id, color: 'primary', variant: at === 0 ? 'contained' : 'outlined' }, label);

  const buttons = (actions: readonly Action[]): Drawn =>
    h('div', { style: GAP }, actions.map(button));

  const iconButton = ({ id, label }: Action, at: number): Drawn =>
    h('IconButton', { key: id, 'aria-label': label }, icon(at % ICONS.length));

  const item = ({ id, label }: Action): Drawn =>
    isOld
      ? h('ListItem', { key: id, button: true }, h('ListItemText', { primary: label }))
      : h(
          'ListItem',
          { key: id, disablePadding: true },
          h('ListItemButton', null, h('ListItemText', { primary: label })),
        );

  const group = ({ id, title, items }: Group): Drawn =>
    h(
      'List',
      { key: id, dense: true, subheader: h('ListSubheader', { component: 'div' }, title) },
      items.map(item),
    );

  const card = ({ id, title, text, actions }: Note): Drawn =>
    h(
      'Card',
      { key: id },
      h('CardHeader', { title, action: actions.slice(1).map(iconButton) }),
      h('CardContent', null, h('Typography', { variant: 'body2' }, text)),
      h(
        'CardActions',
        null,
        actions.slice(0, 1).map((it) => h('Button', { key: it.id, size: 'small' }, it.label)),
      ),
    );

  const panel = ({ id, title, text }: Note, at: number): Drawn =>
    h(
      'Accordion',
      { key: id, defaultExpanded: at === 0 },
      h(
        'AccordionSummary',
        { expandIcon: icon(2), id: `${id}-head`, 'aria-controls': `${id}-content` },
        h('Typography', { component: 'span' }, title),
      ),
      h('AccordionDetails', null, text),
    );

  const form = (it: Form): Drawn =>
    h(
      'Card',
      null,
      h('CardHeader', { title: it.title }),
      h('CardContent', null, fields(it)),
      h('CardActions', null, buttons(it.actions)),
    );

  const { list, pages } = createMuiTable(h);

  const section = (it: Section, key: number): Drawn =>
    h('section', { key, style: { margin: 24 } }, drawSection(it));

  const drawSection = (it: Section): Drawn => {
    switch (it.kind) {
      case 'crumbs':
        return h(
          'Breadcrumbs',
          null,
          it.items.map(({ id, label }) => h('Link', { key: id, href: `#${id}` }, label)),
        );
      case 'heading':
        return [
          h('Typography', { key: 'title', variant: 'h4', component: 'h1' }, it.title),
          h('div', { key: 'actions' }, buttons(it.actions)),
        ];
      case 'alert':
        return h('SnackbarContent', {
          message: it.text,
          action: h('Button', { size: 'small', color: 'inherit' }, it.action.label),
        });
      case 'steps':
        return h(
          'Stepper',
          { activeStep: it.current, nonLinear: true },
          it.items.map(({ id, label }) => h('Step', { key: id }, h('StepButton', null, label))),
        );
      case 'tabs':
        return [
          h(
            'Tabs',
            { key: 'tabs', value: it.items[0]!.id },
            it.items.map(({ id, title }) =>
              h('Tab', { key: id, value: id, label: title, id: `${it.id}-${id}` }),
            ),
          ),
          h('div', { key: 'panel', role: 'tabpanel' }, it.items[0]!.text),
        ];
      case 'menu':
      case 'tree':
        return it.groups.map(group);
      case 'panels':
        return it.items.map(panel);
      case 'form':
        return form(it.form);
      case 'details':
        return h(
          'Paper',
          null,
          h('Typography', { variant: 'h6', component: 'h2' }, it.note.title),
          drawPairs(h, it.pairs),
          buttons(it.note.actions),
        );
      case 'cards':
        return h('div', { style: GAP }, it.items.map(card));
      case 'transfer':
        return h('div', { style: GAP }, [it.left, it.right].map(group));
      case 'pages':
        return pages(it.total, 10);
      case 'list':
        return h('Paper', null, list(it.list));
    }
  };

  /** A popper finds its opener in the page. */
  const popper = ({ id, label }: Action, content: Drawn): Drawn => [
    h('Button', { key: 'opener', id, variant: 'outlined' }, label),
    h(
      'Popper',
      { key: 'popper', open: true, anchorEl: () => document.getElementById(id) },
      h('Paper', { elevation: 8 }, content),
    ),
  ];

  const overlay = (it: Overlay): Drawn => {
    switch (it.kind) {
      case 'modal':
        return h(
          'Dialog',
          { open: true, 'aria-labelledby': 'overlay-title' },
          h('DialogTitle', { id: 'overlay-title' }, it.form.title),
          h('DialogContent', null, fields(it.form)),
          h('DialogActions', null, it.form.actions.map(button)),
        );
      case 'drawer':
        return h('Drawer', { open: true, anchor: 'right' }, form(it.form));
      case 'confirm':
        return popper(it.opener, [
          h('Typography', { key: 'title' }, it.title),
          h('div', { key: 'actions' }, button({ ...it.opener, id: 'confirm' }, 0)),
        ]);
      case 'menu':
        return popper(
          it.opener,
          h(
            'MenuList',
            null,
            it.items.map(({ id, label }) => h('MenuItem', { key: id }, label)),
          ),
        );
    }
  };

  return { section, overlay };
}

/** A part that puts all that is in it into one of the library's own languages. */
export function createMuiLanguage(
  createElement: CreateElement,
  { ThemeProvider, createTheme }: { ThemeProvider: unknown; createTheme(...parts: Props[]): Props },
  locales: Readonly<Record<string, Props>>,
): Props {
  return {
    Language: ({ language, children }: { language: string; children: Drawn }) =>
      createElement(ThemeProvider, { theme: createTheme({}, locales[language]!) }, children),
  };
}

/** The application as it is written with Mantine; releases 4 and 9. */
import type { Action, CasePage, Form, Group, Note, Overlay, Section } from './case-page.ts';
import { drawPairs, type Draw, type Drawn, type Release } from './draw.ts';
import { createMantineForm } from './mantine-form.ts';
import { createMantineTable } from './mantine-table.ts';

export function drawMantine(h: Draw, page: CasePage, release: Release): Drawn {
  const { section, overlay } = createParts(h, release);
  const isMenu = ({ kind }: Section): boolean => kind === 'menu';
  const menus = page.sections.filter(isMenu).map(section);
  const content = [
    ...page.sections.filter((it) => !isMenu(it)).map(section),
    page.overlay && overlay(page.overlay),
  ];
  if (release.major < 7)
    return h(
      'MantineProvider',
      { withGlobalStyles: true, withNormalizeCSS: true },
      h(
        'AppShell',
        menus.length > 0 ? { navbar: h('Navbar', { width: { base: 260 } }, menus) } : null,
        ...content,
      ),
    );
  return h(
    'MantineProvider',
    null,
    h(
      'AppShell',
      { padding: 'md', ...(menus.length > 0 && { navbar: { width: 260, breakpoint: 'sm' } }) },
      menus.length > 0 && h('AppShell.Navbar', null, menus),
      h('AppShell.Main', null, ...content),
    ),
  );
}

function createParts(h: Draw, release: Release) {
  const isOld = release.major < 7;
  const fields = createMantineForm(h, release);
  const { list, pages } = createMantineTable(h, release);

  const button = ({ id, label }: Action, at: number): Drawn =>
    h('Button', { key: id, variant: at === 0 ? 'filled' : 'outline' }, label);

  const buttons = (actions: readonly Action[]): Drawn => h('Group', null, actions.map(button));

  const iconButton = ({ id, label }: Action): Drawn =>
    h(
      'ActionIcon',
      { key: id, 'aria-label': label },
      h(
        'svg',
        { width: 18, height: 18, viewBox: '0 0 24 24' },
        h('path', { d: 'M3 17v4h4L18 9z' }),
      ),
    );

  /** The older release has no part for this: its examples make one of a button and what it opens. */
  const menu = ({ id, title, items }: Group): Drawn =>
    isOld
      ? h('div', { key: id }, [
          h('UnstyledButton', { key: 'title' }, title),
          h(
            'Collapse',
            { key: 'items', in: true },
            items.map((it) =>
              h(
                'Text',
                { key: it.id, component: 'a', href: `#${it.id}`, style: { display: 'block' } },
                it.label,
              ),
            ),
          ),
        ])
      : h(
          'NavLink',
          { key: id, href: '#required-for-focus', label: title, defaultOpened: true },
          items.map((it) => h('NavLink', { key: it.id, href: `#${it.id}`, label: it.label })),
        );

  const links = ({ id, title, items }: Group): Drawn =>
    h('div', { key: id }, [
      h('Title', { key: 'title', order: 4 }, title),
      h(
        'List',
        { key: 'items' },
        items.map((it) =>
          h('List.Item', { key: it.id }, h('Anchor', { href: `#${it.id}` }, it.label)),
        ),
      ),
    ]);

  const card = ({ id, title, text, actions }: Note): Drawn =>
    h('Card', { key: id, withBorder: true, shadow: 'sm', style: { width: 260 } }, [
      h(
        'Group',
        { key: 'head', ...(isOld ? { position: 'apart' } : { justify: 'space-between' }) },
        [h('Title', { key: 'title', order: 3 }, title), actions.slice(1).map(iconButton)],
      ),
      h('Text', { key: 'text', size: 'sm' }, text),
      h('Button', { key: 'do', variant: 'light', fullWidth: true }, actions[0]!.label),
    ]);

  const panel = ({ id, title, text }: Note): Drawn =>
    isOld
      ? h('Accordion.Item', { key: id, label: title }, text)
      : h('Accordion.Item', { key: id, value: id }, [
          h('Accordion.Control', { key: 'head' }, title),
          h('Accordion.Panel', { key: 'text' }, text),
        ]);

  const tabs = (items: readonly Note[]): Drawn =>
    isOld
      ? h(
          'Tabs',
          null,
          items.map(({ id, title, text }) => h('Tabs.Tab', { key: id, label: title }, text)),
        )
      : h('Tabs', { defaultValue: items[0]!.id }, [
          h(
            'Tabs.List',
            { key: 'list' },
            items.map(({ id, title }) => h('Tabs.Tab', { key: id, value: id }, title)),
          ),
          items.map(({ id, text }) => h('Tabs.Panel', { key: id, value: id }, text)),
        ]);

  const form = (it: Form): Drawn =>
    h('form', null, fields(it), h('div', null, buttons(it.actions)));

  const paper = (title: string, content: Drawn): Drawn =>
    h('Paper', { withBorder: true, p: 'md' }, h('Title', { order: 2 }, title), content);

  const section = (it: Section, key: number): Drawn =>
    h('section', { key, style: { margin: 24 } }, drawSection(it));

  const drawSection = (it: Section): Drawn => {
    switch (it.kind) {
      case 'crumbs':
        return h(
          'Breadcrumbs',
          null,
          it.items.map(({ id, label }) => h('Anchor', { key: id, href: `#${id}` }, label)),
        );
      case 'heading':
        return [
          h('Title', { key: 'title', order: 1 }, it.title),
          h('div', { key: 'do' }, buttons(it.actions)),
        ];
      case 'alert':
        return h('Alert', { color: 'orange', title: it.text }, button(it.action, 1));
      case 'steps':
        return h(
          'Stepper',
          { active: it.current, onStepClick() {} },
          it.items.map(({ id, label }) => h('Stepper.Step', { key: id, label })),
        );
      case 'tabs':
        return tabs(it.items);
      case 'menu':
        return it.groups.map(menu);
      case 'tree':
        return it.groups.map(links);
      case 'panels':
        return h(
          'Accordion',
          isOld ? { initialItem: 0 } : { defaultValue: it.items[0]!.id },
          it.items.map(panel),
        );
      case 'form':
        return paper(it.form.title, form(it.form));
      case 'details':
        return paper(
          it.note.title,
          h('div', null, drawPairs(h, it.pairs), buttons(it.note.actions)),
        );
      case 'cards':
        return h('Group', null, it.items.map(card));
      case 'transfer':
        return h(
          'Group',
          null,
          [it.left, it.right].map(({ id, title, items }) =>
            h('MultiSelect', {
              key: id,
              label: title,
              data: items.map((item) => ({ value: item.id, label: item.label })),
              defaultValue: items.map((item) => item.id),
            }),
          ),
        );
      case 'pages':
        return pages(it.total, 10);
      case 'list':
        return list(it.list);
    }
  };

  const popover = ({ id, label }: Action, content: Drawn): Drawn => {
    const opener = h('Button', { id }, label);
    return isOld
      ? h('Popover', { opened: true, target: opener }, content)
      : h('Popover', { opened: true }, [
          h('Popover.Target', { key: 'target' }, opener),
          h('Popover.Dropdown', { key: 'content' }, content),
        ]);
  };

  const openMenu = ({ id, label }: Action, items: readonly Action[]): Drawn => {
    const opener = h('Button', { id }, label);
    const drawn = items.map((it) => h('Menu.Item', { key: it.id }, it.label));
    return isOld
      ? h('Menu', { opened: true, control: opener }, drawn)
      : h('Menu', { opened: true }, [
          h('Menu.Target', { key: 'target' }, opener),
          h('Menu.Dropdown', { key: 'items' }, drawn),
        ]);
  };

  const overlay = (it: Overlay): Drawn => {
    switch (it.kind) {
      case 'modal':
        return h('Modal', { opened: true, onClose() {}, title: it.form.title }, form(it.form));
      case 'drawer':
        return h(
          'Drawer',
          { opened: true, onClose() {}, title: it.form.title, position: 'right' },
          form(it.form),
        );
      case 'confirm':
        return popover(it.opener, [
          h('Text', { key: 'title', size: 'sm' }, it.title),
          button({ ...it.opener, id: 'confirm' }, 0),
        ]);
      case 'menu':
        return openMenu(it.opener, it.items);
    }
  };

  return { section, overlay };
}

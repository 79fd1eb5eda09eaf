/** The application as it is written with React Suite; releases 4 and 6. */
import type { Action, CasePage, Group, List, Note, Overlay, Section } from './case-page.ts';
import { drawPairs, type Draw, type Drawn, type Release } from './draw.ts';
import { createRsuiteForm } from './rsuite-form.ts';

export function drawRsuite(h: Draw, page: CasePage, release: Release): Drawn {
  const { section, overlay } = createParts(h, release);
  const isMenu = ({ kind }: Section): boolean => kind === 'menu';
  return h(
    'Language',
    { language: page.language },
    h(
      'Container',
      { style: { flexDirection: 'row' } },
      h('Sidebar', null, page.sections.filter(isMenu).map(section)),
      h(
        'Content',
        { style: { padding: 24 } },
        page.sections.filter((it) => !isMenu(it)).map(section),
        page.overlay && overlay(page.overlay),
      ),
    ),
  );
}

function createParts(h: Draw, release: Release) {
  const isOld = release.major < 5;
  const form = createRsuiteForm(h, release);
  const open = isOld ? { show: true } : { open: true };

  const button = ({ id, label }: Action, at: number): Drawn =>
    h('Button', { key: id, appearance: at === 0 ? 'primary' : 'default' }, label);

  const buttons = (actions: readonly Action[]): Drawn =>
    h('ButtonToolbar', null, actions.map(button));

  const menuItem =
    (part: string) =>
    ({ id, label }: Action): Drawn =>
      h(part, { key: id, eventKey: id }, label);

  const menuGroup = ({ id, title, items }: Group): Drawn =>
    h(
      isOld ? 'Dropdown' : 'Nav.Menu',
      { key: id, eventKey: id, title },
      items.map(menuItem(isOld ? 'Dropdown.Item' : 'Nav.Item')),
    );

  const card = ({ id, title, text, actions }: Note): Drawn =>
    h(
      'Panel',
      { key: id, header: title, bordered: true, style: { display: 'inline-block', width: 240 } },
      h('p', null, text),
      buttons(actions),
    );

  const list = ({ columns, actionsColumn, rows, pageSize }: List): Drawn => [
    h(
      'Table',
      {
        key: 'table',
        autoHeight: true,
        rowKey: 'key',
        sortColumn: 'c1',
        sortType: 'asc',
        onSortColumn() {},
        data: rows.slice(0, pageSize ?? rows.length).map(({ key, cells, actions }) => ({
          key,
          actions,
          ...Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell])),
        })),
      },
      columns.map((title, at) =>
        h(
          'Table.Column',
          { key: at, width: 150, sortable: at > 0 },
          h('Table.HeaderCell', null, title),
          h('Table.Cell', { dataKey: `c${at}` }),
        ),
      ),
      h(
        'Table.Column',
        { key: 'actions', width: 280 },
        h('Table.HeaderCell', null, actionsColumn),
        h('Table.Cell', null, (row: { actions: readonly Action[] }) =>
          h(
            'span',
            null,
            row.actions.map(({ id, label }, at) =>
              at === 0
                ? h('a', { key: id, href: `#${id}` }, label)
                : h('Button', { key: id, size: 'xs', appearance: 'link' }, label),
            ),
          ),
        ),
      ),
    ),
    pageSize !== null && pages(rows.length, pageSize),
  ];

  const pages = (total: number, limit: number): Drawn =>
    h('Pagination', {
      key: 'pages',
      activePage: 1,
      prev: true,
      next: true,
      ...(isOld ? { pages: Math.ceil(total / limit) } : { total, limit }),
    });

  const section = (it: Section, key: number): Drawn =>
    h('section', { key, style: { marginBottom: 24 } }, drawSection(it));

  const drawSection = (it: Section): Drawn => {
    switch (it.kind) {
      case 'crumbs':
        return h(
          'Breadcrumb',
          null,
          it.items.map(({ id, label }) => h('Breadcrumb.Item', { key: id, href: `#${id}` }, label)),
        );
      case 'heading':
        return [h('h2', { key: 'title' }, it.title), h('div', { key: 'do' }, buttons(it.actions))];
      case 'alert': {
        const content = [
          h('p', { key: 'text' }, it.text),
          h('Button', { key: 'do', size: 'sm' }, it.action.label),
        ];
        const message = { type: 'warning', showIcon: true, closable: true };
        return isOld
          ? h('Message', { ...message, description: h('div', null, content) })
          : h('Message', message, content);
      }
      case 'steps':
        return h(
          'Steps',
          { current: it.current },
          it.items.map(({ id, label }) => h('Steps.Item', { key: id, title: label })),
        );
      case 'tabs':
        return [
          h(
            'Nav',
            { key: 'tabs', appearance: 'tabs', activeKey: it.items[0]!.id },
            it.items.map(({ id, title }) => h('Nav.Item', { key: id, eventKey: id }, title)),
          ),
          h('p', { key: 'panel' }, it.items[0]!.text),
        ];
      case 'menu':
        return h(
          'Sidenav',
          { defaultOpenKeys: it.groups.map(({ id }) => id) },
          h('Sidenav.Body', null, h('Nav', null, it.groups.map(menuGroup))),
        );
      case 'panels':
        return h(
          'PanelGroup',
          { accordion: true, bordered: true, defaultActiveKey: it.items[0]!.id },
          it.items.map(({ id, title, text }) =>
            h('Panel', { key: id, eventKey: id, header: title, collapsible: true }, text),
          ),
        );
      case 'form':
        return h(
          'Panel',
          { header: it.form.title, bordered: true },
          form(it.form, buttons(it.form.actions)),
        );
      case 'details':
        return h(
          'Panel',
          { header: it.note.title, bordered: true },
          drawPairs(h, it.pairs),
          buttons(it.note.actions),
        );
      case 'cards':
        return it.items.map(card);
      case 'tree':
        return h('Tree', {
          defaultExpandAll: true,
          data: it.groups.map(({ id, title, items }) => ({
            value: id,
            label: title,
            children: items.map((item) => ({ value: item.id, label: item.label })),
          })),
        });
      case 'transfer':
        return [it.left, it.right].map(({ id, items }) =>
          h(
            'CheckboxGroup',
            { key: id, name: id, inline: true },
            items.map((item) => h('Checkbox', { key: item.id, value: item.id }, item.label)),
          ),
        );
      case 'pages':
        return pages(it.total, 10);
      case 'list':
        return list(it.list);
    }
  };

  const overlay = (it: Overlay): Drawn => {
    if (it.kind === 'menu')
      return h(
        'Dropdown',
        { open: true, title: it.opener.label },
        it.items.map(menuItem('Dropdown.Item')),
      );
    if (it.kind === 'confirm')
      return h(
        'Whisper',
        {
          open: true,
          trigger: 'none',
          placement: 'auto',
          speaker: h('Popover', { title: it.title }, button({ ...it.opener, id: 'confirm' }, 0)),
        },
        h('Button', null, it.opener.label),
      );
    const part = it.kind === 'modal' ? 'Modal' : 'Drawer';
    return h(
      part,
      open,
      h(`${part}.Header`, null, h(`${part}.Title`, null, it.form.title)),
      h(`${part}.Body`, null, form(it.form)),
      it.kind === 'modal' || isOld
        ? h(`${part}.Footer`, null, it.form.actions.map(button))
        : h(`${part}.Actions`, null, it.form.actions.map(button)),
    );
  };

  return { section, overlay };
}

/** The application as it is written with antd; releases 4 and 6. */
import { createAntdForm } from './antd-form.ts';
import { drawAntdTable } from './antd-table.ts';
import type { Action, CasePage, Note, Overlay, Section } from './case-page.ts';
import type { CreateElement, Draw, Drawn, Props, Release } from './draw.ts';
import { markLanguage } from './mark-language.ts';

export function drawAntd(h: Draw, page: CasePage, release: Release): Drawn {
  const { major } = release;
  const draw = createParts(h, release);
  const menu = page.sections.filter(({ kind }) => kind === 'menu');
  const rest = page.sections.filter(({ kind }) => kind !== 'menu');
  return h(
    'Language',
    { language: page.language },
    h(
      'Layout',
      null,
      menu.length > 0 && h('Layout.Sider', { width: 240, theme: 'light' }, menu.map(draw.section)),
      h(
        'Layout.Content',
        { style: { padding: 24 } },
        h(
          'Space',
          { [major < 6 ? 'direction' : 'orientation']: 'vertical', size: 'large' },
          rest.map(draw.section),
        ),
        page.overlay && draw.overlay(page.overlay),
      ),
    ),
  );
}

function createParts(h: Draw, release: Release) {
  const { major } = release;
  const isOld = major < 5;
  const form = createAntdForm(h, release);
  const toItems = (actions: readonly Action[]) =>
    actions.map(({ id, label }) => ({ key: id, label }));

  const button = ({ id, label }: Action, at: number): Drawn =>
    h('Button', { key: id, type: at === 0 ? 'primary' : 'default' }, label);

  const buttons = (actions: readonly Action[]): Drawn => h('Space', null, actions.map(button));

  const card = ({ id, title, text, actions }: Note): Drawn =>
    h('Card', { key: id, title, size: 'small', extra: buttons(actions) }, h('p', null, text));

  const section = (it: Section, key: number): Drawn => {
    switch (it.kind) {
      case 'crumbs':
        return isOld
          ? h(
              'Breadcrumb',
              { key },
              it.items.map(({ id, label }) =>
                h('Breadcrumb.Item', { key: id, href: `#${id}` }, label),
              ),
            )
          : h('Breadcrumb', {
              key,
              items: it.items.map(({ id, label }) => ({ key: id, href: `#${id}`, title: label })),
            });
      case 'heading':
        return h(
          'div',
          { key },
          h('Typography.Title', { level: 2 }, it.title),
          buttons(it.actions),
        );
      case 'alert':
        return h('Alert', {
          key,
          type: 'warning',
          showIcon: true,
          closable: true,
          [major < 6 ? 'message' : 'title']: it.text,
          action: h('Button', { size: 'small' }, it.action.label),
        });
      case 'steps':
        return h('Steps', {
          key,
          current: it.current,
          onChange() {},
          items: it.items.map(({ label }) => ({ title: label })),
        });
      case 'tabs':
        return h('Tabs', {
          key,
          id: it.id,
          items: it.items.map(({ id, title, text }) => ({ key: id, label: title, children: text })),
        });
      case 'menu':
        return h('Menu', {
          key,
          mode: 'inline',
          defaultOpenKeys: it.groups.map(({ id }) => id),
          items: it.groups.map(({ id, title, items }) => ({
            key: id,
            label: title,
            children: toItems(items),
          })),
        });
      case 'panels':
        return isOld
          ? h(
              'Collapse',
              { key, defaultActiveKey: it.items[0]!.id },
              it.items.map(({ id, title, text }) =>
                h('Collapse.Panel', { key: id, header: title }, text),
              ),
            )
          : h('Collapse', {
              key,
              defaultActiveKey: it.items[0]!.id,
              items: it.items.map(({ id, title, text }) => ({
                key: id,
                label: title,
                children: text,
              })),
            });
      case 'form':
        return h('Card', { key, title: it.form.title }, form(it.form, buttons(it.form.actions)));
      case 'details':
        return h(
          'Descriptions',
          {
            key,
            title: it.note.title,
            extra: buttons(it.note.actions),
            bordered: true,
            size: 'small',
            ...(!isOld && {
              items: it.pairs.map(({ label, value }) => ({ key: label, label, children: value })),
            }),
          },
          isOld &&
            it.pairs.map(({ label, value }) =>
              h('Descriptions.Item', { key: label, label }, value),
            ),
        );
      case 'cards':
        return h('Space', { key, align: 'start' }, it.items.map(card));
      case 'tree':
        return h('Tree', {
          key,
          checkable: true,
          defaultExpandAll: true,
          treeData: it.groups.map(({ id, title, items }) => ({
            key: id,
            title,
            children: items.map((item) => ({ key: item.id, title: item.label })),
          })),
        });
      case 'transfer':
        return h('Transfer', {
          key,
          showSearch: true,
          titles: [it.left.title, it.right.title],
          dataSource: [...it.left.items, ...it.right.items].map(({ id, label }) => ({
            key: id,
            title: label,
          })),
          targetKeys: it.right.items.map(({ id }) => id),
          render: ({ title }: { title: string }) => title,
        });
      case 'pages':
        return h('Pagination', {
          key,
          total: it.total,
          showSizeChanger: true,
          showQuickJumper: true,
        });
      case 'list':
        return h('div', { key }, drawAntdTable(h, it.list));
    }
  };

  const overlay = (it: Overlay): Drawn => {
    switch (it.kind) {
      case 'modal':
        return h(
          'Modal',
          { open: true, title: it.form.title },
          form(it.form, buttons(it.form.actions)),
        );
      case 'drawer':
        return h(
          'Drawer',
          { open: true, title: it.form.title, extra: buttons(it.form.actions) },
          form(it.form),
        );
      case 'confirm':
        return h('Popconfirm', { open: true, title: it.title }, h('Button', null, it.opener.label));
      case 'menu':
        return h(
          'Dropdown',
          { open: true, menu: { items: toItems(it.items) } },
          h('Button', null, it.opener.label),
        );
    }
  };

  return { section, overlay };
}

/** Parts of the library's own translations whose words a person can act on. */
const OWN_WORDS = ['Modal', 'Popconfirm', 'Transfer'];

/** A part that puts all that is in it into one of the library's own languages. */
export function createAntdLanguage(
  createElement: CreateElement,
  { ConfigProvider }: Props,
  locales: Readonly<Record<string, Props>>,
): Props {
  return {
    Language: ({ language, children }: { language: string; children: Drawn }) =>
      createElement(
        ConfigProvider,
        { locale: markLanguage(locales[language]!, OWN_WORDS) },
        children,
      ),
  };
}

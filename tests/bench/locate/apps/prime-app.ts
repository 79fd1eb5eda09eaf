/** The application as it is written with PrimeReact; releases 6 and 10. */
import type { Action, CasePage, Group, Note, Overlay, Section } from './case-page.ts';
import { drawPairs, type Draw, type Drawn, type Release } from './draw.ts';
import { createPrimeForm } from './prime-form.ts';
import { createPrimeTable } from './prime-table.ts';

export function drawPrime(h: Draw, page: CasePage, release: Release): Drawn {
  const { section, overlay } = createParts(h, release);
  const isMenu = ({ kind }: Section): boolean => kind === 'menu';
  return h(
    'div',
    { style: { display: 'flex' } },
    h('nav', { style: { width: 260 } }, page.sections.filter(isMenu).map(section)),
    h(
      'main',
      { style: { flex: 1 } },
      page.sections.filter((it) => !isMenu(it)).map(section),
      page.overlay && overlay(page.overlay),
    ),
  );
}

/** What shows itself beside an element when it is told to. */
interface Popup {
  show(event: { currentTarget: Element }, target: Element): void;
}

function createParts(h: Draw, release: Release) {
  const isOld = release.major < 7;
  const row = isOld ? 'p-d-flex' : 'flex';
  const fields = createPrimeForm(h, release);
  const { list, pages } = createPrimeTable(h);

  const button = ({ id, label }: Action, at: number): Drawn =>
    h('Button', { key: id, label, className: at === 0 ? '' : 'p-button-outlined' });

  const buttons = (actions: readonly Action[]): Drawn =>
    h('div', { className: row }, actions.map(button));

  const iconButton = ({ id, label }: Action): Drawn =>
    h('Button', {
      key: id,
      icon: 'pi pi-pencil',
      className: 'p-button-text',
      'aria-label': label,
    });

  const items = (actions: readonly Action[]) =>
    actions.map(({ label }) => ({ label, command() {} }));

  const links = (actions: readonly Action[]) =>
    actions.map(({ id, label }) => ({ label, url: `#${id}` }));

  const card = ({ id, title, text, actions }: Note): Drawn =>
    h(
      'Card',
      {
        key: id,
        title,
        style: { width: 260, margin: 8 },
        footer: [button(actions[0]!, 0), ...actions.slice(1).map(iconButton)],
      },
      text,
    );

  const nodes = (groups: readonly Group[]) =>
    groups.map(({ id, title, items: leaves }) => ({
      key: id,
      label: title,
      children: leaves.map((it) => ({ key: it.id, label: it.label })),
    }));

  const section = (it: Section, key: number): Drawn =>
    h('section', { key, style: { margin: 24 } }, drawSection(it));

  const drawSection = (it: Section): Drawn => {
    switch (it.kind) {
      case 'crumbs':
        return h('BreadCrumb', {
          model: links(it.items),
          home: { icon: 'pi pi-home', url: '#home' },
        });
      case 'heading':
        return [h('h1', { key: 'title' }, it.title), h('div', { key: 'do' }, buttons(it.actions))];
      case 'alert':
        return h('div', { className: row }, [
          h('Message', { key: 'text', severity: 'warn', text: it.text }),
          h('Button', { key: 'do', label: it.action.label, className: 'p-button-sm' }),
        ]);
      case 'steps':
        return h('Steps', { model: items(it.items), activeIndex: it.current, readOnly: false });
      case 'tabs':
        return h(
          'TabView',
          null,
          it.items.map(({ id, title, text }) => h('TabPanel', { key: id, header: title }, text)),
        );
      case 'menu':
        return h('PanelMenu', {
          model: it.groups.map((group) => ({
            label: group.title,
            expanded: true,
            items: links(group.items),
          })),
          multiple: true,
        });
      case 'tree':
        return h('Tree', {
          value: nodes(it.groups),
          expandedKeys: Object.fromEntries(it.groups.map(({ id }) => [id, true])),
          onToggle() {},
        });
      case 'panels':
        return h(
          'Accordion',
          { activeIndex: 0 },
          it.items.map(({ id, title, text }) =>
            h('AccordionTab', { key: id, header: title }, h('p', null, text)),
          ),
        );
      case 'form':
        return h('Fieldset', { legend: it.form.title }, fields(it.form), buttons(it.form.actions));
      case 'details':
        return h(
          'Panel',
          { header: it.note.title },
          drawPairs(h, it.pairs),
          buttons(it.note.actions),
        );
      case 'cards':
        return h('div', { className: row }, it.items.map(card));
      case 'transfer':
        return h('PickList', {
          dataKey: 'id',
          source: it.left.items,
          target: it.right.items,
          sourceHeader: it.left.title,
          targetHeader: it.right.title,
          itemTemplate: ({ label }: Action) => label,
          onChange() {},
        });
      case 'pages':
        return pages(it.total, 10);
      case 'list':
        return list(it.list);
    }
  };

  /** Draws the opener, and beside it what it opened. */
  const opened = (part: string, { id, label }: Action, props: object, ...content: Drawn[]) => {
    let isShown = false;
    const show = (popup: Popup | null): void => {
      const opener = document.getElementById(id);
      if (!popup || !opener || isShown) return;
      isShown = true;
      popup.show({ currentTarget: opener }, opener);
    };
    return [
      h('Button', { key: 'opener', id, label, 'aria-haspopup': true }),
      h(part, { key: 'popup', ref: show, ...props }, ...content),
    ];
  };

  const overlay = (it: Overlay): Drawn => {
    switch (it.kind) {
      case 'modal':
        return h(
          'Dialog',
          {
            visible: true,
            header: it.form.title,
            footer: it.form.actions.map(button),
            onHide() {},
          },
          fields(it.form),
        );
      case 'drawer':
        return h(
          'Sidebar',
          { visible: true, position: 'right', onHide() {} },
          h('h2', null, it.form.title),
          fields(it.form),
          buttons(it.form.actions),
        );
      case 'confirm':
        return opened(
          'OverlayPanel',
          it.opener,
          {},
          h('p', null, it.title),
          button({ ...it.opener, id: 'confirm' }, 0),
        );
      case 'menu':
        return opened('Menu', it.opener, { popup: true, model: items(it.items) });
    }
  };

  return { section, overlay };
}

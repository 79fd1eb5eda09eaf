/** Tables, and the pages of one, as they are written with PrimeReact. */
import type { List, Row } from './case-page.ts';
import type { Draw, Drawn } from './draw.ts';

export function createPrimeTable(h: Draw) {
  const pages = (total: number, rows: number): Drawn =>
    h('Paginator', { first: 0, rows, totalRecords: total, onPageChange() {} });

  const actions = (row: Row): Drawn =>
    row.actions.map(({ id, label }, at) =>
      at === 0
        ? h('a', { key: id, href: `#${id}` }, label)
        : h('Button', { key: id, label, className: 'p-button-text p-button-sm' }),
    );

  const list = ({ columns, actionsColumn, rows, pageSize }: List): Drawn =>
    h(
      'DataTable',
      {
        value: rows,
        dataKey: 'key',
        selection: [],
        onSelectionChange() {},
        ...(pageSize !== null && { paginator: true, rows: pageSize }),
      },
      h('Column', { key: 'chosen', selectionMode: 'multiple' }),
      columns.map((header, at) =>
        h('Column', { key: at, field: `cells.${at}`, header, sortable: at > 0 }),
      ),
      h('Column', { key: 'actions', header: actionsColumn, body: actions }),
    );

  return { list, pages };
}

/** Tables, and the pages of one, as they are written with Material UI. */
import type { List } from './case-page.ts';
import type { Draw, Drawn } from './draw.ts';

export function createMuiTable(h: Draw) {
  const pages = (count: number, rowsPerPage: number): Drawn =>
    h('TablePagination', {
      key: 'pages',
      component: 'div',
      count,
      page: 0,
      rowsPerPage,
      rowsPerPageOptions: [10, 25, 50],
      onPageChange() {},
    });

  const list = ({ columns, actionsColumn, rows, pageSize }: List): Drawn => [
    h(
      'Table',
      { key: 'table', size: 'small' },
      h(
        'TableHead',
        null,
        h(
          'TableRow',
          null,
          h('TableCell', { padding: 'checkbox' }, h('Checkbox')),
          columns.map((title, at) =>
            h(
              'TableCell',
              { key: at },
              at === 0 ? title : h('TableSortLabel', { active: at === 1 }, title),
            ),
          ),
          h('TableCell', { align: 'right' }, actionsColumn),
        ),
      ),
      h(
        'TableBody',
        null,
        rows.slice(0, pageSize ?? rows.length).map(({ key, cells, actions }) =>
          h(
            'TableRow',
            { key, hover: true },
            h('TableCell', { padding: 'checkbox' }, h('Checkbox')),
            cells.map((cell, at) => h('TableCell', { key: at }, cell)),
            h(
              'TableCell',
              { align: 'right' },
              actions.map(({ id, label }, at) =>
                at === 0
                  ? h('Link', { key: id, href: `#${id}` }, label)
                  : h('Button', { key: id, size: 'small' }, label),
              ),
            ),
          ),
        ),
      ),
    ),
    pageSize !== null && pages(rows.length, pageSize),
  ];

  return { list, pages };
}

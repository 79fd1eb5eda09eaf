/** Tables as they are written with antd. */
import type { Action, List } from './case-page.ts';
import type { Draw, Drawn } from './draw.ts';

export function drawAntdTable(h: Draw, { columns, actionsColumn, rows, pageSize }: List): Drawn {
  return h('Table', {
    size: 'small',
    rowSelection: {},
    pagination: pageSize === null ? false : { pageSize },
    dataSource: rows.map(({ key, cells, actions }) => ({
      key,
      actions,
      ...Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell])),
    })),
    columns: [
      ...columns.map((title, at) => ({
        title,
        dataIndex: `c${at}`,
        key: `c${at}`,
        ...(at > 0 && { sorter: true }),
        ...(at === columns.length - 1 && { filters: [{ text: '1', value: '1' }] }),
      })),
      {
        title: actionsColumn,
        key: 'actions',
        render: (_: unknown, row: { actions: readonly Action[] }) =>
          h(
            'Space',
            null,
            row.actions.map(({ id, label }, at) =>
              at === 0
                ? h('a', { key: id, href: `#${id}` }, label)
                : h('Button', { key: id, size: 'small', type: 'link' }, label),
            ),
          ),
      },
    ],
  });
}

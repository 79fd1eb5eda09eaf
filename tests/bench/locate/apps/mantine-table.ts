/** Tables, and the pages of one, as they are written with Mantine. */
import type { List } from './case-page.ts';
import type { Draw, Drawn, Release } from './draw.ts';

export function createMantineTable(h: Draw, { major }: Release) {
  const isOld = major < 7;
  const parts = isOld
    ? { head: 'thead', body: 'tbody', row: 'tr', title: 'th', cell: 'td' }
    : {
        head: 'Table.Thead',
        body: 'Table.Tbody',
        row: 'Table.Tr',
        title: 'Table.Th',
        cell: 'Table.Td',
      };

  const pages = (count: number, limit: number): Drawn =>
    h('Pagination', {
      key: 'pages',
      total: Math.ceil(count / limit),
      ...(isOld ? { page: 1 } : { value: 1 }),
    });

  const list = ({ columns, actionsColumn, rows, pageSize }: List): Drawn => [
    h(
      'Table',
      { key: 'table', highlightOnHover: true },
      h(
        parts.head,
        null,
        h(
          parts.row,
          null,
          h(parts.title, null, h('Checkbox')),
          columns.map((title, at) =>
            h(parts.title, { key: at }, at === 0 ? title : h('UnstyledButton', null, title)),
          ),
          h(parts.title, null, actionsColumn),
        ),
      ),
      h(
        parts.body,
        null,
        rows.slice(0, pageSize ?? rows.length).map(({ key, cells, actions }) =>
          h(
            parts.row,
            { key },
            h(parts.cell, null, h('Checkbox')),
            cells.map((cell, at) => h(parts.cell, { key: at }, cell)),
            h(
              parts.cell,
              null,
              h(
                'Group',
                null,
                actions.map(({ id, label }, at) =>
                  at === 0
                    ? h('Anchor', { key: id, href: `#${id}` }, label)
                    : h('Button', { key: id, variant: 'subtle', size: 'xs' }, label),
                ),
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

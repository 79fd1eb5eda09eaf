import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Table } from '../../utils/core/insights/views/table.ts';

/** More rows than this are for a spreadsheet. */
const ROWS_SHOWN = 200;

export function PictureTable({
  table,
  title,
  t,
}: {
  readonly table: Table;
  readonly title: string;
  readonly t: Translate;
}) {
  const { columns, rows } = table;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('insights.tableOf', { title })}>
      {rows.length > ROWS_SHOWN && (
        <p class="aside">{t('insights.tableNote', { count: ROWS_SHOWN, all: rows.length })}</p>
      )}
      <table>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" class={isNumber ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SHOWN).map((row, index) => (
            <tr key={index}>
              {row.map(({ text }, column) => {
                const kind = columns[column]!.isNumber ? 'number' : undefined;
                return column === 0 ? (
                  <th key={column} scope="row" class={kind}>
                    {text}
                  </th>
                ) : (
                  <td key={column} class={kind}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

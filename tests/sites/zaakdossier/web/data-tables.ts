import { html, type HtmlValue, type Markup } from './html.ts';

export function dataTable(
  label: string,
  columns: readonly string[],
  rows: readonly HtmlValue[][],
): Markup {
  // Focusable, since a table that scrolls sideways must scroll by keyboard too.
  return html`<div class="zd-table-region" role="region" aria-label="${label}" tabindex="0">
    <table class="utrecht-table utrecht-table--html-table">
      <thead class="utrecht-table__header">
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function dataList(items: readonly (readonly [string, HtmlValue])[]): Markup {
  return html`<dl class="utrecht-data-list zd-data-list">
    ${items.map(
      ([key, value]) =>
        html`<div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">${key}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            <span class="zd-lines">${value}</span>
          </dd>
        </div>`,
    )}
  </dl>`;
}

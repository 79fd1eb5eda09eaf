/** What a release of UI5 Web Components does in another way than the other. */
import { createElement as create } from '../create-element.ts';

export interface Release {
  drawTable(
    columns: readonly string[],
    rows: readonly (readonly (readonly (Node | string)[])[])[],
  ): Node;
}

/** A column more than there are names: for the actions. */
export const releases: Readonly<Record<'1' | '2', Release>> = {
  1: {
    drawTable: (columns, rows) =>
      create(
        'ui5-table',
        {},
        ...[...columns, ''].map((name) =>
          create('ui5-table-column', { slot: 'columns' }, create('span', {}, name)),
        ),
        ...rows.map((cells) =>
          create('ui5-table-row', {}, ...cells.map((it) => create('ui5-table-cell', {}, ...it))),
        ),
      ),
  },
  2: {
    drawTable: (columns, rows) =>
      create(
        'ui5-table',
        {},
        create(
          'ui5-table-header-row',
          { slot: 'headerRow' },
          ...[...columns, ''].map((name) =>
            create('ui5-table-header-cell', {}, create('span', {}, name)),
          ),
        ),
        ...rows.map((cells) =>
          create('ui5-table-row', {}, ...cells.map((it) => create('ui5-table-cell', {}, ...it))),
        ),
      ),
  },
};

/** Written by `npm run bench:learn`; see `weights.ts`. */
import type { Reading } from './readings.ts';
import type { Table } from './weights.ts';

export const LEARNED: Readonly<Record<Reading, Table>> = {
  quick: {
    bias: -1.9,
    weights: [
      [0, 0, -0.6, 0], // role
      [0, 0, -0.5, 0], // tag
      [0, 0, -1.7, 0], // type
      [3.3, 6.1, -2.5, 0], // name
      [0, 0, -0.6, 0], // from
      null, // ordinal
      [0, 0, -1, 0], // marks
      [1.8, 1.8, -1.3, -0.9], // command
      [0.5, 2.7, -1.5, -0.8], // key
      [0, 0.9, -0.9, -0.7], // field
      [0, 0, -0.4, -0.7], // icon
      [2.5, 0, 0, -0.6], // attrs
      [0, 0, -1.1, 0], // classes
      [0, 0, -0.4, 0], // path
      [0, 0, -0.7, 0], // hosts
      [0, 0, 0, -0.4], // anchor
      [0, 0, -0.8, -0.4], // landmark
      [0, 0, -1.1, -1.1], // over
      [0, 0, -1.3, -1.2], // beside
      null, // slot
      null, // nth
      null, // near
      null, // under
      null, // kin
      null, // ring
    ],
    found: 1,
    likely: 0,
    margin: 2,
  },
  placed: {
    bias: -1.1,
    weights: [
      [0, 0, -0.3, 0], // role
      [0, 0, -0.3, 0], // tag
      [0, 0, -1.4, 0], // type
      [3.5, 5.7, -1.5, 0], // name
      [0, 0, -0.5, 0], // from
      null, // ordinal
      [0, 0, -0.8, 0], // marks
      [1.2, 1.3, -1.5, -0.7], // command
      [0.3, 2.5, -1.2, -0.6], // key
      [0, 0.7, -0.8, -0.8], // field
      [0, 0, -0.1, -0.8], // icon
      [3.6, 0, 0, -0.4], // attrs
      [0, 0, -0.7, 0], // classes
      [0, 0, -0.3, 0], // path
      [0.1, 0, -0.4, 0], // hosts
      [0, 0, 0, -0.1], // anchor
      [0, 0, -0.5, -0.4], // landmark
      [0, 0, -0.9, -0.7], // over
      [0, 0, -0.9, -0.7], // beside
      [0, 1.4, -0.6, -0.8], // slot
      [0, 0, -1.1, 0], // nth
      [0, 0, -1, 0], // near
      [0, 1.2, -0.6, 0], // under
      [0, 0.5, -0.9, 0], // kin
      [0, 0.4, -0.5, 0], // ring
    ],
    found: 1,
    likely: 0,
    margin: 2,
  },
  twinned: {
    bias: -1.4,
    weights: [
      null, // role
      null, // tag
      null, // type
      [1.9, 0, -2.5, -0.7], // name
      [0, 0, 0, -0.7], // from
      [0, 0, -4.7, -0.4], // ordinal
      [0, 0, -0.5, -0.7], // marks
      [0.3, 0, -1, -0.6], // command
      [0, 2.4, -1.6, -0.6], // key
      [0, 0.6, -1.5, -0.4], // field
      [0, 0, -2.1, -1.2], // icon
      [1.1, 0, 0, -1.1], // attrs
      [0, 0, -0.9, -0.1], // classes
      null, // path
      [1.8, 0.3, 0, 0], // hosts
      null, // anchor
      [0, 0, -0.8, -0.5], // landmark
      [0, 0.5, -2, -0.9], // over
      [0.5, 0.7, 0, -0.2], // beside
      [0.2, 2.6, -0.1, 0], // slot
      [0.9, 0, -1.6, 0], // nth
      [0.1, 0.8, -0.7, 0], // near
      [0, 2.2, -1.2, 0], // under
      [0, 3.1, -1.3, 0], // kin
      [0, 2.1, -0.5, 0], // ring
    ],
    found: 1,
    likely: 0,
    margin: 2,
  },
  rowed: {
    bias: -3.2,
    weights: [
      [0, 0, -1.9, 0], // role
      [0, 0, -0.4, 0], // tag
      null, // type
      null, // name
      null, // from
      null, // ordinal
      null, // marks
      [1.9, 1.9, -2.4, -0.9], // command
      null, // key
      null, // field
      null, // icon
      null, // attrs
      [0, 0, -4.5, -2], // classes
      null, // path
      [3.1, 0, 0, 0], // hosts
      null, // anchor
      [0, 0, 0, -0.8], // landmark
      null, // over
      [0.2, 0, 0, -0.4], // beside
      [4.2, 0.3, -4.5, 0], // slot
      null, // nth
      [0, 9, -1.5, 0], // near
      null, // under
      null, // kin
      null, // ring
    ],
    found: 1,
    likely: 0,
    margin: 2,
  },
  wordless: {
    bias: -2.3,
    weights: [
      [0, 0, -1.1, 0], // role
      [0, 0, -0.2, 0], // tag
      [0, 0, -1.3, 0], // type
      null, // name
      [0, 0, -0.2, -0.2], // from
      [0, 0, -3, -1.6], // ordinal
      [0.1, 0, -2.1, -0.2], // marks
      [0.4, 1.8, -3.3, 0], // command
      [0.6, 6.3, -2.9, -0.8], // key
      [0, 2.7, -1.4, -0.1], // field
      [0, 0, 0, -1.7], // icon
      [1.8, 0, 0, -1.1], // attrs
      [0, 0, -1.5, -1.2], // classes
      null, // path
      [1.5, 0.6, -0.7, 0], // hosts
      null, // anchor
      [0, 0, -0.6, -0.3], // landmark
      [0, 0, -2.2, -0.1], // over
      [0, 0.5, -0.8, 0], // beside
      [0.5, 4, -0.5, -1.4], // slot
      [1.1, 0.8, -0.4, 0], // nth
      [0, 2.1, -2.3, 0], // near
      [0, 1.8, -0.9, 0], // under
      [0, 4.2, -0.6, 0], // kin
      [0.8, 1.6, -0.9, 0], // ring
    ],
    found: 3.1,
    likely: 0,
    margin: 2,
  },
};

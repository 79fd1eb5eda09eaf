/** Written by `npm run bench:learn`; see `weights.ts`. */
import type { Reading } from './readings.ts';
import type { Table } from './weights.ts';

export const LEARNED: Readonly<Record<Reading, Table>> = {
  quick: {
    bias: -1.9,
    weights:
      '##)#' + // role
      '##(#' + // tag
      '##4#' + // type
      'D`<#' + // name
      '##)#' + // from
      '####' + // ordinal
      '##-#' + // marks
      '550,' + // command
      '(>2+' + // key
      '#,,*' + // field
      "##'*" + // icon
      '<##)' + // attrs
      '##.#' + // classes
      "##'#" + // path
      '##*#' + // hosts
      "###'" + // anchor
      "##+'" + // landmark
      '##..' + // over
      '##0/' + // beside
      '####' + // slot
      '####' + // nth
      '####' + // near
      '####' + // under
      '####' + // kin
      '####', // ring
    found: 1,
    likely: 0,
    margin: 2,
  },
  placed: {
    bias: -1.1,
    weights:
      '##&#' + // role
      '##&#' + // tag
      '##1#' + // type
      'F\\2#' + // name
      '##(#' + // from
      '####' + // ordinal
      '##+#' + // marks
      '/02*' + // command
      '&</)' + // key
      '#*++' + // field
      '##$+' + // icon
      "G##'" + // attrs
      '##*#' + // classes
      '##&#' + // path
      "$#'#" + // hosts
      '###$' + // anchor
      "##('" + // landmark
      '##,*' + // over
      '##,*' + // beside
      '#1)+' + // slot
      '##.#' + // nth
      '##-#' + // near
      '#/)#' + // under
      '#(,#' + // kin
      "#'(#", // ring
    found: 1,
    likely: 0,
    margin: 2,
  },
  twinned: {
    bias: -1.4,
    weights:
      '####' + // role
      '####' + // tag
      '####' + // type
      '6#<*' + // name
      '###*' + // from
      "##R'" + // ordinal
      '##(*' + // marks
      '&#-)' + // command
      '#;3)' + // key
      "#)2'" + // field
      '##8/' + // icon
      '.##.' + // attrs
      '##,$' + // classes
      '####' + // path
      '5&##' + // hosts
      '####' + // anchor
      '##+(' + // landmark
      '#(7,' + // over
      '(*#%' + // beside
      '%=$#' + // slot
      ',#3#' + // nth
      '$+*#' + // near
      '#9/#' + // under
      '#B0#' + // kin
      '#8(#', // ring
    found: 1,
    likely: 0,
    margin: 2,
  },
  rowed: {
    bias: -3.2,
    weights:
      '##6#' + // role
      "##'#" + // tag
      '####' + // type
      '####' + // name
      '####' + // from
      '####' + // ordinal
      '####' + // marks
      '66;,' + // command
      '####' + // key
      '####' + // field
      '####' + // icon
      '####' + // attrs
      '##P7' + // classes
      '####' + // path
      'B###' + // hosts
      '####' + // anchor
      '###+' + // landmark
      '####' + // over
      "%##'" + // beside
      'M&P#' + // slot
      '####' + // nth
      '#}2#' + // near
      '####' + // under
      '####' + // kin
      '####', // ring
    found: 1,
    likely: 0,
    margin: 2,
  },
  wordless: {
    bias: -2.3,
    weights:
      '##.#' + // role
      '##%#' + // tag
      '##0#' + // type
      '####' + // name
      '##%%' + // from
      '##A3' + // ordinal
      '$#8%' + // marks
      "'5D#" + // command
      ')b@+' + // key
      '#>1$' + // field
      '###4' + // icon
      '5##.' + // attrs
      '##2/' + // classes
      '####' + // path
      '2)*#' + // hosts
      '####' + // anchor
      '##)&' + // landmark
      '##9$' + // over
      '#(+#' + // beside
      '(K(1' + // slot
      ".+'#" + // nth
      '#8:#' + // near
      '#5,#' + // under
      '#M)#' + // kin
      '+3,#', // ring
    found: 3.1,
    likely: 0,
    margin: 2,
  },
};

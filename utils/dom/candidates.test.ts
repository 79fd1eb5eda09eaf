import { expect, test } from 'vitest';
import { implicitSelector } from '../core/locate/role-selectors.ts';
import { findCandidates } from './candidates.ts';
import { ROLES } from './role-of.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

const TYPES =
  'button submit reset image file color checkbox radio range number search hidden text date';
const NAMES =
  'aria-label="a",title="a",scope="row",href="#",size="1",size="3",multiple,alt="",switch,list';
const roles = [...new Set(Object.values(ROLES).flatMap((it) => it.split(' ')))];

/** Each tag, alone and with what may change its role, in a section and outside of it. */
function showAllTags(): void {
  const fields = TYPES.split(' ').map(
    (type) => `<input type="${type}"><input type="${type}" list="l" switch>`,
  );
  const tags = Object.keys(ROLES).filter(
    (it) => !/^(t(able|body|d|foot|h|head|r)|caption)$/.test(it),
  );
  const all = tags.flatMap((tag) =>
    ['', ...NAMES.split(',')].map((it) => `<${tag} ${it}></${tag}>`),
  );
  const table =
    '<table><caption>a</caption><thead><tr><th>a<th scope="row">b</thead><tbody><tr><th>a<td>b</tbody><tfoot></tfoot></table>';
  const html = [...fields, ...all, table].join('');
  // In the test's own container, these two have other roles.
  for (const tag of ['header', 'footer']) {
    const it = document.body.appendChild(document.createElement(tag));
    page.signal.addEventListener('abort', () => it.remove());
  }
  page.show(`<div>${html}</div><section>${html}</section>`);
}

test.each(roles)('finds all that have the role %s by themselves or say so, each once', (role) => {
  showAllTags();
  const told = page.main.appendChild(document.createElement('b'));
  told.setAttribute('role', role.toUpperCase());
  const selector = implicitSelector(role) ?? '';
  document.querySelector(selector)!.setAttribute('role', `${role} none`);
  const having = new Set([...document.querySelectorAll(selector), told]);
  const found = findCandidates([document], { role, within: null });
  expect(found).toHaveLength(having.size);
  expect(found.filter((it) => !having.has(it))).toEqual([]);
});

test.each([
  ['few', 1],
  ['many', 600],
])('knows both words for a role where %s elements say one', (_, count) => {
  const others = '<i role="note"></i>'.repeat(count);
  page.show(`<b role="img"></b><b role="image"></b><b role="none"></b>${others}`);
  const found = findCandidates([document], { role: 'image', within: null });
  expect(found.map((it) => it.getAttribute('role'))).toEqual(['img', 'image']);
});

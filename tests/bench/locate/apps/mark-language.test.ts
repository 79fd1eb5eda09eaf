import { expect, test } from 'vitest';
import { readTokens, stripTokens } from '../tokens.ts';
import { createDraw } from './draw.ts';
import { markLanguage } from './mark-language.ts';

const english = {
  locale: 'en',
  Modal: { ok: 'OK', cancel: 'Cancel', steps: 3 },
  Form: { no: 'No' },
};
const dutch = { locale: 'nl', Modal: { ok: 'OK', cancel: 'Annuleer', steps: 3 } };

test('marks the words of the named parts, the same in each language', () => {
  const [en, nl] = [english, dutch].map((locale) => markLanguage(locale, ['Modal', 'Missing']));
  const { Modal } = en as typeof english;
  expect(readTokens(Modal.cancel)).toHaveLength(1);
  expect(readTokens(Modal.cancel)).toEqual(readTokens((nl as typeof dutch).Modal.cancel));
  expect(readTokens(Modal.ok)).not.toEqual(readTokens(Modal.cancel));
  expect(stripTokens(JSON.stringify({ ...en, Missing: undefined }))).toBe(JSON.stringify(english));
});

test('draws tags by their name, and parts of the library by theirs', () => {
  const draw = createDraw((part, props, ...children) => [part, props, ...children], {
    Form: { Item: 'the item' },
  });
  expect(draw('p', null, 'text')).toEqual(['p', null, 'text']);
  expect(draw('Form.Item', { id: 'a' })).toEqual(['the item', { id: 'a' }]);
  expect(() => draw('Form.Group')).toThrow('the library has no Form.Group');
});

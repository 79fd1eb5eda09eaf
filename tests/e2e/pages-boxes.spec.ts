/** Targets in boxes that are drawn in other ways than plain ones. */
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { expectRing } from './support/ring.ts';

const SAVE = '<button type="button">Opslaan</button>';

const BOXES: readonly { readonly name: string; readonly html: string }[] = [
  {
    name: 'in a parent that is turned and made larger by a transform',
    html: pageOf(
      `<div style="transform:translate(120px,90px) scale(1.7) rotate(20deg);transform-origin:0 0;width:200px">${SAVE}</div>`,
    ),
  },
  {
    name: 'fixed, inside of a transform that is what it is fixed to',
    html: pageOf(
      `<div style="transform:translateX(200px);width:500px;height:300px">
        <div style="position:fixed;right:10px;bottom:10px">${SAVE}</div></div>`,
    ),
  },
  {
    name: 'in a zoomed parent',
    html: pageOf(`<div style="zoom:1.6;padding:40px">${SAVE}</div>`),
  },
  {
    name: 'in a scroller that is zoomed and scaled',
    html: pageOf(
      `<div style="transform:scale(.8);transform-origin:0 0"><div style="zoom:1.5;height:200px;width:300px;overflow:auto">
        <div style="height:600px">Stukken</div>${SAVE}<div style="height:600px"></div></div></div>`,
    ),
  },
  {
    name: 'at the lower edge of a scroller that is zoomed',
    html: pageOf(
      `<div style="zoom:1.5;height:200px;width:300px;overflow:auto">
        <div style="height:170px;padding-left:200px">Stukken</div>
        <div style="padding-left:220px">${SAVE}</div></div>`,
    ),
  },
  {
    name: 'on a page whose body is zoomed',
    html: pageOf(`<style>body { zoom: 1.4 }</style><h1>Besluit</h1>${SAVE}`),
  },
  {
    name: 'on a page whose root is zoomed',
    html: pageOf(`<style>html { zoom: 1.4 }</style><h1>Besluit</h1>${SAVE}`),
  },
  {
    name: 'in a modal dialog of a zoomed part of the page',
    html: pageOf(
      `<div style="zoom:1.4"><dialog id="open">${SAVE}</dialog></div>
      <script>document.getElementById('open').showModal()</script>`,
    ),
  },
  {
    name: 'far down in content that the browser leaves out until it is near: content-visibility',
    html: pageOf(
      `<style>section { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>
      ${'<section><h2>Stuk</h2><p style="height:1100px">Tekst</p></section>'.repeat(6)}
      <section>${SAVE}</section><section style="height:1500px"></section>`,
    ),
  },
  {
    name: 'in the mode of quirks, where the root is as tall as the page',
    html: `<html lang="nl"><title>Besluit</title><body><table height="100%"><tr><td>
      <div style="height:1800px">Stukken</div>${SAVE}<div style="height:1800px">Einde</div></table>`,
  },
  {
    name: 'on a page that is read from right to left and scrolls sideways',
    html: `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Besluit</title>
      <body style="width:3000px"><div style="padding-inline-start:2200px">${SAVE}</div>`,
  },
];

for (const { name, html } of BOXES) {
  test(name, async ({ begin }) => {
    const clerk = await begin(html);
    await expectRing(clerk.save);
    await clerk.save.click();
    await clerk.seesEnd();
  });
}

test('intro#752, driver#293: in stacking contexts: nothing of the page lies over ring or bubble', async ({
  begin,
}) => {
  const clerk = await begin(
    pageOf(`<style>* { isolation: isolate }</style><div style="opacity:.99;transform:scale(1)">${SAVE}</div>
    <div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff8"></div>
    <nav style="position:fixed;inset:50% 0 0 0;z-index:2147483647;background:#eee">Menu</nav>`),
  );
  await expectRing(clerk.save);
  // The bubble reaches down to the menu, which is the last at the highest of places.
  await expect(clerk.bubble.getByRole('button', { name: 'Stoppen' })).toBeVisible();
  await clerk.press('Stoppen');
  await expect(clerk.bubble).toHaveCount(0);
});

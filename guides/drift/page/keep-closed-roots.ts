/**
 * Lets the finder look into closed shadow roots, as the extension's own API does: a script of the page's
 * own world is only told of them when they are made. Those that are declared in HTML stay closed.
 */
interface Extensible {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

export function keepClosedRoots(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  const world = globalThis as Extensible;
  world.chrome = {
    ...world.chrome,
    dom: { openOrClosedShadowRoot: (it) => it.shadowRoot ?? roots.get(it) ?? null },
  };
}

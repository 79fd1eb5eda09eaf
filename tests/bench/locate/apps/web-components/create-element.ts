/** The one way in which the applications make elements. */

/** True: an attribute without a value. False and undefined: none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export function createElement(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

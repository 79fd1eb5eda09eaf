/**
 * Drawing with a React library that this project does not install, so without its types: parts go by
 * their name in the library, such as `Form.Item`, and elements by their tag.
 */

export type Props = Readonly<Record<string, unknown>>;

/** A node of React. */
export type Drawn = unknown;

export type Draw = (part: string, props?: Props | null, ...children: readonly Drawn[]) => Drawn;

export type CreateElement = (part: unknown, props: Props | null, ...children: Drawn[]) => Drawn;

export function createDraw(createElement: CreateElement, library: Props): Draw {
  const findPart = (name: string): unknown => {
    let part: unknown = library;
    for (const step of name.split('.')) part = (part as Props | undefined)?.[step];
    if (part === undefined) throw new Error(`the library has no ${name}`);
    return part;
  };
  return (name, props = null, ...children) =>
    createElement(/^[a-z]/.test(name) ? name : findPart(name), props, ...children);
}

export interface Release {
  /** Major version. */
  readonly major: number;
  /** What the release's field for dates takes as its value. */
  readDate(text: string): unknown;
}

/** A list of names and values. */
export function drawPairs(
  h: Draw,
  pairs: readonly { readonly label: string; readonly value: string }[],
): Drawn {
  return h(
    'dl',
    null,
    pairs.map(({ label, value }) => [
      h('dt', { key: label }, label),
      h('dd', { key: value }, value),
    ]),
  );
}

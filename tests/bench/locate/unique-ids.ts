/** Example data is written one example to a page: together on one, their ids must differ. */

const ID_KEYS = ['id', 'idPrefix', 'name', 'namePrefix'];

/** A copy whose ids and names carry the suffix where an earlier example on the page used them. */
export function separateIds(data: unknown, taken: Set<string>, suffix: string): unknown {
  const own = new Set<string>();
  const rename = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => rename(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, rename(inner, name)]),
      );
    if (typeof value !== 'string' || !ID_KEYS.includes(key) || value === '') return value;
    own.add(value);
    return taken.has(value) ? value + suffix : value;
  };
  const renamed = rename(data, '');
  for (const id of own) taken.add(id);
  return renamed;
}

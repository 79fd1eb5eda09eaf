/** What a contender leaves in the page's own elements. */

export interface Footprint {
  /** Elements put in among the page's own. */
  readonly added: number;
  /** Attributes changed on the page's own elements, and texts. */
  readonly changed: number;
  /** Sum of the scores of all layout shifts. */
  readonly shift: number;
}

export function watchFootprint(): () => Footprint {
  const own = new Set<Node>(document.querySelectorAll('*'));
  let added = 0;
  let changed = 0;
  let shift = 0;
  const count = (records: MutationRecord[]): void => {
    for (const { type, target, addedNodes } of records) {
      if (!own.has(type === 'characterData' ? target.parentNode! : target)) continue;
      if (type === 'childList') added += addedNodes.length;
      else changed += 1;
    }
  };
  const mutations = new MutationObserver(count);
  mutations.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
  };
  const shifts = new PerformanceObserver((list) => add(list.getEntries()));
  shifts.observe({ type: 'layout-shift' });
  return () => {
    count(mutations.takeRecords());
    add(shifts.takeRecords());
    mutations.disconnect();
    shifts.disconnect();
    return { added, changed, shift };
  };
}

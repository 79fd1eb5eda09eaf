/** In which tabs a recording is on, and which came from which. Pure; the background tells what the browser told. */
import type { Recording } from './recording.ts';

/** A tab of the recording has opened another, or the person has from there: browsers name an opener for both. */
export function followTab(recording: Recording, openerId: number, tabId: number): Recording {
  if (!recording.tabIds.includes(openerId)) return recording;
  return { ...recording, openers: { ...recording.openers, [tabId]: openerId } };
}

/**
 * A page has come into a tab. `isLed`: what led there is known to be a page. Where it is not, which a page
 * can also ask for, nothing is recorded there until the author says so.
 */
export function joinTab(recording: Recording, tabId: number, isLed: boolean): Recording {
  const { tabIds, asideIds } = recording;
  const isNew = recording.openers[tabId] !== undefined && ![...tabIds, ...asideIds].includes(tabId);
  if (!isNew) return recording;
  return isLed
    ? { ...recording, tabIds: [...tabIds, tabId] }
    : { ...recording, asideIds: [...asideIds, tabId] };
}

/** The author wants it recorded, too. */
export function takeTab(recording: Recording, tabId: number): Recording {
  const { tabIds, asideIds } = recording;
  if (!asideIds.includes(tabId)) return recording;
  return { ...recording, tabIds: [...tabIds, tabId], asideIds: without(asideIds, tabId) };
}

/** It was closed. */
export function dropTab(recording: Recording, tabId: number): Recording {
  const { tabIds, asideIds } = recording;
  if (![...tabIds, ...asideIds].includes(tabId)) return recording;
  return { ...recording, tabIds: without(tabIds, tabId), asideIds: without(asideIds, tabId) };
}

function without(tabIds: readonly number[], tabId: number): number[] {
  return tabIds.filter((it) => it !== tabId);
}

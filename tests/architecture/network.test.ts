/** docs/network.md lists every place in our code that makes a request or opens a page, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/network.md'), 'utf8');

const REQUEST =
  /(?<![.\w])fetch\(|\b(?:globalThis|window|self)\.fetch\b|\b(?:sendBeacon|importScripts)\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/;
const OPENING =
  /\b(?:tabs|windows)\.create\(|\btabs\.update\([^)]*\burl\b|\bwindow\.open\(|\blocation\.(?:assign|replace)\(|\blocation\.href = /;

const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

function listWith(pattern: RegExp): string[] {
  return sources.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8'))).toSorted();
}

/** The modules that stand in the table under a heading. */
function listNamed(heading: string): string[] {
  const part = page.split(/^## /m).find((it) => it.startsWith(heading)) ?? '';
  const paths = part.matchAll(/`((?:entrypoints|components|utils)\/[^`]+)`/g);
  return [...new Set([...paths].map((match) => match[1]!))].toSorted();
}

test('every request that our code can make is in the list', () => {
  expect(listWith(REQUEST)).toEqual(listNamed('Requests'));
  expect(listNamed('Requests')).not.toEqual([]);
});

test('every page that our code can open is in the list', () => {
  expect(listWith(OPENING)).toEqual(listNamed('Pages that it opens'));
});

test.each([
  ['await fetch(url)', true],
  ['globalThis.fetch(url)', true],
  ['navigator.sendBeacon(url)', true],
  ['new XMLHttpRequest()', true],
  ['new WebSocket(url)', true],
  ['prefetch(url)', false],
  ['store.fetch(key)', false],
])('%s is a request: %s', (code, isOne) => {
  expect(REQUEST.test(code)).toBe(isOne);
});

test('no page of ours loads anything from elsewhere', () => {
  const pages = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join(root, 'entrypoints', path), 'utf8'));
  expect(pages.length).toBeGreaterThan(4);
  for (const html of pages) expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

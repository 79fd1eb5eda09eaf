export type Handler<Context> = (context: Context) => Response | Promise<Response>;

export interface Route<Context> {
  method: 'GET' | 'POST';
  /** Segments that start with a colon are parameters: `/zaken/:nummer`. */
  path: string;
  handle: Handler<Context>;
}

export interface Match<Context> {
  handle: Handler<Context>;
  params: Record<string, string>;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function matchPath(pattern: string, pathname: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const segment = decode(given[at] ?? '');
    if (segment === null) return null;
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

export function matchRoute<Context>(
  routes: readonly Route<Context>[],
  method: string,
  pathname: string,
): Match<Context> | null {
  for (const route of routes) {
    if (route.method !== method && !(route.method === 'GET' && method === 'HEAD')) continue;
    const params = matchPath(route.path, pathname);
    if (params) return { handle: route.handle, params };
  }
  return null;
}

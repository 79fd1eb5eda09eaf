/** Fetches JSON; without a session the person signs in first and then returns to this page. */
export async function fetchJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (response.status === 401) {
    const back = encodeURIComponent(location.pathname + location.search);
    location.assign(`/inloggen?terug=${back}`);
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

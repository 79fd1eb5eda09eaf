import { useEffect, useRef, useState } from 'preact/hooks';

/** A background that is put to sleep between request and reply loses the reply: it wakes for the next. */
export function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask);
}

/**
 * What was answered last; null: nothing yet. Asked again for another `stamp`, but never while an answer
 * is under way: what takes long would be asked again and again while somebody types.
 */
export function useLatest<Answer>(stamp: unknown, load: () => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = useRef<{ load: () => Promise<Answer>; isAsking: boolean; isStale: boolean }>({
    load,
    isAsking: false,
    isStale: false,
  });
  wanted.current.load = load;
  useEffect(() => {
    const { current } = wanted;
    const ask = async (): Promise<void> => {
      current.isAsking = true;
      current.isStale = false;
      const found = await askTwice(() => current.load()).catch(() => null);
      current.isAsking = false;
      if (found !== null) setAnswer(found);
      if (current.isStale) await ask();
    };
    if (current.isAsking) current.isStale = true;
    else void ask();
  }, [stamp]);
  return answer;
}

import { useEffect, useRef } from 'preact/hooks';
import { fromBase64 } from '../../utils/core/pack-archive/platform.ts';

export interface PictureProps {
  /** What it shows, in words. */
  readonly alt: string;
  /** Of these words. */
  readonly language: string;
  /** Its bytes as base64; null where they cannot be had, and then nothing is drawn. Asked for once. */
  readonly load: () => Promise<string | null>;
}

/** A canvas and no img: a page's policy may forbid every address that an img could have. */
export function Picture({ alt, language, load }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = async () => {
      const base64 = await load();
      const bitmap = base64 && (await createImageBitmap(new Blob([fromBase64(base64)])));
      const it = canvas.current;
      if (!bitmap || !it) return;
      it.width = bitmap.width;
      it.height = bitmap.height;
      it.getContext('2d')!.drawImage(bitmap, 0, 0);
      it.hidden = false;
    };
    // What cannot be shown is no hindrance: the words are there.
    draw().catch(() => undefined);
  }, []);
  return <canvas ref={canvas} class="picture" role="img" aria-label={alt} lang={language} hidden />;
}

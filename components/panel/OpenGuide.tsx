export interface OpenGuideProps {
  readonly guide: { readonly guideId: string; readonly language: string; readonly title: string };
  readonly onOpen: (guideId: string) => void;
}

/** The title of a guide, to be pressed to read it. */
export function OpenGuide({ guide, onOpen }: OpenGuideProps) {
  return (
    <button
      type="button"
      class="open-guide"
      lang={guide.language}
      onClick={() => onOpen(guide.guideId)}
    >
      {guide.title}
    </button>
  );
}

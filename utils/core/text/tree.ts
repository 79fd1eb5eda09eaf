/** A guide's text after parsing: plain nodes that a view renders without any HTML string. */
export type TextNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  | {
      readonly type: 'strong' | 'emphasis' | 'paragraph' | 'item';
      readonly children: readonly TextNode[];
    }
  | { readonly type: 'list'; readonly ordered: boolean; readonly children: readonly TextNode[] }
  /** `href` is https, mailto or tel: anything else was turned into its plain text. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly TextNode[] };

/** What our own pages and the popup are told, and what they hand in. */
import type { PackManifest } from '../guide/schema.ts';
import type { Limits } from '../policy/decide.ts';
import type { PolicyView } from '../policy/present-policy.ts';
import type { GuideCard, UiLanguage } from '../run/view.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** `problems` are sentences in the person's language that say where, what was found and what to do. */
export type InstallReply =
  | { readonly ok: true; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

export interface PopupView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** Guides for the page in the active tab. */
  readonly here: readonly GuideCard[];
  /** Runs under way elsewhere, to resume. */
  readonly underWay: readonly GuideCard[];
  /** Match patterns that guides for this page need and that were not granted yet. */
  readonly missingHosts: readonly string[];
}

export interface PackCard {
  readonly manifest: PackManifest;
  readonly title: string;
  readonly origin: 'bundled' | 'file';
  readonly values: Readonly<Record<string, string>>;
  readonly guides: readonly {
    readonly id: string;
    readonly title: string;
    readonly version: string;
  }[];
  /** The match patterns that the pack needs, and whether each is granted. */
  readonly hosts: readonly {
    readonly pattern: string;
    readonly granted: boolean;
    /** False where the organisation pinned other hosts at build time: then the browser refuses. */
    readonly canAsk: boolean;
  }[];
}

/** Whether a guide is offered on a page, and if not, why: a sentence for whoever made it. */
export interface OfferLine {
  readonly guideId: string;
  /** Of the title. */
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

export interface RoleChoice {
  readonly id: string;
  readonly label: string;
  readonly isChosen: boolean;
}

export interface ChoicesView {
  /** The organisation has chosen the roles. */
  readonly areRolesFixed?: boolean;
  readonly roles: readonly RoleChoice[];
  /** What the person does not want to be offered again. */
  readonly quiet: {
    readonly guides: readonly {
      readonly guideId: string;
      readonly language: string;
      readonly title: string;
    }[];
    /** Hosts. */
    readonly sites: readonly string[];
  };
}

export interface PacksView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  readonly choices: ChoicesView;
  readonly packs: readonly PackCard[];
}

export interface StoredView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** The download: every stored byte of progress and settings, as indented JSON. */
  readonly text: string;
  readonly counts: {
    readonly runs: number;
    readonly events: number;
    /** Events, too. */
    readonly reports: number;
    readonly packs: number;
    /** Words of searches that found nothing. */
    readonly searches: number;
    /** Guides that the person is at work on. */
    readonly drafts: number;
  };
  /** Absent: the organisation has set nothing. */
  readonly policy?: PolicyView | undefined;
  /** Set where the database cannot be used now. */
  readonly trouble: string | null;
}

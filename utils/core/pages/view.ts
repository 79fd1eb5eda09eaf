/** What our own pages and the popup are told, and what they hand in. */
import type { FeedbackView } from '../feedback/view.ts';
import type { ValueProblem } from '../guide/explain-values.ts';
import type { PackManifest } from '../guide/schema.ts';
import type { Limits } from '../policy/decide.ts';
import type { PolicyView } from '../policy/present-policy.ts';
import type { GuideCard, UiLanguage } from '../run/view.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Files of a pack that are no text. */
export type PackAssets = readonly { readonly path: string; readonly base64: string }[];

/** A pack that somebody hands in, however it came. */
export interface PackReceipt {
  readonly files: readonly TextFile[];
  readonly assets?: PackAssets | undefined;
  /** Where it was fetched. `etag`: what the server calls this version. */
  readonly address?: { readonly url: string; readonly etag: string | null } | undefined;
  /** The id of the pack that it has to be: another one is refused. */
  readonly expected?: string | undefined;
  /** Where another version is installed: show what is different, and wait for a yes. */
  readonly isStaged?: boolean | undefined;
}

/** `problems` are sentences in the person's language that say where, what was found and what to do. */
export type InstallReply =
  | {
      readonly ok: true;
      readonly warnings: readonly string[];
      /** The id of the pack that waits for a yes to this version; undefined: it is installed. */
      readonly waits?: string | undefined;
      /** It was there already. */
      readonly isSame?: boolean | undefined;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What became of the values that a person filled in for a pack. */
export type ValuesReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly ValueProblem[] };

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

/** A version that waits. */
export interface PackUpdate {
  readonly version: string;
  /** What is different, as sentences. */
  readonly changes: readonly string[];
  /** The person said yes: it comes once no guide of the pack is on. */
  readonly isAccepted: boolean;
}

export interface PackCard {
  readonly manifest: PackManifest;
  /** Of the title. */
  readonly language: string;
  readonly title: string;
  readonly origin: 'bundled' | 'file';
  readonly values: Readonly<Record<string, string>>;
  readonly guides: readonly {
    readonly id: string;
    /** Of the title. */
    readonly language: string;
    readonly title: string;
    readonly version: string;
  }[];
  /** Where it was fetched; null: it came as files. */
  readonly address: { readonly url: string; readonly etag: string | null } | null;
  /** The organisation has chosen it: it cannot be removed or changed by hand. */
  readonly isPinned?: boolean;
  /** The version before, to go back to. */
  readonly previous: string | null;
  readonly update: PackUpdate | null;
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
    /** Those that ship with the product, which were removed. */
    readonly packs: readonly {
      readonly packId: string;
      readonly language: string;
      readonly title: string;
    }[];
  };
}

export interface PacksView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  readonly choices: ChoicesView;
  readonly packs: readonly PackCard[];
}

/** A row of the list of what is stored, on the privacy page. */
export type StoredKind = keyof StoredView['counts'] | 'settings';

export interface StoredView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** What is stored, as the download has it: indented JSON. */
  readonly text: string;
  /** What of the download is not in it: the content of pictures, what comes after the first part. */
  readonly omits: readonly ('pictures' | 'rest')[];
  readonly counts: {
    readonly runs: number;
    readonly events: number;
    /** Counts per guide or word, and week. */
    readonly weeks: number;
    /** Reports for a collector. */
    readonly deliveries: number;
    /** Events, too. */
    readonly reports: number;
    readonly packs: number;
    /** Words of searches that found nothing. */
    readonly searches: number;
    /** Guides that the person is at work on. */
    readonly drafts: number;
    /** Files of what did not work, saved or opened here. */
    readonly feedback: number;
    /** Weeks of teams of which a collector made figures here. */
    readonly published: number;
  };
  readonly feedback: FeedbackView;
  /** Absent: the organisation has set nothing. */
  readonly policy?: PolicyView | undefined;
  /** Set where the database cannot be used now. */
  readonly trouble: string | null;
}

export interface CollectorView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** How many people have to be behind each published number. */
  readonly threshold: number;
  /** The teams' weeks, by `nameTeamWeek`, of which an aggregate was made here. */
  readonly published: readonly string[];
}

import { createContext, useContext, useEffect } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import type { LetterState } from '#contract/letters/letters.ts';
import type { InputOf } from '#contract/index.ts';
import type { STANDINGS } from '#contract/rat.ts';
import type { VillageFilter } from '#contract/village.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import type { FormationStage } from '#rules/formation/stage.ts';
import type { IncomingDue } from '#rules/incoming/state.ts';
import type { NoticePhase } from '#rules/legality/notice-phase.ts';
import type { LicenceStanding } from '#rules/licence/licence.ts';

/** Every screen that can be gone to, with what it may be opened on. */
export type Place =
  | { readonly screen: 'home' }
  /** With neither words nor conditions: the list as it was left. */
  | {
      readonly screen: 'cooperatives';
      readonly text?: string;
      readonly filters?: readonly CooperativeFilter[];
    }
  /** One cooperative's record; null: a new one. `row`: its place in the list as that was left, counted from 0; `tab`: its part. */
  | { readonly screen: 'record'; readonly id: string | null; readonly row?: number; readonly tab?: string }
  /** The worksheet of a health inspection of one cooperative: a draft or a result; null: a new one. */
  | { readonly screen: 'worksheet'; readonly cooperativeId: string; readonly id: string | null }
  | { readonly screen: 'duplicates' }
  | { readonly screen: 'import' }
  /** The board of a book year, or the entry of one cooperative's RAT. */
  | {
      readonly screen: 'rat';
      readonly bookYear?: number;
      readonly standing?: (typeof STANDINGS)[number];
      readonly forms?: BoardPart['forms'];
      readonly stages?: BoardPart['stages'];
      readonly cooperativeId?: string;
    }
  | { readonly screen: 'evaluation' }
  | { readonly screen: 'awards'; readonly bookYear?: number }
  | { readonly screen: 'numbers' }
  /** QR keabsahan: check, revoked papers, keys. */
  | { readonly screen: 'proof'; readonly tab?: ProofTab }
  /** Printing of a year's certificates, or of a training's. */
  | { readonly screen: 'printing'; readonly bookYear?: number; readonly trainingId?: string }
  /** With an id: that formation file, opened; with a filter: the board of files, also while one is being written. */
  | { readonly screen: 'formation'; readonly id?: string; readonly filter?: FormationFilter }
  | { readonly screen: 'village'; readonly filter?: VillageFilter }
  /** With `isRetention`: what is past its term, opened. */
  | { readonly screen: 'people'; readonly isRetention?: boolean }
  /** What runs out by source and state, or the dossiers by their notice. */
  | {
      readonly screen: 'legality';
      readonly tab?: LegalityTab;
      readonly watch?: InputOf<'legality.watch'>;
      readonly notice?: NoticePhase;
    }
  /** The recap put together from the register, or the frozen figures. */
  | { readonly screen: 'recap'; readonly tab?: RecapTab }
  | { readonly screen: 'reconcile' }
  /** Activities, all of them or one. */
  | { readonly screen: 'activity'; readonly id?: string }
  /** What a year is to reach, and its programmes. */
  | { readonly screen: 'programme'; readonly view?: ProgrammeView; readonly year?: number }
  /** What the office reached of its targets, quarter by quarter. */
  | { readonly screen: 'performance'; readonly year?: number; readonly quarter?: Quarter }
  /** Plans, visits and officers of coaching, all of them or one cooperative's. */
  | {
      readonly screen: 'coaching';
      readonly tab?: CoachingTab;
      readonly cooperativeId?: string;
      /** The table of sheets, opened. */
      readonly isKeying?: boolean;
    }
  /** The register of micro businesses: one of them, one cooperative's members, or a part of the screen. */
  | {
      readonly screen: 'umkm';
      readonly id?: string;
      readonly cooperativeId?: string;
      readonly view?: UmkmView;
      /** Only licences that stand so today. */
      readonly licences?: readonly LicenceStanding[];
      readonly text?: string;
    }
  /** The log of consultations, all of it or one cooperative's. */
  | { readonly screen: 'consultation'; readonly tab?: ConsultationTab; readonly cooperativeId?: string }
  /** The agenda of letters that came in: one of them, those whose last day has come, or one cooperative's. */
  | {
      readonly screen: 'incoming';
      readonly id?: string;
      readonly due?: IncomingDue;
      readonly cooperativeId?: string;
      readonly text?: string;
    }
  /** With a draft: the letter that another screen wants written. */
  | {
      readonly screen: 'letters';
      readonly draft?: LetterDraft;
      /** One draft on its page; null: a new letter, as it was left. */
      readonly write?: string | null;
      /** Drafts that another screen has just made. */
      readonly made?: readonly string[];
      readonly state?: LetterState;
      readonly tab?: 'letters' | 'templates';
      /** The list held to these words. */
      readonly text?: string;
    }
  /** `text`: the list of legal bases held to these words. */
  | { readonly screen: 'settings'; readonly tab?: SettingsTab; readonly text?: string };
type BoardPart = InputOf<'rat.boardCount'>;
export interface FormationFilter {
  readonly waitingFor?: FormationStage;
  readonly isReady?: boolean;
}
/**
 * A letter to be written to cooperatives picked elsewhere: which template, to whom, about which book year. Without a
 * template it is chosen there; without a book year it is the last one.
 */
export interface LetterDraft {
  readonly templateCode?: string;
  readonly cooperativeIds: readonly string[];
  readonly bookYear?: number;
}
export type ScreenName = Place['screen'];
export type ProofTab = 'check' | 'revoked' | 'keys';
export type RecapTab = 'builder' | 'official' | 'references' | 'honours';
export type ProgrammeView = 'targets' | 'tree' | 'calendar' | 'turn';
/** One screen's place with what it may be opened on. */
export type PlaceOf<Name extends ScreenName> = Extract<Place, { readonly screen: Name }>;
export type UmkmView = 'businesses' | 'products' | 'licences' | 'halal' | 'recap' | 'doubles';
export type CoachingTab = 'plans' | 'visits' | 'campaign' | 'revival' | 'followUps' | 'officers' | 'recap';
export type ConsultationTab = 'log' | 'followUps' | 'recap';
export type LegalityTab = 'watch' | 'dissolution';
export type SettingsTab =
  | 'office'
  | 'signatories'
  | 'certificates'
  | 'rules'
  | 'legalBases'
  | 'accounts'
  | 'log'
  | 'backup'
  | 'cipher'
  | 'practice'
  | 'display'
  | 'about';

/** A record, letter or file that was opened, by the name it had then. */
export interface RecentPlace {
  readonly place: Place;
  readonly name: string;
}

export interface Navigation {
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** What was opened last, newest first; kept until the program is closed. */
  readonly recent: readonly RecentPlace[];
  /** Says what is open at this place, so that it can be found again under "terakhir dibuka". */
  readonly nameVisit: (name: string) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside the frame');
  return navigation;
}

/** Names what this screen has opened; undefined while it is still being read. */
export function useVisitName(name: string | undefined): void {
  const { nameVisit } = useNavigation();
  useEffect(() => {
    if (name !== undefined && name !== '') nameVisit(name);
  }, [name, nameVisit]);
}

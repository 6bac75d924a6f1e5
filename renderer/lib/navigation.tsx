import { createContext, useContext } from 'react';
import type { CooperativeFilter } from '#contract/cooperative-filter.ts';

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
  | { readonly screen: 'duplicates' }
  | { readonly screen: 'import' }
  | { readonly screen: 'evaluation' }
  | { readonly screen: 'awards' }
  | { readonly screen: 'formation' }
  | { readonly screen: 'village' }
  | { readonly screen: 'people' }
  | { readonly screen: 'legality'; readonly tab?: LegalityTab }
  | { readonly screen: 'recap' }
  | { readonly screen: 'settings'; readonly tab?: SettingsTab };
/** How a cooperative stands with the RAT report of a book year. */
export type ReportState = 'reported' | 'not-reported' | 'on-time' | 'late';
export type ScreenName = Place['screen'];
export type LegalityTab = 'watch' | 'dissolution';
export type SettingsTab = 'office' | 'signatories' | 'backup' | 'display' | 'about';

export interface Navigation {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside the frame');
  return navigation;
}

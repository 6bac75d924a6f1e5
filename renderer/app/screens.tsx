import type { ReactNode } from 'react';
import { AwardScreen } from '../features/award/award-screen.tsx';
import { CooperativeScreen } from '../features/cooperative/cooperative-screen.tsx';
import { DuplicatesScreen } from '../features/duplicates/duplicates-screen.tsx';
import { EvaluationScreen } from '../features/evaluation/evaluation-screen.tsx';
import { FormationScreen } from '../features/formation/formation-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { LegalityScreen } from '../features/legality/legality-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { RecapScreen } from '../features/recap/recap-screen.tsx';
import { RecordScreen } from '../features/record/record-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { VillageScreen } from '../features/village/village-screen.tsx';
import { assertNever } from '../lib/assert-never.ts';
import type { Place, ScreenName } from '../lib/navigation.tsx';

/** Screens that stand in the rail; the others are reached from the list of cooperatives. */
export type RailScreen = Exclude<ScreenName, 'import' | 'record' | 'duplicates' | 'people'>;

/** The rail, in the order of the office's year; only what exists. */
export const RAIL: readonly RailScreen[] = [
  'home',
  'cooperatives',
  'evaluation',
  'awards',
  'formation',
  'village',
  'legality',
  'recap',
  'settings',
];

/** Which entry of the rail a screen belongs to. */
export function railEntryOf(screen: ScreenName): RailScreen {
  if (screen === 'people') return 'village';
  return screen === 'import' || screen === 'record' || screen === 'duplicates' ? 'cooperatives' : screen;
}

export function screenFor(place: Place): ReactNode {
  switch (place.screen) {
    case 'home':
      return <HomeScreen />;
    case 'cooperatives':
      return <CooperativeScreen text={place.text} filters={place.filters} />;
    case 'record':
      return <RecordScreen id={place.id} row={place.row} tab={place.tab} />;
    case 'duplicates':
      return <DuplicatesScreen />;
    case 'import':
      return <ImportScreen />;
    case 'evaluation':
      return <EvaluationScreen />;
    case 'awards':
      return <AwardScreen />;
    case 'formation':
      return <FormationScreen />;
    case 'village':
      return <VillageScreen />;
    case 'legality':
      return <LegalityScreen tab={place.tab} />;
    case 'people':
      return <PeopleScreen />;
    case 'recap':
      return <RecapScreen />;
    case 'settings':
      return <SettingsScreen tab={place.tab} />;
    default:
      return assertNever(place);
  }
}

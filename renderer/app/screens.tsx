import type { ReactNode } from 'react';
import { AwardScreen } from '../features/award/award-screen.tsx';
import { CooperativeScreen } from '../features/cooperative/cooperative-screen.tsx';
import { DuplicatesScreen } from '../features/duplicates/duplicates-screen.tsx';
import { EvaluationScreen } from '../features/evaluation/evaluation-screen.tsx';
import { FormationScreen } from '../features/formation/formation-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { NumbersScreen } from '../features/numbers/numbers-screen.tsx';
import { ProofScreen } from '../features/proof/proof-screen.tsx';
import { RatScreen } from '../features/rat/rat-screen.tsx';
import { LettersScreen } from '../features/letters/letters-screen.tsx';
import { PrintingScreen } from '../features/printing/printing-screen.tsx';
import { LegalityScreen } from '../features/legality/legality-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { ReconcileScreen } from '../features/reconcile/reconcile-screen.tsx';
import { RecapScreen } from '../features/recap/recap-screen.tsx';
import { RecordScreen } from '../features/cooperative/record/record-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { VillageScreen } from '../features/village/village-screen.tsx';
import { assertNever } from '../lib/assert-never.ts';
import type { Place, ScreenName } from '../lib/navigation.tsx';

/** Screens that stand in the rail; the others are reached from the one they belong to. */
export type RailScreen = Exclude<
  ScreenName,
  'import' | 'record' | 'duplicates' | 'proof' | 'printing' | 'people'
>;

/** The rail, in the order of the office's year; only what exists. */
export const RAIL: readonly RailScreen[] = [
  'home',
  'cooperatives',
  'rat',
  'evaluation',
  'awards',
  'formation',
  'village',
  'legality',
  'letters',
  'numbers',
  'recap',
  'reconcile',
  'settings',
];

/** Which entry of the rail a screen belongs to. */
export function railEntryOf(screen: ScreenName): RailScreen {
  if (screen === 'proof' || screen === 'printing') return 'awards';
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
    case 'rat':
      return <RatScreen key={JSON.stringify(place)} place={place} />;
    case 'evaluation':
      return <EvaluationScreen />;
    case 'awards':
      return <AwardScreen bookYear={place.bookYear} />;
    case 'proof':
      return <ProofScreen tab={place.tab} />;
    case 'printing':
      return <PrintingScreen bookYear={place.bookYear} />;
    case 'formation':
      return <FormationScreen key={place.id ?? ''} id={place.id} filter={place.filter} />;
    case 'numbers':
      return <NumbersScreen />;
    case 'letters':
      return <LettersScreen key={JSON.stringify(place)} place={place} />;
    case 'village':
      return <VillageScreen filter={place.filter} />;
    case 'legality':
      return <LegalityScreen place={place} />;
    case 'people':
      return <PeopleScreen />;
    case 'recap':
      return <RecapScreen tab={place.tab} />;
    case 'reconcile':
      return <ReconcileScreen />;
    case 'settings':
      return <SettingsScreen tab={place.tab} />;
    default:
      return assertNever(place);
  }
}

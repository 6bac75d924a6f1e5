import type { ReactNode } from 'react';
import { ActivityScreen } from '../features/activity/activity-screen.tsx';
import { AwardScreen } from '../features/award/award-screen.tsx';
import { CoachingScreen } from '../features/coaching/coaching-screen.tsx';
import { ConsultationScreen } from '../features/consultation/consultation-screen.tsx';
import { CooperativeScreen } from '../features/cooperative/cooperative-screen.tsx';
import { DuplicatesScreen } from '../features/duplicates/duplicates-screen.tsx';
import { EvaluationScreen } from '../features/evaluation/evaluation-screen.tsx';
import { FormationScreen } from '../features/formation/formation-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { IncomingScreen } from '../features/incoming/incoming-screen.tsx';
import { NumbersScreen } from '../features/numbers/numbers-screen.tsx';
import { PerformanceScreen } from '../features/performance/performance-screen.tsx';
import { ProgrammeScreen } from '../features/programme/programme-screen.tsx';
import { ProofScreen } from '../features/proof/proof-screen.tsx';
import { RatScreen } from '../features/rat/rat-screen.tsx';
import { LettersScreen } from '../features/letters/letters-screen.tsx';
import { PrintingScreen } from '../features/printing/printing-screen.tsx';
import { LegalBasisTab } from '../features/legal-basis/legal-basis-tab.tsx';
import { LegalityScreen } from '../features/legality/legality-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { ReconcileScreen } from '../features/reconcile/reconcile-screen.tsx';
import { RecapScreen } from '../features/recap/recap-screen.tsx';
import { RecordScreen } from '../features/cooperative/record/record-screen.tsx';
import { WorksheetScreen } from '../features/cooperative/worksheet/worksheet-screen.tsx';
import { LogTab } from '../features/log/log-tab.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { UmkmScreen } from '../features/umkm/umkm-screen.tsx';
import { VillageScreen } from '../features/village/village-screen.tsx';
import type { RequestName } from '#contract/index.ts';
import type { Place, ScreenName } from '../lib/navigation.tsx';

/** The groups of the menu, in their order. */
export const RAIL_GROUPS = ['today', 'cooperative', 'programme', 'paper', 'figures'] as const;
export type RailGroup = (typeof RAIL_GROUPS)[number];

/** What the rail shows of a screen: its name, and its mark as a path in a square of 20. */
export interface RailEntry {
  /** Where it stands; null: alone at the end. */
  readonly group: RailGroup | null;
  /** What the entry opens. */
  readonly place: Place;
  readonly label: string;
  readonly shape: string;
}

/** A screen stands in the rail itself, or under the entry of the screen it is reached from. */
type Screen<Name extends ScreenName> = {
  /** What it begins with reading: who may not ask that is not offered the screen. */
  readonly needs: RequestName;
  readonly show: (place: Extract<Place, { readonly screen: Name }>) => ReactNode;
} & ({ readonly rail: RailEntry } | { readonly under: ScreenName });

/** THE list of screens, those of the rail in the order of their group. A new screen is one entry here. */
const SCREENS: { readonly [Name in ScreenName]: Screen<Name> } = {
  home: {
    needs: 'home.work',
    show: () => <HomeScreen />,
    rail: {
      group: 'today',
      place: { screen: 'home' },
      label: 'Beranda',
      shape: 'M3 9l7-6 7 6v8h-5v-5H8v5H3z',
    },
  },
  consultation: {
    needs: 'consultation.list',
    show: (place) => <ConsultationScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'today',
      place: { screen: 'consultation' },
      label: 'Konsultasi',
      shape: 'M3 4h14v9h-8l-4 4v-4H3zM6.5 7.5h7M6.5 10h4.5',
    },
  },
  cooperatives: {
    needs: 'cooperative.list',
    show: (place) => <CooperativeScreen text={place.text} filters={place.filters} />,
    rail: {
      group: 'cooperative',
      place: { screen: 'cooperatives' },
      label: 'Register',
      shape: 'M3 17V6l7-3 7 3v11M7 17v-4h6v4M7 8h1M12 8h1M7 10.5h1M12 10.5h1',
    },
  },
  rat: {
    needs: 'rat.board',
    show: (place) => <RatScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'cooperative',
      place: { screen: 'rat' },
      label: 'RAT',
      shape: 'M3 4h14v13H3zM3 8h14M7 2.5v3M13 2.5v3M7 12.5l2 2 4-4',
    },
  },
  evaluation: {
    needs: 'evaluation.list',
    show: () => <EvaluationScreen />,
    rail: {
      group: 'cooperative',
      place: { screen: 'evaluation' },
      label: 'Evaluasi',
      shape: 'M4 3h12v14H4zM7 7l1.2 1.2L10.5 6M12 7h2M7 12l1.2 1.2 2.3-2.2M12 12h2',
    },
  },
  legality: {
    needs: 'legality.watch',
    show: (place) => <LegalityScreen place={place} />,
    rail: {
      group: 'cooperative',
      place: { screen: 'legality' },
      label: 'Legalitas',
      shape: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 9.5h5M7.5 12h5M7.5 14.5h3',
    },
  },
  formation: {
    needs: 'formation.board',
    show: (place) => <FormationScreen key={place.id ?? ''} id={place.id} filter={place.filter} />,
    rail: {
      group: 'cooperative',
      place: { screen: 'formation' },
      label: 'Pembentukan',
      shape: 'M7 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM2.5 16c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5M15 7v6M12 10h6',
    },
  },
  village: {
    needs: 'village.board',
    show: (place) => <VillageScreen filter={place.filter} />,
    rail: {
      group: 'cooperative',
      place: { screen: 'village' },
      label: 'Merah Putih',
      shape: 'M4 17V3M4 4h11l-2.5 3L15 10H4',
    },
  },
  activity: {
    needs: 'activity.list',
    show: (place) => <ActivityScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'programme',
      place: { screen: 'activity' },
      label: 'Kegiatan',
      shape: 'M3 4.5h14V17H3zM3 8.5h14M7 3v3M13 3v3M10 10.5v4M8 12.5h4',
    },
  },
  coaching: {
    needs: 'coaching.plans',
    show: (place) => <CoachingScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'programme',
      place: { screen: 'coaching' },
      label: 'Pembinaan',
      shape: 'M2.5 16l5-8 3 4.5L13 9l4.5 7zM7.5 8V3.5l3 1.5-3 1.5',
    },
  },
  umkm: {
    needs: 'umkm.list',
    show: (place) => <UmkmScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'programme',
      place: { screen: 'umkm' },
      label: 'UMKM',
      shape:
        'M3 8l1.5-4h11L17 8M3 8c0 1.5 1 2.3 2.3 2.3S7.7 9.5 7.7 8c0 1.5 1 2.3 2.3 2.3s2.3-.8 2.3-2.3c0 1.5 1 2.3 2.4 2.3S17 9.5 17 8M4.5 10.5V17h11v-6.5',
    },
  },
  programme: {
    needs: 'target.list',
    show: (place) => <ProgrammeScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'programme',
      place: { screen: 'programme' },
      label: 'Program dan target',
      shape: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 13a3 3 0 100-6 3 3 0 000 6zM10 10l6-6',
    },
  },
  letters: {
    needs: 'letter.list',
    show: (place) => <LettersScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'paper',
      place: { screen: 'letters' },
      label: 'Surat',
      shape: 'M3 5h14v10H3zM3 5.5l7 5.5 7-5.5',
    },
  },
  incoming: {
    needs: 'incoming.list',
    show: (place) => <IncomingScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'paper',
      place: { screen: 'incoming' },
      label: 'Surat masuk',
      shape: 'M3 8v9h14V8M3 8l7 5 7-5M10 2v6M7.5 5.5L10 8l2.5-2.5',
    },
  },
  numbers: {
    needs: 'number.list',
    show: () => <NumbersScreen />,
    rail: {
      group: 'paper',
      place: { screen: 'numbers' },
      label: 'Buku nomor',
      shape: 'M5 3h10v14H5zM5 6h10M8 9h4M8 12h4M7 3v14',
    },
  },
  awards: {
    needs: 'award.programme',
    show: (place) => <AwardScreen bookYear={place.bookYear} />,
    rail: {
      group: 'paper',
      place: { screen: 'awards' },
      label: 'Penghargaan',
      shape: 'M10 3a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM7.5 11.5L6.5 17l3.5-2 3.5 2-1-5.5',
    },
  },
  printing: {
    needs: 'printing.queue',
    show: (place) => <PrintingScreen bookYear={place.bookYear} trainingId={place.trainingId} />,
    rail: {
      group: 'paper',
      place: { screen: 'printing' },
      label: 'Antrean cetak',
      shape: 'M6 8V3h8v5M4 8h12v6h-2.5M6.5 14H4V8M6 12h8v5H6z',
    },
  },
  recap: {
    needs: 'recap.get',
    show: (place) => <RecapScreen tab={place.tab} />,
    rail: {
      group: 'figures',
      place: { screen: 'recap' },
      label: 'Rekap',
      shape: 'M3 17h14M5 17v-5M9 17V8M13 17v-7M17 17V4',
    },
  },
  performance: {
    needs: 'performance.report',
    show: (place) => <PerformanceScreen key={JSON.stringify(place)} place={place} />,
    rail: {
      group: 'figures',
      place: { screen: 'performance' },
      label: 'Laporan kinerja',
      shape: 'M3 15a7 7 0 1114 0M10 15l3.5-5M3 15h2M15 15h2M10 8V6',
    },
  },
  reconcile: {
    needs: 'reconcile.list',
    show: () => <ReconcileScreen />,
    rail: {
      group: 'figures',
      place: { screen: 'reconcile' },
      label: 'Pencocokan',
      shape: 'M3 7h11l-3-3M17 13H6l3 3',
    },
  },
  settings: {
    needs: 'office.get',
    show: (place) => (
      <SettingsScreen
        key={place.text ?? ''}
        tab={place.tab}
        legalBases={<LegalBasisTab words={place.text} />}
        log={<LogTab />}
      />
    ),
    rail: {
      group: null,
      place: { screen: 'settings' },
      label: 'Pengaturan',
      shape: 'M3 5h14M3 10h14M3 15h14M7 3.5v3M13 8.5v3M8 13.5v3',
    },
  },
  record: {
    needs: 'cooperative.get',
    show: (place) => <RecordScreen id={place.id} row={place.row} tab={place.tab} />,
    under: 'cooperatives',
  },
  worksheet: {
    needs: 'worksheet.get',
    show: (place) => (
      <WorksheetScreen key={JSON.stringify(place)} cooperativeId={place.cooperativeId} id={place.id} />
    ),
    under: 'cooperatives',
  },
  duplicates: { needs: 'duplicate.find', show: () => <DuplicatesScreen />, under: 'cooperatives' },
  import: { needs: 'import.run', show: () => <ImportScreen />, under: 'cooperatives' },
  proof: { needs: 'proof.check', show: (place) => <ProofScreen tab={place.tab} />, under: 'awards' },
  people: {
    needs: 'people.overlaps',
    show: (place) => <PeopleScreen isRetention={place.isRetention === true} />,
    under: 'village',
  },
};

const NAMES = Object.keys(SCREENS) as readonly ScreenName[];

export const RAIL: readonly RailEntry[] = NAMES.flatMap((screen) => {
  const entry = SCREENS[screen];
  return 'rail' in entry ? [entry.rail] : [];
});

/** The entries of one group; null: those that stand alone at the end. */
export const railOf = (group: RailGroup | null): readonly RailEntry[] =>
  RAIL.filter((entry) => entry.group === group);

/** The request that a screen cannot do without. */
export const needOf = (screen: ScreenName): RequestName => SCREENS[screen].needs;

/** Which entry of the rail a screen belongs to. */
export function railEntryOf(screen: ScreenName): ScreenName {
  const entry = SCREENS[screen];
  return 'under' in entry ? entry.under : screen;
}

export function screenFor<Name extends ScreenName>(
  place: Extract<Place, { readonly screen: Name }>,
): ReactNode {
  const screen: Screen<Name> = SCREENS[place.screen];
  return screen.show(place);
}

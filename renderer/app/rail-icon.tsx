import type { RailScreen } from './screens.tsx';

const SHAPES: Readonly<Record<RailScreen, string>> = {
  home: 'M3 9l7-6 7 6v8h-5v-5H8v5H3z',
  cooperatives: 'M3 17V6l7-3 7 3v11M7 17v-4h6v4M7 8h1M12 8h1M7 10.5h1M12 10.5h1',
  rat: 'M3 4h14v13H3zM3 8h14M7 2.5v3M13 2.5v3M7 12.5l2 2 4-4',
  evaluation: 'M4 3h12v14H4zM7 7l1.2 1.2L10.5 6M12 7h2M7 12l1.2 1.2 2.3-2.2M12 12h2',
  awards: 'M10 3a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM7.5 11.5L6.5 17l3.5-2 3.5 2-1-5.5',
  formation: 'M7 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM2.5 16c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5M15 7v6M12 10h6',
  numbers: 'M5 3h10v14H5zM5 6h10M8 9h4M8 12h4M7 3v14',
  letters: 'M3 5h14v10H3zM3 5.5l7 5.5 7-5.5',
  village: 'M4 17V3M4 4h11l-2.5 3L15 10H4',
  legality: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 9.5h5M7.5 12h5M7.5 14.5h3',
  recap: 'M3 17h14M5 17v-5M9 17V8M13 17v-7M17 17V4',
  reconcile: 'M3 7h11l-3-3M17 13H6l3 3',
  settings: 'M3 5h14M3 10h14M3 15h14M7 3.5v3M13 8.5v3M8 13.5v3',
};

export function RailIcon({ screen }: { readonly screen: RailScreen }) {
  return (
    <svg viewBox="0 0 20 20" width="1.25rem" height="1.25rem" aria-hidden="true">
      <path
        d={SHAPES[screen]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

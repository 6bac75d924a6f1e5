/** The inks of all papers; everything must survive a grey printer. */
export const INK = {
  text: '#1A1A1A',
  quiet: '#555555',
  green: '#0B5D4B',
  gold: '#B8862B',
  /** The two inks thinned for the ground behind text. */
  greenTint: '#DCE9E4',
  goldTint: '#F1E7D2',
  paper: '#FFFFFF',
  headerShade: '#ECEFEB',
  hairline: '#8A8F8C',
} as const;

/** The two inks of a certificate, full and thinned for the ground behind text. */
export interface InkPair {
  readonly main: string;
  readonly accent: string;
  readonly mainTint: string;
  readonly accentTint: string;
}

/** Share of ink left in a tint: seen, but never competing with the text over it. */
const TINT_SHARE = 0.16;

/** An ink thinned with the white of the paper; `#RRGGBB` in and out. */
function tintOf(ink: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
  const thinned = channels.map((value) => Math.round(255 - (255 - value) * TINT_SHARE));
  return `#${thinned.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The inks an office chose, with their tints. Green and gold keep the tints their frame was drawn with first. */
export function inkPair(main: string, accent: string): InkPair {
  return {
    main,
    accent,
    mainTint: main === INK.green ? INK.greenTint : tintOf(main),
    accentTint: accent === INK.gold ? INK.goldTint : tintOf(accent),
  };
}

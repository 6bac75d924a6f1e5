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

/** The font faces that are shipped: family and style as a definition names them, file below resources/fonts. */
export interface Face {
  readonly font:
    'Arimo' | 'EBGaramond' | 'Cinzel' | 'SourceSans3' | 'Tinos' | 'LibreBaskerville' | 'GreatVibes';
  readonly bold: boolean;
  readonly italics: boolean;
  readonly file: string;
}

const face = (font: Face['font'], style: string, file: string): Face => ({
  font,
  bold: style.includes('bold'),
  italics: style.includes('italics'),
  file,
});

/** EB Garamond's bold is its SemiBold, Cinzel's only face likewise: the true bolds are too black on a certificate. */
export const FACES: readonly Face[] = [
  face('Arimo', '', 'arimo/Arimo-Regular.ttf'),
  face('Arimo', 'bold', 'arimo/Arimo-Bold.ttf'),
  face('Arimo', 'italics', 'arimo/Arimo-Italic.ttf'),
  face('Arimo', 'bold italics', 'arimo/Arimo-BoldItalic.ttf'),
  face('EBGaramond', '', 'eb-garamond/EBGaramond-Regular.ttf'),
  face('EBGaramond', 'bold', 'eb-garamond/EBGaramond-SemiBold.ttf'),
  face('EBGaramond', 'italics', 'eb-garamond/EBGaramond-Italic.ttf'),
  face('Cinzel', '', 'cinzel/Cinzel-SemiBold.ttf'),
  face('GreatVibes', '', 'great-vibes/GreatVibes-Regular.ttf'),
  face('SourceSans3', '', 'source-sans-3/SourceSans3-Regular.ttf'),
  face('SourceSans3', 'bold', 'source-sans-3/SourceSans3-SemiBold.ttf'),
  face('SourceSans3', 'italics', 'source-sans-3/SourceSans3-Italic.ttf'),
  face('EBGaramond', 'bold italics', 'eb-garamond/EBGaramond-SemiBoldItalic.ttf'),
  face('Tinos', '', 'tinos/Tinos-Regular.ttf'),
  face('Tinos', 'bold', 'tinos/Tinos-Bold.ttf'),
  face('Tinos', 'italics', 'tinos/Tinos-Italic.ttf'),
  face('Tinos', 'bold italics', 'tinos/Tinos-BoldItalic.ttf'),
  face('LibreBaskerville', '', 'libre-baskerville/LibreBaskerville-Regular.ttf'),
  face('LibreBaskerville', 'bold', 'libre-baskerville/LibreBaskerville-Bold.ttf'),
  face('LibreBaskerville', 'italics', 'libre-baskerville/LibreBaskerville-Italic.ttf'),
  face('LibreBaskerville', 'bold italics', 'libre-baskerville/LibreBaskerville-BoldItalic.ttf'),
];

/** Every shipped face; the self-check prints a line in each, so a missing file is found before an office needs it. */
export const SELF_CHECK_FACES: readonly Face[] = FACES;

/** How a definition asks for a face. */
export interface FaceChoice {
  readonly font: Face['font'];
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** The shipped face of a choice; throws when a document asks for one that is not shipped. */
export function findFace(choice: FaceChoice): Face {
  const found = FACES.find(
    (one) =>
      one.font === choice.font &&
      one.bold === (choice.bold ?? false) &&
      one.italics === (choice.italics ?? false),
  );
  if (!found) throw new Error(`face not shipped: ${JSON.stringify(choice)}`);
  return found;
}

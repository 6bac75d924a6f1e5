import { evenLines } from './even-lines.ts';
import type { LineWidth } from './even-lines.ts';
import { unbroken } from './unbroken.ts';

/** Words that lead on to the next: no line may end in one, because a reader would wait. */
const LEADING_ON = /^(?:dan|atau|di|ke|dari|untuk|serta|pada|dalam|yang)$/i;

/** What begins the name of a region, which goes on to the end: "KABUPATEN KUTAI TIMUR," stands whole. */
const REGION = /^(?:kabupaten|provinsi)$/i;

/** Where such a word stands when its line breaks: at the end of the upper or at the head of the lower line. */
type Connector = 'above' | 'below';

/** The words of a line with those that must not be parted glued to each other. */
function glued(text: string, connector: Connector): readonly string[] {
  const words: string[] = [];
  let isOpen = false;
  let isRegion = false;
  for (const word of unbroken(text)
    .split(/[ \n\t]+/)
    .filter((one) => one !== '')) {
    const isConnector = LEADING_ON.test(word);
    const last = words.length - 1;
    if ((isOpen || isRegion || (connector === 'above' && isConnector)) && last >= 0)
      words[last] = `${words[last] ?? ''} ${word}`;
    else words.push(word);
    isOpen = connector === 'below' && isConnector;
    isRegion ||= REGION.test(word);
  }
  return words;
}

/**
 * A name too long for one line over as few and as even lines as it takes, broken where a reader would pause. Letters
 * keep their size: a single word that is wider than the line stands alone on it.
 */
export function sensibleLines(
  text: string,
  width: LineWidth,
  maxWidth: number,
  connector: Connector = 'below',
): readonly string[] {
  return width(text) <= maxWidth ? [text] : evenLines(glued(text, connector), width, maxWidth);
}

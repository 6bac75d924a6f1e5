import type { OutputOf } from '#contract/index.ts';
import { figureText } from '../../text/recap/official-figure.ts';

type Material = Pick<OutputOf<'figure.sentences'>, 'sentences' | 'definitions' | 'source'>;

/** Everything of the release as one text: the sentences, then what the numbers mean and where they come from. */
export function releaseText({ sentences, definitions, source }: Material): string {
  const { release } = figureText;
  return [
    ...sentences.map(({ text }) => text),
    '',
    ...(definitions.length === 0 ? [] : [`${release.definitions}:`, ...definitions, '']),
    source,
  ].join('\n');
}

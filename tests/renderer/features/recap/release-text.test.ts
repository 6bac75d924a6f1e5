import { describe, expect, it } from 'vitest';
import { releaseText } from '../../../../renderer/features/recap/release-text.ts';
import { paragraphsToCopy } from '../../../../renderer/lib/copy-text.ts';

describe('the release as one text', () => {
  it('has the sentences, then the definitions, then the source', () => {
    const text = releaseText({
      sentences: [
        { code: 'A', text: 'Per 18 November 2025 ada 1.046 koperasi.' },
        { code: 'B', text: 'Sebanyak 503 aktif.' },
      ],
      definitions: ['Aktif adalah …'],
      source: 'Sumber: register.',
    });
    expect(text.split('\n')).toEqual([
      'Per 18 November 2025 ada 1.046 koperasi.',
      'Sebanyak 503 aktif.',
      '',
      'Definisi:',
      'Aktif adalah …',
      '',
      'Sumber: register.',
    ]);
  });

  it('has no empty heading without definitions', () => {
    expect(releaseText({ sentences: [], definitions: [], source: 'Sumber' })).toBe('\nSumber');
  });

  it('is pasted as paragraphs, its signs as they are', () => {
    expect(paragraphsToCopy('a < b & c\nd')).toEqual({
      plain: 'a < b & c\nd',
      html: '<p>a &lt; b &amp; c</p><p>d</p>',
    });
  });
});

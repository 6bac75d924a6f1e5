import { describe, expect, it } from 'vitest';
import {
  blockInserted,
  inserted,
  lineMarked,
  numbered,
  offsetOf,
  wrapped,
} from '../../../../../renderer/features/letters/templates/template-insert.ts';

/** "ab|cd|ef": the bars are the selection. */
function edited(text: string) {
  const [before = '', inner, after = ''] = text.split('|');
  if (inner === undefined) return { text: before, start: before.length, end: before.length };
  return { text: before + inner + after, start: before.length, end: before.length + inner.length };
}
const shown = ({ text, start, end }: ReturnType<typeof edited>) =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('tools of the template editor', () => {
  it('puts a placeholder at the cursor, over a selection', () => {
    expect(shown(inserted(edited('Yth. |salah| di'), '[ketua]'))).toBe('Yth. [ketua]|| di');
  });

  it('makes bold and takes it away again', () => {
    const bold = wrapped(edited('a |b| c'), '**');
    expect(shown(bold)).toBe('a **|b|** c');
    expect(shown(wrapped(bold, '**'))).toBe('a |b| c');
  });

  it('gives every selected line its mark, one at a time', () => {
    expect(lineMarked(edited('x\n|satu\n[[kiri]] dua|\ny'), 'tengah').text).toBe(
      'x\n[[tengah]] satu\n[[tengah]] dua\ny',
    );
    expect(lineMarked(edited('|[[tengah]] satu|'), null).text).toBe('satu');
  });

  it('numbers lines on from the point above', () => {
    expect(numbered(edited('|a\nb|')).text).toBe('1. a\n2. b');
    expect(numbered(edited('2. dua\n|a\nb|')).text).toBe('2. dua\n3. a\n4. b');
    expect(numbered(edited('awal\n|- a|')).text).toBe('awal\n1. a');
  });

  it('puts a block on lines of its own', () => {
    expect(blockInserted(edited('sa||tu\ndua'), '[[halaman baru]]').text).toBe('satu\n[[halaman baru]]\ndua');
    expect(blockInserted(edited('||'), 'X').text).toBe('X');
  });

  it('finds a line and column again', () => {
    expect(offsetOf('ab\ncd', { line: 1, column: 1 })).toBe(0);
    expect(offsetOf('ab\ncd', { line: 2, column: 2 })).toBe(4);
  });
});

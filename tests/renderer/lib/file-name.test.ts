import { describe, expect, it } from 'vitest';
import { documentAddress, fileNameOf } from '../../../renderer/lib/file-name.ts';

describe('finished documents', () => {
  it('are named the same on Windows and Linux', () => {
    expect(fileNameOf('C:\\Data\\dokumen\\piagam 2024.pdf')).toBe('piagam 2024.pdf');
    expect(fileNameOf('/data/dokumen/rekap.pdf')).toBe('rekap.pdf');
  });

  it('can be previewed inside the program folder, also in a folder of their own', () => {
    expect(documentAddress('C:\\Data\\dokumen\\piagam 2024.pdf', 'C:\\Data\\dokumen')).toBe(
      '/dokumen/piagam%202024.pdf',
    );
    expect(documentAddress('/data/dokumen/piagam/001#A.pdf', '/data/dokumen/')).toBe(
      '/dokumen/piagam/001%23A.pdf',
    );
  });

  it('cannot be previewed elsewhere, nor in a folder whose name only begins alike', () => {
    expect(documentAddress('E:\\piagam.pdf', 'C:\\Data\\dokumen')).toBeUndefined();
    expect(documentAddress('/data/dokumen-lama/a.pdf', '/data/dokumen')).toBeUndefined();
    expect(documentAddress('/data/dokumen', '/data/dokumen')).toBeUndefined();
  });
});

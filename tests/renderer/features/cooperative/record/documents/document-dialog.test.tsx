import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DocumentDialog } from '../../../../../../renderer/features/cooperative/record/documents/document-dialog.tsx';
import { saidAt, valueOf } from '../../../../../helpers/page-look.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../../helpers/scripted-bridge.ts';

describe('a scan', () => {
  function open(script: Script = {}) {
    const onAdded = vi.fn<(wasKnown: boolean) => void>();
    const part = renderPart(
      <DocumentDialog
        cooperativeId="k1"
        path="C:\\pindaian\\akta_pendirian 2007.pdf"
        onAdded={onAdded}
        onClose={() => undefined}
      />,
      script,
    );
    return { ...part, onAdded };
  }

  test('proposes its title from its name and is kept under its kind', async () => {
    const { at, fill, press, asked, onAdded } = open({
      'document.add': { id: 'd1', sha256: 'a', wasKnown: true } as never,
    });
    expect(valueOf(at('Judul'))).toBe('akta pendirian 2007');
    await press('Simpan dokumen');
    expect(saidAt(at('Jenis dokumen'))).toContain('Jenis dokumen belum diisi.');
    await fill(at('Jenis dokumen'), 'Akta pendirian');
    await press('Simpan dokumen');
    await waitFor(() => expect(asked('document.add')).toHaveLength(1));
    expect(asked('document.add')[0]).toMatchObject({
      kind: 'Akta pendirian',
      title: 'akta pendirian 2007',
      datedOn: null,
    });
    await waitFor(() => expect(onAdded.mock.calls).toEqual([[true]]));
  });

  test('of a kind that is not taken is refused; what was typed stays', async () => {
    const { page, at, fill, press, onAdded } = open({
      'document.add': refusal('FILE_KIND_NOT_ACCEPTED', { facts: { namaBerkas: 'x.exe' } }),
    });
    await fill(at('Jenis dokumen'), 'Akta pendirian');
    await press('Simpan dokumen');
    await page.findByRole('alert');
    expect(valueOf(at('Jenis dokumen'))).toBe('Akta pendirian');
    expect(onAdded).not.toHaveBeenCalled();
  });
});

import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DossierLine } from '#contract/legality.ts';
import { EvidenceDialog } from '../../../../renderer/features/legality/evidence-dialog.tsx';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('the scans of a dossier', () => {
  const dossier = {
    id: 'd1',
    cooperativeName: 'KUD Mati',
    scans: [{ documentId: 's1', step: 'letter', title: 'Keterangan lurah', fileName: 'lurah.pdf' }],
  } as unknown as DossierLine;
  const open = (script: Script = {}) =>
    renderPart(<EvidenceDialog dossier={dossier} onClose={() => undefined} />, script);

  test('stand under what they prove; what has none says so', () => {
    const { page } = open();
    const parts = [...page.getByRole('dialog').querySelectorAll('dl > div')];
    const letter = parts.find(
      (part) => part.querySelector('dt')?.textContent === 'Surat keterangan kepala desa/lurah',
    );
    expect(letter?.querySelector('dd')?.textContent).toContain('lurah.pdf');
    expect(
      textsOf(parts.map((part) => part.querySelector('dd') ?? part)).filter(
        (text) => text === 'belum ada pindaian',
      ),
    ).toHaveLength(5);
  });

  test('one is added where it belongs; no file chosen adds none', async () => {
    const { press, asked, answer } = open({
      'shell.chooseFile': { path: null },
      'dissolution.addScan': { documentId: 's2', id: 's2', wasKnown: false } as never,
    });
    await press('Tambah pindaian Bukti pengumuman');
    await waitFor(() => expect(asked('shell.chooseFile')).toHaveLength(1));
    expect(asked('dissolution.addScan')).toEqual([]);
    answer({ 'shell.chooseFile': { path: '/usb/koran.pdf' } });
    await press('Tambah pindaian Bukti pengumuman');
    await waitFor(() =>
      expect(asked('dissolution.addScan')).toEqual([{ id: 'd1', step: 'notice', path: '/usb/koran.pdf' }]),
    );
  });

  test('one is opened by its file on this computer, and let go by its own number', async () => {
    const { press, asked } = open({
      'document.locate': { path: '/data/dokumen/lurah.pdf' },
      'shell.openDocument': { isOpened: true },
      'dissolution.removeScan': { batchId: 'p1' },
    });
    await press('Buka Keterangan lurah');
    await waitFor(() => expect(asked('shell.openDocument')).toEqual([{ path: '/data/dokumen/lurah.pdf' }]));
    await press('Lepas Keterangan lurah');
    await waitFor(() => expect(asked('dissolution.removeScan')).toEqual([{ id: 'd1', documentId: 's1' }]));
  });

  test('a lost file is said', async () => {
    const { page, press } = open({ 'document.locate': refusal('NOT_FOUND') });
    await press('Buka Keterangan lurah');
    expect(await page.findByRole('alert')).not.toBeNull();
  });
});

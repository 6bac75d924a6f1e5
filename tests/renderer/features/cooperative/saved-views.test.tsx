import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ListView } from '#contract/cooperative/filter.ts';
import { RemoveView, SaveView, ViewSelect } from '../../../../renderer/features/cooperative/saved-views.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { saidAt } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('a list kept under a name', () => {
  const view: ListView = {
    text: 'maju',
    filters: [],
    sort: { column: 'name', isDescending: false },
    columns: ['name'],
  };
  const kept = [{ id: 'v1', name: 'Belum RAT', view, updatedAt: '2025-11-18T01:00:00.000Z' }];
  function open(name: string, script: Script = {}) {
    const onSaved = vi.fn<(saved: { id: string; name: string }) => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <SaveView view={view} proposedName={name} onSaved={onSaved} onClose={onClose} />,
      {
        'view.list': kept,
        ...script,
      },
    );
    return { ...part, onSaved, onClose };
  }

  test('a new name keeps it; Enter does too', async () => {
    const { at, fill, user, asked, onSaved, onClose } = open('', { 'view.save': { id: 'v2' } });
    await fill(at('Nama tampilan'), '  Di Bengalon ');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('view.save')).toEqual([{ name: 'Di Bengalon', expectedUpdatedAt: null, view }]);
    expect(onSaved.mock.calls).toEqual([[{ id: 'v2', name: 'Di Bengalon' }]]);
  });

  test('a name that is there is said to be replaced, in whatever letters', async () => {
    const { page, at, fill } = open('');
    await fill(at('Nama tampilan'), 'belum rat');
    expect(await page.findByText('Tampilan "Belum RAT" sudah ada dan akan diganti.')).not.toBeNull();
    expect(buttonsOf('Ganti tampilan')).toHaveLength(1);
  });

  test('without a name nothing is kept', async () => {
    const { at, press, names } = open('   ');
    await press('Simpan tampilan');
    expect(saidAt(at('Nama tampilan'))).toContain('Tulis nama tampilan');
    expect(names()).not.toContain('view.save');
  });

  test('a kept one opens with all that belongs to it', async () => {
    const onOpen = vi.fn<(view: ListView, saved: { id: string; name: string }) => void>();
    const { choose, asked } = renderPart(<ViewSelect openId={null} onOpen={onOpen} />, { 'view.list': kept });
    await waitFor(() => expect(asked('view.list')).toHaveLength(1));
    await choose('Tampilan tersimpan', 'Belum RAT');
    expect(onOpen.mock.calls).toEqual([[view, kept[0]]]);
  });

  test('taking one away is asked first and a refusal is said', async () => {
    const onRemoved = vi.fn<() => void>();
    const { page, press, asked, answer } = renderPart(
      <RemoveView saved={{ id: 'v1', name: 'Belum RAT' }} onRemoved={onRemoved} onClose={() => undefined} />,
      { 'view.remove': refusal('INTERNAL') },
    );
    await press('Hapus tampilan');
    await page.findByRole('alert');
    expect(onRemoved).not.toHaveBeenCalled();
    answer({ 'view.remove': { wasThere: true } });
    await press('Hapus tampilan');
    await waitFor(() => expect(onRemoved).toHaveBeenCalledTimes(1));
    expect(asked('view.remove').at(-1)).toEqual({ id: 'v1' });
  });
});

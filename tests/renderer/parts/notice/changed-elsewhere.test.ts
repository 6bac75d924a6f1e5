import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AppError } from '#contract/errors.ts';
import type { Conflict } from '../../../../renderer/lib/conflict.ts';
import { ErrorNotice } from '../../../../renderer/parts/notice/error-notice.tsx';

const error = new AppError('RECORD_CHANGED_ELSEWHERE', {
  facts: { siapa: 'Siti Rahma', waktu: '18 November 2025 pukul 09.00', isian: 'Jabatan, Pendiri' },
  changed: {
    updatedAt: '2025-11-18T01:00:00.000Z',
    fields: [
      { name: 'position', label: 'Jabatan', now: 'Sekretaris', value: 'Sekretaris' },
      { name: 'founders', label: 'Pendiri', now: 'Ani, Budi' },
    ],
  },
});
const conflict: Conflict = {
  mine: (name) => (name === 'position' ? 'Bendahara' : undefined),
  take: () => undefined,
  keep: () => undefined,
};

function shown(given: Conflict | undefined): string {
  const notice = createElement(ErrorNotice, { error, conflict: given });
  return renderToStaticMarkup(createElement(MantineProvider, null, notice))
    .replaceAll(/<style[^>]*>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/\|+/g, '|');
}

test('the refusal says who, when and which fields, yours beside the register’s', () => {
  const text = shown(conflict);
  expect(text).toContain('Siti Rahma mengubahnya pada 18 November 2025 pukul 09.00: Jabatan, Pendiri.');
  expect(text).toContain('|Jabatan|Bendahara|Sekretaris|Pakai yang di register|');
  // A list is compared in the form itself, and is not taken over by a press.
  expect(text).toContain('|Pendiri|lihat formulir|Ani, Budi|');
  expect(text.match(/Pakai yang di register/g)).toHaveLength(1);
  expect(text).toContain('|Simpan seperti di formulir|');
});

test('a page that can only read anew still shows what stands in the register', () => {
  const text = shown(undefined);
  expect(text).toContain('|Jabatan|Sekretaris|');
  expect(text).not.toContain('Simpan seperti di formulir');
});

import { FileButton, Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { AppError } from '#contract/errors.ts';
import { readQrPicture } from '../../lib/read-qr-picture.ts';
import type { QrReading } from '../../lib/read-qr-picture.ts';
import { proofText } from '../../text/proof.ts';
import css from './proof.module.css';

const FAULTS = {
  'no-picture': 'PICTURE_NOT_READ',
  'too-large': 'PICTURE_TOO_LARGE',
  'no-qr': 'PROOF_QR_NOT_READ',
} as const satisfies Record<Exclude<QrReading['kind'], 'text'>, string>;

interface PictureDropProps {
  readonly hint: string;
  /** What the QR on the picture says. */
  readonly onText: (text: string) => void;
  readonly onFault: (error: AppError) => void;
}

/** A picture chosen, dropped or pasted; it is read here and goes nowhere else. */
export function PictureDrop({ hint, onText, onFault }: PictureDropProps) {
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const read = async (file: File) => {
    setBusy(true);
    const reading = await readQrPicture(file);
    setBusy(false);
    if (reading.kind === 'text') onText(reading.text);
    else onFault(new AppError(FAULTS[reading.kind], { facts: { namaBerkas: file.name } }));
  };
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void latest.current(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void read(file);
  };
  return (
    <div
      className={isOver ? `${css.drop} ${css.over}` : css.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton accept="image/png,image/jpeg" onChange={(file) => file && void read(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={isBusy}>
            {isBusy ? proofText.readingPicture : proofText.choosePicture}
          </Button>
        )}
      </FileButton>
      <p>{hint}</p>
    </div>
  );
}

import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { photosText as text } from '../../text/coaching/photos.ts';
import css from './parts/coaching.module.css';

interface PhotoImageProps {
  readonly id: string;
  readonly alt: string;
}

/** One kept photo, read when it is first shown. */
export function PhotoImage({ id, alt }: PhotoImageProps) {
  const { data, error, isPlaceholderData } = useRequest('coaching.visitPhoto', { id });
  if (error) return <ErrorNotice error={error} />;
  if (!data || isPlaceholderData) return <span className={css.quiet}>{text.reading}</span>;
  return <img src={`data:image/jpeg;base64,${data.base64}`} alt={alt} />;
}

/** What the backend and main push to the page without being asked. */
export type AppEvent =
  | {
      readonly kind: 'progress';
      readonly jobId: string;
      readonly done: number;
      readonly total: number;
      readonly label: string;
    }
  /** Somebody logged in or out, or the session was locked, at this window. */
  | { readonly kind: 'session-changed'; readonly isOpen: boolean }
  | { readonly kind: 'backend-restarted' }
  | { readonly kind: 'backend-gone' };

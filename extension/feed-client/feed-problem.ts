/** Why an answer was not taken; the last good copy stays. `status` is the HTTP status, where the server refused. */
export type FeedProblem =
  | { kind: 'unreachable' }
  | { kind: 'slow' }
  | { kind: 'too-large' }
  | { kind: 'redirected' }
  | { kind: 'refused'; status: number }
  | { kind: 'not-json' }
  | { kind: 'wrong-shape' }
  /** Of a later version of the feed than this extension reads. */
  | { kind: 'newer' }
  /** Older than the copy that is kept. */
  | { kind: 'older' }
  | { kind: 'not-signed' }
  /** Not what was signed. */
  | { kind: 'changed' }
  /** The browser knows no such signatures. */
  | { kind: 'unverifiable' }
  | { kind: 'in-change' }
  | { kind: 'not-allowed' }
  | { kind: 'not-stored' }
  /** The script that reads the pages could not be loaded. */
  | { kind: 'not-loaded' }

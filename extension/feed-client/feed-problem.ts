/** Why an answer was not taken; the last good copy stays. `status` is the HTTP status, where the server refused. */
export type FeedProblem =
  | { kind: 'unreachable' }
  | { kind: 'slow' }
  | { kind: 'too-large' }
  | { kind: 'redirected' }
  | { kind: 'refused'; status: number }
  | { kind: 'not-json' }
  | { kind: 'wrong-shape' }
  | { kind: 'in-change' }
  | { kind: 'not-allowed' }
  | { kind: 'not-stored' }

/** Headings over a list whose entries are stories. */
export const NEWS = /^(?:[\w’'-]+ ){0,3}(?:news|announcements|headlines|highlights|what[’']s new)\b/i

/** "TOMS will be available on D, but CERS will not": D is a day on which CERS is down. */
export const OTHERS_NOT = /\b(?:but|and|while) (?:the )?[^,.;@]{1,60} (?:will|is|are)(?:n['’]t| not)(?: be)?\W*$/i

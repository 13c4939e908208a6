/** A line that ends with one of these words is no title, and what it says goes on in the next line. */
export const GOES_ON =
  /\s(?:a|an|the|of|on|at|in|by|for|from|to|through|thru|until|with|and|or|is|are|will|be|that|which)$/

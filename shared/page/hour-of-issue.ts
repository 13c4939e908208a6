/** The hour behind the day of a date line, as a part of an expression: "at 4:15 p.m. (PT)", "10:15 AM Pacific Time", "16:15". */
export const HOUR_OF_ISSUE =
  '(?:at )?\\d{1,2}(?::\\d\\d(?: ?[ap]\\.? ?m\\.?)?| ?[ap]\\.? ?m\\.?)(?:,? \\(?(?:P[SD]?T|Pacific(?: standard| daylight)?(?: time)?(?: \\(P[SD]?T\\))?)\\)?)?'

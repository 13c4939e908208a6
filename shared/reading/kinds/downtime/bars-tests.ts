const NO_TESTS =
  /\b(?:not (?:be )?able to|cannot|unable to) (?:take|start|give|administer) (?:[\w-]+ ){0,3}tests? on @$/i

/** "Students cannot take tests on D because the system is down from 5 to 7 a.m.": the day on which it is down. */
export function barsTests(clause: string): boolean {
  return NO_TESTS.test(clause)
}

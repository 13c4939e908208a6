/** A sentence about a downtime: names of systems, both edges ("June 12 at 5 p.m."), and whether the systems are several. */
type DowntimeSentence = (names: string, from: string, to: string, areSeveral: boolean) => string
type DaySentence = (day: string) => string

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "on June 12 at 5 p.m.", "at 5 p.m. on June 12" */
function on(edge: string): string {
  return /^\d/.test(edge) ? `at ${edge}` : `on ${edge}`
}

/** The usual ways of telling when systems are down, without a full stop. */
export const DOWNTIMES: readonly DowntimeSentence[] = [
  (names, from, to) => `${upper(names)} will be unavailable from ${from} to ${to}`,
  (names, from, to) => `${upper(names)} will be unavailable from ${from} through ${to}`,
  (names, from, to) => `${upper(names)} will be unavailable beginning ${from} until ${to}`,
  (names, from, to) => `${upper(names)} will be down starting ${from} and ending ${to}`,
  (names, from, to) => `${upper(names)} will not be accessible between ${from} and ${to}`,
  (names, from, to) => `From ${from} to ${to}, ${names} will be offline for maintenance`,
  (names, from, to) => `From ${from} until ${to}, users will not be able to access ${names}`,
  (names, from, to) => `Users will not be able to log on to ${names} from ${from} to ${to}`,
  (names, from, to) => `Access to ${names} will be suspended from ${from} to ${to}`,
  (names, from, to, are) => `${upper(names)} ${are ? 'are' : 'is'} scheduled for downtime from ${from} to ${to}`,
  (names, from, to) => `There will be a downtime of ${names} from ${from} to ${to}`,
  (names, from, to) => `A scheduled downtime for ${names} will take place from ${from} to ${to}`,
  (names, from, to) => `Scheduled maintenance of ${names} will begin ${on(from)} and end ${on(to)}`,
  (names, from, to) => `A system downtime affecting ${names} is scheduled from ${from} to ${to}`,
  (names, from, to) => `The following will be unavailable from ${from} to ${to}: ${names}`,
  (names, from, to) => `Downtime for ${names}: ${from} to ${to}`,
  (names, from, to) => `${upper(names)}: unavailable ${from} to ${to}`,
  (names, from, to) => `${upper(names)} will go offline ${on(from)} and will be back online ${on(to)}`,
  (names, from, to) => `${upper(names)} will go down ${on(from)}. Service will be restored by ${to}`,
  (names, from, to, are) =>
    `${upper(names)} will be taken offline ${on(from)}. ${are ? 'They are' : 'It is'} expected to be back online by ${to}`,
  (names, from, to, are) =>
    `${upper(names)} will be unavailable beginning ${from}. ${are ? 'They' : 'It'} will be available again ${on(to)}`,
  (names, from, to, are) =>
    `${upper(names)} will be unavailable starting ${from}. ${are ? 'The systems' : 'The system'} will resume ${on(to)}`,
  (names, from, to) => `Due to maintenance, ${names} will be unavailable from ${from} to ${to}`,
  (names, from, to) => `Because of the annual rollover, ${names} will be down ${from} through ${to}`,
  (names, from, to) =>
    `${upper(names)} will undergo maintenance from ${from} to ${to} and will not be available during this time`,
  (names, from, to) => `We will be performing maintenance on ${names} from ${from} to ${to}`,
  (names, from, to) => `ETS will take ${names} offline from ${from} to ${to}`,
  (names, from, to) => `Please plan ahead: ${names} will be unavailable from ${from} to ${to}`,
  (names, from, to) => `Please be aware that ${names} will be unavailable from ${from} to ${to}`,
  (names, from, to) => `To prepare for the new school year, ${names} will be unavailable from ${from} to ${to}`,
  (names, from, to, are) =>
    `${upper(names)}, which ${are ? 'are' : 'is'} used for orders, will be unavailable from ${from} to ${to}`,
  (names, from, to) => `During the downtime from ${from} to ${to}, ${names} will not be available`,
  (names, from, to) => `The downtime of ${names} begins ${on(from)} and ends ${on(to)}`,
  (names, from, to) => `The downtime of ${names} starts ${on(from)} and lasts until ${to}`,
  (names, from, to) => `${upper(names)} will close ${on(from)} and reopen ${on(to)}`,
  (names, from, to) => `${upper(names)} will experience an outage from ${from} to ${to}`,
  (names, from, to) => `No one will be able to use ${names} from ${from} to ${to}`,
  (names, from, to) => `LEAs cannot use ${names} from ${from} to ${to}`,
  (names, from, to) => `${upper(names)} will be inaccessible from ${from} to ${to} while the servers are replaced`,
  (names, from, to) => `While the servers are replaced, ${names} will be unavailable, from ${from} to ${to}`,
  (names, from, to) => `There will be no access to ${names} from ${from} to ${to}`,
  (names, from, to) => `Expect ${names} to be unavailable from ${from} to ${to}`,
  (names, from, to) => `Mark your calendars! ${upper(names)} will be unavailable from ${from} to ${to}`,
  (names, from, to) => `Starting ${from}, ${names} will be unavailable until ${to}`,
  (names, from, to) => `Beginning ${from} and continuing through ${to}, ${names} will be unavailable`,
  (names, from, to) => `${upper(names)} will be shut down ${on(from)} and will return to service ${on(to)}`,
  (names, from, to) => `${upper(names)} will shut down ${on(from)} and come back up ${on(to)}`,
  (names, from, to) => `Maintenance is planned for ${names} from ${from} to ${to}`,
  (names, from, to) => `The vendor has scheduled an outage of ${names} from ${from} to ${to}`,
  (names, from, to, are) => `${upper(names)} ${are ? 'have' : 'has'} a planned outage from ${from} to ${to}`,
  (names, from, to) => `Work on ${names} will be done from ${from} to ${to}; ${names} will be unavailable`,
  (names, from, to) => `Online systems will be unavailable from ${from} to ${to}. Affected systems: ${names}`,
  (names, from, to) => `The downtime will run from ${from} to ${to} and will affect ${names}`,
  (names, from, to) => `The systems to be taken down are ${names}. The downtime is from ${from} to ${to}`,
  (names, from, to) => `The next downtime is from ${from} to ${to}. During this time, ${names} will be unavailable`,
  (names, from, to) => `The downtime starts ${on(from)}. It ends ${on(to)}. Impacted: ${names}`,
]

/** The usual ways of telling by when something is due. */
export const DEADLINES: readonly DaySentence[] = [
  (day) => `Orders are due by ${day}.`,
  (day) => `Please submit the form by ${day}.`,
  (day) => `The deadline to submit the form is ${day}.`,
  (day) => `The deadline for ordering extra labels is ${day}.`,
  (day) => `LEAs must complete the survey by ${day}.`,
  (day) => `All scores must be entered in the DEI no later than ${day}.`,
  (day) => `Applications are due ${day}.`,
  (day) => `Applications must be received by ${day}.`,
  (day) => `Register by ${day}.`,
  (day) => `Please register on or before ${day}.`,
  (day) => `Registration closes on ${day}.`,
  (day) => `Send us your comments before ${day}.`,
  (day) => `Coordinators have until ${day} to correct the file.`,
  (day) => `The last day to return materials is ${day}.`,
  (day) => `Materials must be returned by ${day}.`,
  (day) => `Requests will be accepted through ${day}.`,
  (day) => `Nominations are accepted until ${day}.`,
  (day) => `Don’t forget to designate a coordinator by ${day}!`,
  (day) => `Superintendents need to sign the agreement by ${day}.`,
  (day) => `The signed agreement is due to the CDE by ${day}.`,
  (day) => `If you wish to take part, reply by ${day}.`,
  (day) => `To take part, fill out the form by ${day}.`,
  (day) => `Interested teachers should apply by ${day}.`,
  (day) => `The application deadline is ${day}.`,
  (day) => `Make sure that all students are enrolled by ${day}.`,
  (day) => `Be sure to download your reports prior to ${day}.`,
  (day) => `Score entry must be finished by ${day}.`,
  (day) => `Late requests cannot be accepted after ${day}.`,
  (day) => `No changes can be made after ${day}.`,
]

/** The usual ways of telling when people meet. */
export const EVENTS: readonly DaySentence[] = [
  (day) => `The webinar will be held ${day}.`,
  (day) => `The webinar will take place on ${day}.`,
  (day) => `Join us for a webinar on ${day}.`,
  (day) => `A webinar on accessibility will be offered on ${day}.`,
  (day) => `The next coffee session is scheduled for ${day}.`,
  (day) => `The CDE will host a webinar on ${day}.`,
  (day) => `The office hour is ${day}.`,
  (day) => `Please attend the training on ${day}.`,
  (day) => `A workshop for new coordinators takes place ${day}.`,
  (day) => `On ${day}, the CDE will host a virtual meeting.`,
  (day) => `Coordinators are invited to an information session on ${day}.`,
  (day) => `The training will be presented live on ${day}.`,
  (day) => `Sign up for the Q&A session on ${day}.`,
  (day) => `Save the date: Our annual meeting will be on ${day}.`,
  (day) => `The State Board of Education will meet on ${day}.`,
]

/** The usual ways of telling how long something is open. */
export const WINDOWS: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `The testing window is from ${first} through ${last}.`,
  (first, last) => `The Summative ELPAC window opens ${first} and closes ${last}.`,
  (first, last) => `The ordering window will be open from ${first} to ${last}.`,
  (first, last) => `The survey is open from ${first} through ${last}.`,
  (first, last) => `Testing takes place from ${first} to ${last}.`,
  (first, last) => `The administration window runs ${first} through ${last}.`,
  (first, last) => `Students may take the field test between ${first} and ${last}.`,
  (first, last) => `Registration is open from ${first} through ${last}.`,
  (first, last) => `The preview of reports is available from ${first} through ${last}.`,
]

/** The usual ways of telling when something becomes available. */
export const RELEASES: readonly DaySentence[] = [
  (day) => `The new manual will be available on ${day}.`,
  (day) => `Student Score Reports will be posted in TOMS on ${day}.`,
  (day) => `Results will be released ${day}.`,
  (day) => `The updated secure browser will be released on ${day}.`,
  (day) => `The CDE will publish the results on ${day}.`,
  (day) => `Interim assessments will be available beginning ${day}.`,
  (day) => `Starting ${day}, coordinators can download the reports.`,
  (day) => `On ${day}, preliminary results will be available in CERS.`,
  (day) => `The first reports are expected on ${day}.`,
  (day) => `The recording will be posted on the website on ${day}.`,
  (day) => `Materials will be shipped on ${day}.`,
  (day) => `Boxes will arrive on ${day}.`,
  (day) => `The new site launches on ${day}.`,
  (day) => `The public release of the results is scheduled for ${day}.`,
  (day) => `Access to the item bank opens on ${day}.`,
]

/** What stands between and says nothing. */
export const FILLERS = [
  'Please share this message with your teachers.',
  'Questions may be sent to the help desk.',
  'Thank you for your patience.',
  'More about it is in the manual.',
  'Nothing else has changed.',
]

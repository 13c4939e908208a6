import { createChance, pickFrom } from './chance.ts'

// Pages in the manner of the watched sites, 20 to 60 kB each: a head, a menu of sixty entries, a dozen or more stories with
// paragraphs, lists and tables, a footer. Every third story tells dated facts. Nothing is random: a page's number and
// version give its bytes.

// As many words as make a page as hard to compress as those of the watched sites.
const NOUNS = `
  roster district coordinator session score report accommodation window browser language resource manual webcast grade
  result student enrollment checklist guide practice answer archive audio bridge budget button camera caption census
  chapter choice column comment county credit custom decimal design digit display domain draft editor effort engine
  equation essay export family figure filter folder font frame glossary goal habit header history index insight
  journal keyboard label layout lesson library margin measure method model module narrator network number object
  option outline paragraph partner pattern pencil phrase picture pilot planet platform poster printer profile project
  quarter reader record region review rhythm rubric sample scale schedule science screen segment sentence signal
  speaker spelling station story subject summary tablet teacher template theme ticket toolbar transcript tutorial unit
  video vision volume workshop writer
`
  .trim()
  .split(/\s+/)
const VERBS = 'review,update,confirm,download,share,prepare,submit,return,print,check'.split(',')
const SYSTEMS = [
  'Test Operations Management System (TOMS)',
  'California Educator Reporting System (CERS)',
  'Test Delivery System (TDS)',
  'Data Entry Interface (DEI)',
]
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']

const MENU = Array.from({ length: 60 }, (_, at) => {
  const chance = createChance(9_000 + at)
  const href = `/section-${at % 8}/${pickFrom(NOUNS, chance)}-${at}`
  return `<li class="menu-item menu-item--level-${1 + (at % 3)}"><a class="menu-link" href="${href}">${phrase(chance, 2)}</a></li>`
}).join('\n')

/** `version` 0 is the first one; each later one has a short story more on top, as a page of news gets. */
export function inventPage(index: number, version: number): string {
  const chance = createChance(1 + index * 7_919)
  const size = 20_000 + Math.floor(chance() * 40_000)
  const title = `CAASPP: ${phrase(chance, 3)} ${index}`
  const stories: string[] = version === 0 ? [] : [story(createChance(index * 31 + version), `${version} New`, 1)]
  let length = MENU.length + 1_500
  for (let at = 0; length < size; at += 1) {
    const told = story(chance, `${index}.${at}`, at % 3)
    stories.push(told)
    length += told.length
  }
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/site.css"><script src="/site.js" defer></script></head>
<body class="page">
<a class="skip" href="#main">Skip to main content</a>
<header class="site-header"><a href="/"><img src="/logo.svg" alt="CAASPP and ELPAC"></a>
<nav aria-label="Main"><ul class="menu">
${MENU}
</ul></nav></header>
<main id="main">
<h1>${title}</h1>
<p>Email Update, July ${1 + (index % 28)}, 2026</p>
<p>Dear LEA CAASPP Coordinator:</p>
${stories.join('\n')}
<p>Sincerely,</p><p>California Outreach Team</p>
</main>
<footer class="site-footer"><p>Contact the help desk by phone or by email.</p></footer>
</body>
</html>
`
}

/** `form`: 0 tells dated facts, 1 has a list, 2 a table. */
function story(chance: () => number, name: string, form: number): string {
  const parts = [`<h2>${phrase(chance, 3)} ${name}</h2>`, paragraph(chance), paragraph(chance)]
  if (form === 0) parts.push(facts(chance))
  if (form === 1)
    parts.push(`<ul>${times(4, () => `<li><strong>${phrase(chance, 2)}:</strong> ${sentence(chance)}</li>`)}</ul>`)
  if (form === 2) parts.push(table(chance))
  return `<section class="story">\n${parts.join('\n')}\n</section>`
}

function facts(chance: () => number): string {
  const [day, month, system] = [1 + Math.floor(chance() * 24), pickFrom(MONTHS, chance), pickFrom(SYSTEMS, chance)]
  return `<p>Please ${pickFrom(VERBS, chance)} the ${pickFrom(NOUNS, chance)} by 5 p.m. on ${month} ${day}, 2027.</p>
<p>The ${system} will be unavailable from ${month} ${day + 1}, 2027, at 5 p.m. through ${month} ${day + 3}, 2027, at 8 a.m.</p>`
}

function table(chance: () => number): string {
  const row = () => `<tr><td>${phrase(chance, 2)}</td><td>${phrase(chance, 3)}</td><td>${sentence(chance)}</td></tr>`
  return `<table class="table"><thead><tr><th>Form</th><th>For</th><th>What to do</th></tr></thead><tbody>${times(6, row)}</tbody></table>`
}

function paragraph(chance: () => number): string {
  const link = `<a href="/resources/${pickFrom(NOUNS, chance)}">${phrase(chance, 2)}</a>`
  return `<p class="text">${times(3, () => `${sentence(chance)} `)}More is in the ${link} &amp; in the ${pickFrom(NOUNS, chance)} guide.</p>`
}

function sentence(chance: () => number): string {
  const words = times(4, () => `${pickFrom(NOUNS, chance)} and ${pickFrom(NOUNS, chance)}, `)
  return `Districts ${pickFrom(VERBS, chance)} the ${words}as the ${pickFrom(NOUNS, chance)} needs it.`
}

function phrase(chance: () => number, words: number): string {
  return Array.from({ length: words }, () =>
    pickFrom(NOUNS, chance).replace(/^./, (first) => first.toUpperCase()),
  ).join(' ')
}

function times(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('')
}

// compare-score.mjs SCORE FLOOR [--raise]
// Compares the score of the labelled pages with the figures that were once reached. With --raise the floor is written
// anew where the score is better.
import { readFileSync, writeFileSync } from 'node:fs'

const [scoreFile, floorFile, flag] = process.argv.slice(2)
const floor = JSON.parse(readFileSync(floorFile, 'utf8'))
const score = figuresOf(JSON.parse(readFileSync(scoreFile, 'utf8')))

/** Fewer is better for this one; more for all others. */
const isBetter = (name, a, b) => (name === 'silentlyWrong' ? a < b : a > b)

// `fell` must be true too where a figure is missing, so it asks for what is good and turns the answer round.
const fell = Object.keys(floor).filter(
  (name) => !(score[name] === floor[name] || isBetter(name, score[name], floor[name])),
)
const rose = Object.keys(floor).filter((name) => isBetter(name, score[name], floor[name]))
for (const name of Object.keys(floor)) {
  const mark = fell.includes(name) ? '  FELL' : rose.includes(name) ? '  better' : ''
  console.log(`${name.padEnd(16)} ${show(score[name])}  floor ${show(floor[name])}${mark}`)
}
if (flag === '--raise') {
  const raised = Object.entries(floor).map(([name, value]) => [
    name,
    rose.includes(name) ? roundDown(score[name]) : value,
  ])
  writeFileSync(floorFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
} else if (rose.length > 0 && fell.length === 0) {
  console.log('The score is better than the floor; raise it with --raise.')
}
process.exitCode = fell.length > 0 ? 1 : 0

function figuresOf({ rows, ...totals }) {
  const notices = rows.find(({ kind }) => kind === 'notice')
  return { ...totals, noticePrecision: notices.precision, noticeRecall: notices.recall }
}

function show(figure) {
  return (Number.isInteger(figure) ? String(figure) : Number(figure).toFixed(4)).padStart(7)
}

/** So that the floor has figures that a person can read and is never above what was reached. */
function roundDown(figure) {
  return Math.floor(figure * 10_000) / 10_000
}

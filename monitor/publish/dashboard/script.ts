/**
 * The dashboard's only script: nobody draws the page again when the monitor is dead, so the page itself has to find out
 * that it is too old. A part whose `data-rely-until` is past gets the class `outdated`, by which the style shows "not
 * sure" in place of what was known. A clock that is wrong by hours makes the page doubt itself, which does no harm.
 */
export const SCRIPT = `
const check = () => {
  for (const part of document.querySelectorAll('[data-rely-until]')) {
    const outdated = Date.now() >= Date.parse(part.dataset.relyUntil)
    part.classList.toggle('outdated', outdated)
    if (outdated && part.dataset.outdatedTitle) document.title = part.dataset.outdatedTitle
  }
}
check()
setInterval(check, 15000)
addEventListener('pageshow', check)
document.addEventListener('visibilitychange', check)
`

/**
 * Runs in a page: the control of an accessible name (a button, link, tab, field …), or null. Covers the ways of naming that the
 * extension uses: `aria-label`, `aria-labelledby`, `<label>`, the text itself. Has to be complete in itself.
 */
export function findControl(name: string): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label')
    if (label !== null) return plain(label)
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    if (ids.length > 0) return plain(ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
    return plain(labels.length > 0 ? labels.map((each) => each.textContent).join(' ') : element.textContent)
  }
  const controls = document.querySelectorAll(
    'button, a[href], input, select, textarea, summary, [role="tab"], [role="button"], [role="menuitem"]',
  )
  const named = [...controls].map((element) => ({ element, name: nameOf(element) }))
  const found = named.find((each) => each.name === name) ?? named.find((each) => each.name.startsWith(name))
  return found?.element ?? null
}

import browser from 'webextension-polyfill'

export interface ToolbarMark {
  text: string
  background: string
  /** A line in words, shown when the pointer rests on the button and read out by screen readers. */
  title: string
}

/** Draws the mark on the toolbar button. */
export async function paintToolbar({ text, background, title }: ToolbarMark): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
  ])
}

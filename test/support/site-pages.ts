/** A story of a page: a heading with a paragraph of plain text. */
export interface StoryText {
  heading: string
  text: string
}

/** A monthly e-mail as the site shows it. `date`: as printed, "July 9, 2026". */
export function emailPage(title: string, date: string, stories: readonly StoryText[]): string {
  const told = stories.map(({ heading, text }) => `<h2>${heading}</h2>\n<p>${text}</p>`).join('\n')
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/get-involved">Get Involved</a></li></ul></nav></header>
<main>
<h1>${title}</h1>
<p>Email Update, ${date}</p>
<p>Dear LEA CAASPP Coordinator:</p>
${told}
<p>Sincerely,</p>
<p>California Outreach Team</p>
</main>
<footer><p>© 2026 California Department of Education</p></footer>
</body>
</html>
`
}

/** A page of links to other pages. */
export function listingPage(title: string, links: readonly { text: string; href: string }[]): string {
  const items = links.map(({ text, href }) => `<li><a href="${href}">${text}</a></li>`).join('\n')
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<main>
<h1>${title}</h1>
<h2>Messages</h2>
<p>All messages of this year.</p>
<ul>
${items}
</ul>
</main>
</body>
</html>
`
}

/** What a bot wall sends in the place of a page, with status 200. */
export const BOT_WALL = `<!DOCTYPE html><html><head><title>Just a moment...</title></head>
<body><h1>Checking your browser</h1><p>Please enable JavaScript and complete the CAPTCHA to continue.</p></body></html>`

import { SITE } from "../site";
import { ADDIN_TEXT } from "../texts";

const LINKS = [
  [SITE.workbench, "浏览器里的测算表"],
  [SITE.help, "帮助"],
] as const;

/** The page at the site's own address, for whoever types that. */
export function startPage(): string {
  const [title] = ADDIN_TEXT.name;
  const [about] = ADDIN_TEXT.description;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <title>${title}</title>
    <link rel="icon" href="help/icon.png" />
    <link rel="stylesheet" href="help/help.css" />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${about}</p>
      <ul>
${LINKS.map(([path, text]) => `        <li><a href="${path}">${text}</a></li>`).join("\n")}
      </ul>
    </main>
  </body>
</html>
`;
}

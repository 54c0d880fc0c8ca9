import sirv from "sirv";

/** Names of this machine by which a browser may ask; any other came here by a trick with a name server. */
const OWN_NAMES = ["localhost", "127.0.0.1"];

/** Said of every answer. The pages' own policy stands in each page; what only a header can say stands here. */
const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const TEXT = {
  foreign: "这个地址只在本机使用，请用 http://localhost 打开。\nThis address is for this machine only.\n",
  method: "只能读取。\nRead only.\n",
  missing: "没有这个文件。\nNo such file.\n",
};

function isOwn({ headers: { host }, socket }) {
  const { port } = socket.address();
  // Browsers leave out the port that http has anyway.
  return OWN_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

/** Whether an address leads up, or to something hidden, or is no address at all. */
function isHidden(address) {
  try {
    return /[\\/]\./.test(decodeURIComponent(address.split(/[?#]/)[0]));
  } catch {
    return true;
  }
}

function refuse(response, status, text, headers = {}) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(text);
}

/**
 * Answers requests for the files of a folder, asked by a browser of this machine, and nothing else.
 *
 * - A page elsewhere whose name was pointed at this machine still names itself in `Host`, and is refused.
 * - No page may show these in a frame, or take them as its own script, picture or data.
 * - Only GET and HEAD; whatever lies outside of the folder, or is hidden in it, is not there.
 *
 * @example createServer(localSite("dist/workbench")).listen(3000, "127.0.0.1")
 */
export function localSite(folder) {
  const serve = sirv(folder, { dev: true });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isOwn(request)) return refuse(response, 421, TEXT.foreign);
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, TEXT.method, { Allow: "GET, HEAD" });
    if (isHidden(request.url)) return refuse(response, 404, TEXT.missing);
    // The files are small: they are sent whole. A piece that ends before it begins would end the server.
    delete request.headers.range;
    return serve(request, response, () => refuse(response, 404, TEXT.missing));
  };
}

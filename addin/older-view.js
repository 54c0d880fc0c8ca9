/* global document */
// Plain old JavaScript, and no part of the build: it must run where nothing else of ours does, and says so there.
(function () {
  // What Safari 14.1, Chrome 87 and Firefox 85 have, and with it the whole language of the other files.
  var known = typeof WeakRef === "function" && typeof Promise.any === "function" && "".replaceAll;
  if (!known) document.getElementById("too-old").style.display = "block";
})();

/* global document */
// Plain old JavaScript, and no part of the build: it must run where nothing else of ours does, and says so there.
(function () {
  // The spreadsheet looks behind in its regular expressions, sorts copies and parts texts into letters: Safari
  // 16.4, Chrome 110, Firefox 125.
  var known = typeof Array.prototype.toSorted === "function" && typeof Intl.Segmenter === "function";
  try {
    new RegExp("(?<=a)b");
  } catch (fault) {
    known = fault === undefined;
  }
  if (known) return;
  document.getElementById("starting").style.display = "none";
  document.getElementById("too-old").style.display = "block";
})();

// Finds and filters what the page already shows; without this script everything can be read.
(function () {
  "use strict";
  var form = document.getElementById("filter");
  var entries = Array.prototype.map.call(document.querySelectorAll("[data-verdict]"), function (node) {
    return { node: node, verdict: node.dataset.verdict, item: node.classList.contains("item"), text: null };
  });
  var groups = document.querySelectorAll("#items .group");
  var search = form.querySelector("input[type=search]");
  var boxes = form.querySelectorAll("input[type=checkbox]");
  var output = form.querySelector("output");

  function apply() {
    var wanted = search.value.trim().toLowerCase();
    var verdicts = {};
    boxes.forEach(function (box) { verdicts[box.value] = box.checked; });
    var shown = 0, all = 0;
    entries.forEach(function (entry) {
      if (wanted && entry.text === null) { entry.text = entry.node.textContent.toLowerCase(); }
      var on = verdicts[entry.verdict] && (!wanted || entry.text.indexOf(wanted) >= 0);
      entry.node.toggleAttribute("data-off", !on);
      if (entry.item) { all += 1; shown += on ? 1 : 0; }
    });
    groups.forEach(function (group) {
      group.toggleAttribute("data-off", !group.querySelector(".item:not([data-off])"));
    });
    output.textContent = shown + " / " + all;
  }

  var waiting;
  search.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(apply, 150); });
  boxes.forEach(function (box) { box.addEventListener("change", apply); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.querySelector("button").addEventListener("click", function () {
    var items = document.querySelectorAll(".item:not([data-off])");
    var open = !(items.length && items[0].open);
    items.forEach(function (item) { item.open = open; });
  });
  form.hidden = false;
  apply();
})();

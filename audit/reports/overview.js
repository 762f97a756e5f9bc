// Finds agencies by name; without this script everything can be read.
(function () {
  "use strict";
  var form = document.getElementById("filter");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-name]"));
  var output = form.querySelector("output");
  function apply() {
    var wanted = form.querySelector("input").value.trim().toLowerCase();
    var shown = 0;
    rows.forEach(function (row) {
      var on = row.dataset.name.toLowerCase().indexOf(wanted) >= 0;
      row.toggleAttribute("data-off", !on);
      shown += on ? 1 : 0;
    });
    output.textContent = shown + " / " + rows.length;
  }
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
})();

// Keyboard review (j/k, c, d, o, x, /), picking all, finding agencies. Every page works without it.
(function () {
  "use strict";
  var page = document.body.dataset.page;

  function byId(id) { return document.getElementById(id); }

  function typing(target) {
    return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== "checkbox";
  }

  // The finding page: j/k to the next and the one before, c confirms, d opens the dismissal.
  function onFinding(key) {
    if (key === "j" && byId("after")) { byId("after").click(); }
    if (key === "k" && byId("before")) { byId("before").click(); }
    if (key === "c" && byId("confirm")) { byId("confirm").click(); }
    if (key === "d" && byId("dismiss")) {
      byId("dismiss").open = true;
      byId("dismiss").querySelector("input[name=reason]").focus();
    }
  }

  // The list: j/k move, o opens, x picks, c confirms what is picked (or where one stands), d goes to the reason.
  var at = -1;
  function rows() { return Array.prototype.slice.call(document.querySelectorAll(".findings tbody tr")); }
  function move(step) {
    var all = rows();
    if (!all.length) { return; }
    if (all[at]) { all[at].classList.remove("at"); }
    at = Math.max(0, Math.min(all.length - 1, at + step));
    all[at].classList.add("at");
    all[at].scrollIntoView({ block: "nearest" });
    all[at].querySelector("a.open").focus({ preventScroll: true });
  }
  function onList(key) {
    var row = rows()[at];
    var bulk = byId("bulk");
    if (key === "j") { move(1); }
    if (key === "k") { move(-1); }
    if (key === "o" && row) { row.querySelector("a.open").click(); }
    var box = row && row.querySelector("input[name=mark]");
    if (key === "x" && box) { box.checked = !box.checked; }
    if ((key === "c" || key === "d") && bulk) {
      if (box && !bulk.querySelector("input[name=mark]:checked")) { box.checked = true; }
      if (!bulk.querySelector("input[name=mark]:checked")) { return; }
      if (key === "c") { bulk.querySelector("button[value=confirm]").click(); } else { bulk.querySelector("input[name=reason]").focus(); }
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (event.key === "/" && document.querySelector("input[type=search]")) {
      event.preventDefault();
      document.querySelector("input[type=search]").focus();
      return;
    }
    if ("jkcdox".indexOf(event.key) >= 0) {
      if (page === "finding") { event.preventDefault(); onFinding(event.key); }
      if (page === "agency") { event.preventDefault(); onList(event.key); }
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.id === "all") {
      document.querySelectorAll("#bulk input[name=mark]").forEach(function (box) { box.checked = event.target.checked; });
    }
  });

  var find = byId("find-agency");
  if (find) {
    find.addEventListener("input", function () {
      var wanted = find.value.trim().toLowerCase();
      document.querySelectorAll("#agencies tbody tr").forEach(function (row) {
        row.toggleAttribute("data-off", row.dataset.name.toLowerCase().indexOf(wanted) < 0);
      });
    });
  }
})();

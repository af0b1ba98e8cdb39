// Eases the work of those who have a script; every page works without it.
"use strict";

// "/" goes to the search box, as the box itself tells.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
  const box = document.getElementById("search");
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// In a list the arrows go from row to row.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof Element)) return;
  const row = event.target.closest("table.list tbody tr");
  if (!row || event.target.closest("input, select")) return;
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  const link = next && next.querySelector("a");
  if (link) {
    event.preventDefault();
    link.focus();
  }
});

// What was folded on the screen stands open on paper.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open]):not(.seal)")];
  for (const one of folded) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of folded) one.open = false;
});

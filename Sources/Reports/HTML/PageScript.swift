/// What a page does beyond being read; without it nothing is missing but convenience.
///
/// The table of contents follows the reading, code can be copied, what scrolls can be reached by keyboard, and what
/// an author folded is open on paper.
let pageScript = #"""
  (() => {
    const all = (query, from = document) => [...from.querySelectorAll(query)];
    const words = document.body.dataset;
    document.documentElement.classList.add("scripted");

    const fold = document.querySelector(".toc details");
    if (fold) {
      const wide = matchMedia("(min-width: 76rem)");
      const summary = fold.querySelector("summary");
      const name = summary.textContent;
      const adapt = () => { fold.open = wide.matches; };
      wide.addEventListener("change", adapt);
      adapt();
      const links = all("a", fold);
      const places = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
      links.forEach(link => link.addEventListener("click", () => { if (!wide.matches) fold.open = false; }));
      let current = -2;
      const follow = () => {
        const limit = Math.max(120, innerHeight / 4);
        let reached = -1;
        places.forEach((place, index) => { if (place && place.getBoundingClientRect().top < limit) reached = index; });
        if (scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 4) reached = links.length - 1;
        if (reached === current) return;
        current = reached;
        links.forEach((link, index) => {
          if (index === reached) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
        });
        summary.textContent = reached < 0 || wide.matches ? name : links[reached].textContent;
        if (wide.matches && reached >= 0) {
          const box = fold.parentElement, link = links[reached];
          box.scrollTop = link.offsetTop - box.clientHeight / 2;
        }
      };
      let waiting = false;
      addEventListener("scroll", () => {
        if (!waiting) requestAnimationFrame(() => { waiting = false; follow(); });
        waiting = true;
      }, { passive: true });
      wide.addEventListener("change", () => { current = -2; follow(); });
      follow();
    }

    const copy = async text => {
      try { await navigator.clipboard.writeText(text); } catch {
        const area = document.createElement("textarea");
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
      }
    };
    for (const pre of all("pre.code")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = words.copy;
      button.addEventListener("click", async () => {
        await copy(pre.textContent);
        button.textContent = words.copied;
        button.setAttribute("aria-live", "polite");
        setTimeout(() => { button.textContent = words.copy; }, 2000);
      });
      pre.before(button);
    }

    const reach = () => {
      for (const box of all("pre, .table, .wide, math[display=block]")) {
        if (box.scrollWidth > box.clientWidth + 1) {
          box.tabIndex = 0;
          if (box.dataset.name) { box.setAttribute("role", "region"); box.setAttribute("aria-label", box.dataset.name); }
        } else box.removeAttribute("tabindex");
      }
    };
    reach();
    addEventListener("resize", reach);
    addEventListener("toggle", reach, true);
    addEventListener("beforeprint", () => all(".fold").forEach(part => { part.open = true; }));
  })();
  """#

/// By which a page knows its script; a test says what it has to be.
let pageScriptHash = "sha256-qUEa1uqq0s6RyCKUsWtyytwkhbwuN7ku8vTcaojJdJM="

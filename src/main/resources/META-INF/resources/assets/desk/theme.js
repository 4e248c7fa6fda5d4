// Light, dark, or as the system has it: remembered in this browser and set before anything is painted.
(() => {
  const key = 'countersign.theme';
  const root = document.documentElement;

  const remembered = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  };

  window.countersignTheme = {
    choose(theme) {
      apply(theme);
      try {
        localStorage.setItem(key, theme);
      } catch {
        // Storage is closed to us: the choice holds until the page is left.
      }
    },
  };

  window.addEventListener('storage', (event) => event.key === key && apply(event.newValue));
  apply(remembered());
})();
